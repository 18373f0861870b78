#pragma once

#include "service/reports/ReportBrowsing.h"

#include <QObject>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tranche {

/// The files that belong to a test: listed, opened by the desktop, saved elsewhere. A name that the report gave one is
/// only shown, and proposed.
class CaseFiles final : public QObject
{
    Q_OBJECT
public:
    CaseFiles(QTreeWidget &list, QPushButton &open, QPushButton &save, QLabel &note);

    void show(const ShownReport &report, const QList<StoredAttachment> &attachments);

private:
    void updateButtons();
    void open();
    void askWhere();
    void save(const QString &kept, const QString &path);
    /// Where the chosen one is kept; empty: it is not.
    QString chosenFile() const;
    void tell(const QString &text);

    QTreeWidget &m_list;
    QPushButton &m_open;
    QPushButton &m_save;
    QLabel &m_note;
    int m_shown = 0; ///< counts what was shown: what became of a file of another test is not told
};

} // namespace tranche
