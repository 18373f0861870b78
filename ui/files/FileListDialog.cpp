#include "ui/files/FileListDialog.h"

#include "mapping/ColumnNames.h"
#include "service/inspect/Inspect.h"
#include "ui/common/Background.h"
#include "ui/common/DatabaseDialog.h"
#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowSize.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/settings/ImportDefaults.h"
#include "ui_FileListDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyle>

#include <algorithm>

namespace tranche {

static constexpr qsizetype remarksShown = 3;
static constexpr qsizetype longestRemark = 300;

/// What a table and a database of all files are named after: their folder, or the one file that they are parts of.
static QString commonName(const QList<ImportFile> &files)
{
    const QString path = files.constFirst().path;
    const bool isOneFile
        = std::all_of(files.cbegin(), files.cend(), [&path](const ImportFile &file) { return file.path == path; });
    const QDir folder(QFileInfo(path).absolutePath());
    return isOneFile || folder.isRoot() ? path : folder.filePath(folder.dirName());
}

FileListDialog::FileListDialog(
    StoreClient &store, BackgroundRunner &runner, const QList<ImportFile> &files, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FileListDialog>())
    , m_store(store)
    , m_runner(runner)
    , m_model(new FileListModel(this))
{
    m_ui->setupUi(this);
    setUpTable(m_ui->fileListTable);
    m_ui->fileListTable->setModel(m_model);
    m_ui->fileListTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_model->setFiles(files);
    m_ui->fileListTable->selectRow(0);
    fitColumns(m_ui->fileListTable, 280);
    const int tickWidth = m_ui->fileListTable->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 12;
    m_ui->fileListTable->setColumnWidth(
        FileListModel::FileColumn, m_ui->fileListTable->columnWidth(FileListModel::FileColumn) + tickWidth);
    m_name = commonName(files);
    m_ui->listTableEdit->setText(tableNameFromFile(m_name));
    for (QPushButton *button : { m_ui->listBrowseButton, m_ui->listAloneButton, m_ui->listCloseButton })
        button->setAutoDefault(false);
    letLabelsShrink(this);
    resizeWithinScreen(this, { 760, 560 });
    connectChoices();
    suggestTarget();
    const Settings settings(m_store.home());
    m_ui->listOneRadio->setChecked(settings.value(QStringLiteral("files/oneTable")).toBool());
    m_ui->listBackgroundCheckBox->setChecked(settings.value(QStringLiteral("files/background")).toBool());
    setPhase(Phase::Choosing);
}

FileListDialog::~FileListDialog() = default;

void FileListDialog::reject()
{
    if (m_phase != Phase::Queueing)
        QDialog::reject();
}

void FileListDialog::connectChoices()
{
    connect(m_model, &FileListModel::choiceChanged, this, &FileListDialog::updateState);
    connect(m_ui->listAllCheckBox, &QCheckBox::clicked, m_model, &FileListModel::chooseAll);
    const auto takeTable = [this] {
        m_model->setCommonTable(m_ui->listOneRadio->isChecked() ? m_ui->listTableEdit->text().trimmed() : QString());
    };
    connect(m_ui->listOneRadio, &QRadioButton::toggled, this, takeTable);
    connect(m_ui->listTableEdit, &QLineEdit::textEdited, this, [this, takeTable] {
        m_ui->listOneRadio->setChecked(true);
        takeTable();
    });
    connect(m_ui->listDatabaseEdit, &QLineEdit::textChanged, this, &FileListDialog::updateState);
    connect(m_ui->listBrowseButton, &QPushButton::clicked, this, &FileListDialog::browse);
    connect(m_ui->listAloneButton, &QPushButton::clicked, this, [this] {
        const QString path = m_model->files()[m_ui->fileListTable->currentIndex().row()].file.path;
        accept();
        Q_EMIT oneAsked(path);
    });
    connect(m_ui->listStartButton, &QPushButton::clicked, this, &FileListDialog::start);
    connect(m_ui->listCloseButton, &QPushButton::clicked, this, &FileListDialog::reject);
    connect(&m_store, &StoreClient::changed, this, &FileListDialog::showChanges);
}

/// The database used last, or one beside the files.
void FileListDialog::suggestTarget()
{
    const QString last = Settings(m_store.home()).value(QStringLiteral("wizard/target")).toString();
    m_ui->listDatabaseEdit->setText(last);
    if (!last.isEmpty())
        return;
    runInBackground(
        this, [name = m_name] { return targetForFile(name); },
        [this](const QString &target) {
            if (m_ui->listDatabaseEdit->text().isEmpty())
                m_ui->listDatabaseEdit->setText(target);
        },
        [](const Failure &) {}); // then it has to be named
}

void FileListDialog::browse()
{
    connect(askForDatabase(m_ui->listDatabaseEdit->text(), this), &QFileDialog::fileSelected, m_ui->listDatabaseEdit,
        &QLineEdit::setText);
}

QString FileListDialog::problem() const
{
    if (m_model->chosenCount() == 0)
        return tr("Tick the files that are to be imported.");
    if (m_ui->listDatabaseEdit->text().trimmed().isEmpty())
        return tr("Choose the database that the rows go to.");
    if (m_ui->listOneRadio->isChecked() && m_ui->listTableEdit->text().trimmed().isEmpty())
        return tr("Name the table.");
    return {};
}

void FileListDialog::updateState()
{
    const auto all = int(m_model->files().size());
    const int chosen = m_model->chosenCount();
    const bool choosing = m_phase == Phase::Choosing;
    m_ui->listAllCheckBox->setCheckState(chosen == 0 ? Qt::Unchecked
            : chosen == all                          ? Qt::Checked
                                                     : Qt::PartiallyChecked);
    m_ui->listStartButton->setText(formatCounted(chosen, tr("&Import %1 File"), tr("&Import %1 Files")));
    m_ui->listStartButton->setVisible(choosing || m_phase == Phase::Queueing);
    m_ui->listStartButton->setEnabled(choosing && problem().isEmpty());
    m_ui->listAloneButton->setVisible(choosing);
    m_ui->listAloneButton->setEnabled(all > 0);
    m_ui->listChoicesWidget->setEnabled(choosing);
    m_ui->listAllCheckBox->setEnabled(choosing);
    m_ui->listCloseButton->setText(choosing ? tr("Cancel")
            : m_phase == Phase::Ended       ? tr("Close")
                                            : tr("Run in &Background"));
    m_ui->listCloseButton->setEnabled(m_phase != Phase::Queueing);
    QString text;
    if (choosing) {
        text = problem();
    } else if (m_phase == Phase::Ended) {
        text = formatCounted(m_model->doneCount(), tr("%1 import is done."), tr("%1 imports are done."));
        if (const int wrong = m_model->wrongCount(); wrong > 0)
            text += QLatin1Char(' ')
                + formatCounted(wrong, tr("%1 needs attention: it is marked above, and in the job table."),
                    tr("%1 need attention: they are marked above, and in the job table."));
    } else {
        text = tr("The files go in one after another.");
    }
    for (const QString &remark : m_remarks.mid(0, remarksShown))
        text += QLatin1Char('\n') + shortened(remark, longestRemark);
    m_ui->listNoteLabel->setText(text);
}

void FileListDialog::setPhase(Phase phase)
{
    m_phase = phase;
    updateState();
    if (phase == Phase::Ended) {
        m_ui->listCloseButton->setDefault(true); // Enter closes what is finished
        m_ui->listCloseButton->setFocus();
    }
}

void FileListDialog::start()
{
    if (m_phase != Phase::Choosing || !problem().isEmpty())
        return;
    ImportDefaults::keptIn(m_store.home()).applyTo(m_choices);
    m_choices.folder = QDir::homePath();
    m_choices.target = m_ui->listDatabaseEdit->text().trimmed();
    m_choices.skipDuplicate = m_ui->listSkipCheckBox->isChecked();
    m_choices.source.member = QStringLiteral("*");
    m_choices.source.sheet = QStringLiteral("*");
    Settings settings(m_store.home());
    settings.setValue(QStringLiteral("wizard/target"), m_choices.target);
    settings.setValue(QStringLiteral("files/oneTable"), m_ui->listOneRadio->isChecked());
    settings.setValue(QStringLiteral("files/background"), m_ui->listBackgroundCheckBox->isChecked());
    m_model->freeze();
    setPhase(Phase::Queueing);
    queueNext(0);
}

/// One after another, so that between them the store tells what has changed.
void FileListDialog::queueNext(int row)
{
    while (row < m_model->files().size() && !m_model->files()[row].isChosen)
        ++row;
    if (row == m_model->files().size()) {
        m_store.refresh();
        setPhase(Phase::Running);
        if (m_ui->listBackgroundCheckBox->isChecked() && m_model->wrongCount() == 0)
            return accept();
        return endIfAllHaveEnded();
    }
    RequestChoices choices = m_choices;
    choices.table = m_model->tableOf(row);
    m_store.run(
        this,
        [choices, file = m_model->files()[row].file, home = m_store.home()](JobStore &store) {
            QueueOptions options;
            options.lookForEarlierImport = false; // its run does, and skips it if that is asked for
            return queueImport(store, choicesFor(file, choices, home), options);
        },
        [this, row](const QueuedImport &queued) {
            noteQueued(row, queued);
            queueNext(row + 1);
        },
        [this, row](const Failure &failure) {
            m_model->setProblem(row, failure.text());
            queueNext(row + 1);
        });
}

void FileListDialog::noteQueued(int row, const QueuedImport &queued)
{
    m_model->setQueued(row, queued.id);
    m_remarks += m_comparison.add(queued.request).sentences();
    m_runner.wake();
    Q_EMIT this->queued(queued.id);
    m_store.run(
        this, [id = queued.id](JobStore &store) { return store.summary(id); },
        [this](const ImportSummary &import) { showChanges({ import }); });
}

void FileListDialog::showChanges(const QList<ImportSummary> &changed)
{
    m_model->applyChanges(changed);
    endIfAllHaveEnded();
}

void FileListDialog::endIfAllHaveEnded()
{
    if (m_phase == Phase::Running && m_model->haveAllEnded())
        setPhase(Phase::Ended);
}

} // namespace tranche
