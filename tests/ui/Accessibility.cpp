#include "ui/Accessibility.h"

#include "ui/common/Contrast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPixmap>
#include <QTableView>

#include <algorithm>

using namespace tranche;

QAccessibleInterface *accessOf(QObject *object)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(object);
    if (access == nullptr)
        qFatal("nothing can be told of %s", object->metaObject()->className());
    return access;
}

static bool needsName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles { QAccessible::PushButton, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox, QAccessible::Slider, QAccessible::Table, QAccessible::List,
        QAccessible::Tree, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Chart, QAccessible::Dialog,
        QAccessible::ColumnHeader };
    return roles.contains(role);
}

/// Of what a combo box or a spin box is made, and the views and bars about a table: they are told by it.
static bool isPart(const QWidget *widget)
{
    return widget != nullptr
        && (widget->objectName().startsWith("qt_") || qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
            || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")
            || widget->inherits("QTableCornerButton"));
}

/// What only holds other controls, which have the keys.
static bool isFrame(const QWidget *widget)
{
    return widget->inherits("QTabWidget") || widget->inherits("QScrollArea");
}

/// The controls of which a screen reader could not say what they are.
static QStringList silentOnes(QAccessibleInterface *access, const QString &path, int depth = 0)
{
    QStringList silent;
    auto *widget = qobject_cast<QWidget *>(access->object());
    if (isPart(widget) || (widget != nullptr && !widget->isVisible()))
        return silent;
    const QString here = path + '/' + (widget != nullptr ? widget->objectName() : QString())
        + QStringLiteral("[%1]").arg(widget != nullptr ? widget->metaObject()->className() : "item");
    const QString name = access->text(QAccessible::Name).trimmed();
    const bool takesKeys = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
        && widget->focusProxy() == nullptr && !isFrame(widget);
    const bool isLayout = access->role() == QAccessible::Splitter || access->role() == QAccessible::LayeredPane
        || access->role() == QAccessible::PageTabList;
    if ((needsName(access->role()) || (takesKeys && !isLayout)) && name.isEmpty())
        silent.append(here + " has no name");
    if (name.contains('&'))
        silent.append(here + " is called " + name);
    if (takesKeys && (access->role() == QAccessible::Client || access->role() == QAccessible::NoRole))
        silent.append(here + " has no role");
    if (depth > 40 || access->tableInterface() != nullptr) { // its cells have tests of their own
        if (auto *table = access->tableInterface(); table != nullptr && table->columnCount() > 0 && widget != nullptr
            && qobject_cast<QTableView *>(widget) != nullptr) {
            for (int column = 0; column < table->columnCount(); ++column) {
                if (table->columnDescription(column).isEmpty())
                    silent.append(here + QStringLiteral(" has a column without a name: %1").arg(column));
            }
        }
        return silent;
    }
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *child = access->child(i);
        if (child != nullptr && !child->state().invisible
            && (child->object() == nullptr || !child->object()->isWidgetType()
                || !static_cast<QWidget *>(child->object())->isWindow()))
            silent += silentOnes(child, here, depth + 1);
    }
    return silent;
}

QStringList silentControls(QWidget *window)
{
    return silentOnes(accessOf(window), QString());
}

/// How far the ink of a part of a window stands out from its most frequent colour.
static double renderedContrast(const QImage &window, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[window.pixel(x, y)];
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        most = std::max(most, contrast(QColor(count.key()), QColor(ground.key())));
    return most;
}

QStringList unreadableParts(QWidget *window)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    const auto look = [&](QWidget *widget, const QRect &part, const QString &what) {
        const QRect place = QRect(widget->mapTo(window, part.topLeft()), part.size()).intersected(image.rect());
        if (place.width() > 8 && place.height() > 8 && renderedContrast(image, place) < contrastOfTexts)
            found.append(QStringLiteral("%1: %2").arg(what).arg(renderedContrast(image, place)));
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget); label != nullptr && !label->text().isEmpty())
            look(widget, widget->rect(), label->objectName());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget);
                 button != nullptr && !button->text().isEmpty())
            look(widget, widget->rect(), button->objectName() + ' ' + button->text());
        else if (auto *view = qobject_cast<QTableView *>(widget); view != nullptr && view->model() != nullptr) {
            for (int row = 0; row < std::min(4, view->model()->rowCount()); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    const QRect shown = view->visualRect(cell);
                    if (!cell.data().toString().isEmpty() && view->viewport()->rect().contains(shown))
                        look(view->viewport(), shown, view->objectName() + ' ' + cell.data().toString());
                }
            }
        }
    }
    return found;
}
