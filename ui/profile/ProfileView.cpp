#include "ui/profile/ProfileView.h"

#include "ui/common/Formatting.h"
#include "ui/profile/FrequentValuesTable.h"
#include "ui/profile/HistogramView.h"
#include "ui/profile/ProfileText.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tranche {

static QLabel *profileLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ProfileView::ProfileView(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Column profile"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    m_name = profileLabel(QStringLiteral("profileName"), content);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_read = profileLabel(QStringLiteral("profileRead"), content);
    m_figures = new QFormLayout;
    m_figures->setContentsMargins(0, 0, 0, 0);
    m_figures->setVerticalSpacing(3);
    m_figures->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_misfitsLabel = profileLabel(QStringLiteral("profileMisfitsLabel"), content);
    m_misfits = new QListWidget(content); // from above to below, as the Tab key goes
    m_misfits->setObjectName(QStringLiteral("profileMisfits"));
    m_misfits->setAccessibleName(tr("Values that won't fit"));
    m_misfits->setTextElideMode(Qt::ElideRight);
    m_misfits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_histogram = new HistogramView(content);
    m_frequent = new FrequentValuesTable(content);
    m_allDifferent = profileLabel(QStringLiteral("profileAllDifferent"), content);
    m_allDifferent->setText(tr("No value is there twice."));
    layout->addWidget(m_name);
    layout->addWidget(m_read);
    layout->addLayout(m_figures);
    layout->addWidget(m_misfitsLabel);
    layout->addWidget(m_misfits);
    layout->addWidget(m_histogram);
    layout->addWidget(m_frequent);
    layout->addWidget(m_allDifferent);
    layout->addStretch();
    setWidget(content);
    connect(m_misfits, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT lineChosen(item->data(Qt::UserRole).toLongLong()); });
    showMessage({});
}

void ProfileView::showMessage(const QString &message)
{
    m_profile = {};
    m_name->hide();
    m_read->setText(message);
    m_read->setVisible(!message.isEmpty());
    while (m_figures->rowCount() > 0)
        m_figures->removeRow(0);
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_histogram, m_frequent, m_allDifferent, m_misfitsLabel, m_misfits })
        part->hide();
}

void ProfileView::setProfile(const ColumnProfile &profile, bool isWhole)
{
    m_profile = profile;
    const QString type = profile.field.isEmpty() ? tr("not imported") : columnTypeName(profile.type);
    m_name->setText(tr("%1 \u00B7 %2").arg(shortened(profile.name), type));
    m_name->show();
    m_read->setVisible(!isWhole);
    m_read->setText(formatCounted(profile.rows, tr("%1 row so far, reading on…"), tr("%1 rows so far, reading on…")));
    showFigures();
    m_histogram->setProfile(profile);
    const bool areAllDifferent = profile.values() > 1 && !profile.frequent.isEmpty() && profile.frequent[0].count <= 1;
    m_frequent->setProfile(profile);
    m_frequent->setVisible(!profile.frequent.isEmpty() && !areAllDifferent);
    m_allDifferent->setVisible(areAllDifferent && !profile.distinctIsEstimated && profile.distinct == profile.values());
    showMisfits();
}

void ProfileView::showFigures()
{
    const QList<Figure> figures = figuresOf(m_profile);
    while (m_figures->rowCount() > figures.size())
        m_figures->removeRow(m_figures->rowCount() - 1);
    for (int row = 0; row < figures.size(); ++row) {
        if (row == m_figures->rowCount()) {
            auto *value = profileLabel(QStringLiteral("profileFigure%1").arg(row), widget());
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_figures->addRow(profileLabel(QStringLiteral("profileFigureName%1").arg(row), widget()), value);
        }
        auto *name = qobject_cast<QLabel *>(m_figures->itemAt(row, QFormLayout::LabelRole)->widget());
        auto *value = qobject_cast<QLabel *>(m_figures->itemAt(row, QFormLayout::FieldRole)->widget());
        name->setText(figures[row].label);
        value->setText(figures[row].value);
        value->setToolTip(figures[row].value);
        value->setAccessibleName(tr("%1: %2").arg(figures[row].label, figures[row].value));
    }
}

void ProfileView::showMisfits()
{
    constexpr int mostRows = 5;
    const bool some = m_profile.misfits > 0;
    m_misfitsLabel->setVisible(some);
    m_misfits->setVisible(some && !m_profile.examples.isEmpty());
    m_misfitsLabel->setText(formatCounted(
        m_profile.misfits, tr("%1 value won't fit. Where it stands:"), tr("%1 values won't fit, such as:")));
    const int current = m_misfits->currentRow();
    while (m_misfits->count() > m_profile.examples.size())
        delete m_misfits->takeItem(m_misfits->count() - 1);
    for (int row = 0; row < m_profile.examples.size(); ++row) {
        const ImportError &error = m_profile.examples[row];
        if (row == m_misfits->count())
            m_misfits->addItem(QString());
        QListWidgetItem *item = m_misfits->item(row);
        item->setText(tr("Line %1: %2").arg(formatCount(error.line), error.message));
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, error.line);
    }
    m_misfits->setCurrentRow(std::min(current, m_misfits->count() - 1));
    const int shown = std::clamp(m_misfits->count(), 1, mostRows);
    m_misfits->setFixedHeight(shown * (m_misfits->fontMetrics().height() + 4) + 2 * m_misfits->frameWidth() + 2);
}

} // namespace tranche
