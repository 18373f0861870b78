#include "ui/imports/EmptyState.h"

#include "source/formats/SourceFormat.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct EmptyStateWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyState)
};

} // namespace

/// All that can be imported, as the table of formats has it.
static QString formatsText()
{
    QStringList formats { EmptyStateWords::tr("Delimited text (CSV, TSV)") };
    for (const SourceFormat &format : sourceFormats())
        formats.append(QCoreApplication::translate("SourceText", format.label));
    return EmptyStateWords::tr("%1; also compressed or in an archive, in any encoding.")
        .arg(formats.join(QStringLiteral(", ")));
}

QString emptyStateText(EmptyBecause reason, bool hasSample)
{
    switch (reason) {
    case EmptyBecause::Loading:
        return EmptyStateWords::tr("<p style='font-size:large'>Loading the history…</p>");
    case EmptyBecause::NothingFits:
        return EmptyStateWords::tr(
            "<p style='font-size:large'>No import is like that.</p><p>Choose “All” at the left, or empty the "
            "search field.</p>");
    case EmptyBecause::NoImports:
        break;
    }
    return EmptyStateWords::tr(
               "<p style='font-size:x-large'>Drop a file here, or press <a href='import'>Import…</a></p>"
               "<p>%1</p><p>It goes into a table of a SQLite database, in small chunks: what is wrong is set aside, "
               "the "
               "rest goes in.</p>")
               .arg(formatsText())
        + (hasSample ? EmptyStateWords::tr("<p><a href='sample'>Try it with the sample file</a></p>") : QString());
}

} // namespace tranche
