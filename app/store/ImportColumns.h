#pragma once

#include "store/ImportRecord.h"
#include "store/StoreColumns.h"

#include <QSqlDatabase>

namespace tranche {

/// What a summary is read from: columns of `imports i`.
const StoreColumns<ImportSummary> &summaryColumns();

/// What a record is read from: columns of imports, all but those of its summary.
const StoreColumns<ImportRecord> &recordColumns();

// What JobStore writes of them, as it has it, but for the revision.
void writeSource(QSqlDatabase &database, const ImportRecord &record, const ImportProgress &progress);
void writeProgress(QSqlDatabase &database, qint64 id, const ImportProgress &progress);

} // namespace tranche
