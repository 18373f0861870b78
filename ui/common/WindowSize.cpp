#include "ui/common/WindowSize.h"

#include <QLabel>
#include <QScreen>
#include <QWidget>

namespace tranche {

void resizeWithinScreen(QWidget *window, const QSize &wanted)
{
    constexpr QSize frame(20, 60); // of the window, and of what lies about it
    window->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
}

void letLabelsShrink(QWidget *window)
{
    const auto labels = window->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->wordWrap())
            continue;
        QSizePolicy policy = label->sizePolicy();
        const int expands = policy.horizontalPolicy() & QSizePolicy::ExpandFlag;
        policy.setHorizontalPolicy(QSizePolicy::Policy(QSizePolicy::Ignored | expands));
        label->setSizePolicy(policy);
    }
}

} // namespace tranche
