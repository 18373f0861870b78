#include "source/bytes/MemorySource.h"
#include "source/sniffing/DialectSniffer.h"
#include "source/text/RowParser.h"
#include "source/text/SourceLayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Where the table stands in a file, how wide it is and what its columns are called.
class TableShapeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void shortRowsOfASheet_data();
    void shortRowsOfASheet();
    void choicesWin();
    void manyEmptyRows_data();
    void manyEmptyRows();
    void aWindowBeginsWithinAField();
    void aBeginHasNoFooter();
    void theCleanTableComesOut();
    void hostile_data();
    void hostile();
};

/// The names of the columns as they stand in the file, or the number of columns if there is no header.
static QString namesOf(const QByteArray &text, const SniffedDialect &sniffed)
{
    MemorySource source(QStringLiteral("test.csv"), text);
    return readLayout(source, sniffed.dialect).header.join(u'|');
}

static QString told(const QList<LeftOutLines> &leftOut)
{
    QStringList texts;
    for (const LeftOutLines &lines : leftOut)
        texts.append(QStringLiteral("%1-%2 %3").arg(lines.firstLine).arg(lines.lastLine).arg(lines.why));
    return texts.join(QStringLiteral("; "));
}

static SniffedDialect sniff(const QByteArray &text, const DialectChoice &choice = {})
{
    MemorySource source(QStringLiteral("test.csv"), text);
    return sniffDialect(source, choice);
}

void TableShapeTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names"); ///< bar-separated; empty: no header
    QTest::addColumn<QString>("leftOut");
    const auto row = [](const char *name, const char *text, const char *names, const char *leftOut = "") {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(names) << QString::fromUtf8(leftOut);
    };
    row("plain", "id,name\n1,a\n2,b\n", "id|name");

    row("rows end with a separator", "a,b\n1,x,\n2,y,\n", "a|b");
    row("with several", "a;b\n1;x;;\n2;y;;\n", "a|b");
    row("row names", "x;y\nr1;1;2.5\nr2;3;4.5\n", "|x|y");
    row("row names, and a last column without a value", "Date;Price;Note\nr1;01.02.2024;2,5;\nr2;02.02.2024;3,5;\n",
        "|Date|Price|Note");
    row("row names that count", "name,city\n1,Ann,Paris\n2,Bob,Rome\n3,Cy,Oslo\n", "|name|city");
    row("names that fit either way", "name,city\nAnn,Paris,red\nBob,Rome,blue\nCy,Oslo,green\n", "name|city|");
    row("row names that are numbers", "mpg\tcyl\n1\t21.0\t6\n2\t22.8\t4\n3\t20.1\t4\n", "|mpg|cyl");
    row("a name is missing at the end", "id,name,price\n1,Ann,2.5,x\n2,Bob,3.5,y\n", "id|name|price|");
    row("in German", "Nr;Name;Preis\n1;Anna;1,5;gut\n2;Bernd;2,5;schlecht\n", "Nr|Name|Preis|");
    row("a last field that some rows have", "a,b\n1,2,\n3,4,note\n5,6,\n", "a|b|");
    row("names too many", "id,name,\n1,a\n2,b\n", "id|name");
    row("a separator at every end", "id,name,\n1,a,\n2,b,\n", "id|name|");
    row("only most rows are longer", "a,b\n1,2,3\n4,5,6\n7,8,9\n1,2,3\n7,8\n", "a|b");

    row("a word among numbers is no header", "x,y\n1,a,\nseven,b,\n5,c,\n", "x|y");
    row("title", "Sales\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty", "1-1 title above the table");
    row("padded title and empty rows", "Sales,,\n,,\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-1 title above the table; 2-2 empty rows");
    row("title over two columns", "Population by country,\nname,value\nFR,5\nDE,6\n", "name|value",
        "1-1 title above the table");
    row("title in any cell", ",,Report\n,,\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-1 title above the table; 2-2 empty rows");
    row("title with line breaks", ",,\"Report\nof May\"\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-2 title above the table");
    row("date and link", "2024-01-31,,\nhttps://example.org/x,,\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-2 title above the table");
    row("a name and its value", "Firma:;ACME;;\nZeitraum:;01.01.2024;;\nNr;Tag;Text;Betrag\n1;01.01.2024;x;5,50\n",
        "Nr|Tag|Text|Betrag", "1-2 title above the table");
    row("not padded", "Company,ACME\nid,name,qty,price\n1,a,2,3.5\n2,b,3,4.5\n", "id|name|qty|price",
        "1-1 title above the table");
    row("a sentence with commas", "May, by hand, for us, and others\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-1 title above the table");
    row("a sentence as wide as the table", "May, by hand, for us\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty",
        "1-1 title above the table");
    row("a number", "2024\nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty", "1-1 title above the table");
    row("blanks", "  \nid,name,qty\n1,a,2\n2,b,3\n", "id|name|qty", "1-1 empty rows");
    row("sep=", "sep=;\nid;name\n1;a\n2;b\n", "id|name", "1-1 names the separator");
    row("a name and its date, padded", "as of;2024-01-31;\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n", "id|name|qty",
        "1-1 title above the table");
    row("a name and a text, padded", "Period;Q1 2024;\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n", "id|name|qty",
        "1-1 title above the table");
    row("a name and a link, padded", "Source;https://example.org/x;\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n",
        "id|name|qty", "1-1 title above the table");
    row("a year beside words", "Sales,Q1,2024\nregion,qty,x\nN,5,1.5\nS,6,2.5\nW,7,3.5\n", "region|qty|x",
        "1-1 title above the table");
    row("numbers of the columns", "1,2,3\nid,name,qty\n1,a,2\n2,b,3\n3,c,4\n4,d,5\n", "id|name|qty",
        "1-1 title above the table");
    row("a title at both sides", "Report;;Page 1\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n", "id|name|qty",
        "1-1 title above the table");
    row("two pairs in a line", "Firm:,ACME,,Day:,2024-01-31\nid,name,town,qty,x\n1,a,R,2,3\n2,b,R,3,4\n3,c,R,3,4\n",
        "id|name|town|qty|x", "1-1 title above the table");
    row("no title: names of two rows", ",Sales,Costs\nRegion,Q1,Q1\nN,1.5,2\nS,5,6\nW,2.5,3\nE,3,4\n",
        "Region|Sales Q1|Costs Q1");
    row("a title above groups", "Firm;ACME;;\n;Sales;Sales;Cost\nRegion;a;b;b\nN;1;2;3\nS;4;5;6\nW;4;5;6\nE;4;5;6\n",
        "Region|Sales a|Sales b|Cost b", "1-1 title above the table");
    row("no title: days over units", "name,2024-01-01,2024-02-01\nunit,kg,kg\nAnn,1,2\nBob,3,4\nCy,5,6\nDi,5,6\n",
        "name unit|2024-01-01 kg|2024-02-01 kg");
    row("a name and its date, not padded", "as of;2024-01-31\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n", "id|name|qty",
        "1-1 title above the table");
    row("several", "Kunde;Ann\nKonto;4711\nStand;31.01.2024\nid;name;qty\n1;a;2\n2;b;3\n", "id|name|qty",
        "1-3 title above the table");
    row("more of them than rows", "A;x\nB;y\nC;z\nD;u\nE;v\n\nTag;Text;Betrag\n01.01.2024;a;2,5\n02.01.2024;b;3,5\n",
        "Tag|Text|Betrag", "1-5 title above the table");
    row("pairs before a few longer rows", "key,value\na,1\nb,2\nc,3\nd,4,x\ne,5,y\nf,6,z\n", "key|value");
    row("a sentence above two columns", "Rome, Italy\nDate,Value\n2024-01,5\n2024-02,6\n2024-03,7\n", "Date|Value",
        "1-1 title above the table");
    row("names with blanks in front", "name, city\nAnn, Rome\nBob, Ulm\nCy, Bath\n", "name|city");
    row("wider than the table", "Export;v7;Ann;2024-01-31;prod\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n", "id|name|qty",
        "1-1 title above the table");
    row("wider, of words", "a;b;c;d;e;f\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n", "id|name|qty",
        "1-1 title above the table");
    row("wider, of numbers", "\"EXTF\";700;21;\"Buchung\";;\"\"\nid;name;qty\n1;a;2\n2;b;3\n3;c;4\n", "id|name|qty",
        "1-1 title above the table");
    row("wider, above names and units",
        "TOA5,Stn,CR1000,123,OS\nTS,REC,Batt\nTS,RN,V\n2024-01-01 00:00:00,0,12.5\n"
        "2024-01-01 00:10:00,1,12.5\n2024-01-01 00:20:00,2,12.6\n",
        "TS TS|REC RN|Batt V", "1-1 title above the table");
    row("two names too many", "id,name,qty,x,y\n1,a,3\n2,b,4\n3,c,5\n", "id|name|qty|x|y");
    row("names too many, and a row that lacks a field", "id,name,qty\n1,a\n2,b\n3,c\n4\n", "id|name|qty");
    row("two names too few", "id,name\n1,a,3,x\n2,b,4,y\n3,c,5,z\n", "id|name||");
    row("a header longer than most rows", "TYPE,NAME,SITE\nCDS,neo,x\na,b\nc,d\ne,f\ng,h\nsite,FRT,y\n",
        "TYPE|NAME|SITE");
    row("a header with one name", "id,,\n1,a,2\n2,b,3\n", "id||");
    row("a header with gaps at its end", "name,city,,\nAnn,Paris,x,red\nBob,Rome,y,blue\nCy,Oslo,z,green\n",
        "name|city||");
    row("a first row of separators", ",,\n123,T3,x1\n345,T3,x2\n", "", "1-1 empty rows");
    row("empty rows below the header", "id,name,qty\n,,\n1,a,2\n2,b,3\n", "id|name|qty", "2-2 empty rows");

    row("groups of names", "Sun,,Mon,\nX,Y,X,Y\n7.0,5.6,7.3,5.5\n7.2,4.7,7.5,4.8\n7.3,4.8,7.6,4.9\n",
        "Sun X|Sun Y|Mon X|Mon Y");
    row("groups beside a name of two rows",
        "Region,Sales,,Costs,\n,2019,2020,2019,2020\nN,1.5,2,3,4\nS,5,6,7,8\nW,2.5,3,4,5\n",
        "Region|Sales 2019|Sales 2020|Costs 2019|Costs 2020");
    row("a title of two cells", "Report,May,,\nid,name,qty,price\n1,a,2,3.5\n2,b,3,4.5\n", "id|name|qty|price",
        "1-1 title above the table");
    row("row names below one name", "value\nr1\t5\nr2\t6\n", "|value");
    row("groups over texts", ",Q1,,Q2,\nname,a,b,a,b\nx,u,v,w,z\ny,u,v,w,z\n", "name|Q1 a|Q1 b|Q2 a|Q2 b");
    row("units", "time,speed,mass\ns,m/s,kg\n1,2.5,3\n2,3.5,4\n3,4.5,5\n", "time s|speed m/s|mass kg");
    row("no value is no unit", "name,a,b\nx,-,-\ny,3,4\nz,5,6\nw,5,6\n", "name|a|b");
    row("versions",
        "date,count,1.38,1.4,1.4,Other\n30/01/2022,589,0,0,1,6\n29/01/2022,582,0,0,1,6\n28/01/2022,5,2,0,1,7\n",
        "date|count|1.38|1.4|1.4|Other");
    row("years", "Land;2019;2020\nFR;1;2\nDE;2;3\n", "Land|2019|2020");
    row("days", "country,1/22/20,1/23/20\nFR,0,1\nDE,2,3\n", "country|1/22/20|1/23/20");
    row("weeks", "name,1,2,3\nAnn,5,7,8\nBob,5,3,4\n", "name|1|2|3");
    row("numbers beside a word over numbers", "hour,10,20,30\n1,5,3,4\n2,3,20,5\n3,2,2,3\n", "hour|10|20|30");
    row("over dates", "day;10;20;30\n01/01/2022;589;0;1\n02/01/2022;580;1;0\n", "day|10|20|30");
    row("over texts", "item,100,250,500\nBolt,1.2,2.3,4.5\nNut,1.3,2.4,4.6\n", "item|100|250|500");
    row("codes beside a word", "region;10115;80331\nKunden;5;6\nUmsatz;50;60\n", "region|10115|80331");
    row("no header: numbers beside a text", "apple,10,20,30\npear,11,21,31\nplum,12,22,32\n", "");
    row("no header: a first text amiss", "n/a,10,20,30\n2,11,21,31\n3,12,22,32\n", "");
    row("no header: numbers beside a word that recurs", "item,10,20,30\nitem,11,21,31\nitem,12,22,32\n", "");
    row("years with a blank behind", "geo\t2019 \t2020 \nAT\t1.2 \t: \nBE\t2.2 \t2.5 e\nDE\t0.9 \t1.5 \n",
        "geo|2019 |2020 ");
    row("a rule below the names", "|id|name|qty|\n|---|:---|--:|\n|1|a|2|\n|2|b|3|\n|3|c|4|\n", "|id|name|qty|",
        "2-2 line below the header");
    const QByteArray rule = "+----+------+-----+\n";
    QTest::newRow("rules around a table")
        << rule + "| id | name | qty |\n" + rule + QByteArray("|  1 | Ann  |   3 |\n").repeated(20) + rule
        << "| id | name | qty |"
        << "1-1 title above the table; 3-3 line below the header; 24-24 total or note below the table";
    row("a rule below two names", "id | name\n---|---\n1 | Ann\n2 | Bob\n3 | Cy\n", "id | name",
        "2-2 line below the header");
    row("dashes are no rule", "id,name\n-,--\n1,a\n2,b\n", "id|name");
    row("a rule among the rows", "id,name\n1,a\n---,---\n2,b\n3,c\n", "id|name");
    row("codes", "0_a,1_b,9_c\n123,TEST1,text1\n345,TEST1,text2\n", "0_a|1_b|9_c");
    row("columns without name and value", "Who,Day,Org,,,\nAnn,May,X,,,\nBob,June,Y,,,\n", "Who|Day|Org|||");
    row("no header: numbers", "1,2,3\n4,5,6\n7,8,9\n", "");
    row("no header: codes", "MG-1,a1\nMG-2,a2\nMG-3,a3\n", "");
    row("a year", "country,2019\nFR,15\nDE,26\n", "country|2019");
    row("no header: a number like a year", "klwai,1994\nvzna,8039\nnsvbi,6721\n", "");
    row("no header: years", "2019,5\n2020,6\n2021,7\n", "");
    row("no header: a word for no value", "n/a,5,6\n1,3,6\n2,4,7\n", "");

    row("total", "id,name,qty\n1,a,2\n2,b,3\nTotal,,5\n", "id|name|qty", "4-4 total or note below the table");
    row("total, empty row and source", "Nr;Name;Menge\n1;a;2\n2;b;3\nSumme;;5\n;;\nQuelle: Amt;;\n;;\n",
        "Nr|Name|Menge",
        "4-4 total or note below the table; 5-5 empty rows; 6-6 total or note below the table; 7-7 empty rows");
    row("total that lacks a text", "n,city,q,r,s\na,x,1,2,3\nb,y,4,5,6\nc,z,4,5,6\nTotal,,9,12,15\n", "n|city|q|r|s",
        "5-5 total or note below the table");
    row("a name and its value", "id;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\nPrinted;31.01.2024;\n", "id|name|qty",
        "6-6 total or note below the table");
    row("not padded", "id;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\nAnzahl Zeilen:;4\n", "id|name|qty",
        "6-6 total or note below the table");
    row("two of them below three rows",
        "Tag;Wert;W\n01.01.2024;5;kg\n02.01.2024;6;kg\n03.01.2024;7;kg\nAm:;04.01.2024;\n"
        "Von:;Ann;\n",
        "Tag|Wert|W", "5-6 total or note below the table");
    row("a row without a number", "id;name;qty\n1;a;2\n2;b;3\n3;c;4\n4;d;5\nn/a;e;\n", "id|name|qty");
    row("a text and a value where texts are", "name,a,b,c\nAnn,p,q,r\nBob,p,q,r\nCy,p,q,r\nDi,x,,\n", "name|a|b|c");
    row("a total like all rows", "name,qty\na,2\nb,3\nTotal,5\n", "name|qty");
    row("a source with a link", "name,qty\na,2\nb,3\nSource: https://example.org,\n", "name|qty",
        "4-4 total or note below the table");
    row("a block of notes", "city,pop,area\nParis,2,105\nRome,3,1285\n\nFigures are provisional.\nRounded.\n",
        "city|pop|area", "5-6 total or note below the table");
    row("a padded block", "city,pop,area\nParis,2,105\nRome,3,1285\n,,\nNotes,,\nRounded,,\n", "city|pop|area",
        "4-4 empty rows; 5-6 total or note below the table");
    row("a sentence with commas below", "city,pop,area\nParis,2,105\nRome,3,1285\n\nRounded, really.\nNo more.\n",
        "city|pop|area", "5-6 total or note below the table");
    row("in Russian", "Номер;Имя;Сумма\n1;Анна;5\n2;Борис;6\nИтого;;11\n", "Номер|Имя|Сумма",
        "4-4 total or note below the table");
    row("a client's count", "city,pop\nParis,2\nRome,3\n\n(2 rows affected)\n", "city|pop",
        "5-5 total or note below the table");
    row("a short row behind a blank line", "name,nick\nAnn,\nBob,B\nDo,\n\nCy,\n", "name|nick");
    row("blanks and the end of a DOS file", "a,b\n1,x\n2,y\n  \n\x1a", "a|b", "4-5 empty rows");
    row("a word that is a value",
        "kind,text,author,day\nNote,x,,\nNote,x,Ann,2024-01-01\nTask,y,Bob,2024-01-02\nNote,z,,\n",
        "kind|text|author|day");
    row("sparse rows", "Minister,Date,Org\nA,Oct,X\n,,Y\n,,Z\nB,Nov,W\n,,V\n", "Minister|Date|Org");
    row("empty rows at the end", "a,b\n1,x\n2,y\n,\n\n,\n\n", "a|b", "4-7 empty rows");
    row("quoted ones are rows", "a;b\n1;x\n2;y\n\"\";\"\"\n", "a|b");
    row("some of their fields quoted", "a;b\n1;x\n2;y\n;\"\"\n", "a|b", "4-4 empty rows");
    row("and below the header", "a;b\n\"\";\"\"\n1;x\n2;y\n", "a|b");
    row("above it they are none", "\"Sales\";\"\"\n\"\";\"\"\n\"a\";\"b\"\n\"1\";\"x\"\n\"2\";\"y\"\n", "a|b",
        "1-1 title above the table; 2-2 empty rows");
    row("blank lines are counted as such", "a,b\n1,x\n2,y\n\n\n", "a|b");
    row("lines of a field at the end", "a,b\n1,x\n2,\"y\n,,\n\"\n", "a|b");
    row("nothing but empty rows", "a,b\n,\n,\n", "a|b");
    row("empty rows below one column", "name\nAnn\nBob\nDo\n,,\n;\n", "name", "5-6 empty rows");
    row("one column", "name\nAnn\nBob\n\"\"\n", "name");
}

