#include "source/formats/OdsConverter.h"

#include "source/formats/ArchiveStream.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/XmlReader.h"

#include <QFileInfo>

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
        constexpr std::size_t blockBytes = std::size_t(256) << 10;
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        const std::size_t enough = to.bytes.size() + blockBytes;
        while (to.bytes.size() < enough) {
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
        qint64 empty = 0; // cells that only count if one that is filled follows
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("table-row"))) {
            const bool covered = m_xml.isStart(QLatin1String("covered-table-cell"));
            if (!covered && !m_xml.isStart(QLatin1String("table-cell")))
                continue;
            const qint64 columns = repeatedTimes(m_xml.attribute(QLatin1String("table:number-columns-repeated")));
            const qint64 wide = repeatedTimes(m_xml.attribute(QLatin1String("table:number-columns-spanned")));
            const qint64 high = repeatedTimes(m_xml.attribute(QLatin1String("table:number-rows-spanned")));
            if (const auto column = int(qint64(m_cells.size()) + empty); !covered && (wide > 1 || high > 1))
                m_remarks.merged(m_row, m_row + high - 1, column, column + int(std::min<qint64>(wide, 16384)) - 1);
            SheetCell cell;
            readCell(cell, covered ? QLatin1String("covered-table-cell") : QLatin1String("table-cell"));
            if (cell.kind == SheetCell::Kind::Empty) {
                empty += columns;
                continue;
            }
            const qint64 most = 16384;
            m_cells.resize(m_cells.size() + std::size_t(std::min(empty, most)));
            empty = 0;
            for (qint64 i = 0; i < std::min(columns, most) && qint64(m_cells.size()) < most; ++i)
                m_cells.push_back(cell);
        }
        const bool filled = std::any_of(
            m_cells.begin(), m_cells.end(), [](const SheetCell &cell) { return cell.kind != SheetCell::Kind::Empty; });
        if (filled && hidden)
            m_remarks.hidden(m_row, times);
        for (qint64 i = 0; filled && i < times; ++i)
            m_rows->add(m_row + i, m_cells);
        m_row += times;
    }

    void readCell(SheetCell &cell, QLatin1String element)
    {
        const QString type = m_xml.attribute(QLatin1String("office:value-type")).toString();
        const bool isError = m_xml.attribute(QLatin1String("calcext:value-type")) == QLatin1String("error");
        const std::string value = m_xml.attribute(QLatin1String("office:value")).toUtf8().toStdString();
        const QString date = m_xml.attribute(QLatin1String("office:date-value")).toString();
        const QString time = m_xml.attribute(QLatin1String("office:time-value")).toString();
        const bool yes = m_xml.attribute(QLatin1String("office:boolean-value")) == QLatin1String("true");
        std::string text;
        readText(text, element);
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
            cell.text = yes ? "TRUE" : "FALSE";
        } else {
            cell.kind = text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
            cell.text = text;
        }
    }

    /// PT12H30M05S as 12:30:05.
    static std::string clock(const QString &duration)
    {
        const auto part = [&](QChar unit) {
            const auto end = duration.indexOf(unit, duration.indexOf(u'T'));
            auto begin = end;
            while (begin > 0 && (duration[begin - 1].isDigit() || duration[begin - 1] == u'.'))
                --begin;
            return end < 0 ? 0 : int(duration.mid(begin, end - begin).toDouble());
        };
        return QStringLiteral("%1:%2:%3")
            .arg(part(u'H'), 2, 10, QLatin1Char('0'))
            .arg(part(u'M'), 2, 10, QLatin1Char('0'))
            .arg(part(u'S'), 2, 10, QLatin1Char('0'))
            .toStdString();
    }

    /// The paragraphs of a cell, a line each, without its comments.
    void readText(std::string &text, QLatin1String element)
    {
        int annotation = 0;
        int paragraphs = 0;
        int inParagraph = 0;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !(annotation == 0 && m_xml.isEnd(element))) {
            const int step = m_xml.xml().isStartElement() ? 1 : m_xml.xml().isEndElement() ? -1 : 0;
            if (m_xml.xml().isCharacters()) {
                if (annotation == 0 && inParagraph > 0)
                    text += m_xml.xml().text().toUtf8().toStdString();
            } else if (m_xml.name() == QLatin1String("annotation")) {
                annotation += step;
            } else if (annotation == 0 && m_xml.name() == QLatin1String("p")) {
                inParagraph += step;
                if (step > 0 && paragraphs++ > 0)
                    text += '\n';
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("s")) {
                text.append(
                    std::size_t(std::min<qint64>(1000, repeatedTimes(m_xml.attribute(QLatin1String("text:c"))))), ' ');
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("tab")) {
                text += '\t';
            } else if (annotation == 0 && step > 0 && m_xml.name() == QLatin1String("line-break")) {
                text += '\n';
            }
        }
    }

    XmlReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
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
