#include "source/formats/ods/OdsConverter.h"

#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/archive/ArchiveStream.h"
#include "source/formats/xml/XmlReader.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tranche {

bool looksLikeOds(const QByteArray &begin, const QString &suffix)
{
    return begin.startsWith("PK\x03\x04")
        && (begin.contains("application/vnd.oasis.opendocument.spreadsheet") || suffix == QLatin1String("ods"));
}

namespace {

class OdsConverter final : public Converter
{
public:
    OdsConverter(const QString &path, const SourceOptions &options)
        : m_xml(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(path), QStringLiteral("content.xml")))
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
        while (m_xml.next() != QXmlStreamReader::EndDocument) {
            if (m_xml.isStart(QLatin1String("table")) && m_xml.attribute(QLatin1String("table:name")) == options.sheet)
                return;
        }
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            if (m_times > 0) {
                m_rows->add(m_row++, m_cells);
                --m_times;
                continue;
            }
            const auto token = m_xml.xml().atEnd() ? QXmlStreamReader::EndDocument : m_xml.next();
            if (token == QXmlStreamReader::EndDocument || m_xml.isEnd(QLatin1String("table"))) {
                m_remarks.writeTo(to);
                return false;
            }
            if (m_xml.isStart(QLatin1String("table-row")))
                readRow();
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    static qint64 repeatedTimes(QStringView times) { return std::max<qint64>(1, times.toLongLong()); }

    void readRow()
    {
        const qint64 times = repeatedTimes(m_xml.attribute(QLatin1String("table:number-rows-repeated")));
        const QStringView visibility = m_xml.attribute(QLatin1String("table:visibility"));
        const bool hidden = visibility == QLatin1String("collapse") || visibility == QLatin1String("filter");
        m_cells.clear();
        m_bytes.begin();
        bool tooWide = false;
        qint64 empty = 0; // cells that only count if one that is filled follows
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("table-row"))) {
            const bool covered = m_xml.isStart(QLatin1String("covered-table-cell"));
            if (!covered && !m_xml.isStart(QLatin1String("table-cell")))
                continue;
            const qint64 columns = repeatedTimes(m_xml.attribute(QLatin1String("table:number-columns-repeated")));
            const qint64 wide = repeatedTimes(m_xml.attribute(QLatin1String("table:number-columns-spanned")));
            const qint64 high = repeatedTimes(m_xml.attribute(QLatin1String("table:number-rows-spanned")));
            if (const auto column = int(qint64(m_cells.size()) + empty); !covered && (wide > 1 || high > 1))
                m_remarks.merged(
                    m_row, m_row + high - 1, column, column + int(std::min<qint64>(wide, mostSheetColumns)) - 1);
            SheetCell cell;
            readCell(cell, covered ? QLatin1String("covered-table-cell") : QLatin1String("table-cell"));
            if (cell.kind == SheetCell::Kind::Empty) {
                empty = std::min<qint64>(empty + std::min<qint64>(columns, mostSheetColumns), 2 * mostSheetColumns);
                continue;
            }
            tooWide = tooWide || empty > mostSheetColumns || columns > mostSheetColumns
                || qint64(m_cells.size()) + empty + columns > mostSheetColumns;
            if (tooWide || m_bytes.tooMany())
                continue;
            m_cells.resize(m_cells.size() + std::size_t(empty));
            empty = 0;
            for (qint64 i = 0; i < columns && !m_bytes.tooMany(); ++i) {
                m_bytes.take(i > 0 ? cell.text.size() : 0);
                m_cells.push_back(cell);
            }
        }
        finishRow(times, hidden, tooWide);
    }

    void finishRow(qint64 times, bool hidden, bool tooWide)
    {
        const bool filled = tooWide || std::any_of(m_cells.begin(), m_cells.end(), [](const SheetCell &cell) {
            return cell.kind != SheetCell::Kind::Empty;
        });
        const bool tooFarDown = times > mostSheetRows || m_row + times > mostSheetRows;
        if (filled && hidden)
            m_remarks.hidden(m_row, std::min(times, mostSheetRows));
        if (filled && tooFarDown) {
            m_rows->addUnreadable(std::nullopt,
                SourceText::tr("This row comes %1 times: a sheet has at most %2 rows.")
                    .arg(times)
                    .arg(mostSheetRows)
                    .toStdString());
        } else if (tooWide) {
            m_rows->addUnreadable(m_row,
                SourceText::tr("The row has more than %1 columns, more than a sheet has.")
                    .arg(mostSheetColumns)
                    .toStdString());
        } else if (m_bytes.tooMany()) {
            m_rows->addUnreadable(m_row, RowText::tooLong());
        } else if (filled) {
            m_times = times;
            return;
        }
        m_row = std::min(m_row + std::min(times, mostSheetRows), mostSheetRows);
    }

    void readCell(SheetCell &cell, QLatin1String element)
    {
        const QString type = m_xml.attribute(QLatin1String("office:value-type")).toString();
        const bool isError = m_xml.attribute(QLatin1String("calcext:value-type")) == QLatin1String("error");
        const std::string value = m_xml.attribute(QLatin1String("office:value")).toUtf8().toStdString();
        const QString date = m_xml.attribute(QLatin1String("office:date-value")).toString();
        const QString time = m_xml.attribute(QLatin1String("office:time-value")).toString();
        const QString yes = m_xml.attribute(QLatin1String("office:boolean-value")).toString();
        const QString whole = m_xml.attribute(QLatin1String("office:string-value")).toString();
        std::string text;
        if (readText(text, element) == 0)
            m_bytes.append(text, whole);
        cell.kind = SheetCell::Kind::Value;
        if (isError) {
            cell.kind = SheetCell::Kind::Error;
            cell.text = text;
        } else if (type == QLatin1String("float") || type == QLatin1String("percentage")
            || type == QLatin1String("currency")) {
            cell.text = sheetNumber(value);
        } else if (type == QLatin1String("date")) {
            cell.text = QString(date)
                            .replace(QLatin1Char('T'), QLatin1Char(' '))
                            .section(QLatin1Char('.'), 0, 0)
                            .toStdString();
        } else if (type == QLatin1String("time")) {
            cell.text = clock(time);
        } else if (type == QLatin1String("boolean")) {
            cell.text = yes == QLatin1String("true") ? "TRUE" : yes == QLatin1String("false") ? "FALSE" : "";
        } else {
            cell.kind = text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
            cell.text = text;
            return;
        }
        if (cell.text.empty())
            cell.fail(
                SourceText::tr("The cell should hold a value of the type “%1”, but it does not: “%2”.")
                    .arg(type.isEmpty() ? QStringLiteral("error") : type, QString::fromStdString(text.substr(0, 100))));
    }

    /// PT12H30M05S as 12:30:05; empty if it is no duration.
    static std::string clock(const QString &duration)
    {
        static const QRegularExpression form(QStringLiteral(
            "^(-?)P(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,]\\d*)?S)?)?$"));
        const auto match = form.match(duration);
        if (!match.hasMatch() || !duration.contains(u'T'))
            return {};
        const auto part = [&](int group) { return match.captured(group).toLongLong(); };
        return QStringLiteral("%1%2:%3:%4")
            .arg(match.captured(1))
            .arg(part(2) * 24 + part(3), 2, 10, QLatin1Char('0'))
            .arg(part(4), 2, 10, QLatin1Char('0'))
            .arg(part(5), 2, 10, QLatin1Char('0'))
            .toStdString();
    }

    /// The paragraphs of a cell, a line each, without its comments. @returns how many they are
    int readText(std::string &text, QLatin1String element)
    {
        int annotation = 0;
        int paragraphs = 0;
        int inParagraph = 0;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !(annotation == 0 && m_xml.isEnd(element))) {
            const int step = m_xml.xml().isStartElement() ? 1 : m_xml.xml().isEndElement() ? -1 : 0;
            if (m_xml.xml().isCharacters()) {
                if (annotation == 0 && inParagraph > 0)
                    m_bytes.append(text, m_xml.xml().text());
            } else if (m_xml.name() == QLatin1String("annotation")) {
                annotation += step;
            } else if (annotation == 0 && m_xml.name() == QLatin1String("p")) {
                inParagraph += step;
                if (step > 0 && paragraphs++ > 0)
                    m_bytes.append(text, u"\n");
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("s")) {
                const auto blanks = std::size_t(
                    std::min(qint64(RowText::mostRowBytes), repeatedTimes(m_xml.attribute(QLatin1String("text:c")))));
                m_bytes.take(blanks);
                if (!m_bytes.tooMany())
                    text.append(blanks, ' ');
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("tab")) {
                m_bytes.append(text, u"\t");
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("line-break")) {
                m_bytes.append(text, u"\n");
            }
        }
        return paragraphs;
    }

    XmlReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
    qint64 m_times = 0; ///< that they are still to be written
    SheetRowBytes m_bytes;
    qint64 m_row = 0;
};

} // namespace

