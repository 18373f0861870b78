#include "ui/common/ClearButton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace tranche {

namespace {

struct ClearButtonWords
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    const auto buttons = edit->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setAccessibleName(ClearButtonWords::tr("Clear"));
        button->setToolTip(ClearButtonWords::tr("Empty the field"));
    }
}

} // namespace tranche