void TableShapeTest::finds()
{
    QFETCH(QByteArray, text);
    const SniffedDialect sniffed = sniff(text);
    QTEST(namesOf(text, sniffed), "names");
    QTEST(told(sniffed.leftOut), "leftOut");
    DialectChoice repairing;
    repairing.malformed = Malformed::Repair;
    QTEST(namesOf(text, sniff(text, repairing)), "names");
    QByteArray windows = text;
    windows.replace('\n', "\r\n");
    QTEST(told(sniff(windows).leftOut), "leftOut");
}

void TableShapeTest::shortRowsOfASheet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("title of one cell") << QByteArray("Report\na,b,c\n1,2,3\n4,5\n") << "a|b|c";
    QTest::newRow("no name at the end") << QByteArray("id,name\n1,x,5.5\n2,y\n") << "id|name|";
    QTest::newRow("a title of two cells") << QByteArray("Report,,,May\na,b,c,d\n1,2,3\n4,5\n5,6,7,8\n") << "a|b|c|d";
    QTest::newRow("a header as wide as the rows") << QByteArray("a,b\n1\n2\n3,4\n") << "a|b";
}

void TableShapeTest::shortRowsOfASheet()
{
    QFETCH(QByteArray, text);
    DialectChoice choice;
    choice.separator = ",";
    choice.shortRows = true;
    const SniffedDialect sniffed = sniff(text, choice);
    QTEST(namesOf(text, sniffed), "names");
    MemorySource source(QStringLiteral("test.csv"), text);
    const SourceLayout layout = readLayout(source, sniffed.dialect);
    RowBuffer rows;
    RowParser(sniffed.dialect, std::uint32_t(layout.header.size()))
        .parse(std::string_view(text).substr(std::size_t(layout.dataBegin)), true, 1, rows);
    for (const Row &row : rows.rows)
        QVERIFY(row.problem == RowProblem::None && row.repairs == 0);
}

