#include "ui/importing/PlanText.h"

#include "store/ImportSummary.h"
#include "ui/common/Formatting.h"
#include "ui/importing/ImportDraft.h"

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

/// What becomes of rows whose key is in the table, and of the others.
static QString modeText(const ImportDraft &draft)
{
    const Plan &plan = draft.plan();
    const QString key = QStringLiteral("<b>%1</b>").arg(plan.key.join(QLatin1String(", ")).toHtmlEscaped());
    switch (draft.choices.mode) {
    case TargetMode::Auto:
    case TargetMode::Create:
    case TargetMode::Append:
        return {};
    case TargetMode::Replace:
        return plan.rowsReplaced <= 0
            ? QString()
            : PlanTextWords::tr(" %1 that are in it now go then.")
                  .arg(formatCounted(plan.rowsReplaced, PlanTextWords::tr("%1 row"), PlanTextWords::tr("%1 rows")));
    default:
        break;
    }
    if (plan.key.isEmpty())
        return {};
    switch (draft.choices.mode) {
    case TargetMode::Upsert:
        return PlanTextWords::tr(" Rows whose key %1 is there are updated, the others inserted.").arg(key);
    case TargetMode::Update:
        return PlanTextWords::tr(" Rows whose key %1 is there are updated, the others skipped.").arg(key);
    case TargetMode::InsertNew:
        return PlanTextWords::tr(" Rows whose key %1 is there are skipped, the others inserted.").arg(key);
    case TargetMode::Delete:
        return PlanTextWords::tr(" Rows of the table whose key %1 is in the file are <b>deleted</b>.").arg(key);
    default:
        return {};
    }
}

/// Of the file, its size, its columns that are imported and all, table and database.
static QString mainSentence(TargetMode mode)
{
    if (mode == TargetMode::Delete)
        return PlanTextWords::tr(
            "The rows of <b>%1</b> (%2, %3 of %4 columns) are looked up in %5 of the database <b>%6</b>.");
    return mode == TargetMode::Update
        ? PlanTextWords::tr("The rows of <b>%1</b> (%2, %3 of %4 columns) update %5 of the database <b>%6</b>.")
        : PlanTextWords::tr("The rows of <b>%1</b> (%2, %3 of %4 columns) go into %5 of the database <b>%6</b>.");
}

static QString reportText(const ImportDraft &draft, const QString &database)
{
    const RequestChoices &choices = draft.choices;
    const QString cases = draft.plan().table;
    QString text = PlanTextWords::tr("The tests of <b>%1</b> go into <b>%2</b>, and what belongs to them into the "
                                     "tables beside it, of the database <b>%3</b>.")
                       .arg(shortened(QFileInfo(choices.file).fileName()).toHtmlEscaped(),
                           shortened(cases).toHtmlEscaped(), shortened(database).toHtmlEscaped());
    if (draft.earlierImport())
        text += PlanTextWords::tr(" ⚠ %1").arg(earlierImportText(cases, *draft.earlierImport()).toHtmlEscaped());
    return text;
}

QString planText(const ImportDraft &draft)
{
    const RequestChoices &choices = draft.choices;
    if (!draft.inspection() || choices.target.isEmpty() || draft.tableName().isEmpty()
        || !draft.targetProblem().isEmpty())
        return {};
    const auto imported = std::count_if(
        draft.columns().begin(), draft.columns().end(), [](const PlannedColumn &column) { return column.import; });
    const QString database = QDir::toNativeSeparators(QDir(choices.folder).absoluteFilePath(choices.target));
    if (draft.isReport())
        return reportText(draft, database);
    QString text = mainSentence(choices.mode)
                       .arg(shortened(QFileInfo(choices.file).fileName()).toHtmlEscaped(),
                           formatBytes(draft.inspection()->bytes), formatCount(imported),
                           formatCount(draft.columns().size()), tableText(draft), shortened(database).toHtmlEscaped());
    text += modeText(draft);
    if (const QStringList lines = choices.childTables(); !lines.isEmpty())
        text += PlanTextWords::tr(" Lines of records go into <b>%1</b>.").arg(someNamesText(lines).toHtmlEscaped());
    if (!draft.plan().derived.isEmpty()) {
        QStringList derived;
        for (const PlannedColumn &column : draft.plan().derived)
            derived.append(column.name);
        text += PlanTextWords::tr(" New columns: %1.").arg(someNamesText(derived).toHtmlEscaped());
    }
    if (draft.plan().avoided)
        text += PlanTextWords::tr(" The table <b>%1</b>, which exists, has other columns.")
                    .arg(shortened(draft.plan().avoided->name).toHtmlEscaped());
    else if (const QStringList unfit = draft.plan().unfitColumns(); !unfit.isEmpty())
        text += PlanTextWords::tr(" The table has no columns %1.").arg(someNamesText(unfit).toHtmlEscaped());
    if (draft.earlierImport() && choices.mode != TargetMode::Replace)
        text += PlanTextWords::tr(" ⚠ %1").arg(
            earlierImportText(draft.tableName(), *draft.earlierImport()).toHtmlEscaped());
    if (draft.earlierImport() && choices.mode < TargetMode::Replace)
        text += PlanTextWords::tr(" Importing it again adds its rows once more.");
    return text;
}

QString someNamesText(const QStringList &names)
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
