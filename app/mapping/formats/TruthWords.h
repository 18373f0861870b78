#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <string_view>

namespace tranche {

/// The words for true and false of a column: “ja/nein”, “ja|j/nein|n”. A plain value; as it is made it has none, and
/// then the English ones count. Upper and lower case are the same.
struct TruthWords
{
    QByteArrayList yes; ///< in lower case
    QByteArrayList no;

    /// @returns nullopt if they are none, or one is of both. @param problem what is wrong with it, for people
    static std::optional<TruthWords> fromText(std::string_view text, QString *problem = nullptr);
    QString text() const;

    bool isEmpty() const { return yes.isEmpty(); }
    /// true, false, or nullopt if it is no such word; blanks around it don't count. Allocates nothing.
    std::optional<bool> valueOf(std::string_view text) const;

    bool operator==(const TruthWords &) const = default;
};

/// true, t, yes, y, on, 1 and their contraries.
const TruthWords &englishTruthWords();

} // namespace tranche