std::unique_ptr<Converter> openOds(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<OdsConverter>(path, options);
}

/// @param onlyFirst those behind the first that is shown are not looked for: they may stand behind many rows
static QList<SourcePart> readSheetNames(const QString &path, bool onlyFirst)
{
    QStringList hiddenStyles;
    QString style;
    XmlReader xml(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(path), QStringLiteral("content.xml")));
    QList<SourcePart> sheets;
    const auto isEnough = [&] { return onlyFirst && !sheets.isEmpty() && !sheets.back().hidden; };
    while (!isEnough() && xml.next() != QXmlStreamReader::EndDocument) {
        if (xml.isStart(QLatin1String("style")))
            style = xml.attribute(QLatin1String("style:name")).toString();
        else if (xml.isStart(QLatin1String("table-properties"))
            && xml.attribute(QLatin1String("table:display")) == QLatin1String("false"))
            hiddenStyles.append(style);
        else if (xml.isStart(QLatin1String("table")))
            sheets.append({ xml.attribute(QLatin1String("table:name")).toString(),
                hiddenStyles.contains(xml.attribute(QLatin1String("table:style-name")).toString()) });
    }
    return sheets;
}

QList<SourcePart> sheetsOfOds(const QString &path, const SourceOptions &)
{
    return readSheetNames(path, false);
}

void settleOds(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    options.sheet
        = chooseSheet(readSheetNames(path, options.sheet.isEmpty()), options.sheet, QFileInfo(path).fileName());
}

} // namespace tranche
