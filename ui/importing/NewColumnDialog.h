#pragma once

#include "service/options/RequestChoices.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class NewColumnDialog;
}
class ImportDraft;
class StepsPreview;

/// A column that is made of others: a part of one, several joined, or computed by SQL.
class NewColumnDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param draft that has looked at its file
    explicit NewColumnDialog(ImportDraft &draft, QWidget *parent = nullptr);
    ~NewColumnDialog() override;

    void accept() override;

private:
    enum Kind { Split, Join, Compute };

    void showKind();
    ValueChoice choice() const;
    void preview();

    std::unique_ptr<Ui::NewColumnDialog> m_ui;
    ImportDraft &m_draft;
    StepsPreview *m_preview;
};

} // namespace tranche
