#include "ui/WindowFixture.h"
#include "ui/common/Settings.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTcpSocket>
#include <QUrl>

using namespace tranche;

/// The switch of the import API in the window, and what a script needs to call it.
class ApiDialogTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsServedWhileItsSwitchIsOn();
    void theSwitchIsKept();
    void whatKeepsItFromBeingServedIsTold();

private:
    QDialog *openDialog();
    int statusOf(const QString &address, const QString &key);
};

void ApiDialogTest::initTestCase()
{
    WindowFixture::initTestCase();
    qputenv("TRANCHE_API_PORT", "0");
}

QDialog *ApiDialogTest::openDialog()
{
    find<QAction>(m_window.get(), "apiAction")->trigger();
    return m_window->findChildren<QDialog *>("ApiDialog").constLast();
}

/// Of a call as a script makes it, on its own thread's socket while the window goes on.
int ApiDialogTest::statusOf(const QString &address, const QString &key)
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(QUrl(address).port()));
    if (!socket.waitForConnected())
        return 0;
    socket.write("GET /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nx-api-key: " + key.toLatin1()
        + "\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    return answer.mid(9, 3).toInt();
}

void ApiDialogTest::itIsServedWhileItsSwitchIsOn()
{
    QDialog *dialog = openDialog();
    auto *address = find<QLineEdit>(dialog, "apiAddressEdit");
    auto *key = find<QLineEdit>(dialog, "apiKeyEdit");
    QVERIFY(address->text().isEmpty());
    QVERIFY(!button(dialog, "apiCopyKeyButton")->isEnabled());
    QTest::keyClick(find<QCheckBox>(dialog, "apiSwitchCheckBox"), Qt::Key_Space);
    QTRY_VERIFY(address->text().startsWith("http://127.0.0.1:"));
    QCOMPARE(statusOf(address->text(), key->text()), 200);
    click(button(dialog, "apiCopyAddressButton"));
    QCOMPARE(QGuiApplication::clipboard()->text(), address->text());
    click(button(dialog, "apiCopyKeyButton"));
    QCOMPARE(QGuiApplication::clipboard()->text(), key->text());
    auto *calls = find<QTableWidget>(dialog, "apiCallsTable");
    QTRY_COMPARE(calls->rowCount(), 1);
    QCOMPARE(calls->item(0, 1)->text(), "GET /api/v1/imports");
    QCOMPARE(calls->item(0, 2)->text(), "200");
    screenshot(dialog, "import-api");
    const QString before = key->text();
    click(button(dialog, "apiNewKeyButton"));
    QTRY_VERIFY(key->text() != before);
    QCOMPARE(statusOf(address->text(), before), 401);
    QCOMPARE(statusOf(address->text(), key->text()), 200);
    QTRY_COMPARE(calls->rowCount(), 3);
    const QString served = address->text();
    QTest::keyClick(find<QCheckBox>(dialog, "apiSwitchCheckBox"), Qt::Key_Space);
    QTRY_VERIFY(address->text().isEmpty());
    QCOMPARE(statusOf(served, before), 0);
}

void ApiDialogTest::theSwitchIsKept()
{
    QDialog *dialog = openDialog();
    QTest::keyClick(find<QCheckBox>(dialog, "apiSwitchCheckBox"), Qt::Key_Space);
    QTRY_VERIFY(!find<QLineEdit>(dialog, "apiAddressEdit")->text().isEmpty());
    m_window.reset();
    QVERIFY(!QFile::exists(m_folder->filePath("home/api.json")));
    openWindow();
    dialog = openDialog();
    QVERIFY(find<QCheckBox>(dialog, "apiSwitchCheckBox")->isChecked());
    QTRY_VERIFY(!find<QLineEdit>(dialog, "apiAddressEdit")->text().isEmpty());
}

void ApiDialogTest::whatKeepsItFromBeingServedIsTold()
{
    QTcpSocket taken;
    QVERIFY(taken.bind(QHostAddress::LocalHost, 0));
    QVERIFY(taken.localPort() != 0);
    const QByteArray port = QByteArray::number(taken.localPort());
    m_window.reset();
    qputenv("TRANCHE_API_PORT", port);
    openWindow();
    qputenv("TRANCHE_API_PORT", "0");
    QDialog *dialog = openDialog();
    QTest::keyClick(find<QCheckBox>(dialog, "apiSwitchCheckBox"), Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>(dialog, "apiProblemLabel")->isVisible());
    QVERIFY(find<QLabel>(dialog, "apiProblemLabel")->text().contains(QString::fromLatin1(port)));
}

QTEST_MAIN(ApiDialogTest)
#include "ApiDialogTest.moc"
