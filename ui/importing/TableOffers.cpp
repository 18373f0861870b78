#include "ui/importing/TableOffers.h"

#include "ui/common/Formatting.h"
#include "ui/importing/ImportDraft.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tranche {

TableOffers::TableOffers(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_newTable(new QPushButton(this))
    , m_existingTable(new QPushButton(this))
{
    m_newTable->setObjectName(QStringLiteral("newTableButton"));
    m_existingTable->setObjectName(QStringLiteral("existingTableButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : { m_newTable, m_existingTable }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_newTable, &QPushButton::clicked, this, [this] { m_draft.setTable(m_draft.plan().freeTable); });
    connect(m_existingTable, &QPushButton::clicked, this, [this] {
        if (m_draft.plan().avoided)
            m_draft.setTable(m_draft.plan().avoided->name);
    });
    connect(&m_draft, &ImportDraft::changed, this, &TableOffers::showOffers);
    connect(&m_draft, &ImportDraft::inspected, this, &TableOffers::showOffers);
    showOffers();
}

static QString shownInButton(const QString &name)
{
    constexpr qsizetype most = 30;
    return shortened(name, most).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void TableOffers::showOffers()
{
    const auto &avoided = m_draft.plan().avoided;
    const bool offersNew = m_draft.plan().existing && !m_draft.plan().unfitColumns().isEmpty();
    const bool offersOld = avoided.has_value() && m_draft.choices.mode == TargetMode::Auto;
    m_newTable->setVisible(offersNew);
    m_existingTable->setVisible(offersOld);
    m_isNeeded = offersNew || offersOld;
    if (avoided)
        m_existingTable->setText(tr("Append to %1 Instead").arg(shownInButton(avoided->name)));
    if (offersNew)
        m_newTable->setText(tr("&Make a New Table %1").arg(shownInButton(m_draft.plan().freeTable)));
}

} // namespace tranche
