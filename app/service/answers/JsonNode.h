#pragma once

#include "core/Failure.h"

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>

#include <vector>

namespace tranche {

/// A value of a JSON text that a person may have written, and where it stands.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, Text, List, Object };
    Kind kind = Kind::Null;
    bool truth = false;
    QString text; ///< of a text; a number as it is written
    std::vector<QString> names; ///< of an object: one for each of its items
    std::vector<JsonNode> items; ///< of a list or an object, in their order
    int line = 1;

    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isObject() const { return kind == Kind::Object; }
    /// The member of an object; nullptr if there is none.
    const JsonNode *find(QLatin1String name) const;
    /// A whole number that 64 bits hold. @returns false if it is none
    bool wholeNumber(qint64 *number) const;
    QJsonValue value() const;
};

/// Reads a JSON text strictly: no member twice, nothing behind it, at most 64 levels, 200,000 values and 4 MB. UTF-8,
/// or UTF-16 with a mark, as some shells write it. @param name of the file, for messages
/// @param domain first word of the failures' codes: "recipe" @throws Failure "recipe.json" with the line
JsonNode readJson(const QByteArray &text, const QString &name, const QString &domain);

/// "recipe.json": what is wrong with a file in a line of it.
Failure wrongInFile(const QString &domain, const char *what, const QString &name, int line, const QString &problem,
    const QString &hint = {});

/// The bytes of a file that is to hold JSON, "-" being standard input; no more than are ever read of one.
/// @throws Failure "recipe.file" if it can't be read, "recipe.large" if it is too large
QByteArray readJsonFile(const QString &path, const QString &domain);

} // namespace tranche
