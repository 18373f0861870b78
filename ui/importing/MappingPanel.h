#pragma once

#include "service/plan/MappedSample.h"
#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class MappingPanel;
}
class ColumnHeadModel;
class ColumnTableModel;
class JoinedTables;
class PreviewTableModel;
class ProfileView;
class TypeDelegate;
class ValuesWatch;

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
    qint64 rows() const;
    /// Of the whole file, once the import does it.
    void stopReading();

Q_SIGNALS:
    void valuesKnown(); ///< more is known of what becomes of the values

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTables();
    void setUpButtons();
    QList<int> chosenColumns() const;
    void editSteps();
    void editLookup();
    void addColumn();
    void removeColumn();
    void widenColumns();
    QString guessNote(int column) const;
    void showNote();
    void showProblem(const QString &text);
    void takeInspection();
    void showHead();
    void search(const QString &text);
    void showSample(const QList<MappedRow> &rows, const ColumnMapping &mapping);
    void showProfile();

    ImportDraft &m_draft;
    ColumnTableModel *m_columns;
    ColumnHeadModel *m_head;
    PreviewTableModel *m_preview;
    TypeDelegate *m_types;
    std::unique_ptr<Ui::MappingPanel> m_ui;
    JoinedTables *m_tables = nullptr;
    ProfileView *m_profileView = nullptr;
    ValuesWatch *m_values;
    QStringList m_names; ///< of the columns that are shown
};

} // namespace tranche
