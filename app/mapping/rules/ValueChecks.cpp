#include "mapping/rules/ValueChecks.h"

namespace tranche {

QStringList ruleWords(const ValueChecks &checks)
{
    QStringList words;
    if (checks.required)
        words.append(QStringLiteral("required"));
    if (checks.unique)
        words.append(QStringLiteral("unique"));
    if (checks.least || checks.most)
        words.append(
            QStringLiteral("range=%1..%2").arg(checks.least.value_or(QString()), checks.most.value_or(QString())));
    if (checks.shortest || checks.longest) {
        const auto text = [](std::optional<int> length) { return length ? QString::number(*length) : QString(); };
        words.append(QStringLiteral("length=%1..%2").arg(text(checks.shortest), text(checks.longest)));
    }
    if (!checks.pattern.isEmpty())
        words.append(QStringLiteral("pattern=") + checks.pattern);
    if (!checks.oneOf.isEmpty()) {
        QStringList texts;
        for (const QByteArray &text : checks.oneOf)
            texts.append(QString::fromUtf8(text));
        words.append(QStringLiteral("one-of=") + texts.join(QLatin1Char('|')));
    }
    if (!checks.existsTable.isEmpty())
        words.append(QStringLiteral("exists=%1.%2").arg(checks.existsTable, checks.existsColumn));
    return words;
}

} // namespace tranche
