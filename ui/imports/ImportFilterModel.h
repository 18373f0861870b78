#pragma once

#include "store/ImportState.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace tranche {

/// The job table, narrowed to states and to a text in file or target, and sorted by value rather than by text.
class ImportFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ImportFilterModel(QObject *parent = nullptr);

    /// @param states none: all
    void setStates(const QSet<ImportState> &states);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<ImportState> m_states;
    QString m_text;
};

} // namespace tranche
