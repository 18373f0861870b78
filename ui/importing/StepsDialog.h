#pragma once

#include "service/options/RequestChoices.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class StepsDialog;
}
class ImportDraft;
class StepsPreview;

/// What is done to the values of columns, the rules that they keep, and what becomes of one that is wrong. Shows what
/// comes of the values meanwhile.
class StepsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param columns of the file, by their places; the first one is shown, and all get what is chosen
    StepsDialog(ImportDraft &draft, const QList<int> &columns, QWidget *parent = nullptr);
    ~StepsDialog() override;

    void accept() override;

private:
    void showChoice(const ValueSteps &steps, const ValueChecks &checks, WrongValue onWrong);
    ValueSteps steps() const;
    ValueChecks checks() const;
    ValueChoice choice() const;
    void preview();

    std::unique_ptr<Ui::StepsDialog> m_ui;
    ImportDraft &m_draft;
    const QList<int> m_columns;
    ValueSteps m_shown; ///< as it was
    StepsPreview *m_preview = nullptr;
};

} // namespace tranche
