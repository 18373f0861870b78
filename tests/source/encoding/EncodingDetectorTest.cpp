#include "source/encoding/EncodingDetector.h"
#include "source/encoding/EncodingNames.h"
#include "source/encoding/EncodingReadings.h"
#include "source/encoding/LetterPairs.h"
#include "source/encoding/TextEncoding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

static QByteArray detected(const QByteArray &bytes, const QByteArray &language = {})
{
    return detectEncoding({ bytes, {} }, language).name;
}

class EncodingDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsReadRight_data();
    void tableIsReadRight();
    void escapesAreJapanese();
    void wideTextWithoutMark_data();
    void wideTextWithoutMark();
    void zerosAloneAreNotWide();
    void nearlyUtf8StaysUtf8_data();
    void nearlyUtf8StaysUtf8();
    void symbolsBesideNoLetter_data();
    void symbolsBesideNoLetter();
    void pagesThatLackABytePassNoneThatHasAll_data();
    void pagesThatLackABytePassNoneThatHasAll();
    void languageOfTheUserDecides();
    void lettersThatStandAloneAreLatin_data();
    void lettersThatStandAloneAreLatin();
    void lettersThatStandAloneMayBeOfTheUser();
    void randomBytesAreNeverCertain();
    void asciiWithOneOtherByteIsNotCertain();
    void controlsAreNeverCertain_data();
    void controlsAreNeverCertain();
    void cutCharactersAreNoFault_data();
    void cutCharactersAreNoFault();
    void tellingLinesStandAnywhere();
    void readingsBeginWithTheDetectedOne();
    void closeReadingsAreNamed();
    void candidatesAreKnownToIcu();
};

