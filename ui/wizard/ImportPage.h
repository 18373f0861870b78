#pragma once

#include "ui/common/StoreClient.h"
#include "ui/wizard/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class ImportPage;
}
class ErrorTableModel;

/// The last choices, what will happen in words, and, for an import in the foreground, its progress, result and errors.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    ImportPage(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);
    ~ImportPage() override;

    bool runsInBackground() const;
    void showChoices();
    /// Follows an import; 0: none, the choices are shown again.
    void follow(qint64 import);
    void showImport(const ImportSummary &import);

Q_SIGNALS:
    void validateAsked();
    void backgroundToggled();
    void openChunkAsked(qint64 import, qint64 chunk);

private:
    void takeChoices();
    void showSummary();
    void setUpProfiles();
    void takeProfile(const QString &name);
    void loadErrors(qint64 import);
    /// Says below the result how the file was read, where that could surprise.
    void loadReading(qint64 import);

    std::unique_ptr<Ui::ImportPage> m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
    ErrorTableModel *m_errors;
    qint64 m_import = 0;
    bool m_showing = false;
};

} // namespace tranche
