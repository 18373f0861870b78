#pragma once

#include "service/recipe/Recipe.h"

#include <QRandomGenerator>

namespace tranche {

// Columns of recipes that use all that there is, for RecipeTest.

inline QString randomText(QRandomGenerator &random)
{
    static const QStringList parts { "a", "Ä", "名", " ", ",", "\"", "\\", "=", ":", "#1", "\n", "😀", "'", "x" };
    QString text = "c";
    for (int i = random.bounded(6); i > 0; --i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

inline QByteArray randomBytes(QRandomGenerator &random)
{
    return randomText(random).toUtf8();
}

/// Steps, rules and all, of a column that may be a new one.
inline void takeRandomValues(MapChoice &column, QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(4) == 0; };
    ValueSteps &steps = column.steps;
    steps.trim = maybe();
    steps.collapse = maybe();
    steps.letters = ValueSteps::Case(random.bounded(4));
    if (maybe())
        steps.replace = { { randomBytes(random), {} }, { {}, randomBytes(random) } };
    if (maybe())
        steps.nulls = { {}, randomBytes(random) };
    if (maybe())
        steps.initial = random.bounded(2) == 0 ? QByteArray("") : randomBytes(random);
    steps.fillDown = maybe();
    if (maybe())
        steps.extract = "([0-9]+)\"\\s";
    ValueChecks &checks = column.checks;
    checks.required = maybe();
    checks.unique = maybe();
    if (maybe())
        checks.least = "12345678901234567890.10";
    if (maybe())
        checks.most = randomText(random);
    if (maybe())
        checks.shortest = random.bounded(9);
    if (maybe())
        checks.longest = random.bounded(1000);
    if (maybe())
        checks.pattern = "[a-z]*|\"";
    if (maybe())
        checks.oneOf = { randomBytes(random), "", "a|b" };
    if (maybe()) {
        checks.existsTable = randomText(random);
        checks.existsColumn = randomText(random);
    }
    if (maybe())
        column.onWrong = WrongValue(random.bounded(6));
}

/// One that is made of others.
inline MapChoice randomNewColumn(QRandomGenerator &random, const QString &name)
{
    MapChoice column { name, name, std::nullopt };
    takeRandomValues(column, random);
    switch (random.bounded(3)) {
    case 0:
        column.steps.split = ValueSteps::Split { randomText(random), randomBytes(random), -2 };
        break;
    case 1:
        column.steps.join = ValueSteps::Join { { randomText(random), "a,b" },
            random.bounded(2) == 0 ? QByteArray("") : randomBytes(random) };
        break;
    default:
        column.steps.compute = randomText(random);
    }
    if (random.bounded(2) == 0)
        column.type = columnTypeFromName("DECIMAL");
    return column;
}

inline MapChoice randomColumn(QRandomGenerator &random, const QString &source)
{
    static const QList<std::pair<const char *, const char *>> types { { "TEXT", "" }, { "INTEGER", "" },
        { "DECIMAL", "1.234,56" }, { "DATE", "dd.MM.yyyy" }, { "DATETIME", "yyyy-MM-dd'T'HH:mm:ss[.f][z]" },
        { "BOOLEAN", "ja|j/nein|n" }, { "BLOB", "base64" }, { "TIME", "" }, { "REAL", "1'234.56" } };
    MapChoice column { source, random.bounded(5) == 0 ? QString() : randomText(random), std::nullopt };
    if (column.field.isEmpty())
        return column;
    if (random.bounded(4) != 0) {
        const auto &[type, format] = types[random.bounded(int(types.size()))];
        column.type = columnTypeFromName(type);
        if (*format != '\0')
            column.format = columnFormatFromText(*column.type, format).value();
    }
    if (random.bounded(3) == 0)
        column.readsNullWords = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        takeRandomValues(column, random);
    if (random.bounded(4) == 0) {
        ColumnReference reference { randomText(random), { randomText(random), "n" }, { randomText(random) } };
        reference.ifNotFound = IfNotFound(random.bounded(4));
        reference.folded = random.bounded(2) == 0;
        if (random.bounded(2) == 0)
            reference.key = randomText(random);
        column.reference = reference;
    }
    return column;
}

} // namespace tranche
