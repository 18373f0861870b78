#include "service/inspect/InspectedText.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/MemorySource.h"
#include "source/formats/SourceFormat.h"

#include <QDeadlineTimer>

namespace tranche {

namespace {

/// The begin of a source that is larger, or has not been read to its end.
class HeadSource final : public ByteSource
{
public:
    HeadSource(std::unique_ptr<ByteSource> source, QByteArray head, bool whole)
        : m_source(std::move(source))
        , m_head(m_source->name(), std::move(head))
        , m_whole(whole)
    {
    }

    QString name() const override { return m_head.name(); }
    qint64 size() const override { return m_head.size(); }
    std::size_t read(qint64 offset, char *to, std::size_t length) override { return m_head.read(offset, to, length); }
    qint64 lineInFile(qint64 line) override { return m_source->lineInFile(line); }
    bool keepsLines() const override { return m_source->keepsLines(); }
    void leaveOutLines(qint64 footerLines) override
    {
        if (m_whole)
            m_head.leaveOutLines(footerLines);
    }
    bool isBeginOnly() const override { return !m_whole; }

private:
    std::unique_ptr<ByteSource> m_source;
    MemorySource m_head;
    bool m_whole;
};

} // namespace

/// The last bytes of a source that is read from its begin on. Reads on from `begin` to its end.
static QByteArray readTail(ByteSource &source, qint64 begin)
{
    constexpr qint64 tailBytes = qint64(1) << 20;
    QByteArray tail;
    try {
        for (QByteArray block = readBytes(source, begin, tailBytes); !block.isEmpty();
             block = readBytes(source, begin, tailBytes)) {
            begin += block.size();
            tail = (tail + block).right(tailBytes);
        }
    } catch (const Failure &) { // what comes before it is good; the import will say so
        tail.clear();
    }
    return tail;
}

InspectedText openForInspection(const QString &path, const SourceOptions &options, bool withTail)
{
    constexpr qint64 headBytes = qint64(2) << 20;
    const int mostSeconds = options.format == QLatin1String("sqlite") ? 10 : 600; // a view may never give one
    auto source = openSource(path, options);
    QByteArray head;
    try {
        const QDeadlineTimer deadline { std::chrono::seconds(mostSeconds) };
        const Interruption interruption([&deadline] { return deadline.hasExpired(); });
        head = readBytes(*source, 0, headBytes);
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("source.stopped"))
            throw;
        Interruption::check(); // it was not the deadline
        head = source->beginSoFar();
        if (!head.contains('\n'))
            throw Failure(QStringLiteral("source.slow"),
                ServiceText::tr("%1 gave no row within %2 seconds.").arg(source->name()).arg(mostSeconds),
                ServiceText::tr("If it is a view that takes long, save its rows to a table and import that."));
    }
    if (source->size() != ByteSource::unknownSize && head.size() < source->size())
        return { std::move(source), {} };
    const bool whole = source->size() == head.size();
    const QByteArray shown = whole ? head : head.left(head.lastIndexOf('\n') + 1);
    // Notes and totals below the table are looked for, if that does not take long.
    const bool isText = findSourceFormat(options.format) == nullptr;
    const qint64 mostBytesOfFile = qint64(isText ? 16 : 8) << 20; // a workbook's text is larger
    const bool goesOn = withTail && !whole && head.size() == headBytes && FileSource(path).size() <= mostBytesOfFile;
    const QByteArray tail = goesOn ? readTail(*source, headBytes) : QByteArray();
    return { std::make_unique<HeadSource>(std::move(source), shown, whole), tail };
}

} // namespace tranche
