#pragma once

#include "ui/files/ArrivingFiles.h"

#include <QFileDialog>

namespace tranche {

class BackgroundRunner;
class StoreClient;

/// Files that come to a window in any number: asks for them, takes what is dropped, and lists several to be imported
/// together.
class SeveralFiles final : public QObject
{
    Q_OBJECT
public:
    /// @param window that accepts drops
    SeveralFiles(StoreClient &store, BackgroundRunner &runner, QWidget *window);

    /// Takes what is named: a folder stands for its files.
    void take(const QStringList &names) { m_arriving.take(names); }
    void askForFiles();
    void askForFolder();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// There is but one, or one of the list is to be imported by itself.
    void oneAsked(const QString &path);
    void queued(qint64 import);

private:
    void ask(QFileDialog::FileMode mode, const QString &title);
    void list(const QList<ImportFile> &files);

    StoreClient &m_store;
    BackgroundRunner &m_runner;
    QWidget *m_window;
    ArrivingFiles m_arriving;
};

} // namespace tranche
