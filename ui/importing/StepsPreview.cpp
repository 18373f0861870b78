#include "ui/importing/StepsPreview.h"

#include "service/plan/SteppedSample.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/importing/ColumnText.h"

#include <QLabel>

#include <algorithm>

namespace tranche {

static constexpr int lookAfterMs = 150;

StepsPreview::StepsPreview(const SourceInspection &inspection, const RequestChoices &choices, QLabel *label)
    : QObject(label)
    , m_inspection(inspection)
    , m_choices(choices)
    , m_label(label)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &StepsPreview::look);
}

void StepsPreview::show(const QString &column, const QList<ValueChoice> &values)
{
    m_column = column;
    m_choices.values = values;
    m_soon.start();
}

void StepsPreview::look()
{
    const int number = ++m_looks;
    runInBackground(
        this,
        [inspection = m_inspection, choices = m_choices, column = m_column]() mutable {
            lookAtSteps(inspection, choices);
            const auto found = std::find_if(inspection.stepped.begin(), inspection.stepped.end(),
                [&column](const SteppedColumn &one) { return one.name == column; });
            return found == inspection.stepped.end() ? QStringList() : steppedSamples(*found);
        },
        [this, number](const QStringList &samples) {
            if (number != m_looks)
                return;
            constexpr qsizetype longest = 200;
            m_label->setPalette({});
            m_label->setText(samples.isEmpty() ? tr("The values stay as they are.")
                                               : shortened(samples.join(QStringLiteral("  ·  ")), longest));
        },
        [this, number](const Failure &failure) {
            if (number != m_looks)
                return;
            QPalette colors = m_label->palette();
            colors.setColor(QPalette::WindowText, stateColor(ImportState::Failed, colors));
            m_label->setPalette(colors);
            m_label->setText(failure.text());
        });
}

} // namespace tranche
