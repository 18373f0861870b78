#pragma once

#include "service/plan/MappedSample.h"
#include "ui/importing/ImportDraft.h"
#include "ui/profile/ProfileWatch.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class MappingPanel;
}
class ColumnHeadModel;
class ColumnTableModel;
class PreviewTableModel;
class ProfileView;
class TypeDelegate;

/// Which columns are imported, into which fields, and as what: a head above the first rows of the file, which show what
/// becomes of their values.
class MappingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~MappingPanel() override;

    /// Brings the first column with values that do not fit into sight.
    void showMisfits();
    /// What does not fit, in words: of the whole file once it was read, else of the rows that are shown; empty:
    /// nothing.
    QString misfitsText() const;
    /// Rows of the file; -1: not known.
    qint64 rows() const { return m_rows; }

Q_SIGNALS:
    void valuesKnown(); ///< more is known of what becomes of the values

private:
    void setUpTables();
    void setUpButtons();
    QList<int> chosenColumns() const;
    void editSteps();
    void editLookup();
    void addColumn();
    void removeColumn();
    void showNote();
    void showProblem(const QString &text);
    void takeInspection();
    void showHead();
    void fitHead();
    void fitWidths();
    void search(const QString &text);
    void lookAtValues();
    void readFile();
    void takeProfile(const FileProfile &profile);
    void showProfile();

    ImportDraft &m_draft;
    ColumnTableModel *m_columns;
    ColumnHeadModel *m_head;
    PreviewTableModel *m_preview;
    TypeDelegate *m_types;
    std::unique_ptr<Ui::MappingPanel> m_ui;
    ProfileView *m_profileView;
    ProfileWatch m_profile;
    qint64 m_rows = -1;
    QTimer m_soon; ///< until the values are looked at
    ColumnMapping m_mapping; ///< by which they were looked at last
    int m_looks = 0; ///< counts the looks at the values, to know the last one
    QStringList m_names; ///< of the columns that are shown
    QStringList m_fitted; ///< of those that the tables were made to fit
};

} // namespace tranche
