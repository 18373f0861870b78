#pragma once

#include "core/Failure.h"
#include "core/Texts.h"

#include <QStringList>

#include <optional>
#include <string>
#include <unordered_map>

namespace tranche {

/// The columns of a format whose rows name their values, as JSON and XML do.
class ColumnIndex
{
public:
    explicit ColumnIndex(const QStringList &names = {})
    {
        for (const QString &name : names)
            add(name.toStdString());
    }

    /// No table of SQLite has more.
    static constexpr std::size_t mostColumns = 32767;

    /// The column's place; added behind the others if it is new.
    /// @throws Failure "source.columns" if they are too many, or their names too long
    std::size_t add(std::string_view name)
    {
        const auto [found, isNew] = m_places.try_emplace(std::string(name), m_places.size());
        if (isNew)
            checkRoom(name.size());
        if (isNew)
            m_names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        return found->second;
    }
    std::optional<std::size_t> find(std::string_view name) const
    {
        const auto found = m_places.find(std::string(name));
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    const QStringList &names() const { return m_names; }

private:
    void checkRoom(std::size_t more)
    {
        m_bytes += more;
        if (m_places.size() > mostColumns || m_bytes > mostNameBytes)
            throw Failure(QStringLiteral("source.columns"),
                SourceText::tr(
                    "The rows have more than %1 columns, or names of more than %2 MB: no table can have that.")
                    .arg(mostColumns)
                    .arg(mostNameBytes >> 20),
                SourceText::tr("The keys or elements are probably values: bring the file into another form first."));
    }

    static constexpr std::size_t mostNameBytes = std::size_t(8) << 20;
    std::size_t m_bytes = 0; ///< of the names
    std::unordered_map<std::string, std::size_t> m_places;
    QStringList m_names;
};

} // namespace tranche
