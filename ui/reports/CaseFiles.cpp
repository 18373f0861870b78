#include "ui/reports/CaseFiles.h"

#include "ui/common/Background.h"
#include "ui/common/Formatting.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QUrl>

namespace tranche {

static constexpr int keptFileRole = Qt::UserRole;

CaseFiles::CaseFiles(QTreeWidget &list, QPushButton &open, QPushButton &save, QLabel &note)
    : QObject(&list)
    , m_list(list)
    , m_open(open)
    , m_save(save)
    , m_note(note)
{
    connect(&list, &QTreeWidget::currentItemChanged, this, &CaseFiles::updateButtons);
    connect(&list, &QTreeWidget::itemActivated, this, &CaseFiles::open);
    connect(&open, &QPushButton::clicked, this, &CaseFiles::open);
    connect(&save, &QPushButton::clicked, this, &CaseFiles::askWhere);
}

/// The last part of a name, without what could make it another file's.
static QString harmlessName(const QString &name)
{
    QString harmless;
    const QString last = QFileInfo(QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'))).fileName();
    for (const QChar letter : last) {
        if (letter.isPrint())
            harmless += letter;
    }
    while (harmless.startsWith(QLatin1Char('.')))
        harmless.remove(0, 1);
    constexpr qsizetype longest = 120;
    return harmless.isEmpty() ? QStringLiteral("attachment") : harmless.right(longest);
}

void CaseFiles::show(const ShownReport &report, const QList<StoredAttachment> &attachments)
{
    ++m_shown;
    m_list.clear();
    for (const StoredAttachment &attachment : attachments) {
        auto *item = new QTreeWidgetItem(
            &m_list, { shortened(attachment.name.simplified(), 120), attachment.mime, formatBytes(attachment.bytes) });
        item->setData(0, keptFileRole, attachmentFile(report, attachment));
        item->setToolTip(0, attachment.name.left(1000));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list.setCurrentItem(m_list.topLevelItem(0));
    tell({});
    updateButtons();
}

QString CaseFiles::chosenFile() const
{
    const QTreeWidgetItem *item = m_list.currentItem();
    return item == nullptr ? QString() : item->data(0, keptFileRole).toString();
}

void CaseFiles::updateButtons()
{
    const bool isKept = !chosenFile().isEmpty();
    m_open.setEnabled(isKept);
    m_save.setEnabled(isKept);
    if (m_list.currentItem() != nullptr)
        tell(isKept ? QString() : tr("The file was not there when the report was imported."));
}

void CaseFiles::tell(const QString &text)
{
    m_note.setText(text);
}

void CaseFiles::open()
{
    const QString kept = chosenFile();
    if (kept.isEmpty())
        return;
    runInBackground(
        this, [kept] { return QFileInfo::exists(kept); },
        [this, kept, shown = m_shown](bool exists) {
            const bool isOpen = exists && QDesktopServices::openUrl(QUrl::fromLocalFile(kept));
            if (!isOpen && shown == m_shown)
                tell(exists ? tr("There is no program that shows it. The file is %1.").arg(kept)
                            : tr("The file %1 is not there any more.").arg(kept));
        },
        [this, shown = m_shown](const Failure &failure) {
            if (shown == m_shown)
                tell(failure.text());
        });
}

void CaseFiles::askWhere()
{
    const QString kept = chosenFile();
    if (kept.isEmpty())
        return;
    auto *dialog = new QFileDialog(m_list.window(), tr("Save the File of the Test"));
    dialog->setObjectName(QStringLiteral("saveAttachmentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(harmlessName(m_list.currentItem()->toolTip(0)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept](const QString &path) { save(kept, path); });
    dialog->open();
}

/// The dialog has asked whether a file that is there is to be replaced.
void CaseFiles::save(const QString &kept, const QString &path)
{
    runInBackground(
        this,
        [kept, path] {
            saveAttachment(kept, path);
            return path;
        },
        [this, shown = m_shown](const QString &saved) {
            if (shown == m_shown)
                tell(tr("Saved as %1").arg(QDir::toNativeSeparators(saved)));
        },
        [this, shown = m_shown](const Failure &failure) {
            if (shown == m_shown)
                tell(failure.text());
        });
}

} // namespace tranche
