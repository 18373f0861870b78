#pragma once

#include <QList>
#include <QString>

#include <map>
#include <tuple>

namespace tranche {

/// How values of a column were read where that could surprise, and how often.
struct ReadAs
{
    QString column; ///< of the file; empty: of whole rows
    QString kind; ///< "null_word", "format", "rule", "comment", "reference.…" with what was done, or the code of a
                  ///< repair, such as "repair.padded"
    /// Of a format: itself, and the type: dd.MM.yyyy (DATE).
    /// Of a null word: as it stood there, without blanks around it, or blanksWord; of a rule: what it does; of
    /// comments: their mark; of references: the table.
    QString word;
    qint64 count = 0;

    bool operator==(const ReadAs &) const = default;
};

/// Collects such counts between two commits.
class ReadAsCounts
{
public:
    void add(const QString &column, const QString &kind, const QString &word, qint64 count);
    void subtract(const ReadAsCounts &other);
    void clear() { m_counts.clear(); }
    QList<ReadAs> list() const;

private:
    using Key = std::tuple<QString, QString, QString>; ///< column, kind, word
    std::map<Key, qint64> m_counts;
};

/// What was done, in words: “n/a” read as NULL.
QString readAsText(const ReadAs &readAs);

} // namespace tranche