void TableShapeTest::choicesWin()
{
    DialectChoice choice;
    choice.skipLines = 0;
    choice.headerRows = 1;
    choice.footerLines = 0;
    const SniffedDialect sniffed = sniff("x,y\nr1,2,3\nr2,4,5\nTotal,,\n", choice);
    QCOMPARE(sniffed.dialect.footerLines, 0);
    QVERIFY(sniffed.dialect.rowNames);
    QCOMPARE(sniffed.leftOut.size(), 0);
    choice.headerRows = 2;
    const QByteArray grouped = "A,,B,\nx,y,x,y\n1,2,3,4\n";
    QCOMPARE(namesOf(grouped, sniff(grouped, choice)), QStringLiteral("A x|A y|B x|B y"));
    choice.headerRows = 0;
    QCOMPARE(sniff("x,y\n1,2,3\n4,5,6\n", choice).dialect.columns, 0);
}

void TableShapeTest::manyEmptyRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("lineEnd");
    for (const char *lineEnd : { "\n", "\r\n", "\r" }) {
        QTest::addRow("few rows, %d", int(qstrlen(lineEnd))) << QByteArray("1,x,2@") << QByteArray(lineEnd);
        QTest::addRow("many rows, %d", int(qstrlen(lineEnd)))
            << QByteArray("1,\"x y z\",2@").repeated(30000) << QByteArray(lineEnd);
    }
}

