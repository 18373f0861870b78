#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tranche {

class CellSearch;
class ChunkRowModel;
class ChunkTable;

/// Finds and replaces values in a chunk's cells: plain or by a regular expression, in all columns or in one.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(ChunkTable &table, ChunkRowModel &model, QWidget *parent = nullptr);

    /// Opens the bar; the column that was chosen before stays so.
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillColumns();
    void findNext();
    void replaceAll();
    /// What is found is not any more what the rows are.
    void forget();
    struct Pattern;
    Pattern pattern() const;
    /// The columns that are looked through.
    std::pair<int, int> shownColumns() const;

    ChunkTable &m_table;
    ChunkRowModel &m_model;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QComboBox *m_column;
    QCheckBox *m_regex;
    QLabel *m_answer;
    CellSearch *m_search;
};

} // namespace tranche
