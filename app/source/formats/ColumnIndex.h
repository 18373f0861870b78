#pragma once

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

    /// The column's place; added behind the others if it is new.
    std::size_t add(std::string_view name)
    {
        const auto [found, isNew] = m_places.try_emplace(std::string(name), m_places.size());
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
    std::unordered_map<std::string, std::size_t> m_places;
    QStringList m_names;
};

} // namespace tranche
