#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <string_view>

namespace tranche {

/// An answer in JSON, handed on part by part while it is made, so that it may be of any length. Members of the
/// outermost object and elements of lists stand on lines of their own.
class JsonWriter
{
public:
    using Sink = std::function<void(const QByteArray &)>;
    explicit JsonWriter(Sink sink);
    /// Ends the outermost object; hands on nothing if nothing was added.
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void add(const char *key, qint64 value);
    void add(const char *key, std::string_view utf8);
    void add(const char *key, const QString &value);
    void add(const char *key, const QStringList &values);
    void add(const char *key, const QJsonValue &value);
    /// All members of an object.
    void add(const QJsonObject &members);

    void beginList(const char *key);
    void endList();
    /// An object as the next element of a list.
    void beginElement();
    void endElement();

private:
    void separate();
    void newLine();
    void addKey(const char *key);
    void appendText(std::string_view utf8);
    void flush();

    Sink m_sink;
    QByteArray m_text;
    int m_depth = 1; ///< of lists and objects that are open
    bool m_first = true; ///< nothing stands in the innermost of them yet
    bool m_empty = true; ///< nothing was added at all
};

} // namespace tranche
