#include "ui/wizard/ColumnsPage.h"

#include "ui/common/Tables.h"
#include "ui/wizard/ColumnTableModel.h"
#include "ui/wizard/OptionHelp.h"
#include "ui_ColumnsPage.h"

#include <QComboBox>
#include <QStyledItemDelegate>

namespace tranche {

namespace {

/// Lets a type be chosen rather than typed.
class TypeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("typeCombo"));
        combo->addItems(columnTypeNames(TypeOffer::Always));
        return combo;
    }
};

} // namespace

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ColumnsPage>())
{
    m_ui->setupUi(this);
    explainOptions(*this);
    auto *model = new ColumnTableModel(draft, this);
    QTableView *table = m_ui->columnTable;
    table->setModel(model);
    setUpTable(table);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setItemDelegateForColumn(ColumnTableModel::TypeColumn, new TypeDelegate(this));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = { 130, 120, 84, 140, 170, 110 };
    for (int column = 0; column < ColumnTableModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    connect(m_ui->typesAsTextCheckBox, &QCheckBox::clicked, &draft, &ImportDraft::setTypesAsText);
    connect(&draft, &ImportDraft::inspected, this,
        [this, &draft] { m_ui->typesAsTextCheckBox->setChecked(draft.choices.typesAsText); });
    connect(m_ui->allButton, &QPushButton::clicked, model, [model] { model->setAllImported(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, model, [model] { model->setAllImported(false); });
}

ColumnsPage::~ColumnsPage() = default;

} // namespace tranche
