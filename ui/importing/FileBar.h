#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tranche {

class ImportDraft;
class StoreClient;

/// Which file is imported: typed, chosen, pasted, or one of the last ones.
class FileBar final : public QWidget
{
    Q_OBJECT
public:
    FileBar(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);

    /// Shows the draft's file, after it was set elsewhere.
    void showChoices();
    void browse();
    /// Takes what was copied elsewhere as a file.
    void paste();
    const QStringList &recentFiles() const { return m_recent; }

Q_SIGNALS:
    void recipeAsked();
    void recentFilesKnown();
    /// Nothing could be pasted, and why.
    void notice(const QString &text);

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void loadRecentFiles();

    ImportDraft &m_draft;
    StoreClient &m_store;
    QComboBox *m_file;
    QStringList m_recent;
};

} // namespace tranche
