#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace tranche {

/// An answer in JSON with one list that may be very long: it is written while it is made, an element a line.
class JsonList
{
public:
    struct Member
    {
        const char *key;
        std::variant<qint64, QString> value;
    };

    /// @param head members beside the list
    JsonList(const std::vector<Member> &head, const char *key);
    /// Closes the list.
    ~JsonList();
    JsonList(const JsonList &) = delete;
    JsonList &operator=(const JsonList &) = delete;

    void add(const std::vector<Member> &object);

private:
    void append(const Member &member);
    void flush();

    QByteArray m_text;
    bool m_empty = true;
};

} // namespace tranche
