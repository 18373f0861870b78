#pragma once

#include <QWidget>

class QPushButton;

namespace tranche {

class ImportDraft;

/// The ways out where a table that exists has other columns than the file; hidden where there are none.
class TableOffers final : public QWidget
{
    Q_OBJECT
public:
    explicit TableOffers(ImportDraft &draft, QWidget *parent = nullptr);

    /// Whether there are some; the window may have other reasons not to show them.
    bool isNeeded() const { return m_isNeeded; }

private:
    void showOffers();

    ImportDraft &m_draft;
    QPushButton *m_newTable;
    QPushButton *m_existingTable;
    bool m_isNeeded = false;
};

} // namespace tranche
