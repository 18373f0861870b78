#include "core/ImportError.h"

#include <array>
#include <utility>

namespace tranche {

ErrorKind errorKind(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, ErrorKind>, 6> words { {
        { "row", ErrorKind::Row },
        { "value", ErrorKind::Value },
        { "type", ErrorKind::Type },
        { "constraint", ErrorKind::Constraint },
        { "reference", ErrorKind::Constraint },
        { "repair", ErrorKind::Repair },
    } };
    const std::string_view first = code.substr(0, code.find('.'));
    for (const auto &[word, kind] : words) {
        if (first == word)
            return kind;
    }
    return ErrorKind::Other;
}

QList<int> ImportError::columnsIn(const QStringList &names) const
{
    QList<int> positions;
    if (!columnNumbers.isEmpty()) {
        for (const int number : columnNumbers) {
            if (number > 0 && number <= names.size())
                positions.append(number - 1);
        }
        return positions;
    }
    const QStringList wanted = columns();
    for (const QString &name : wanted) {
        if (const auto position = names.indexOf(name); position >= 0)
            positions.append(int(position));
    }
    return positions;
}

} // namespace tranche
