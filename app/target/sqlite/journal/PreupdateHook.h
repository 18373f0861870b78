#pragma once

#include <sqlite3.h>

// Debian's SQLite has these; sqlite3.h declares them only if it is told so before it is read for the first time.
// https://sqlite.org/c3ref/preupdate_blobwrite.html
extern "C" {
void *sqlite3_preupdate_hook(
    sqlite3 *, void (*)(void *, sqlite3 *, int, char const *, char const *, sqlite3_int64, sqlite3_int64), void *);
int sqlite3_preupdate_old(sqlite3 *, int, sqlite3_value **);
int sqlite3_preupdate_new(sqlite3 *, int, sqlite3_value **);
int sqlite3_preupdate_depth(sqlite3 *);
}
