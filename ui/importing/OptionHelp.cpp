#include "ui/importing/OptionHelp.h"

#include "service/options/ImportOptions.h"

#include <QVariant>
#include <QWidget>

namespace tranche {

static void explain(QWidget &control, const ImportOption &option)
{
    const QString text = optionHelp(option.description);
    control.setWhatsThis(
        QStringLiteral("%1\n--%2 %3").arg(text, QLatin1String(option.name), QString::fromUtf8(option.value)).trimmed());
    if (control.toolTip().isEmpty())
        control.setToolTip(text);
}

void explainOptions(QWidget &page)
{
    const auto controls = page.findChildren<QWidget *>();
    for (QWidget *control : controls) {
        const QByteArray name = control->property("option").toByteArray();
        for (const ImportOption &option : importOptions()) {
            if (!name.isEmpty() && name == option.name)
                explain(*control, option);
        }
    }
}

} // namespace tranche
