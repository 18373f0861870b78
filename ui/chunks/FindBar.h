#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace tranche {

class ChunkRowModel;
class ChunkTable;

/// Finds and replaces values in a chunk's cells: plain or by a regular expression, in all columns or in one.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(ChunkTable &table, ChunkRowModel &model, QWidget *parent = nullptr);

    /// Opens the bar for the column of the current cell.
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void fillColumns();
    void findNext();
    void replaceAll();
    /// The cell's text with what was found replaced; nullopt if nothing was found in it.
    std::optional<QString> replaced(const QString &text) const;
    bool isInColumn(int column) const;

    ChunkTable &m_table;
    ChunkRowModel &m_model;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QComboBox *m_column;
    QCheckBox *m_regex;
    QLabel *m_answer;
};

} // namespace tranche
