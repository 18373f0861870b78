#pragma once

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class LookupDialog;
}
class ImportDraft;

/// Where the values of a column are looked up: a table of the target, its column with the names, the key that is
/// stored.
class LookupDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param column of the file, by its place
    LookupDialog(ImportDraft &draft, int column, QWidget *parent = nullptr);
    ~LookupDialog() override;

    void accept() override;

private:
    void updateButtons();

    std::unique_ptr<Ui::LookupDialog> m_ui;
    ImportDraft &m_draft;
    const int m_column;
};

} // namespace tranche
