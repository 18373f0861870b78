#pragma once

class QWidget;

namespace tranche {

/// Has screen readers call a widget a chart.
void tellAsChart(QWidget &widget);

} // namespace tranche
