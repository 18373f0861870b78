#include "source/SheetFile.h"

#include "source/Failure.h"
#include "source/FieldText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QXmlStreamReader>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cmath>
#include <memory>

namespace tranche {

/// All parts together may not be larger than this once they are unpacked.
static constexpr qint64 mostBytes = qint64(256) << 20;
static constexpr int mostColumns = 16384;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Source", text);
}

bool looksLikeSheet(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

namespace {

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const QString &name)
        : m_name(name)
    {
        unpack(bytes);
    }

    QByteArray read()
    {
        if (!m_parts.contains(QStringLiteral("xl/worksheets/sheet1.xml")))
            throw unreadable(tr("it holds no sheet"));
        readTexts();
        readStyles();
        readRows(m_parts.value(QStringLiteral("xl/worksheets/sheet1.xml")));
        return m_text;
    }

private:
    Failure unreadable(const QString &why) const
    {
        return Failure(QStringLiteral("source.sheet"), tr("The spreadsheet %1 can't be read: %2.").arg(m_name, why),
            tr("Save it again as XLSX, or as CSV."));
    }

    /// Keeps the parts that are needed; the archive may be anything that a user renamed.
    void unpack(const QByteArray &bytes)
    {
        const std::unique_ptr<archive, int (*)(archive *)> zip(archive_read_new(), archive_read_free);
        archive_read_support_format_zip(zip.get());
        if (archive_read_open_memory(zip.get(), bytes.constData(), std::size_t(bytes.size())) != ARCHIVE_OK)
            throw unreadable(QString::fromLocal8Bit(archive_error_string(zip.get())));
        qint64 total = 0;
        archive_entry *entry = nullptr;
        int result = ARCHIVE_OK;
        while ((result = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
            const QString part = QString::fromUtf8(archive_entry_pathname(entry));
            if (part != QLatin1String("xl/sharedStrings.xml") && part != QLatin1String("xl/styles.xml")
                && part != QLatin1String("xl/workbook.xml") && part != QLatin1String("xl/worksheets/sheet1.xml"))
                continue;
            QByteArray &content = m_parts[part];
            QByteArray block(1 << 16, Qt::Uninitialized);
            la_ssize_t count = 0;
            while ((count = archive_read_data(zip.get(), block.data(), std::size_t(block.size()))) > 0) {
                total += count;
                if (total > mostBytes)
                    throw unreadable(tr("it is larger than %1 MB once unpacked").arg(mostBytes >> 20));
                content.append(block.constData(), count);
            }
            if (count < 0)
                throw unreadable(QString::fromLocal8Bit(archive_error_string(zip.get())));
        }
        if (result != ARCHIVE_EOF)
            throw unreadable(QString::fromLocal8Bit(archive_error_string(zip.get())));
    }

    void check(const QXmlStreamReader &xml) const
    {
        if (xml.hasError())
            throw unreadable(xml.errorString());
    }

    /// The text of an element, of all its runs, without phonetic marks.
    static QString textOf(QXmlStreamReader &xml)
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("t"))
                text += xml.readElementText();
            else if (xml.name() == QLatin1String("r"))
                text += textOf(xml);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    void readTexts()
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/sharedStrings.xml")));
        if (m_parts.contains(QStringLiteral("xl/sharedStrings.xml")) && xml.readNextStartElement()) {
            while (xml.readNextStartElement())
                m_texts.append(textOf(xml));
            check(xml);
        }
        m_dates1904 = m_parts.value(QStringLiteral("xl/workbook.xml")).contains("date1904=\"1\"");
    }

    /// Whether a number format shows a date or a time: it has one of their letters outside quotes and brackets.
    static bool isDateFormat(const QString &format)
    {
        bool quoted = false;
        bool bracket = false;
        for (const QChar c : format) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u'[' || c == u']')
                bracket = c == u'[';
            else if (!quoted && !bracket && QStringLiteral("ymdhs").contains(c.toLower()))
                return true;
        }
        return false;
    }

    void readStyles()
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/styles.xml")));
        QHash<int, bool> isDate;
        bool inCellFormats = false;
        while (m_parts.contains(QStringLiteral("xl/styles.xml")) && !xml.atEnd()) {
            xml.readNext();
            if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                isDate[id] = isDateFormat(xml.attributes().value(QLatin1String("formatCode")).toString());
            else if (xml.name() == QLatin1String("xf") && inCellFormats)
                m_styleIsDate.append(isDate.value(id, (id >= 14 && id <= 22) || (id >= 45 && id <= 47)));
        }
        check(xml);
    }

    /// The column of a reference such as C17, counted from 0; -1 if it is none.
    static int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > mostColumns)
                break;
            column = column * 26 + (c.unicode() - u'A') + 1;
        }
        return column - 1;
    }

    QString numberText(const QString &value, int style) const
    {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return value;
        if (m_styleIsDate.value(style)) {
            const QDateTime origin((m_dates1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)), QTime(0, 0), Qt::UTC);
            const QDateTime time = origin.addSecs(std::llround(number * 86400.0));
            return time.toString(number == double(qint64(number)) ? QStringLiteral("yyyy-MM-dd")
                                                                  : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        }
        return QString::number(number, 'g', 15);
    }

    QString cellText(QXmlStreamReader &xml, const QString &reference)
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v"))
                text = xml.readElementText();
            else if (xml.name() == QLatin1String("is"))
                text = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == QLatin1String("e"))
            throw Failure(QStringLiteral("source.sheet_error"),
                tr("The cell %1 of %2 holds the error %3.").arg(reference, m_name, text),
                tr("Mend the cell in the spreadsheet, then import it again."));
        if (type == QLatin1String("s"))
            return m_texts.value(text.toInt());
        if (type == QLatin1String("b"))
            return text == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return type.isEmpty() || type == QLatin1String("n") ? numberText(text, style) : text;
    }

    void readRows(const QByteArray &sheet)
    {
        QXmlStreamReader xml(sheet);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("row"))
                continue;
            QStringList cells;
            while (xml.readNextStartElement()) {
                const QString reference = xml.attributes().value(QLatin1String("r")).toString();
                const int column = reference.isEmpty() ? int(cells.size()) : columnOf(reference);
                if (column < 0 || column >= mostColumns)
                    throw unreadable(tr("it has a cell “%1”").arg(reference));
                const QString text = cellText(xml, reference);
                cells.resize(std::max<qsizetype>(cells.size(), column + 1));
                cells[column] = text;
            }
            addRow(cells);
        }
        check(xml);
    }

    void addRow(QStringList cells)
    {
        while (!cells.isEmpty() && cells.back().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return;
        m_columns = m_columns == 0 ? cells.size() : m_columns;
        cells.resize(std::max(cells.size(), m_columns));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += ',';
            m_text += fieldText(cells[i].toUtf8(), false, Dialect());
        }
        m_text += '\n';
    }

    QString m_name;
    QHash<QString, QByteArray> m_parts;
    QStringList m_texts;
    QList<bool> m_styleIsDate;
    bool m_dates1904 = false;
    qsizetype m_columns = 0;
    QByteArray m_text;
};

} // namespace

QByteArray sheetAsText(const QByteArray &bytes, const QString &name)
{
    return SheetReader(bytes, name).read();
}

} // namespace tranche
