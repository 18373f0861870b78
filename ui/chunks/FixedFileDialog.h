#pragma once

#include "history/AttemptChanges.h"
#include "repair/FixedRows.h"
#include "ui/common/StoreChanges.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace tranche {

/// Shows what a fixed file changes, cell by cell, before it is imported; or why it does not fit.
class FixedFileDialog final : public QDialog
{
    Q_OBJECT
public:
    FixedFileDialog(
        StoreClient &store, StoreChanges &changes, qint64 import, qint64 chunk, const QString &path, QWidget *parent);
    const QString &path() const { return m_path; }

private:
    struct Review
    {
        FixedRows rows; ///< where wrong rows that the file lacks are kept
        FixedRows withoutDeleted; ///< and where they are left out
        AttemptChanges changes;
        bool checkOnly = false;
    };
    void showReview();
    void import();

    StoreClient &m_store;
    StoreChanges &m_changes;
    qint64 m_import;
    QString m_path;
    Review m_review; ///< what is shown is what is imported, even if the file changes meanwhile
    QLabel *m_summary;
    QTableWidget *m_table;
    QRadioButton *m_skipDeleted;
    QRadioButton *m_keepDeleted;
    QPushButton *m_importButton;
};

} // namespace tranche
