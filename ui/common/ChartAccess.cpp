#include "ui/common/ChartAccess.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace tranche {

static constexpr char isChart[] = "isChart";

static QAccessibleInterface *accessOfChart(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && widget->property(isChart).toBool() ? new QAccessibleWidget(widget, QAccessible::Chart)
                                                                   : nullptr;
}

void tellAsChart(QWidget &widget)
{
    widget.setProperty(isChart, true);
    QAccessible::installFactory(accessOfChart); // once: it is not installed twice
}

} // namespace tranche
