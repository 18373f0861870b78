#pragma once

#include "store/ImportSummary.h"

#include <QListWidget>
#include <QSet>

namespace tranche {

class ImportTableModel;

/// The states of imports that need a person.
const QSet<ImportState> &statesOfAttention();

/// The groups of states at the left of the job table, with the number of imports in each.
class StateFilterList final : public QListWidget
{
    Q_OBJECT
public:
    explicit StateFilterList(QWidget *parent = nullptr);

    /// How many imports of the table are in each group. @param unseen of those that need a person
    void showCounts(const ImportTableModel &imports, qint64 unseen = 0);
    /// Chooses what needs a person.
    void chooseAttention();

Q_SIGNALS:
    /// @param states none: all
    void chosen(const QSet<tranche::ImportState> &states);
};

} // namespace tranche
