#include "cli/Console.h"

#include "cli/LocaleText.h"
#include "core/CountText.h"
#include "core/Texts.h"
#include "store/ImportSummary.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

#include <poll.h>
#include <unistd.h>

namespace tranche {

static void writeTo(std::FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), to);
    std::fflush(to);
}

/// A text that may hold values of a file: a terminal would obey their control characters.
static QByteArray shownBytes(QString text)
{
    for (QChar &letter : text) {
        const bool isBlank = letter == QLatin1Char('\n') || letter == QLatin1Char('\t');
        if (letter.category() == QChar::Other_Control && !isBlank)
            letter = QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

Console::Console(bool json, bool quiet, std::FILE *out, std::FILE *errors, QByteArray encoding)
    : m_json(json)
    , m_quiet(quiet)
    , m_out(out)
    , m_errors(errors)
    , m_encoding(std::move(encoding))
    , m_terminal(::isatty(::fileno(errors)) != 0)
{
}

Console::~Console()
{
    endProgress();
}

void Console::answer(const QString &text, const QJsonObject &object) const
{
    if (m_json)
        writeTo(m_out, QJsonDocument(object).toJson());
    else if (!m_quiet && !text.isEmpty())
        writeTo(m_out, shownBytes(text) + (text.endsWith(QLatin1Char('\n')) ? "" : "\n"));
}

void Console::write(const QByteArray &bytes) const
{
    writeTo(m_out, bytes);
}

bool Console::isHeard() const
{
    pollfd out { ::fileno(m_out), 0, 0 };
    return ::poll(&out, 1, 0) <= 0 || (out.revents & (POLLERR | POLLHUP)) == 0;
}

void Console::help(const QString &text) const
{
    writeTo(m_out, localeText(text, m_encoding));
}

void Console::part(const QByteArray &bytes) const
{
    if (!m_json && !m_quiet)
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), m_out);
}

void Console::part(const QString &text) const
{
    part(shownBytes(text));
}

void Console::remark(const QString &text) const
{
    if (!m_quiet && !text.isEmpty())
        writeTo(m_errors, shownBytes(text) + '\n');
}

bool Console::canAsk() const
{
    const bool isTerminal = m_answers != nullptr || (m_terminal && ::isatty(::fileno(stdin)) != 0);
    return isTerminal && !m_json && !m_quiet;
}

bool Console::ask(const QString &question)
{
    endProgress();
    writeTo(m_errors, shownBytes(question) + ' ');
    std::array<char, 64> line {};
    std::FILE *answers = m_answers != nullptr ? m_answers : stdin;
    pollfd terminal { STDIN_FILENO, POLLIN, 0 };
    const bool isAnswered = m_answers != nullptr || ::poll(&terminal, 1, -1) > 0; // a signal is no answer
    if (!isAnswered || std::fgets(line.data(), int(line.size()), answers) == nullptr) {
        writeTo(m_errors, "\n");
        return false;
    }
    const QString word = CommandLineText::tr("yes");
    const QStringList yes { QStringLiteral("y"), QStringLiteral("yes"), word, word.left(1) };
    return yes.contains(QString::fromUtf8(line.data()).trimmed(), Qt::CaseInsensitive);
}

void Console::error(const QString &text) const
{
    writeTo(m_errors, "tranche-cli: " + shownBytes(text) + '\n');
}

void Console::progress(const ImportSummary &import)
{
    if (!m_terminal || m_quiet || !import.startedAt.isValid())
        return;
    const int percent = int(import.progress() * 100);
    QString line = CommandLineText::tr("%1  %2 %  %3 rows")
                       .arg(QFileInfo(import.file).fileName())
                       .arg(percent)
                       .arg(countText(import.counts.rowsRead));
    if (import.counts.rowsFailed > 0)
        line += CommandLineText::tr("  %1 failed").arg(countText(import.counts.rowsFailed));
    if (import.rowsPerSecond() > 0)
        line += CommandLineText::tr("  %1 rows/s").arg(countText(qint64(import.rowsPerSecond())));
    if (!import.notice.isEmpty())
        line += QStringLiteral("  ") + import.notice;
    writeTo(m_errors, "\r\x1b[K" + shownBytes(line));
    m_lineOpen = true;
}

void Console::endProgress()
{
    if (m_lineOpen)
        writeTo(m_errors, "\r\x1b[K");
    m_lineOpen = false;
}

} // namespace tranche