/// More than fit into a block, behind a note.
void TableShapeTest::manyEmptyRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, lineEnd);
    QByteArray table = "id,name,qty@" + rows;
    table.replace("@", lineEnd);
    QByteArray below = "Source: here@" + QByteArray(",,@").repeated(50000);
    below.replace("@", lineEnd);
    MemorySource source(QStringLiteral("test.csv"), table + below);
    const SniffedDialect sniffed = sniffDialect(source);
    QCOMPARE(sniffed.dialect.footerLines, 50001);
    const qint64 line = rows.count('@') + 2;
    QCOMPARE(told(sniffed.leftOut),
        QStringLiteral("%1-%1 total or note below the table; %2-%3 empty rows")
            .arg(line)
            .arg(line + 1)
            .arg(line + 50000));
    source.leaveOutLines(sniffed.dialect.footerLines);
    QCOMPARE(source.size(), table.size());
}

void TableShapeTest::aWindowBeginsWithinAField()
{
    for (int shift = 0; shift < 40; ++shift) {
        const QByteArray row = "\"a,b\nc,d\ne,f\ng,h\",2,\"y\"\n";
        const QByteArray text
            = "name,qty,x\n" + QByteArray(shift, 'v') + ",1,y\n" + row.repeated(20000) + "Source: here,,\n";
        QCOMPARE(sniff(text).dialect.footerLines, 1);
    }
}