void EncodingDetectorTest::tableIsReadRight_data()
{
    struct Language
    {
        const char *name;
        QList<const char *> rows;
        QList<const char *> encodings;
    };
    const QList<Language> languages {
        { "German", { "Jürgen Größmann,Köln,Straße", "Käthe Schäfer,Nürnberg,Gäßchen", "Jörg Bärwald,Düsseldorf,Höhe" },
            { "windows-1252", "ISO-8859-15", "IBM850", "IBM437", "macintosh" } },
        { "French", { "Hélène Lefèvre,Orléans,élève", "François Bézier,Besançon,été", "Zoé Châtel,Nîmes,forêt" },
            { "windows-1252", "ISO-8859-15", "IBM850", "macintosh" } },
        { "Spanish", { "José Muñoz Ibáñez,Málaga,España", "María Peña,León,año", "Ramón Núñez,Cádiz,montaña" },
            { "windows-1252", "IBM850", "macintosh" } },
        { "Portuguese", { "João Gonçalves,São Paulo,região", "Inês Simões,Guimarães,estação", "Conceição,Évora,pão" },
            { "windows-1252", "IBM850" } },
        { "Swedish", { "Åsa Sjöström,Göteborg,fjäll", "Björn Öberg,Malmö,å", "Märta Hällström,Östersund,sjö" },
            { "windows-1252", "IBM850" } },
        { "Polish", { "Łukasz Wójcik,Łódź,książę", "Świętosław Żak,Gdańsk,źródło", "Grażyna Dąbek,Kraków,ćma" },
            { "windows-1250", "ISO-8859-2", "IBM852", "x-mac-centraleurroman" } },
        { "Czech", { "Jiří Dvořáček,Plzeň,řeka", "Zdeněk Šťastný,České Budějovice,kůň", "Věra Žižková,Brno,děti" },
            { "windows-1250", "ISO-8859-2", "IBM852" } },
        { "Hungarian", { "Nagy Győző,Székesfehérvár,gyűjtő", "Szőke Gyöngyvér,Győr,erdő", "Tóth Áron,Pécs,tűz" },
            { "windows-1250", "ISO-8859-2", "IBM852" } },
        { "Russian", { "Сергей Ильин,Москва,улица", "Ольга Смирнова,Тверь,площадь", "Пётр Щукин,Ярославль,дом" },
            { "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-mac-cyrillic", "IBM855" } },
        { "Ukrainian", { "Євген Їжакевич,Київ,вулиця", "Ірина Шевчук,Чернівці,місто", "Олексій Ґудзь,Львів,площа" },
            { "windows-1251", "KOI8-U" } },
        { "Greek", { "Γιώργος Νικολάου,Θεσσαλονίκη,οδός", "Ελένη Βλάχου,Αθήνα,πλατεία", "Κώστας Ψαράς,Πάτρα,χωριό" },
            { "windows-1253", "ISO-8859-7", "IBM737", "x-mac-greek" } },
        { "Turkish", { "Ayşe Yıldırım,Eskişehir,ağaç", "İbrahim Öztürk,Şanlıurfa,çiçek", "Çağla Güneş,Iğdır,dağ" },
            { "windows-1254", "IBM857", "x-mac-turkish" } },
        { "Hebrew", { "יוסי כהן,ירושלים,רחוב", "שרה לוי,חיפה,כיכר", "דוד מזרחי,אשדוד,עיר" },
            { "windows-1255", "ISO-8859-8", "IBM862" } },
        { "Arabic", { "محمد الخطيب,القاهرة,شارع", "فاطمة حسن,دمشق,ميدان", "يوسف العلي,بغداد,مدينة" },
            { "windows-1256", "ISO-8859-6" } },
        { "Persian", { "مهدي رضايي,تهران,خيابان", "زهرا کريمي,مشهد,ميدان", "پريسا چگيني,اصفهان,شهر" },
            { "windows-1256" } },
        { "Lithuanian", { "Žydrūnė Kazlauskienė,Šiauliai,ąžuolas", "Jonas Šimkūnas,Panevėžys,šaltinis" },
            { "windows-1257", "IBM775", "ISO-8859-13" } },
        { "Latvian", { "Jānis Bērziņš,Liepāja,upīte", "Līga Kļaviņa,Rēzekne,ķirsis", "Ģirts Ozoliņš,Jūrmala,ēna" },
            { "windows-1257", "IBM775" } },
        { "Thai", { "สมชาย ใจดี,กรุงเทพมหานคร,ถนน", "สุดา แสงทอง,เชียงใหม่,ตลาด", "วิชัย บุญมา,ขอนแก่น,บ้าน" },
            { "windows-874" } },
        { "French with a ligature", { "cœur à cœur,Œuvre,sœur", "vœu,chœur,bœuf", "nœud,œuf,manœuvre" },
            { "windows-1252", "ISO-8859-15" } },
        { "Swedish of few letters", { "Malmö,Göteborg,Åsa", "Växjö,Åmål,Ö", "Åre,Borås,Skövde" },
            { "windows-1252", "macintosh" } },
        { "Japanese", { "佐藤 花子,東京都新宿区,です", "鈴木 さくら,大阪市,ありがとう", "高橋 ケン,横浜市,カメラ" },
            { "Shift_JIS", "EUC-JP" } },
        { "Korean", { "김민준,서울특별시,도로", "이서연,부산광역시,시장", "박지훈,인천,학교" },
            { "EUC-KR", "windows-949" } },
        { "Chinese", { "王伟,北京市朝阳区,道路", "李秀英,上海市,学校", "张敏,广州,医院" }, { "GB18030" } },
        { "Chinese of Taiwan", { "陳淑芬,臺北市中正區,道路", "林志明,高雄市,學校", "黃美玲,臺中,醫院" }, { "Big5" } },
    };
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoding");
    for (const Language &language : languages) {
        for (const int size : { 1, 3, 300 }) {
            QByteArray text = "id,name,city,word\n";
            for (int i = 0; i < size; ++i)
                text += QByteArray::number(i) + ',' + language.rows[i % language.rows.size()] + '\n';
            for (const char *encoding : language.encodings)
                QTest::addRow("%s, %s, %d rows", language.name, encoding, size) << text << QByteArray(encoding);
        }
    }
    const QByteArray kana = encodeText("0001,ﾐｽﾞﾎ\n0002,ﾀﾅｶ ﾀﾛｳ\n0003,ﾔﾏﾀﾞ ﾊﾅｺ\n", "Shift_JIS", false);
    QTest::newRow("katakana of half the width") << decodeText(kana, "Shift_JIS", {}) << QByteArray("Shift_JIS");
    // What has no letter of its own for a vowel with a tone is written with the tone behind it.
    QTest::newRow("Vietnamese")
        << QString::fromUtf8("id,name\n1,Nguyê\u0303n Thi\u0323 Hương\n2,Trâ\u0300n Văn Đa\u0323t\n").toUtf8()
        << QByteArray("windows-1258");
}

