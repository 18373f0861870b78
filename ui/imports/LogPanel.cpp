#include "ui/imports/LogPanel.h"

#include "ui/common/Tables.h"
#include "ui/imports/LogTableModel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tranche {

LogPanel::LogPanel(StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new LogTableModel(this))
    , m_table(new QTableView(this))
    , m_detail(new QPlainTextEdit(this))
{
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("What happened to the import"));
    m_table->setModel(m_model);
    setUpTable(m_table);
    setWidth(m_table, LogTableModel::TimeColumn, 150);
    setWidth(m_table, LogTableModel::WhatColumn, 260);
    setWidth(m_table, LogTableModel::WhoColumn, 130);
    m_detail->setObjectName(QStringLiteral("logDetailEdit"));
    m_detail->setAccessibleName(tr("Details of the chosen event"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_detail, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPanel::showDetail);
}

void LogPanel::showImport(qint64 import)
{
    if (import != m_import) {
        m_import = import;
        m_model->clear();
    }
    if (import != 0 && isVisible())
        load();
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_import != 0)
        load();
}

/// A thousand events at a time; what changes meanwhile is loaded behind them.
void LogPanel::load()
{
    constexpr int atOnce = 1000;
    if (!m_loading.begin())
        return;
    const qint64 last = m_model->events().isEmpty() ? 0 : m_model->events().constLast().number;
    const qint64 after = std::min(last, ImportLog::mostEvents); // the last one of all counts those that follow
    m_store.run(
        this, [import = m_import, after](JobStore &store) { return store.log().events(import, after, atOnce); },
        [this, import = m_import](const QList<LogEvent> &events) {
            bool again = m_loading.end();
            if (import == m_import) {
                m_model->apply(events);
                again = again || events.size() == atOnce;
            }
            if (again || import != m_import)
                load();
        },
        [this](const Failure &) { m_loading.end(); });
}

void LogPanel::showDetail()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const QString detail = rows.isEmpty() ? QString() : m_model->events().value(rows.front().row()).detail;
    m_detail->setPlainText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace tranche
