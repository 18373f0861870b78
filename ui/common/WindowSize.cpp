#include "ui/common/WindowSize.h"

#include <QComboBox>
#include <QLabel>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tranche {

/// Of the window, and of what lies about it.
static constexpr QSize windowFrame(20, 60);

void resizeWithinScreen(QWidget *window, const QSize &wanted)
{
    window->resize(wanted.boundedTo(window->screen()->availableSize() - windowFrame));
}

void keepWithinScreen(QWidget *window)
{
    const QRect room = window->screen()->availableGeometry();
    resizeWithinScreen(window, window->size());
    QRect place = window->frameGeometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({ std::max(place.left(), room.left()), std::max(place.top(), room.top()) });
    window->move(place.topLeft());
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

void letCombosShrink(QWidget *window)
{
    constexpr int leastLetters = 14;
    const auto combos = window->findChildren<QComboBox *>();
    for (QComboBox *combo : combos) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(leastLetters);
    }
}

} // namespace tranche
