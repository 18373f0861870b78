#include "ui/chunks/ClipboardText.h"

namespace tranche {

QString clipboardCell(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QList<QStringList> cellsOfClipboardText(const QString &text)
{
    QList<QStringList> rows { { QString() } };
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        QString &cell = rows.back().back();
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(at + 1, 1) == QLatin1String("\""))
                cell += text[++at];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            rows.back().append(QString());
        } else if (c == u'\n') {
            rows.append({ QString() });
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (rows.size() > 1 && rows.back() == QStringList { QString() })
        rows.removeLast(); // the text ends with a line end
    return rows;
}

} // namespace tranche
