#include "ui/reports/SampleTableModel.h"

#include "ui/common/Formatting.h"
#include "ui/reports/ReportViewText.h"

#include <QGuiApplication>
#include <QLocale>

namespace tranche {

void SampleTableModel::setFigures(const QList<SampleFigures> &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int SampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int SampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static double millisecondsOf(const SampleFigures &figures, int column)
{
    switch (column) {
    case SampleTableModel::MeanColumn:
        return figures.meanMs;
    case SampleTableModel::P50Column:
        return figures.p50Ms;
    case SampleTableModel::P90Column:
        return figures.p90Ms;
    case SampleTableModel::P95Column:
        return figures.p95Ms;
    case SampleTableModel::P99Column:
        return figures.p99Ms;
    case SampleTableModel::LeastColumn:
        return figures.leastMs;
    default:
        return figures.mostMs;
    }
}

static QString figureText(const SampleFigures &figures, int column)
{
    switch (column) {
    case SampleTableModel::LabelColumn:
        return shortened(figures.label, 300);
    case SampleTableModel::SamplesColumn:
        return formatCount(figures.samples);
    case SampleTableModel::FailuresColumn:
        return figures.failures > 0
            ? statusSign(QStringLiteral("failed")) + QLatin1Char(' ') + formatCount(figures.failures)
            : formatCount(0);
    case SampleTableModel::FailedPercentColumn:
        return SampleTableModel::tr("%1 %").arg(QLocale().toString(figures.failedPercent, 'f', 1));
    default:
        return testDuration(millisecondsOf(figures, column));
    }
}

/// For spreadsheets: plain numbers, times in milliseconds.
static QString plainFigure(const SampleFigures &figures, int column)
{
    switch (column) {
    case SampleTableModel::LabelColumn:
        return figures.label;
    case SampleTableModel::SamplesColumn:
        return QString::number(figures.samples);
    case SampleTableModel::FailuresColumn:
        return QString::number(figures.failures);
    case SampleTableModel::FailedPercentColumn:
        return QString::number(figures.failedPercent);
    default:
        return QString::number(millisecondsOf(figures, column));
    }
}

QVariant SampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleFigures &figures = m_figures[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return figureText(figures, index.column());
    case Qt::EditRole:
        return plainFigure(figures, index.column());
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? QVariant(figures.label.left(1000)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return tr("%1, %2: %3")
            .arg(figures.label.left(300), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                figureText(figures, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == LabelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == FailuresColumn && figures.failures > 0
            ? QVariant(statusColor(QStringLiteral("failed"), QGuiApplication::palette()))
            : QVariant();
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LabelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    static const QStringList names { tr("Request"), tr("Samples"), tr("Failures"), tr("Failed"), tr("Mean"), tr("50 %"),
        tr("90 %"), tr("95 %"), tr("99 %"), tr("Fastest"), tr("Slowest") };
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace tranche