namespace {

class BeginSource final : public ByteSource
{
public:
    explicit BeginSource(const QByteArray &text)
        : m_text(QStringLiteral("test.csv"), text)
    {
    }
    QString name() const override { return m_text.name(); }
    qint64 size() const override { return m_text.size(); }
    std::size_t read(qint64 offset, char *to, std::size_t length) override { return m_text.read(offset, to, length); }
    bool isBeginOnly() const override { return true; }

private:
    MemorySource m_text;
};

} // namespace

void TableShapeTest::aBeginHasNoFooter()
{
    BeginSource source("id,name,qty\n1,a,2\n2,b,3\nTotal,,5\n,,\n");
    const SniffedDialect sniffed = sniffDialect(source);
    QCOMPARE(sniffed.dialect.footerLines, 0);
    QCOMPARE(sniffed.leftOut.size(), 0);
}

namespace {

/// A clean table, and the same as a file that is polluted.
struct Polluted
{
    QList<QByteArrayList> rows; ///< the first one holds the names
    QByteArray file;
    QByteArray what;
};

} // namespace

static QByteArray randomWord(QRandomGenerator &random)
{
    QByteArray word;
    for (int i = random.bounded(3, 9); i > 0; --i)
        word += char('a' + random.bounded(26));
    return word;
}