void EncodingDetectorTest::tableIsReadRight()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoding);
    const QByteArray bytes = encodeText(text, encoding, false);
    QVERIFY(bytes != text);
    const DetectedEncoding found = detectEncoding({ bytes, {} }, {});
    QCOMPARE(QString::fromUtf8(decodeText(bytes, found.name, {})), QString::fromUtf8(text));
    QVERIFY(!found.certain);
}

void EncodingDetectorTest::escapesAreJapanese()
{
    const QByteArray text = "id,name\n1,佐藤 花子\n2,鈴木 さくら\n";
    const QByteArray bytes = encodeText(text, "ISO-2022-JP", false);
    const DetectedEncoding found = detectEncoding({ bytes, {} }, {});
    QCOMPARE(found.name, QByteArray("ISO-2022-JP"));
    QVERIFY(found.certain);
    QCOMPARE(decodeText(bytes, found.name, {}), text);
    QCOMPARE(decodeText(text, found.name, {}), text); // saved as UTF-8 since
    QCOMPARE(detected("a,\x1B[1mbold\x1B[0m\n"), QByteArray("UTF-8")); // a terminal's escapes
    QCOMPARE(detected("a,\x1B$\n"), QByteArray("UTF-8"));
}

void EncodingDetectorTest::wideTextWithoutMark_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ASCII") << QByteArray("id,name\n1,Ann\n");
    QTest::newRow("Russian") << QByteArray("1,Сергей Иванов,Москва\n2,Ольга Смирнова,Ярославль\n");
    QTest::newRow("Greek") << QByteArray("όνομα;πόλη\nΕλένη;Θεσσαλονίκη\n");
    QTest::newRow("Hebrew") << QByteArray("שם,עיר\nיוסי,ירושלים\n");
    QTest::newRow("Arabic") << QByteArray("اسم,مدينة\nمحمد,القاهرة\n");
    QTest::newRow("Thai") << QByteArray("ชื่อ,เมือง\nสมชาย,เชียงใหม่\n");
    QTest::newRow("Chinese") << QByteArray("编号,姓名,城市\n1,张伟,北京\n2,欧阳修,深圳\n");
    QTest::newRow("Japanese") << QByteArray("名前,都市\n佐藤花子,さいたま市\n");
    QTest::newRow("Korean") << QByteArray("이름,도시\n김민준,서울\n");
    QTest::newRow("beyond 16 bits") << QByteArray("a,b\n😀,𠮷野家\n");
}

void EncodingDetectorTest::wideTextWithoutMark()
{
    QFETCH(QByteArray, text);
    for (const char *encoding : { "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" }) {
        const QByteArray bytes = encodeText(text, encoding, false);
        const DetectedEncoding found = detectEncoding({ bytes, {} }, {});
        QCOMPARE(found.name, QByteArray(encoding));
        QVERIFY(found.certain);
    }
}

void EncodingDetectorTest::zerosAloneAreNotWide()
{
    QCOMPARE(detected(QByteArray("id,word\n1,a\0b\n2,c\n", 17)), QByteArray("UTF-8"));
    QCOMPARE(detected(QByteArray("ab\0\0\0\0,cd\0\0\0\0\nef\0\0\0\0,gh\0\0\0\0\n", 28)), QByteArray("UTF-8"));
    QCOMPARE(detected(QByteArray(100, '\0')), QByteArray("UTF-8"));
    QVERIFY(!detectEncoding({ QByteArray("id,word\n1,a\0b\n", 14), {} }, {}).certain);
}

void EncodingDetectorTest::nearlyUtf8StaysUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte amiss") << QByteArray("a,J\xC3\xBCrgen\nb,K\xC3\xB6ln\nc,bad\xFF here\n");
    QTest::newRow("Russian with one byte amiss") << QByteArray("имя\nСергей\nОль\xD0га\nМосква\n");
    QTest::newRow("half of another encoding") << QByteArray("a,J\xC3\xBCrgen M\xC3\xBCller\nb,M\xFCnchen\n");
    QTest::newRow("a byte that is no letter") << QByteArray("a,\xFF\xFF\xFF\n1,2,3\n");
    QTest::newRow("one such byte") << QByteArray("a,b\n1,\xFF\n");
}

