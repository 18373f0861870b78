#pragma once

#include "service/report/ReportContent.h"
#include "ui/common/StoreClient.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTextDocument;

namespace tranche {

/// The report of an import, to be read and saved: as a page of HTML, as PDF or as text. From it a person goes on with
/// what comes after an import.
class ReportWindow final : public QDialog
{
    Q_OBJECT
public:
    /// @param goOn actions that are offered; the report is closed first
    ReportWindow(StoreClient &store, qint64 import, const QList<QAction *> &goOn, QWidget *parent);
    ~ReportWindow() override;

private:
    using Content = std::shared_ptr<const ReportContent>;

    void addButtons(const QList<QAction *> &goOn);
    void show(const Content &content, const std::shared_ptr<QTextDocument> &document);
    void askWhereToSave();
    void save(const QString &path);
    void answer(const QString &text);

    StoreClient &m_store;
    const qint64 m_import;
    Content m_content;
    std::shared_ptr<QTextDocument> m_document; ///< that is shown
    QTextBrowser *m_view;
    QLabel *m_answer;
    QPushButton *m_save = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false); ///< of what is under way
};

} // namespace tranche
