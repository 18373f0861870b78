#include "service/SchemaRules.h"

#include "core/Texts.h"

#include <QMap>

namespace tranche {

QStringList uncheckedRules(const SchemaRules &rules)
{
    constexpr qsizetype shown = 8;
    QMap<QString, QStringList> fieldsOf;
    for (const SchemaConstraint &constraint : rules.constraints)
        fieldsOf[constraint.name].append(constraint.field);
    QStringList sentences;
    for (auto one = fieldsOf.begin(); one != fieldsOf.end(); ++one)
        sentences.append(ServiceText::tr("The schema's constraint “%1” is not checked: %2%3.")
                             .arg(one.key(), one->mid(0, shown).join(QLatin1String(", ")),
                                 one->size() > shown ? QStringLiteral(" …") : QString()));
    if (!rules.primaryKey.isEmpty())
        sentences.append(ServiceText::tr("The schema's primaryKey is not made: %1.")
                             .arg(rules.primaryKey.join(QLatin1String(", "))));
    if (!rules.uniqueKeys.isEmpty())
        sentences.append(ServiceText::tr("The schema's uniqueKeys are not made: %1.")
                             .arg(rules.uniqueKeys.constFirst().join(QLatin1String(", "))));
    if (!rules.foreignKeys.isEmpty())
        sentences.append(ServiceText::tr("The schema's foreignKeys are not made: %1.")
                             .arg(rules.foreignKeys.constFirst().fields.join(QLatin1String(", "))));
    return sentences;
}

} // namespace tranche