/// A table whose first column is text and whose others are numbers.
static Polluted randomTable(QRandomGenerator &random)
{
    Polluted table;
    const int columns = random.bounded(2, 8);
    for (int row = random.bounded(4, 40); row >= 0; --row) {
        QByteArrayList fields { randomWord(random) };
        for (int i = 1; i < columns; ++i)
            fields.append(table.rows.isEmpty() ? randomWord(random) : QByteArray::number(random.bounded(100000)));
        table.rows.append(fields);
    }
    return table;
}

static Polluted pollutedTable(QRandomGenerator &random, char separator)
{
    Polluted table = randomTable(random);
    enum { Nothing, Surplus, RowNames, NamelessEnd, NamesTooMany, Title, PaddedTitle, Empty, Count };
    static const char *const names[] { "nothing", "surplus", "row names", "no name at the end", "names too many",
        "title", "padded title", "empty rows" };
    const int columns = int(table.rows.front().size());
    int kind = random.bounded(int(Count));
    if ((kind == NamelessEnd || kind == RowNames) && columns == 2)
        kind = Nothing; // one name may stand over either column, or over one that holds what separates elsewhere
    table.what = names[kind];
    const QByteArray pad(columns - 1, separator);
    if (kind == RowNames || kind == NamelessEnd) {
        table.rows.front()[kind == RowNames ? 0 : columns - 1] = QByteArray();
        if (kind == NamelessEnd) {
            table.rows.front().front() = QByteArrayLiteral("name");
            for (qsizetype i = 1; i < table.rows.size(); ++i)
                table.rows[i].last() = randomWord(random) + ' ' + randomWord(random);
        }
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QByteArray line = table.rows[i].join(separator);
        if (i == 0 && kind == RowNames)
            line.remove(0, 1);
        if (i == 0 && kind == NamelessEnd)
            line.chop(1);
        if (kind == (i == 0 ? int(NamesTooMany) : int(Surplus)))
            line += separator;
        table.file += line + '\n';
    }
    const QByteArray title = randomWord(random) + ' ' + randomWord(random) + " 2024";
    if (kind == Title || kind == PaddedTitle)
        table.file.prepend(title + (kind == Title ? QByteArray() : pad) + '\n');
    if (kind == Empty)
        table.file
            = (pad + '\n').repeated(random.bounded(3)) + table.file + (pad + '\n').repeated(random.bounded(1, 4));
    return table;
}

