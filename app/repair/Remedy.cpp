#include "repair/Remedy.h"

#include "core/Texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tranche {

QString remedyText(const Remedy &remedy)
{
    const QString what = remedy.value ? RepairText::tr("“%1”").arg(*remedy.value) : RepairText::tr("every wrong value");
    const QString where = remedy.column.isEmpty() ? RepairText::tr("wrong rows") : remedy.column;
    switch (remedy.action) {
    case Remedy::Action::Set:
        return RepairText::tr("%1: %2 replaced by “%3”").arg(where, what, remedy.text);
    case Remedy::Action::Null:
        return RepairText::tr("%1: %2 set to NULL").arg(where, what);
    case Remedy::Action::Default:
        return RepairText::tr("%1: %2 set to the column's default").arg(where, what);
    case Remedy::Action::Date:
        return RepairText::tr("%1: %2 read as a date written %3").arg(where, what, remedy.text);
    case Remedy::Action::Number:
        return RepairText::tr("%1: %2 read as a number with the decimal sign “%3”").arg(where, what, remedy.text);
    case Remedy::Action::SkipRows:
        return remedy.column.isEmpty() ? RepairText::tr("wrong rows skipped")
                                       : RepairText::tr("%1: rows with %2 skipped").arg(where, what);
    case Remedy::Action::Type:
        return RepairText::tr("%1: read as %2").arg(where, remedy.text);
    case Remedy::Action::AddReference:
        return RepairText::tr("%1: %2 added to the table that it refers to").arg(where, what);
    }
    return {};
}

struct ActionName
{
    Remedy::Action action;
    const char *name;
};

static constexpr std::array actionNames { ActionName { Remedy::Action::Set, "set" },
    ActionName { Remedy::Action::Null, "null" }, ActionName { Remedy::Action::Default, "default" },
    ActionName { Remedy::Action::Date, "date" }, ActionName { Remedy::Action::Number, "number" },
    ActionName { Remedy::Action::SkipRows, "skip" }, ActionName { Remedy::Action::Type, "type" },
    ActionName { Remedy::Action::AddReference, "add-reference" } };

QString toJson(const Remedy &remedy)
{
    QJsonObject object { { QStringLiteral("column"), remedy.column }, { QStringLiteral("code"), remedy.code },
        { QStringLiteral("text"), remedy.text } };
    for (const ActionName &one : actionNames) {
        if (one.action == remedy.action)
            object[QStringLiteral("action")] = QString::fromLatin1(one.name);
    }
    if (remedy.value)
        object[QStringLiteral("value")] = *remedy.value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Remedy> remedyFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString action = object[QStringLiteral("action")].toString();
    for (const ActionName &one : actionNames) {
        if (action != QLatin1String(one.name))
            continue;
        Remedy remedy;
        remedy.column = object[QStringLiteral("column")].toString();
        remedy.code = object[QStringLiteral("code")].toString();
        if (object.contains(QStringLiteral("value")))
            remedy.value = object[QStringLiteral("value")].toString();
        remedy.action = one.action;
        remedy.text = object[QStringLiteral("text")].toString();
        return remedy;
    }
    return std::nullopt;
}

std::function<bool(const PackedKind &)> errorsFor(const Remedy &remedy)
{
    return [column = remedy.column.toStdString(), code = remedy.code.toStdString(), anyValue = !remedy.value,
               value = remedy.value.value_or(QString()).toStdString()](const PackedKind &kind) {
        return kind.column == column && kind.joinedColumns.isEmpty() && (code.empty() || kind.code == code)
            && (anyValue || kind.value == value);
    };
}

std::optional<ValueRule> valueRuleOf(const Remedy &remedy)
{
    ValueRule rule { remedy.column, {}, ValueRule::Action::Null, remedy.text };
    if (remedy.value)
        rule.value = remedy.value->toUtf8();
    const bool ofTypes = remedy.code.isEmpty() || errorKind(remedy.code.toStdString()) == ErrorKind::Type;
    switch (remedy.action) {
    case Remedy::Action::Set:
        rule.action = ValueRule::Action::Set;
        return rule.value || ofTypes ? std::optional(rule) : std::nullopt;
    case Remedy::Action::Null:
        return rule.value || ofTypes ? std::optional(rule) : std::nullopt;
    case Remedy::Action::Date:
        rule.action = ValueRule::Action::Date;
        return rule;
    case Remedy::Action::Number:
        rule.action = ValueRule::Action::Number;
        return rule;
    default:
        return std::nullopt;
    }
}

} // namespace tranche
