#pragma once

#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Makes the tables of test reports (source/reports/ReportLayout.h), their indexes and views where they are not there.
/// Within a transaction. @throws Failure "target.field_missing" if one of the tables is there and is none of them
void makeReportTables(SqliteDatabase &database, const QString &prefix);

/// The number of the launch that an import brings in, which the target gives once and keeps. Within a transaction.
qint64 launchOf(SqliteDatabase &database, const QString &importKey);

} // namespace tranche
