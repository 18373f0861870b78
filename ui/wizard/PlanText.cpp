#include "ui/wizard/PlanText.h"

#include "store/ImportSummary.h"
#include "ui/common/Formatting.h"
#include "ui/wizard/ImportDraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

namespace {

struct PlanTextWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

} // namespace

static QString tableText(const ImportDraft &draft)
{
    const QString table = QStringLiteral("<b>%1</b>").arg(shortened(draft.tableName()).toHtmlEscaped());
    if (!draft.plan().existing)
        return PlanTextWords::tr("the new table %1").arg(table);
    return draft.choices.mode == TargetMode::Replace
        ? PlanTextWords::tr("the table %1, which is replaced when all rows are in,").arg(table)
        : PlanTextWords::tr("the table %1, which exists,").arg(table);
}

QString planText(const ImportDraft &draft)
{
    const RequestChoices &choices = draft.choices;
    if (!draft.inspection() || choices.target.isEmpty() || draft.tableName().isEmpty())
        return {};
    const auto imported = std::count_if(
        draft.columns().begin(), draft.columns().end(), [](const PlannedColumn &column) { return column.import; });
    const QString database = QDir::toNativeSeparators(QDir(choices.folder).absoluteFilePath(choices.target));
    QString text
        = PlanTextWords::tr("The rows of <b>%1</b> (%2, %3 of %4 columns) go into %5 of the database <b>%6</b>.")
              .arg(shortened(QFileInfo(choices.file).fileName()).toHtmlEscaped(),
                  formatBytes(draft.inspection()->bytes), formatCount(imported), formatCount(draft.columns().size()),
                  tableText(draft), shortened(database).toHtmlEscaped());
    if (draft.plan().avoided)
        text += PlanTextWords::tr(" The table <b>%1</b>, which exists, has other columns.")
                    .arg(shortened(draft.plan().avoided->name).toHtmlEscaped());
    else if (const QStringList unfit = draft.plan().unfitColumns(); !unfit.isEmpty())
        text += PlanTextWords::tr(" The table has no columns %1.").arg(namesText(unfit).toHtmlEscaped());
    if (draft.earlierImport() && choices.mode != TargetMode::Replace)
        text += PlanTextWords::tr(" ⚠ %1").arg(
            earlierImportText(draft.tableName(), *draft.earlierImport()).toHtmlEscaped());
    return text;
}

QString namesText(const QStringList &names)
{
    constexpr qsizetype most = 12;
    constexpr qsizetype longest = 40;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(shortened(name, longest));
    const QString text = shown.join(QLatin1String(", "));
    return names.size() <= most ? text
                                : PlanTextWords::tr("%1 and %2 others").arg(text, formatCount(names.size() - most));
}

} // namespace tranche
