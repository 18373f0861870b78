#include "store/JobStoreSchema.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ErrorPack.h"
#include "store/StoreColumns.h"

#include <vector>

namespace tranche {

/// Statements that turn version n of the store into version n + 1. Never change one that was released: add the next.
static const std::vector<std::vector<const char *>> &migrations()
{
    static const std::vector<std::vector<const char *>> list {
        {
            "CREATE TABLE imports (id INTEGER PRIMARY KEY AUTOINCREMENT, import_key TEXT NOT NULL UNIQUE, state TEXT "
            "NOT NULL, "
            "control TEXT NOT NULL DEFAULT '', request TEXT NOT NULL, file TEXT NOT NULL, file_path TEXT NOT NULL, "
            "target TEXT NOT NULL, target_path TEXT NOT NULL, table_name TEXT NOT NULL, validate_only INTEGER NOT "
            "NULL, "
            "priority INTEGER NOT NULL, created_at TEXT NOT NULL, started_at TEXT, ended_at TEXT, duration_ms INTEGER "
            "NOT NULL DEFAULT 0, "
            "rows_read INTEGER NOT NULL DEFAULT 0, rows_imported INTEGER NOT NULL DEFAULT 0, rows_failed INTEGER NOT "
            "NULL DEFAULT 0, "
            "bytes_read INTEGER NOT NULL DEFAULT 0, bytes_total INTEGER NOT NULL DEFAULT 0, "
            "chunks_total INTEGER NOT NULL DEFAULT 0, chunks_done INTEGER NOT NULL DEFAULT 0, chunks_failed INTEGER "
            "NOT NULL DEFAULT 0, "
            "lines_read INTEGER NOT NULL DEFAULT 0, lines_header INTEGER NOT NULL DEFAULT 0, lines_skipped INTEGER NOT "
            "NULL DEFAULT 0, "
            "lines_blank INTEGER NOT NULL DEFAULT 0, lines_of_rows INTEGER NOT NULL DEFAULT 0, "
            "failure_code TEXT NOT NULL DEFAULT '', failure_message TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL "
            "DEFAULT '', "
            // The state to go back to after a retry, where the source was not read to its end; else empty.
            "state_after_retry TEXT NOT NULL DEFAULT '', "
            "chunk_size INTEGER NOT NULL DEFAULT 0, next_offset INTEGER NOT NULL DEFAULT 0, next_line INTEGER NOT NULL "
            "DEFAULT 1, "
            "next_row INTEGER NOT NULL DEFAULT 1, next_chunk INTEGER NOT NULL DEFAULT 1, source_done INTEGER NOT NULL "
            "DEFAULT 0, "
            "source_size INTEGER NOT NULL DEFAULT -1, source_modified INTEGER NOT NULL DEFAULT 0, header BLOB, "
            "revision INTEGER NOT NULL)",
            "CREATE INDEX imports_revision ON imports (revision)",
            "CREATE INDEX imports_state ON imports (state)",
            // Chunks in the order of the file, many in a row, packed (ChunkPack). Chunks that ever failed stand in
            // failed_chunks too.
            "CREATE TABLE chunk_packs (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, first_chunk "
            "INTEGER NOT NULL, "
            "chunk_count INTEGER NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (import_id, first_chunk)) WITHOUT ROWID",
            "CREATE TABLE failed_chunks (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, chunk "
            "INTEGER NOT NULL, "
            "state TEXT NOT NULL, attempt INTEGER NOT NULL, rows INTEGER NOT NULL, rows_failed INTEGER NOT NULL, "
            "error_count INTEGER NOT NULL, PRIMARY KEY (import_id, chunk)) WITHOUT ROWID",
            // lines: the chunk file without the import's header; whole: `content` is a fixed file with a header of its
            // own.
            "CREATE TABLE attempts (import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, attempt INTEGER NOT NULL, "
            "created_at TEXT NOT NULL, "
            "origin TEXT NOT NULL, content BLOB, whole INTEGER NOT NULL DEFAULT 0, dialect TEXT NOT NULL DEFAULT '', "
            "row_places TEXT NOT NULL DEFAULT '', PRIMARY KEY (import_id, chunk, attempt), "
            "FOREIGN KEY (import_id, chunk) REFERENCES failed_chunks ON DELETE CASCADE)",
            "CREATE TABLE errors (id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, attempt "
            "INTEGER NOT NULL, "
            "line INTEGER NOT NULL, row INTEGER NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, code TEXT "
            "NOT NULL, "
            "message TEXT NOT NULL, FOREIGN KEY (import_id, chunk) REFERENCES failed_chunks ON DELETE CASCADE)",
            "CREATE INDEX errors_of_chunk ON errors (import_id, chunk, attempt)",
            "CREATE TABLE profiles (name TEXT PRIMARY KEY, choices TEXT NOT NULL, changed_at TEXT NOT NULL)",
        },
        {
            "ALTER TABLE imports ADD COLUMN source_hash TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE imports ADD COLUMN ledger_open INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN earlier_import_at TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE imports ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0",
            "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        },
        {
            "ALTER TABLE imports ADD COLUMN rows_skipped INTEGER NOT NULL DEFAULT 0",
            // Rows of the chunk that were left out by decision, and why the whole chunk was given up.
            "ALTER TABLE failed_chunks ADD COLUMN rows_skipped INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE failed_chunks ADD COLUMN note TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE attempts ADD COLUMN author TEXT NOT NULL DEFAULT ''",
        },
        {
            // The errors of each attempt, packed (ErrorPack); moveErrors fills it from what stood row by row.
            "CREATE TABLE error_packs (import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, attempt INTEGER NOT NULL, "
            "packed BLOB NOT NULL, PRIMARY KEY (import_id, chunk, attempt), FOREIGN KEY (import_id, chunk) REFERENCES "
            "failed_chunks ON DELETE CASCADE)",
            // What is done to the content of the attempt before (Remedy as JSON) where an attempt has none of its own.
            "ALTER TABLE attempts ADD COLUMN remedy TEXT NOT NULL DEFAULT ''",
        },
        {
            // What was repaired while the file was read, packed like errors; `number` counts the packs of an import.
            "CREATE TABLE warning_packs (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, number "
            "INTEGER "
            "NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (import_id, number)) WITHOUT ROWID",
            "ALTER TABLE imports ADD COLUMN warnings INTEGER NOT NULL DEFAULT 0",
        },
        {
            // How often it was begun since it got on: see JobStore::countStart().
            "ALTER TABLE imports ADD COLUMN starts INTEGER NOT NULL DEFAULT 0",
        },
        {
            // When the chunk was changed last: the revision that its import gets in the same transaction.
            "ALTER TABLE failed_chunks ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
            "CREATE INDEX failed_chunks_revision ON failed_chunks (import_id, revision)",
        },
        {
            // How values were read where that could surprise (ReadAs), of rows that are in.
            "CREATE TABLE read_as (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, column_name TEXT "
            "NOT "
            "NULL, kind TEXT NOT NULL, word TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (import_id, "
            "column_name, "
            "kind, word)) WITHOUT ROWID",
            // Sentences, as a JSON list.
            "ALTER TABLE imports ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]'",
            // Imports that are to start over with other types: ReadingStore::noteRestart().
            "CREATE TABLE restarts (import_id INTEGER PRIMARY KEY REFERENCES imports ON DELETE CASCADE, request TEXT "
            "NOT "
            "NULL, remarks TEXT NOT NULL)",
        },
        {
            // What the rows that were taken have done (RowCounts).
            "ALTER TABLE imports ADD COLUMN rows_inserted INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN rows_updated INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN rows_unchanged INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN rows_deleted INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN rows_passed_over INTEGER NOT NULL DEFAULT 0",
            "UPDATE imports SET rows_inserted=rows_imported",
            // Taken back, see UndoStore: -1: how many rows is not known.
            "ALTER TABLE imports ADD COLUMN undo_asked INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN undone_at TEXT",
            "ALTER TABLE imports ADD COLUMN undo_deleted INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN undo_restored INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN undo_left INTEGER NOT NULL DEFAULT 0",
            // CarriedStore: what the mapping of rows has to know of those before.
            "CREATE TABLE values_above (import_id INTEGER PRIMARY KEY REFERENCES imports ON DELETE CASCADE, above TEXT "
            "NOT NULL)",
            "CREATE TABLE seen_values (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, number INTEGER "
            "NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (import_id, number)) WITHOUT ROWID",
            // The values above its rows (aboveRowsText).
            "ALTER TABLE failed_chunks ADD COLUMN above TEXT NOT NULL DEFAULT ''",
        },
        {
            // Where lines of parents go into a table of their own (RowCounts).
            "ALTER TABLE imports ADD COLUMN rows_of_parents INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN rows_of_children INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE imports ADD COLUMN child_table TEXT NOT NULL DEFAULT ''",
            // Its rows wait beside the table that they are to replace.
            "ALTER TABLE imports ADD COLUMN waits_to_replace INTEGER NOT NULL DEFAULT 0",
        },
        {
            // Records of any number of tables: names as a list in JSON, and how many rows each got, the import's own
            // first (RowCounts).
            "ALTER TABLE imports ADD COLUMN child_tables TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE imports ADD COLUMN rows_of_tables TEXT NOT NULL DEFAULT ''",
            "UPDATE imports SET child_tables=json_array(child_table), rows_of_tables=rows_of_parents || ',' || "
            "rows_of_children WHERE child_table<>''",
        },
        {
            // Imports that belong together: SeriesStore.
            "ALTER TABLE imports ADD COLUMN profile TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX imports_of_table ON imports (target_path, table_name, id) WHERE validate_only=0",
            "CREATE INDEX imports_of_profile ON imports (profile, id) WHERE validate_only=0 AND profile<>''",
        },
        {
            // Where many are queued: the next one and the place of each are found without the rows, and what earlier
            // imports into a table tell (LabelHistory) without those that have not begun.
            "CREATE INDEX imports_queue ON imports (state, priority, id, control, source_done)",
            "CREATE INDEX imports_with_rows ON imports (target_path, lower(table_name), id) WHERE validate_only=0 AND "
            "rows_imported>0",
            "DROP INDEX imports_state",
            "CREATE INDEX imports_of_file ON imports (file_path, id)",
        },
        {
            // When and beside what an import may begin: ImportQueue, ChannelStore.
            "ALTER TABLE imports ADD COLUMN channel TEXT NOT NULL DEFAULT 'root'",
            "ALTER TABLE imports ADD COLUMN start_at TEXT",
            // How often it was tried since something that passes kept it from running.
            "ALTER TABLE imports ADD COLUMN tries INTEGER NOT NULL DEFAULT 0",
            // Why a person takes it for done, whatever has become of it.
            "ALTER TABLE imports ADD COLUMN set_done TEXT NOT NULL DEFAULT ''",
            // What tells two requests that do the same, as long as one waits.
            "ALTER TABLE imports ADD COLUMN identity TEXT NOT NULL DEFAULT ''",
            "CREATE TABLE channels (name TEXT PRIMARY KEY, capacity INTEGER NOT NULL, sequential INTEGER NOT NULL, "
            "throttle_s INTEGER NOT NULL, paused INTEGER NOT NULL, last_start_at TEXT NOT NULL DEFAULT '') WITHOUT "
            "ROWID",
            "CREATE TABLE import_after (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, after_id "
            "INTEGER NOT NULL REFERENCES imports, in_any_case INTEGER NOT NULL, PRIMARY KEY (import_id, after_id)) "
            "WITHOUT ROWID",
            "CREATE INDEX import_after_parent ON import_after (after_id)",
            "DROP INDEX imports_queue",
            "CREATE INDEX imports_queue ON imports (state, priority, id, control, source_done, target_path, channel, "
            "start_at)",
            "CREATE INDEX imports_urgent ON imports (priority, id) WHERE state='queued' AND (control='cancel' OR "
            "source_done)",
            "CREATE INDEX imports_ledger_open ON imports (id) WHERE ledger_open",
            "CREATE INDEX imports_identity ON imports (identity) WHERE state='queued'",
            "CREATE INDEX imports_set_done ON imports (state, channel) WHERE set_done<>''",
        },
        {
            // What happened to imports (ImportLog).
            "CREATE TABLE import_log (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, number INTEGER "
            "NOT NULL, at TEXT NOT NULL, user TEXT NOT NULL, face TEXT NOT NULL, what TEXT NOT NULL, detail TEXT NOT "
            "NULL, PRIMARY KEY (import_id, number)) WITHOUT ROWID",
            // Commands that are run when their import has ended (DoneStore): how often it has ended, and for which of
            // these ends one was begun.
            "CREATE TABLE done_commands (import_id INTEGER PRIMARY KEY REFERENCES imports ON DELETE CASCADE, ends "
            "INTEGER NOT NULL DEFAULT 0, begun INTEGER NOT NULL DEFAULT 0, running INTEGER NOT NULL DEFAULT 0)",
            "CREATE INDEX done_commands_open ON done_commands (import_id) WHERE ends>begun OR running",
            // Retention: when the details of an import were removed, and what of them is still there.
            "ALTER TABLE imports ADD COLUMN details_removed_at TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX imports_with_details ON imports (ended_at) WHERE details_removed_at='' AND state IN "
            "('done','cancelled')",
            "CREATE TABLE details_to_remove (import_id INTEGER PRIMARY KEY)",
        },
        {
            // Automations (AutomationStore): what each is to do, as JSON, and how it stands.
            "CREATE TABLE automations (name TEXT PRIMARY KEY, definition TEXT NOT NULL, enabled INTEGER NOT NULL "
            "DEFAULT 1, asked INTEGER NOT NULL DEFAULT 0, open INTEGER NOT NULL DEFAULT 0, worked_off TEXT, last_run "
            "TEXT, last_taken INTEGER NOT NULL DEFAULT 0, unreachable_since TEXT, problem TEXT NOT NULL DEFAULT '')",
            // Times of schedules that had their run.
            "CREATE TABLE automation_runs (id INTEGER PRIMARY KEY AUTOINCREMENT, automation TEXT NOT NULL REFERENCES "
            "automations ON DELETE CASCADE, occurrence TEXT NOT NULL, UNIQUE (automation, occurrence))",
            // Files that they have taken (TakenFiles), each content once; same_as: the file that had it already.
            "CREATE TABLE automation_files (id INTEGER PRIMARY KEY AUTOINCREMENT, automation TEXT NOT NULL REFERENCES "
            "automations ON DELETE CASCADE, hash TEXT NOT NULL, path TEXT NOT NULL, stamp TEXT NOT NULL, same_as "
            "INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL, is_in INTEGER NOT NULL DEFAULT "
            "0, taken_at TEXT NOT NULL, moving_to TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '')",
            "CREATE UNIQUE INDEX automation_contents ON automation_files (automation, hash) WHERE same_as=0",
            "CREATE INDEX automation_files_open ON automation_files (automation, id) WHERE state<>'settled'",
            "CREATE INDEX automation_files_newest ON automation_files (automation, id)",
            // The imports of a file, one for each part that is imported for itself; NULL: the part can't be imported.
            "CREATE TABLE automation_imports (file INTEGER NOT NULL REFERENCES automation_files ON DELETE CASCADE, "
            "part "
            "TEXT NOT NULL, import_id INTEGER, problem TEXT NOT NULL DEFAULT '', PRIMARY KEY (file, part)) WITHOUT "
            "ROWID",
            // Files that stay where they are: what stands there is known without being read again.
            "CREATE TABLE automation_paths (automation TEXT NOT NULL REFERENCES automations ON DELETE CASCADE, path "
            "TEXT "
            "NOT NULL, stamp TEXT NOT NULL, file INTEGER NOT NULL, PRIMARY KEY "
            "(automation, path)) WITHOUT ROWID",
        },
    };
    return list;
}

namespace {

/// A row of the table errors, before version 4.
struct ErrorRow
{
    qint64 import = 0;
    qint64 chunk = 0;
    int attempt = 0;
    ImportError error;

    bool isOfAttempt(const ErrorRow &other) const
    {
        return import == other.import && chunk == other.chunk && attempt == other.attempt;
    }
};

} // namespace

/// The step to version 4 that SQL alone can't do: packs the errors that stood row by row.
static void moveErrors(QSqlDatabase &database)
{
    static const StoreColumns<ErrorRow> columns {
        { "import_id", &ErrorRow::import },
        { "chunk", &ErrorRow::chunk },
        { "attempt", &ErrorRow::attempt },
        { "line", &ErrorRow::error, &ImportError::line },
        { "row", &ErrorRow::error, &ImportError::row },
        { "column_name", &ErrorRow::error, &ImportError::column },
        { "value", &ErrorRow::error, &ImportError::value },
        { "code", &ErrorRow::error, &ImportError::code },
        { "message", &ErrorRow::error, &ImportError::message },
    };
    StoreQuery insertion(database, "INSERT INTO error_packs (import_id, chunk, attempt, packed) VALUES (?,?,?,?)");
    ErrorRow last;
    QList<ImportError> errors;
    const auto pack = [&] {
        if (!errors.isEmpty())
            insertion.bind(last.import).bind(last.chunk).bind(last.attempt).bind(packErrors(errors)).run();
        errors.clear();
    };
    {
        StoreQuery query(database, columns.select("FROM errors ORDER BY import_id, chunk, attempt, id"));
        while (query.next()) {
            ErrorRow next = columns.read(query);
            if (!next.isOfAttempt(last))
                pack();
            errors.append(next.error);
            last = std::move(next);
        }
        pack();
    }
    StoreQuery(database, "DROP TABLE errors").run();
}

int jobStoreVersion()
{
    return int(migrations().size());
}

void migrateJobStore(QSqlDatabase &database)
{
    const auto version = [&] { return StoreQuery(database, "PRAGMA user_version").one().toInt(); };
    if (version() > jobStoreVersion())
        throw Failure(QStringLiteral("store.newer"),
            StoreText::tr("The job store %1 was written by a newer version of Tranche.").arg(database.databaseName()),
            StoreText::tr("Update Tranche, or choose another folder with --home."));
    const bool isOlder = version() < jobStoreVersion();
    while (version() < jobStoreVersion()) {
        StoreTransaction transaction(database);
        const bool isNew = version() == 0; // made at once: each step would be written for itself
        for (int from = version(); from < jobStoreVersion(); ++from) { // again: another process may have been faster
            for (const char *statement : migrations()[std::size_t(from)])
                StoreQuery(database, statement).run();
            if (from == 3)
                moveErrors(database);
            StoreQuery(database, QStringLiteral("PRAGMA user_version=%1").arg(from + 1)).run();
            if (!isNew)
                break;
        }
        transaction.commit();
    }
    if (isOlder) // what was written many times over would stay in the log
        StoreQuery(database, "PRAGMA wal_checkpoint(TRUNCATE)").run();
}

} // namespace tranche
