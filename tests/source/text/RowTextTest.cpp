#include "source/text/RowText.h"

#include "mapping/RowMapper.h"
#include "source/text/RowParser.h"

#include <QTest>

using namespace tranche;

namespace {

/// What is read of a converted text: a message in angle brackets, NULL as a dash.
std::vector<std::vector<std::string>> read(const std::string &text, std::uint32_t columns)
{
    Dialect dialect;
    dialect.blankLinesAreRows = true;
    dialect.quotedIsText = true;
    RowBuffer buffer;
    RowParser(dialect, columns).parse(text, true, 1, buffer);
    std::vector<std::vector<std::string>> rows;
    for (const Row &row : buffer.rows) {
        rows.emplace_back();
        for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
            const Cell &cell = buffer.cells[row.firstCell + i];
            const auto message = RowText::messageIn(cell.view());
            const std::string value(message.value_or(RowText::valueIn(cell.view())));
            rows.back().push_back(message ? '<' + value + '>' : value.empty() && !cell.quoted ? "-" : value);
        }
    }
    return rows;
}

} // namespace

using Rows = std::vector<std::vector<std::string>>;

class RowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfOneNullIsARow();
    void valuesAndMessagesAreToldApart();
    void aRowThatIsTooLongIsAnErrorOfTheRow();
    void unreadableOnlyInConvertedText();
};

void RowTextTest::aRowOfOneNullIsARow()
{
    ConvertedText to;
    RowText rows(to);
    for (const char *value : { "1", "", "3" }) {
        rows.add(value);
        rows.endRow();
    }
    rows.addText("");
    rows.endRow();
    rows.add({});
    rows.endRow();
    QCOMPARE(read(to.bytes, 1), (Rows { { "1" }, { "-" }, { "3" }, { "" }, { "-" } }));
    QCOMPARE(to.line, 6);
}

void RowTextTest::valuesAndMessagesAreToldApart()
{
    ConvertedText to;
    RowText rows(to);
    rows.addUnreadable("no good, \"really\"");
    rows.add("\xFEvalue");
    rows.addText("\xFE\xFEvalue");
    rows.addText("\xFE");
    rows.addUnreadable("");
    rows.endRow();
    QCOMPARE(read(to.bytes, 5), (Rows { { "<no good, \"really\">", "\xFEvalue", "\xFE\xFEvalue", "\xFE", "<>" } }));
}

void RowTextTest::aRowThatIsTooLongIsAnErrorOfTheRow()
{
    ConvertedText to;
    RowText rows(to);
    const std::string large(6 << 20, 'x');
    for (int i = 0; i < 4; ++i)
        rows.addText(large);
    rows.endRow();
    rows.add("1");
    rows.addText("two\nlines");
    rows.add({});
    rows.add("4");
    rows.endRow();
    const auto all = read(to.bytes, 4);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0], (std::vector<std::string> { '<' + RowText::tooLong() + '>', "-", "-", "-" }));
    QCOMPARE(all[1], (std::vector<std::string> { "1", "two\nlines", "-", "4" }));
    QCOMPARE(to.line, 4);
    QVERIFY(to.bytes.size() < 1000);
}

void RowTextTest::unreadableOnlyInConvertedText()
{
    for (const bool isConverted : { false, true }) {
        Batch batch;
        const std::string text = "\"\xFEgone\"\n";
        batch.block.assign(text.begin(), text.end());
        batch.columns = 1;
        RowParser({}, 1).parse({ batch.block.data(), batch.block.size() }, true, 1, batch.rows);
        ColumnMapping mapping;
        mapping.sourceNames = QStringList { "a" };
        mapping.columns = { { 0, "a", "a", ColumnType::Text } };
        ChunkSpan chunk;
        chunk.rowCount = 1;
        RowMapper(mapping, isConverted, "windows-1251").map(batch, chunk, true);
        QCOMPARE(chunk.errors.size(), 1);
        QCOMPARE(chunk.errors[0].code, QString(isConverted ? "value.unreadable" : "value.encoding"));
        const QString message = chunk.errors[0].message;
        for (const char *part : { "windows-1251", "0xfe", "--encoding", "--invalid-bytes" })
            QCOMPARE(message.contains(part), !isConverted);
    }
}

QTEST_APPLESS_MAIN(RowTextTest)
#include "RowTextTest.moc"