/// Whatever was done to the file: all fields of the clean table are read, under their names, and no row is an error.
void TableShapeTest::theCleanTableComesOut()
{
    QRandomGenerator random(20);
    constexpr int rounds = 150;
    for (int round = 0; round < rounds; ++round) {
        const char separator = ",;\t|"[random.bounded(4)];
        const Polluted table = pollutedTable(random, separator);
        DialectChoice choice;
        choice.malformed = round % 2 == 0 ? Malformed::Error : Malformed::Repair;
        MemorySource source(QStringLiteral("test.csv"), table.file);
        const Dialect dialect = sniffDialect(source, choice).dialect;
        source.leaveOutLines(dialect.footerLines);
        const SourceLayout layout = readLayout(source, dialect);
        QList<QByteArrayList> read { QByteArrayList() };
        for (const QString &name : layout.header)
            read.front().append(name.toUtf8());
        RowBuffer buffer;
        const QByteArray data = readBytes(source, layout.dataBegin, source.size());
        RowParser(dialect, std::uint32_t(layout.header.size()))
            .parse({ data.constData(), std::size_t(data.size()) }, true, 1, buffer);
        for (const Row &row : buffer.rows) {
            QVERIFY2(row.problem == RowProblem::None && row.repairs == 0, table.what + '\n' + table.file);
            QByteArrayList fields;
            for (qsizetype i = 0; i < layout.header.size(); ++i) {
                const std::string_view field = buffer.cells[row.firstCell + std::size_t(i)].view();
                fields.append(QByteArray(field.data(), qsizetype(field.size())));
            }
            read.append(fields);
        }
        QVERIFY2(read == table.rows, table.what + '\n' + table.file);
    }
}

void TableShapeTest::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing but separators") << QByteArray(300000, ',');
    QTest::newRow("rows of separators") << (QByteArray(2000, ',') + '\n').repeated(150);
    QTest::newRow("wide rows") << ('x' + QByteArray("5,").repeated(20000) + '\n').repeated(12);
    QTest::newRow("titles") << QByteArray("title,,\n").repeated(20000);
    QTest::newRow("titles above a wide table") << QByteArray("as of,2024-01-31\n").repeated(90) + "x"
            + QByteArray(",abc").repeated(3000) + '\n' + ('x' + QByteArray(",5").repeated(3000) + '\n').repeated(40);
    QTest::newRow("rules") << QByteArray("---,---,---\n").repeated(20000);
    QTest::newRow("pairs below") << QByteArray("id,b,c\n1,x,2\n2,y,3\n")
            + QByteArray("a,2024-01-31,\n").repeated(20000);
    QTest::newRow("totals") << QByteArray("id,b,c\n1,x,2\n") + QByteArray("Total,,5\n").repeated(20000);
    QTest::newRow("quotes") << QByteArray("\"\",").repeated(100000);
    QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n\"") + QByteArray(",\n").repeated(100000);
}

void TableShapeTest::hostile()
{
    QFETCH(QByteArray, text);
    MemorySource source(QStringLiteral("test.csv"), text);
    const SniffedDialect sniffed = sniffDialect(source);
    QVERIFY(sniffed.dialect.skipLines + sniffed.dialect.footerLines <= text.count('\n') + 1);
    QVERIFY(sniffed.leftOut.size() < 100);
}

QTEST_APPLESS_MAIN(TableShapeTest)
#include "TableShapeTest.moc"
