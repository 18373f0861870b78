#include "ui/imports/EmptyState.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct EmptyStateWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyState)
};

} // namespace

QString emptyStateText(bool noImports, bool hasSample)
{
    if (!noImports)
        return EmptyStateWords::tr(
            "<p style='font-size:large'>No import is like that.</p><p>Choose “All” at the left, or empty the "
            "search field.</p>");
    return EmptyStateWords::tr(
               "<p style='font-size:x-large'>Drop a file here, or press <a href='import'>Import…</a></p>"
               "<p>Delimited text in UTF-8: CSV, TSV, with commas, semicolons, tabs or bars.<br>"
               "It goes into a table of a SQLite database, in small chunks: what is wrong is set aside, the rest goes "
               "in.</p>")
        + (hasSample ? EmptyStateWords::tr("<p><a href='sample'>Try it with the sample file</a></p>") : QString());
}

} // namespace tranche
