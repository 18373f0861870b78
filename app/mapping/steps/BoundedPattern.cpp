#include "mapping/steps/BoundedPattern.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

BoundedPattern::BoundedPattern(const QString &pattern, bool isWhole)
{
    const auto wrong = [&pattern](const QString &why) {
        return Failure(QStringLiteral("call.pattern"),
            MappingText::tr("“%1” is no regular expression: %2.").arg(pattern.left(80), why));
    };
    if (pattern.size() > mostLetters)
        throw wrong(MappingText::tr("it is longer than %1 letters").arg(mostLetters));
    // By itself, so that parentheses of it that do not match show, and that it can't lift the limit.
    const QRegularExpression own(pattern);
    if (!own.isValid())
        throw wrong(own.errorString());
    static const QString limit = QStringLiteral("(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)").arg(mostSteps);
    m_pattern
        = QRegularExpression(limit + (isWhole ? QStringLiteral("\\A(?:") + pattern + QStringLiteral(")\\z") : pattern),
            QRegularExpression::UseUnicodePropertiesOption);
    if (!m_pattern.isValid())
        throw wrong(m_pattern.errorString());
    m_pattern.optimize();
}

std::optional<QRegularExpressionMatch> BoundedPattern::match(const QString &value) const
{
    QRegularExpressionMatch found = m_pattern.match(value);
    return found.isValid() ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace tranche
