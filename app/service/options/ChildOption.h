#pragma once

#include "service/options/RequestChoices.h"

namespace tranche {

/// Chooses tables for lines, and which rows of the file are a record.
/// @param recordKey columns whose values are repeated in the rows of a record; none: below the parent its columns are
/// empty
void chooseChildren(RequestChoices &choices, const QList<ChildChoice> &children, const QStringList &recordKey = {});

/// Takes what is written for `--child-columns`, `--child-table`, `--record-key` and `--child-key`, in this order.
/// @throws Failure "call.option"
void takeChildColumns(RequestChoices &choices, const QStringList &columns);
/// Each NAME[=PARENT][:COLUMN[,COLUMN…][:KEY[,KEY…]]]; a name that holds one of these signs stands in double quotes,
/// where a quote is written twice. With --child-columns one alone, which is the table's name as it stands.
void takeChildTables(RequestChoices &choices, const QStringList &texts);
void takeRecordKey(RequestChoices &choices, const QStringList &columns);
/// Each [TABLE:]FIELD[=PARENT_FIELD].
void takeChildKeys(RequestChoices &choices, const QStringList &texts);

/// One of --child-table, as it is written where it names its columns itself.
QString childTableText(const ChildChoice &child);

// Their inverses.
QStringList givenChildColumns(const RequestChoices &choices);
QStringList givenChildTables(const RequestChoices &choices);
QStringList givenChildKeys(const RequestChoices &choices);

} // namespace tranche
