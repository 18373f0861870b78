#pragma once

#include "target/TargetDriver.h"

namespace tranche {

/// Reads a target as users write it: a URL such as sqlite:PATH, or a path, which is one of SQLite. Relative paths start
/// at `folder`.
/// @throws Failure "call.target" for a kind of database that is not supported
TargetLocation parseTarget(const QString &text, const QString &folder);

/// How messages and JSON write a target given as `text`: always with its kind, "sqlite:shop.db".
QString targetLabel(const QString &text);

/// A target as users write it, so that parseTarget() finds it again: for SQLite its path.
QString targetText(const TargetLocation &location);

/// The driver that a target given as `text` names; SQLite's if it names none.
QString driverName(const QString &text);

/// @throws Failure "call.target" if there is no such driver
const TargetDriver &driverOf(const TargetLocation &location);

/// How people call a database: "shop.db".
QString targetName(const TargetLocation &location);

/// Writes to the table of the options.
std::unique_ptr<TargetWriter> makeWriter(WriterOptions options);

/// What the ledger of a database says of an import; nothing is in where there is no database.
/// @throws Failure "target.…"
LedgerState lookAtLedger(const TargetLocation &location, const QString &importKey, const QString &table);

/// A driver beside those of the program, as long as this lives: for tests. Not while imports run.
class AddedDriver
{
public:
    explicit AddedDriver(const TargetDriver &driver);
    ~AddedDriver();
    AddedDriver(const AddedDriver &) = delete;
    AddedDriver &operator=(const AddedDriver &) = delete;
};

} // namespace tranche