void EncodingDetectorTest::nearlyUtf8StaysUtf8()
{
    QFETCH(QByteArray, bytes);
    const DetectedEncoding found = detectEncoding({ bytes, {} }, {});
    QCOMPARE(found.name, QByteArray("UTF-8"));
    QVERIFY(!found.certain);
}

void EncodingDetectorTest::symbolsBesideNoLetter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("pound") << QByteArray("tea,£1.50\ncake,£2.50\n");
    QTest::newRow("pound in a header") << QByteArray("name,least (£),most (£)\nx,1,2\n");
    QTest::newRow("euro") << QByteArray("a,1.50 €\n");
    QTest::newRow("degree") << QByteArray("a,20 °C\n");
    QTest::newRow("quotes") << QByteArray("1,it’s “fine” – really…\n");
    QTest::newRow("one word") << QByteArray("id,name\n1,café\n");
}

void EncodingDetectorTest::symbolsBesideNoLetter()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = encodeText(text, "windows-1252", false);
    QCOMPARE(QString::fromUtf8(decodeText(bytes, detected(bytes), {})), QString::fromUtf8(text));
}

void EncodingDetectorTest::pagesThatLackABytePassNoneThatHasAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    const QByteArray swedish = encodeText("0,Malmö\n1,Göteborg\n2,Åsa\n3,Växjö\n", "macintosh", false);
    QTest::newRow("Macintosh") << swedish << QByteArray("macintosh");
    QTest::newRow("DOS") << QByteArray("0,M\x81ller\n1,J\x81rgen\n2,K\x94ln\n3,Stra\xE1"
                                       "e\n")
                         << QByteArray("IBM850");
    const QByteArray moscow = encodeText(QByteArray("1,Москва\n").repeated(30), "windows-1251", false);
    QTest::newRow("one bad byte in much text") << QByteArray(moscow + "2,\x98\n") << QByteArray("windows-1251");
}

/// A byte that is no character says more against a page than some letters for it, but not more than many.
void EncodingDetectorTest::pagesThatLackABytePassNoneThatHasAll()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QCOMPARE(detected(bytes), encoding);
}

/// What can be read in several ways is read as the user's own language.
void EncodingDetectorTest::languageOfTheUserDecides()
{
    const QByteArray bytes = encodeText("id,name\n1,Kovač\n", "windows-1250", false);
    QCOMPARE(decodeText(bytes, detected(bytes, "hr"), {}), QByteArray("id,name\n1,Kovač\n"));
    const QByteArray french = encodeText("id,name\n1,Besançon\n2,Orléans\n", "windows-1252", false);
    for (const char *language : { "", "hr", "ru", "ja", "xx" }) // it weighs less than the letters
        QCOMPARE(detected(french, language), QByteArray("windows-1252"));
}

void EncodingDetectorTest::lettersThatStandAloneAreLatin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : { "ISO-8859-1", "windows-1252", "IBM850" }) {
        QTest::addRow("of several languages, %s", encoding)
            << QByteArray("id,v\n1,é\n2,Ö\n3,ß\n4,x\n") << QByteArray(encoding);
        QTest::addRow("German, %s", encoding) << QByteArray("code,menge\nÄ,5\nÖ,6\nÜ,7\n") << QByteArray(encoding);
        QTest::addRow("Swedish, %s", encoding) << QByteArray("k;v\nÅ;1\nÄ;2\nÖ;3\n\"å\";4\n") << QByteArray(encoding);
        QTest::addRow("Spanish, %s", encoding) << QByteArray("a,b\nñ,1\né,2\nç,3\nü,4\n") << QByteArray(encoding);
    }
    QByteArray many = "id,klasse\n";
    for (int i = 0; i < 300; ++i)
        many += QByteArray::number(i) + (i % 3 == 0 ? ",ö\n" : i % 3 == 1 ? ",ä\n" : ",ß\n");
    QTest::newRow("many rows") << many << QByteArray("windows-1252");
    QTest::newRow("a word among them") << QByteArray("a,b\né,1\nÖ,2\nß,3\nà,4\nMüller,5\nä,6\n")
                                       << QByteArray("windows-1252");
}

