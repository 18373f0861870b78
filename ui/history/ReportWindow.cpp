#include "ui/history/ReportWindow.h"

#include "core/Interruption.h"
#include "history/ImportReport.h"
#include "store/SavedFile.h"
#include "ui/common/Background.h"
#include "ui/common/WindowSize.h"
#include "ui/history/ReportPdf.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tranche {

ReportWindow::ReportWindow(StoreClient &store, qint64 import, const QList<QAction *> &goOn, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_import(import)
    , m_view(new QTextBrowser(this))
    , m_answer(new QLabel(this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report of the Import"));
    resizeWithinScreen(this, { 860, 680 });
    m_view->setObjectName(QStringLiteral("reportView"));
    m_view->setAccessibleName(tr("Report of the import"));
    m_view->setOpenLinks(false);
    m_view->setPlaceholderText(tr("Making the report…"));
    QPalette paper = palette(); // as it is printed, in any theme
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::PlaceholderText, QColor(0x5b, 0x62, 0x70));
    m_view->setPalette(paper);
    m_answer->setObjectName(QStringLiteral("reportAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
    layout->addWidget(m_answer);
    addButtons(goOn);
    letLabelsShrink(this);
    // With a connection of its own: what many chunks have gone through takes a while, and the job table goes on.
    runInBackground(
        this,
        [home = m_store.home(), import, stop = m_stop] {
            const Interruption interruption([stop] { return stop->load(); });
            JobStore jobs(home);
            const auto content = std::make_shared<const ReportContent>(reportContentOf(jobs, import));
            const auto document = std::make_shared<QTextDocument>();
            fillDocument(*document, htmlReport(*content, ReportPlots::Apart));
            document->moveToThread(QCoreApplication::instance()->thread());
            return std::pair(content, document);
        },
        [this](const std::pair<Content, std::shared_ptr<QTextDocument>> &made) { show(made.first, made.second); },
        [this](const Failure &failure) { answer(failure.text()); });
}

ReportWindow::~ReportWindow()
{
    *m_stop = true;
    m_view->setDocument(nullptr); // which goes before the view does
}

void ReportWindow::addButtons(const QList<QAction *> &goOn)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save Report…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveReportButton"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportWindow::askWhereToSave);
    if (!goOn.isEmpty()) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("goOnMenu"));
        for (QAction *action : goOn) {
            QAction *offered = menu->addAction(action->icon(), action->text());
            offered->setEnabled(action->isEnabled());
            connect(offered, &QAction::triggered, this, [this, action] {
                accept();
                action->trigger();
            });
        }
        QPushButton *button = buttons->addButton(tr("&Go On"), QDialogButtonBox::ActionRole);
        button->setObjectName(QStringLiteral("goOnButton"));
        button->setMenu(menu);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void ReportWindow::show(const Content &content, const std::shared_ptr<QTextDocument> &document)
{
    m_content = content;
    m_document = document;
    m_view->setDocument(m_document.get());
    m_save->setEnabled(true);
}

void ReportWindow::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(QStringLiteral("saveReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Text (*.txt)") });
    const ImportSummary &import = m_content->record.summary;
    const QString name = QFileInfo(import.file).completeBaseName() + tr("-report");
    dialog->selectFile(name + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &filter) {
        const QString suffix = filter.contains(QLatin1String("*.pdf")) ? QStringLiteral(".pdf")
            : filter.contains(QLatin1String("*.txt"))                  ? QStringLiteral(".txt")
                                                                       : QStringLiteral(".html");
        dialog->selectFile(name + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportWindow::save);
    dialog->open();
}

/// What is written, the name's suffix says.
void ReportWindow::save(const QString &path)
{
    answer(tr("Saving…"));
    runInBackground(
        this,
        [path, content = m_content, home = m_store.home(), import = m_import] {
            const QString suffix = QFileInfo(path).suffix().toLower();
            if (suffix == QLatin1String("pdf")) {
                saveFile(path, reportPdf(htmlReport(*content, ReportPlots::Apart), content->record.summary.file));
            } else if (suffix == QLatin1String("txt")) {
                JobStore jobs(home);
                saveFile(path, reportText(reportOf(jobs, import)).toUtf8());
            } else {
                saveFile(path, htmlReport(*content).html);
            }
            return path;
        },
        [this](const QString &saved) { answer(tr("Saved as %1.").arg(saved)); },
        [this](const Failure &failure) { answer(failure.text()); });
}

void ReportWindow::answer(const QString &text)
{
    m_answer->setText(text);
    m_answer->show();
}

} // namespace tranche
