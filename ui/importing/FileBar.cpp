#include "ui/importing/FileBar.h"

#include "run/SpooledInput.h"
#include "source/formats/SourceFormat.h"
#include "store/ImportList.h"
#include "ui/common/Settings.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tranche {

static constexpr int recentFileCount = 10;

FileBar::FileBar(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_file(new QComboBox(this))
{
    setObjectName(QStringLiteral("fileBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&File"), this);
    label->setBuddy(m_file);
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_file->setAccessibleName(tr("File to import"));
    m_file->setEditable(true);
    m_file->setInsertPolicy(QComboBox::NoInsert);
    m_file->setCompleter(nullptr); // what is typed is what is read
    m_file->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_file->setMinimumContentsLength(20);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusProxy(m_file);
    row->addWidget(label);
    row->addWidget(m_file, 1);
    connect(addButton("browseButton", tr("&Browse…"), tr("Choose the file in a dialog")), &QPushButton::clicked, this,
        &FileBar::browse);
    QPushButton *pasteButton = addButton("pasteButton", tr("&Paste"),
        tr("Import the cells or the text that were copied in another program (Ctrl+Shift+V)"));
    pasteButton->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    connect(pasteButton, &QPushButton::clicked, this, &FileBar::paste);
    connect(addButton("recipeButton", tr("Recip&e…"), tr("Take the choices of a recipe, which is a file")),
        &QPushButton::clicked, this, &FileBar::recipeAsked);
    connect(m_file->lineEdit(), &QLineEdit::textEdited, &m_draft, &ImportDraft::setFile);
    connect(m_file, &QComboBox::textActivated, &m_draft, &ImportDraft::setFile);
    loadRecentFiles();
}

QPushButton *FileBar::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void FileBar::loadRecentFiles()
{
    m_store.run(
        this, [](JobStore &jobs) { return ImportList(jobs.database()).recentFiles(recentFileCount); },
        [this](const QStringList &files) {
            m_recent = files;
            const QString typed = m_file->currentText();
            m_file->addItems(files);
            m_file->setCurrentText(typed);
            Q_EMIT recentFilesKnown();
        });
}

void FileBar::showChoices()
{
    if (m_file->currentText() != m_draft.choices.file)
        m_file->setCurrentText(m_draft.choices.file);
}

void FileBar::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QString suffixes = QStringLiteral("*.csv *.tsv *.tab *.txt *.psv *.gz *.bz2 *.xz *.zst *.zip *.7z *.tar");
    for (const SourceFormat &format : sourceFormats()) {
        const QStringList ownSuffixes = QString::fromLatin1(format.suffixes).split(QLatin1Char(' '));
        for (const QString &suffix : ownSuffixes)
            suffixes += QStringLiteral(" *.") + suffix;
    }
    dialog->setNameFilters({ tr("Tables (%1)").arg(suffixes), tr("All files (*)") });
    dialog->setDirectory(Settings(m_store.home()).value(QStringLiteral("wizard/folder")).toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Settings(m_store.home()).setValue(QStringLiteral("wizard/folder"), QFileInfo(path).absolutePath());
        m_draft.setFile(path);
        showChoices();
    });
    dialog->open();
}

void FileBar::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT notice(tr("The clipboard holds no cells and no text: copy some in the other program first."));
        return;
    }
    m_store.run(
        this, [home = m_store.home(), text](JobStore &) { return keepPasted(home, text); },
        [this](const QString &path) {
            m_draft.setFile(path);
            m_draft.suggestTable(QStringLiteral("pasted"));
            showChoices();
        });
}

} // namespace tranche
