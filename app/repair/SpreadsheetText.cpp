#include "repair/SpreadsheetText.h"

#include <QRegularExpression>

namespace tranche {

QString notAFormula(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d+)?$"));
    const bool begins = !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front());
    return begins && !number.match(text).hasMatch() ? QLatin1Char('\'') + text : text;
}

} // namespace tranche
