#include "ui/common/Formatting.h"

#include "core/CountText.h"
#include "core/Language.h"
#include "ui/common/Contrast.h"

#include <QCoreApplication>
#include <QLocale>

namespace tranche {

namespace {

struct FormattingWords
{
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

} // namespace

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString formatCounted(qint64 count, const QString &one, const QString &many)
{
    return (isSingular(count) ? one : many).arg(formatCount(count));
}

QString formatDuration(qint64 milliseconds)
{
    if (milliseconds < 100)
        return FormattingWords::tr("< %1 s").arg(QLocale().toString(0.1, 'f', 1));
    if (milliseconds < 9950)
        return FormattingWords::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString formatRate(double rowsPerSecond)
{
    return rowsPerSecond > 0 ? FormattingWords::tr("%1/s").arg(formatCount(qint64(rowsPerSecond))) : QString();
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString formatTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"))
                                                : dayAndTimeText(local);
}

QString shortened(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    return name.left((most - 1) / 2) + QChar(0x2026) + name.right(most / 2);
}

QString stateLabel(ImportState state)
{
    static const char *const labels[] = { QT_TRANSLATE_NOOP("Formatting", "queued"),
        QT_TRANSLATE_NOOP("Formatting", "running"), QT_TRANSLATE_NOOP("Formatting", "paused"),
        QT_TRANSLATE_NOOP("Formatting", "done"), QT_TRANSLATE_NOOP("Formatting", "partial"),
        QT_TRANSLATE_NOOP("Formatting", "failed"), QT_TRANSLATE_NOOP("Formatting", "cancelled") };
    return FormattingWords::tr(labels[int(state)]);
}

static bool hasNothingIn(const ImportSummary &import)
{
    return import.state == ImportState::Partial && import.counts.rowsImported == 0;
}

QString stateLabel(const ImportSummary &import)
{
    if (import.undoneAt.isValid())
        return FormattingWords::tr("taken back");
    if (hasNothingIn(import))
        return import.validateOnly ? FormattingWords::tr("none valid") : FormattingWords::tr("nothing in");
    return stateLabel(import.state);
}

QString stateSign(const ImportSummary &import)
{
    if (import.undoneAt.isValid())
        return QStringLiteral("↶");
    return stateSign(hasNothingIn(import) ? ImportState::Failed : import.state);
}

QColor stateColor(const ImportSummary &import, const QPalette &palette)
{
    if (import.undoneAt.isValid())
        return stateColor(ImportState::Cancelled, palette);
    return stateColor(hasNothingIn(import) ? ImportState::Failed : import.state, palette);
}

QString stateLabel(ChunkState state)
{
    static const char *const labels[] = { QT_TRANSLATE_NOOP("Formatting", "pending"),
        QT_TRANSLATE_NOOP("Formatting", "running"), QT_TRANSLATE_NOOP("Formatting", "done"),
        QT_TRANSLATE_NOOP("Formatting", "failed"), QT_TRANSLATE_NOOP("Formatting", "cancelled") };
    return FormattingWords::tr(labels[int(state)]);
}

QString stateSign(ImportState state)
{
    static const char *const signs[] = { "◔", "●", "❚❚", "✔", "▲", "✖", "◼" };
    return QString::fromUtf8(signs[int(state)]);
}

QString stateSign(ChunkState state)
{
    static const char *const signs[] = { "◔", "●", "✔", "▲", "◼" };
    return QString::fromUtf8(signs[int(state)]);
}

/// The same hue for light and dark themes, as light as the ground is dark.
static QColor onBase(int hue, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return readable(QColor::fromHsl(hue, dark ? 160 : 200, dark ? 165 : 85),
        { palette.color(QPalette::Base), palette.color(QPalette::AlternateBase), palette.color(QPalette::Window) });
}

QColor stateColor(ImportState state, const QPalette &palette)
{
    switch (state) {
    case ImportState::Running:
        return onBase(212, palette);
    case ImportState::Done:
        return onBase(130, palette);
    case ImportState::Partial:
        return onBase(32, palette);
    case ImportState::Failed:
        return onBase(2, palette);
    case ImportState::Queued:
    case ImportState::Paused:
    case ImportState::Cancelled:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor stateColor(ChunkState state, const QPalette &palette)
{
    switch (state) {
    case ChunkState::Done:
        return stateColor(ImportState::Done, palette);
    case ChunkState::Failed:
        return stateColor(ImportState::Partial, palette);
    case ChunkState::Pending:
    case ChunkState::Running:
        return stateColor(ImportState::Running, palette);
    case ChunkState::Cancelled:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor badCellColor(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor text = palette.color(QPalette::Text);
    return readable(QColor::fromHsl(2, dark ? 110 : 255, dark ? 70 : 225), { text });
}

} // namespace tranche