void EncodingDetectorTest::lettersThatStandAloneAreLatin()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoding);
    const QByteArray bytes = encodeText(text, encoding, false);
    const QByteArray found = detected(bytes);
    QCOMPARE(QString::fromUtf8(decodeText(bytes, found, {})), QString::fromUtf8(text));
}

void EncodingDetectorTest::lettersThatStandAloneMayBeOfTheUser()
{
    const QByteArray bytes = encodeText("id,v\n1,é\n2,Ö\n3,ß\n4,x\n", "windows-1252", false);
    QCOMPARE(detected(bytes, "de"), QByteArray("windows-1252"));
    QCOMPARE(detected(bytes, "ru"), QByteArray("windows-1251"));
    const QString told = closeReadingsText(encodingReadings({ bytes, {} }));
    QVERIFY2(told.contains("windows-1251") && told.contains("1,й") && told.contains("1,é"), qPrintable(told));
    QCOMPARE(told.count("instead of"), 3); // the likeliest
}

static QByteArray randomBytes(QRandomGenerator &random, qsizetype length)
{
    QByteArray bytes(length, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

void EncodingDetectorTest::randomBytesAreNeverCertain()
{
    QRandomGenerator random(11);
    const QList<QByteArray> begins { {}, "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", QByteArray("\xFF\xFE\0\0", 4),
        "<?xml version='1.0' encoding='windows-1252'?>", "id,name\n" };
    for (int round = 0; round < 35; ++round) {
        const QByteArray bytes = begins[round % begins.size()] + randomBytes(random, 40 + random.bounded(3000));
        const DetectedEncoding found = detectEncoding({ bytes, { randomBytes(random, 200) } }, {});
        QVERIFY2(!found.certain, found.name);
        QVERIFY(isKnownEncoding(found.name));
    }
}

void EncodingDetectorTest::asciiWithOneOtherByteIsNotCertain()
{
    for (int byte = 0xFF; byte >= 0x80; byte -= 3) {
        for (const char *text : { "id,name\n1,caf?\n", "id,name\n1,?\n", "?", "1,a ? b\n" }) {
            const DetectedEncoding found = detectEncoding({ QByteArray(text).replace('?', char(byte)), {} }, {});
            QVERIFY(!found.certain);
            QVERIFY(isKnownEncoding(found.name));
        }
    }
}

void EncodingDetectorTest::controlsAreNeverCertain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("certain");
    QTest::newRow("plain") << QByteArray("a\tb\r\n1\t2\r\n") << true;
    QTest::newRow("separators of their own") << QByteArray("a\x1F"
                                                           "b\n1\x1F"
                                                           "2\n")
                                             << true;
    QTest::newRow("a bell") << QByteArray("a,b\n1,\x07\n") << false;
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << false;
    QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBFname\nM\x01ller\n") << false;
    QTest::newRow("of the second kind") << QByteArray("name\nJ\xC2\x81rgen M\xC3\xBCller\n") << false;
    QTest::newRow("UTF-16") << encodeText("name\nM\x01ller\n", "UTF-16LE", true) << false;
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\x81</a>") << false;
    QTest::newRow("XML that is sound") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE4</a>") << true;
}

void EncodingDetectorTest::controlsAreNeverCertain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, certain);
    QCOMPARE(detectEncoding({ bytes, {} }, {}).certain, certain);
}

void EncodingDetectorTest::cutCharactersAreNoFault_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("1,張偉😀,北京\n");
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray("1,Сергей😀,Москва\n");
    QTest::newRow("UTF-32BE") << QByteArray("UTF-32BE") << QByteArray("1,Сергей,Москва\n");
    QTest::newRow("GB18030") << QByteArray("GB18030") << QByteArray("1,张伟,北京市,学校\n");
    QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << QByteArray("1,佐藤花子,さいたま市\n");
    QTest::newRow("EUC-KR") << QByteArray("EUC-KR") << QByteArray("1,김민준,서울특별시\n");
}

