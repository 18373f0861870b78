#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

class ImportDraft;

/// What an import would do as it is chosen now: which file goes into which table of which database, and what is to be
/// known before. Rich text; empty as long as too little is known.
QString planText(const ImportDraft &draft);

/// The first of some names, and how many there are beside.
QString someNamesText(const QStringList &names);

} // namespace tranche
