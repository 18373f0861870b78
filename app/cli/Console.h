#pragma once

#include <QJsonObject>
#include <QString>

namespace tranche {

struct ImportSummary;

/// What the program says: answers on standard output, as text or as one JSON object; progress on standard error, and
/// only to a terminal, as one line that renews itself.
class Console
{
public:
    Console(bool json, bool quiet);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    bool json() const { return m_json; }
    bool isQuiet() const { return m_quiet; }
    /// The command's answer. Text is left out with --json, the object without it.
    void answer(const QString &text, const QJsonObject &object) const;
    /// A part of an answer in text that may be of any length.
    void part(const QByteArray &text) const;
    /// A remark that scripts do not wait for; goes to standard error.
    void remark(const QString &text) const;
    /// What went wrong; said even where nothing else is.
    void error(const QString &text) const;
    void progress(const ImportSummary &import);
    void endProgress();

private:
    bool m_json;
    bool m_quiet;
    bool m_terminal;
    bool m_lineOpen = false;
};

} // namespace tranche