/// A sample may end within a character, and a later one begin within it.
void EncodingDetectorTest::cutCharactersAreNoFault()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, row);
    const QByteArray all = encodeText(row.repeated(400), encoding, false);
    for (int cut = 0; cut < 16; ++cut) {
        const DetectedEncoding found
            = detectEncoding({ all.left(3000 + cut), { all.mid(4000 + (cut & ~3), 999 + cut) } }, {});
        QCOMPARE(found.name, encoding);
        QCOMPARE(found.certain, encoding.startsWith("UTF-"));
    }
}

void EncodingDetectorTest::tellingLinesStandAnywhere()
{
    const QByteArray plain = QByteArray("1,plain,row\n").repeated(9000);
    const QByteArray russian = encodeText("2,Сергей Иванов,Москва\n3,Ольга,Тверь\n", "windows-1251", false);
    QCOMPARE(detected(plain + russian + plain), QByteArray("windows-1251"));
    QCOMPARE(detectEncoding({ plain, { plain + russian + plain } }, {}).name, QByteArray("windows-1251"));
    const QByteArray oneLine = QByteArray("plain ").repeated(20000)
        + encodeText(QByteArray("Сергей Иванов и Ольга ").repeated(900), "windows-1251", false);
    QCOMPARE(detected(oneLine), QByteArray("windows-1251"));
    const QByteArray japanese = encodeText(QByteArray("佐藤花子、さいたま市に").repeated(900), "Shift_JIS", false);
    QCOMPARE(detected(japanese), QByteArray("Shift_JIS"));
}

void EncodingDetectorTest::readingsBeginWithTheDetectedOne()
{
    const QByteArray russian = encodeText("1,Сергей,Москва\n2,Ольга,Тверь\n", "windows-1251", false);
    const auto readings = encodingReadings({ russian, {} });
    QVERIFY(readings.size() > 1);
    QCOMPARE(readings.front().encoding, QByteArray("windows-1251"));
    QCOMPARE(readings.front().lines.front(), QString::fromUtf8("1,Сергей,Москва"));
    for (qsizetype i = 1; i < readings.size(); ++i) {
        QVERIFY(readings[i].lines != readings.front().lines);
        for (const QString &line : readings[i].lines)
            QVERIFY(!line.contains(QChar(QChar::ReplacementCharacter)));
    }
    const auto nearly = encodingReadings({ "a,J\xC3\xBCrgen\nb,K\xC3\xB6ln\nc,bad\xFF here\n", {} });
    QCOMPARE(nearly.front().encoding, QByteArray("UTF-8"));
    QCOMPARE(nearly.front().lines, QStringList { QString::fromUtf8("c,bad\uFFFD here") });
    QVERIFY(encodingReadings({ "id,name\n1,Ann\n", {} }).isEmpty());
}

void EncodingDetectorTest::closeReadingsAreNamed()
{
    const EncodingReading first { "windows-1252", { "1,a", "2,Zaķis" }, 0.8, false };
    const EncodingReading close { "windows-1257", { "1,a", "2,Zaíis" }, 0.1, true };
    const EncodingReading far { "IBM850", { "1,a", "2,ZaØis" }, 0, false };
    QVERIFY(closeReadingsText({}).isEmpty());
    QVERIFY(closeReadingsText({ first, far }).isEmpty());
    const QString text = closeReadingsText({ first, close, far });
    QVERIFY2(text.contains("windows-1257") && text.contains("Zaíis") && text.contains("Zaķis"), qPrintable(text));
    QVERIFY(text.contains("--encoding") && !text.contains("IBM850"));
}

void EncodingDetectorTest::candidatesAreKnownToIcu()
{
    for (const QByteArray &name : usualEncodings())
        QVERIFY2(isKnownEncoding(name), name);
    QByteArray lines;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        lines += QByteArray("a") + char(byte) + "b\n";
    for (const RankedEncoding &ranked : rankEncodings(lines, {}))
        QVERIFY2(isKnownEncoding(ranked.name), ranked.name);
    qsizetype bytes = 0;
    for (const LetterPairs &pairs : letterPairs())
        bytes += qsizetype(strlen(pairs.rows));
    QVERIFY(letterPairs().size() > 35 && bytes > 20000 && bytes < 100000);
}

QTEST_APPLESS_MAIN(EncodingDetectorTest)
#include "EncodingDetectorTest.moc"
