#pragma once

#include <QByteArray>
#include <QTest>

#include <initializer_list>
#include <string_view>

namespace tranche {

inline std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), std::size_t(text.size()) };
}

/// A text in a column of a format, in UTF-8, and what is stored of it.
struct FormatRow
{
    const char *format;
    const char *text;
    const char *stored;
};

/// Rows for a test with the columns format, text and stored.
inline void addFormatRows(std::initializer_list<FormatRow> rows)
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stored");
    for (const FormatRow &row : rows)
        QTest::addRow("%s: %s", row.format, row.text)
            << QByteArray(row.format) << QByteArray(row.text) << QByteArray(row.stored);
}

} // namespace tranche
