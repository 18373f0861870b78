#include "ui/common/Theme.h"
#include "ui/common/Contrast.h"
#include "ui/common/Formatting.h"
#include "ui/common/TintedLabel.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/StateFilterList.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QTest>

using namespace tranche;

/// What is shown can be read, in each theme: by the colours of the palettes, and by those of the pixels.
class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textsStandOut_data();
    void textsStandOut();
    void partsAreSeenAsRendered_data() { textsStandOut_data(); }
    void partsAreSeenAsRendered();
    void theDesktopsOwnColoursAreKept();
    void aLabelFollowsTheTheme();
};

void ThemeTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the example that just fails
    const QColor yellow = readable(QColor(Qt::yellow), { Qt::white });
    QVERIFY(contrast(yellow, Qt::white) >= 4.5);
    QCOMPARE(yellow.hslHue(), QColor(Qt::yellow).hslHue());
    QCOMPARE(readable(Qt::black, { Qt::white }), QColor(Qt::black));
    QCOMPARE(readable(QColor(128, 128, 128), { Qt::black, Qt::white }, 7).isValid(), true); // nothing is: the best
}

/// As a desktop for people with weak eyes has it.
static QPalette highContrast()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::yellow);
    palette.setColor(QPalette::Text, Qt::yellow);
    palette.setColor(QPalette::ButtonText, Qt::yellow);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

void ThemeTest::textsStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    const QPalette plain = QApplication::style()->standardPalette();
    QTest::newRow("light") << themePalette(Theme::Light, plain);
    QTest::newRow("dark") << themePalette(Theme::Dark, plain);
    QTest::newRow("system") << themePalette(Theme::System, plain);
    QTest::newRow("high contrast") << themePalette(Theme::System, highContrast());
}

void ThemeTest::textsStandOut()
{
    QFETCH(QPalette, palette);
    const auto check = [](const QColor &ink, const QColor &ground, const char *what) {
        QVERIFY2(contrast(ink, ground) >= 4.5,
            qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                           .arg(QLatin1String(what), ink.name(), ground.name())
                           .arg(contrast(ink, ground))));
    };
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto ground : { QPalette::Base, QPalette::AlternateBase }) {
            for (const auto ink : { QPalette::Text, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited })
                check(palette.color(group, ink), palette.color(group, ground), "text");
        }
        check(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window), "label");
        check(palette.color(group, QPalette::Link), palette.color(group, QPalette::Window), "link");
        check(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button), "button");
        check(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight), "chosen");
        check(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase), "tool tip");
    }
    for (int state = 0; state <= int(ImportState::Cancelled); ++state) {
        for (const auto ground : { QPalette::Base, QPalette::AlternateBase, QPalette::Window })
            check(stateColor(ImportState(state), palette), palette.color(ground), "state");
    }
    check(palette.color(QPalette::Text), badCellColor(palette), "wrong cell");
    check(palette.color(QPalette::WindowText), badCellColor(palette), "problem");
}

/// The widget's most frequent colour, and how far the one that stands out most stands out from it.
static double renderedContrast(QWidget &widget, const QRect &part = {})
{
    QImage image = widget.grab(part.isNull() ? widget.rect() : part).toImage().convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(ground))
            ground = count.key();
    }
    double most = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        most = std::max(most, contrast(QColor(count.key()), QColor(ground)));
    return most;
}

void ThemeTest::partsAreSeenAsRendered()
{
    QFETCH(QPalette, palette);
    applyTheme(Theme::Light);
    QApplication::setPalette(palette);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    QList<QWidget *> boxes;
    for (const bool checked : { false, true }) {
        for (QAbstractButton *button : { static_cast<QAbstractButton *>(new QCheckBox(&window)),
                 static_cast<QAbstractButton *>(new QRadioButton(&window)) }) {
            button->setAutoExclusive(false);
            button->setChecked(checked);
            layout->addWidget(button);
            boxes.append(button);
        }
    }
    StateFilterList list(&window);
    ImportTableModel imports;
    list.showCounts(imports);
    layout->addWidget(&list);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (QWidget *box : std::as_const(boxes))
        QVERIFY2(renderedContrast(*box) >= 3,
            qPrintable(QStringLiteral("%1: %2")
                           .arg(QLatin1String(box->metaObject()->className()))
                           .arg(renderedContrast(*box))));
    for (const int row : { 0, 1 }) { // chosen, and not
        const double seen = renderedContrast(*list.viewport(), list.visualItemRect(list.item(row)));
        QVERIFY2(seen >= 4.5, qPrintable(QStringLiteral("line %1: %2").arg(row).arg(seen)));
    }
    applyTheme(Theme::Light);
}

void ThemeTest::theDesktopsOwnColoursAreKept()
{
    const QPalette desktop = highContrast();
    const QPalette shown = themePalette(Theme::System, desktop);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Text, QPalette::WindowText,
             QPalette::Highlight, QPalette::HighlightedText })
        QCOMPARE(shown.color(role), desktop.color(role));
    QVERIFY(themePalette(Theme::Light, desktop).color(QPalette::Base) != desktop.color(QPalette::Base)); // who says so
}

void ThemeTest::aLabelFollowsTheTheme()
{
    applyTheme(Theme::Light);
    TintedLabel label;
    label.setText("<a href='x'>link</a>");
    label.setAutoFillBackground(true);
    label.setTint([](QPalette &palette) { palette.setColor(QPalette::Window, badCellColor(palette)); });
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    const QColor light = label.palette().color(QPalette::Window);
    applyTheme(Theme::Dark); // while the label is there
    QTRY_VERIFY(label.palette().color(QPalette::Window) != light);
    QCOMPARE(label.palette().color(QPalette::WindowText), QApplication::palette().color(QPalette::WindowText));
    QVERIFY(renderedContrast(label) >= 4.5);
    applyTheme(Theme::Light);
    QTRY_COMPARE(label.palette().color(QPalette::Window), light);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
