#pragma once

#include "service/options/ImportOption.h"

#include <QJsonObject>
#include <QMap>

namespace tranche {

/// What is written for options, by their names on the command line.
using OptionWords = QMap<QString, QStringList>;

/// In the order in which the help shows them.
const std::vector<ImportOption> &importOptions();

/// Takes what is written for an option. @param values one, or more if it may be repeated; none for a switch
/// @throws Failure "call.option" if that makes no sense
void takeOption(RequestChoices &choices, const ImportOption &option, const QStringList &values);

/// What a request in JSON says: {"table": "orders", "chunk_size": 50}, as choicesFromJson() takes it.
/// @throws Failure "call.option" for a key or a value that makes no sense
OptionWords wordsFromJson(const QJsonObject &request);

/// Takes a field of a form. @param key as in JSON; "[]" may stand behind it
/// @throws Failure "call.option" for a key that no option has, or a switch that is neither true nor false
void takeField(OptionWords &words, const QString &key, const QString &text);

/// Whether a word of a form or a query stands for true: true, 1, yes, on, or nothing at all behind the key.
/// @throws Failure "call.option" if it stands for neither
bool isTrueWord(const QString &key, const QString &text);

/// The choices of a request: {"table": "orders", "chunk_size": 50, "null": ["n/a", "-"], "skip_duplicate": true}.
/// @throws Failure "call.option" for a key or a value that makes no sense
RequestChoices choicesFromJson(const QJsonObject &request);

} // namespace tranche
