#pragma once

namespace tranche {

class ImportSession;

// What is looked at when an import ends. @throws Failure "books.unbalanced": a fault of Tranche's own

/// Each row that was read is imported, failed or skipped, each line accounted for, and checkLedger().
void checkBooks(const ImportSession &session);
/// What the history says went in must be what the target's ledger says.
void checkLedger(const ImportSession &session);

} // namespace tranche
