#pragma once

#include "store/ImportSummary.h"

#include <QListWidget>
#include <QSet>

namespace tranche {

/// The groups of states at the left of the job table, with the number of imports in each.
class StateFilterList final : public QListWidget
{
    Q_OBJECT
public:
    explicit StateFilterList(QWidget *parent = nullptr);

    void showCounts(const QList<ImportSummary> &imports);

Q_SIGNALS:
    /// @param states none: all
    void chosen(const QSet<tranche::ImportState> &states);
};

} // namespace tranche
