#include "ui/WindowFixture.h"

#include "core/Language.h"
#include "service/plan/Plan.h"
#include "target/sqlite/SqliteDatabase.h"
#include "ui/common/Theme.h"
#include "ui/imports/ImportTableModel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>

using namespace tranche;

QByteArray ordersCsv(int rows, const QHash<int, QByteArray> &badQuantities)
{
    QByteArray csv = "id,item,quantity\n";
    for (int i = 1; i <= rows; ++i)
        csv += QByteArray::number(i) + ",item " + QByteArray::number(i) + ","
            + badQuantities.value(i, QByteArray::number(i % 50)) + "\n";
    return csv;
}

void WindowFixture::initTestCase()
{
    QLocale::setDefault(textLocale());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    applyTheme(Theme::Light);
}

void WindowFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void WindowFixture::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        m_folder->filePath(QStringLiteral("home")), m_folder->filePath(QStringLiteral("sample.csv")));
    QDir().mkpath(m_folder->filePath(QStringLiteral("home")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString WindowFixture::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file can't be written");
    return file.fileName();
}

QString WindowFixture::query(const QString &sql) const
{
    SqliteDatabase database(databasePath(), SqliteDatabase::Access::Read);
    SqliteStatement statement = database.prepare(sql);
    QStringList rows;
    while (statement.step())
        rows.append(statement.text(0));
    return rows.join(QLatin1Char(' '));
}

void WindowFixture::execute(const QString &sql) const
{
    SqliteDatabase(databasePath(), SqliteDatabase::Access::CreateWrite).execute(sql);
}

void WindowFixture::screenshot(QWidget *widget, const QString &name)
{
    QDir().mkpath(QStringLiteral(TRANCHE_SCREENSHOTS));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(); // layouts follow what was changed last
    QVERIFY(
        widget->grab().save(QStringLiteral(TRANCHE_SCREENSHOTS) + QLatin1Char('/') + name + QStringLiteral(".png")));
}

ImportWindow *WindowFixture::openImport(const QString &file)
{
    click(find<QToolButton>(m_window.get(), "importButton"));
    auto *importWindow = m_window->findChildren<ImportWindow *>().back();
    auto *edit = find<QComboBox>(importWindow, "fileEdit")->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, file);
    QTest::keyClick(edit, Qt::Key_Tab);
    find<QPushButton>(importWindow, "browseButton")->setFocus();
    return importWindow;
}

void WindowFixture::chooseDatabase(ImportWindow *importWindow)
{
    auto *database = find<QLineEdit>(importWindow, "databaseEdit");
    QTRY_VERIFY(database->isVisible());
    database->selectAll();
    QTest::keyClicks(database, databasePath());
    QTRY_VERIFY2(button(importWindow, "startButton")->isEnabled(),
        qPrintable(find<QLabel>(importWindow, "reasonLabel")->text()));
}

void WindowFixture::open(ImportWindow *importWindow, const char *panelButton)
{
    QPushButton *toggle = button(importWindow, panelButton);
    QTRY_VERIFY(toggle->isVisible() && toggle->isEnabled());
    if (!toggle->isChecked())
        click(toggle);
}

qint64 WindowFixture::runImport(const RequestChoices &choices)
{
    const qint64 id = JobStore(m_folder->filePath(QStringLiteral("home"))).add(buildRequest(choices));
    const auto ended = [&] {
        const ImportSummary *import = m_window->findChild<ImportTableModel *>()->find(id);
        return import != nullptr && hasEnded(import->state);
    };
    if (!QTest::qWaitFor(ended, 60000))
        qFatal("the import does not end");
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    return id;
}

QString WindowFixture::importState(int row)
{
    auto *table = find<QTableView>(m_window.get(), "jobTable");
    return row < table->model()->rowCount()
        ? stateName(ImportState(table->model()->index(row, 2).data(ImportTableModel::StateRole).toInt()))
        : QString();
}

void WindowFixture::importFile(const QString &file)
{
    ImportWindow *importWindow = openImport(file);
    chooseDatabase(importWindow);
    click(find<QCheckBox>(importWindow, "runInBackgroundCheckBox"));
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());
}

void WindowFixture::importOnceMore(const QString &file)
{
    ImportWindow *importWindow = openImport(file);
    chooseDatabase(importWindow);
    click(find<QCheckBox>(importWindow, "runInBackgroundCheckBox"));
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(importWindow->findChild<QMessageBox *>(QStringLiteral("importAgainDialog")) != nullptr);
    click(button(importWindow->findChild<QMessageBox *>(QStringLiteral("importAgainDialog")), "importAgainButton"));
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());
}

QWidget *WindowFixture::chunkWindow()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->objectName() == QLatin1String("ChunkWindow") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Pastes a path into a file dialog: typed, its completer would select folders on the way.
void WindowFixture::nameFile(QFileDialog *dialog, const QString &path)
{
    auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
    QApplication::clipboard()->setText(path);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Return);
}
