#pragma once

#include "source/formats/SheetConverter.h"
#include "source/formats/html/HtmlReader.h"

#include <QList>

#include <optional>
#include <vector>

namespace tranche {

/// What a web page has of one table; tables within tables are tables of their own.
struct HtmlTable
{
    QString caption;
    qint64 rows = 0; ///< that hold something
    qint64 filled = 0; ///< cells with text, those left out that hold a table
    qint64 widest = 0; ///< columns of the widest row

    bool operator==(const HtmlTable &) const = default;
};

/// Reads the tables of a web page row by row: the rows of one, and of the others what they are.
class HtmlTables
{
public:
    struct Span
    {
        int column = 0;
        int columns = 1;
        int rows = 1;
    };
    struct Row
    {
        qint64 number = 0; ///< in its table, from 0
        std::vector<SheetCell> cells;
        std::vector<Span> spans; ///< of cells that are filled
        std::optional<std::string> fault; ///< why it can't be read
    };

    /// @param wanted which table's rows are read, by the order in which tables begin; nullopt: none
    HtmlTables(std::unique_ptr<ByteStream> input, std::optional<std::size_t> wanted);

    /// The next row of the table that is wanted. @returns false behind the last one
    bool next(Row &row);
    /// Those that were met so far; all of them at the end.
    const std::vector<HtmlTable> &tables() const { return m_tables; }
    /// At the end: the table's end is missing.
    bool isOpenAtEnd() const { return m_isOpenAtEnd; }
    /// Likewise: and it ends within a comment or a tag, which may hide rows.
    bool endsInside() const { return m_isOpenAtEnd && m_reader.endsInside(); }
    const ByteStream &input() const { return m_reader.input(); }

private:
    struct Frame
    {
        std::size_t number = 0;
        qint64 row = -1;
        bool inRow = false;
        bool inCell = false;
        bool inCaption = false;
        bool isFilled = false; ///< the cell
        bool holdsTable = false; ///< the cell
        qint64 filledInRow = 0;
        std::size_t width = 0;
    };

    void start(const HtmlReader::Event &event);
    void end(const std::string &tag);
    void addText(std::string_view text);
    void breakLine(bool always);
    void beginTable();
    void beginRow();
    void beginCell(const HtmlReader::Event &event);
    void endCell();
    void endRow();
    void endTable();
    bool isWanted(const Frame &frame) const { return m_wanted && frame.number == *m_wanted; }
    /// The cell of the wanted table that is open, also where a table in it is read.
    bool collects() const { return m_collecting; }
    int freeColumn();

    HtmlReader m_reader;
    std::optional<std::size_t> m_wanted;
    std::vector<Frame> m_frames;
    std::vector<HtmlTable> m_tables;
    bool m_isOpenAtEnd = false;

    bool m_collecting = false;
    Row m_row; ///< of the wanted table
    std::deque<Row> m_ready;
    std::vector<qint64> m_occupied; ///< by column: up to this row, by cells that span several
    int m_column = 0; ///< of the cell
    bool m_isTextCell = false;
    Span m_span;
    std::string m_text; ///< of the cell
    bool m_blank = false; ///< a blank or line end waits for text that follows
    bool m_newLine = false;
    std::size_t m_rowBytes = 0;
};

} // namespace tranche
