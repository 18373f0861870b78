#pragma once

#include "store/ImportSummary.h"

#include <QTableView>

namespace tranche {

class ImportFilterModel;
class ImportTableModel;

/// The imports, of which several can be chosen. Columns can be moved and hidden, rows copied.
class JobTable final : public QTableView
{
    Q_OBJECT
public:
    explicit JobTable(QWidget *parent = nullptr);

    /// Shows the imports that the filter lets through, newest first. Both outlive the table.
    void setModels(ImportTableModel &imports, ImportFilterModel &filter);
    /// The chosen import that details are shown of; 0: none is chosen.
    qint64 chosenImport() const;
    QList<const ImportSummary *> chosenImports() const;
    void choose(qint64 import);
    QMenu *copyMenu() const { return m_copy; }
    QMenu *columnsMenu() const { return m_columns; }

    /// Widths, places and what is hidden, as they were kept.
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void choiceChanged();
    /// The number of failed rows was clicked.
    void errorsAsked();
    /// A row was pressed twice, or Enter in it.
    void opened();

private:
    ImportTableModel *m_imports = nullptr;
    ImportFilterModel *m_filter = nullptr;
    QMenu *m_copy = nullptr;
    QMenu *m_columns = nullptr;
};

} // namespace tranche
