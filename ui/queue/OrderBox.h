#pragma once

#include "store/ImportSummary.h"

#include <QPushButton>

namespace tranche {

/// An import in the picture of what waits for what: its state by word, sign, colour and texture. A press opens it.
class OrderBox final : public QPushButton
{
    Q_OBJECT
public:
    explicit OrderBox(QWidget *parent);

    /// @param isChosen the picture is of this one @param relation what it waits for, for screen readers
    void showImport(const ImportSummary &import, bool isChosen, const QString &relation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportSummary m_import;
    bool m_isChosen = false;
};

} // namespace tranche
