#include "ui/common/CopyMenu.h"

#include "ui/common/Actions.h"
#include "ui/common/TableText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace tranche {

CopyMenu::CopyMenu(QTableView &table)
    : QMenu(tr("Cop&y"), &table)
{
    const auto add
        = [this, &table](const char *name, const QString &text, TableFormat format, const QKeySequence &key) {
              QAction *action = makeAction(this, name, text, nullptr, key);
              action->setShortcutContext(Qt::WidgetShortcut);
              addAction(action);
              table.addAction(action);
              connect(action, &QAction::triggered, &table,
                  [&table, format] { QGuiApplication::clipboard()->setText(tableText(table, format)); });
          };
    add("copyTextAction", tr("Copy as &Text"), TableFormat::Text, QKeySequence::Copy);
    add("copyCsvAction", tr("Copy as &CSV"), TableFormat::Csv, {});
    add("copyMarkdownAction", tr("Copy as &Markdown"), TableFormat::Markdown, {});
}

} // namespace tranche
