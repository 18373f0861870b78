#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdio>
#include <functional>

namespace tranche {

struct ImportSummary;

/// What the program says: answers on standard output, as text or as one JSON object; progress on standard error, and
/// only to a terminal, as one line that renews itself. Control characters in texts, as values of files may hold them,
/// are shown as U+FFFD.
class Console
{
public:
    /// @param out standard output, or what stands for it; likewise `errors`
    /// @param encoding of a terminal, for what people read alone
    Console(bool json, bool quiet, std::FILE *out = stdout, std::FILE *errors = stderr, QByteArray encoding = "UTF-8");
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    bool json() const { return m_json; }
    bool isQuiet() const { return m_quiet; }
    /// The command's answer. Text is left out with --json, the object without it.
    void answer(const QString &text, const QJsonObject &object) const;
    /// The help to standard output, whatever else is left out, in the encoding of the user's locale.
    void help(const QString &text) const;
    /// Bytes to standard output, whatever else is left out.
    void write(const QByteArray &bytes) const;
    /// The same, for answers that are made part by part.
    std::function<void(const QByteArray &)> sink() const
    {
        return [this](const QByteArray &bytes) { write(bytes); };
    }
    /// A part of an answer for people that may be of any length: text, or bytes for programs, such as CSV.
    void part(const QString &text) const;
    void part(const QByteArray &bytes) const;
    /// Whether somebody may still read standard output: not where it is a pipe whose reader has gone.
    bool isHeard() const;
    /// A remark that scripts do not wait for; goes to standard error.
    void remark(const QString &text) const;
    /// Whether a person sits there who can be asked: standard input and standard error are terminals, and the answer is
    /// for people.
    bool canAsk() const;
    /// Asks a question that is answered with yes or no. @returns false for whatever is no yes
    bool ask(const QString &question);
    /// Takes answers from there, as if it were a terminal. For tests.
    void takeAnswersFrom(std::FILE *answers) { m_answers = answers; }
    /// What went wrong; said even where nothing else is.
    void error(const QString &text) const;
    void progress(const ImportSummary &import);
    void endProgress();

private:
    bool m_json;
    bool m_quiet;
    std::FILE *m_out;
    std::FILE *m_errors;
    QByteArray m_encoding;
    bool m_terminal;
    bool m_lineOpen = false;
    std::FILE *m_answers = nullptr; ///< nullptr: standard input
};

} // namespace tranche
