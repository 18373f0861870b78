#pragma once

#include "ui/importing/ImportWindow.h"
#include "ui/imports/MainWindow.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// What tests of the windows share: a window on a home of its own, and how a person gets through the import window.
class WindowFixture : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void openWindow();
    QString write(const QString &name, const QByteArray &content);
    QString databasePath() const { return m_folder->filePath(QStringLiteral("shop.db")); }
    QString query(const QString &sql) const;
    void execute(const QString &sql) const;
    tranche::ImportWindow *openImport(const QString &file);
    /// Types databasePath(), and waits until the import can start.
    void chooseDatabase(tranche::ImportWindow *importWindow);
    /// Shows what stands behind "changeReadingButton", "designButton" or "moreButton".
    void open(tranche::ImportWindow *importWindow, const char *panelButton);
    template <typename T> T *find(QWidget *in, const char *name)
    {
        T *found = in->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    QPushButton *button(QWidget *in, const char *name) { return find<QPushButton>(in, name); }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// Queues an import, and waits until the window, which is active then, tells its end. @returns its id
    qint64 runImport(const tranche::RequestChoices &choices);
    QString importState(int row = 0);
    void importFile(const QString &file);
    /// A file that the table has already: the question is answered by yes.
    void importOnceMore(const QString &file);
    QWidget *chunkWindow();
    static void nameFile(QFileDialog *dialog, const QString &path);
    static void screenshot(QWidget *widget, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tranche::MainWindow> m_window;
};

/// `rows` orders, some of them with another quantity.
QByteArray ordersCsv(int rows, const QHash<int, QByteArray> &badQuantities = {});
