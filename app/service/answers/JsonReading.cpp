#include "core/Texts.h"
#include "service/answers/JsonNode.h"

#include <QSet>
#include <QStringDecoder>

namespace tranche {

namespace {

/// Reads a text from its begin to its end, once.
class JsonReading
{
public:
    JsonReading(QString text, const QString &name, const QString &domain)
        : m_text(std::move(text))
        , m_name(name)
        , m_domain(domain)
    {
    }

    JsonNode read()
    {
        JsonNode node = readValue(0);
        skipBlanks();
        if (m_at < m_text.size())
            fail(ServiceText::tr("something stands behind the end of the object: %1").arg(here()));
        return node;
    }

private:
    static constexpr int mostLevels = 64;
    static constexpr int mostValues = 200'000;

    [[noreturn]] void fail(const QString &problem) const
    {
        throw wrongInFile(m_domain, "json", m_name, m_line, problem);
    }
    QChar next() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QString here() const
    {
        constexpr qsizetype shown = 12;
        return m_at < m_text.size()
            ? ServiceText::tr("“%1”").arg(m_text.mid(m_at, shown).section(QLatin1Char('\n'), 0, 0))
            : ServiceText::tr("its end");
    }

    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar sign = m_text[m_at];
            if (sign == QLatin1Char('\n'))
                ++m_line;
            else if (sign != QLatin1Char(' ') && sign != QLatin1Char('\t') && sign != QLatin1Char('\r'))
                break;
        }
        if (next() == QLatin1Char('/') || next() == QLatin1Char('#'))
            fail(ServiceText::tr("JSON has no comments: %1").arg(here()));
    }

    JsonNode readValue(int level)
    {
        skipBlanks();
        if (level > mostLevels)
            fail(ServiceText::tr("there are more than %1 levels of lists and objects").arg(mostLevels));
        if (++m_values > mostValues)
            fail(ServiceText::tr("there are more than 200,000 values"));
        JsonNode node;
        node.line = m_line;
        const QChar sign = next();
        if (sign == QLatin1Char('{')) {
            node.kind = JsonNode::Kind::Object;
            readItems(node, QLatin1Char('}'), level);
        } else if (sign == QLatin1Char('[')) {
            node.kind = JsonNode::Kind::List;
            readItems(node, QLatin1Char(']'), level);
        } else if (sign == QLatin1Char('"')) {
            node.kind = JsonNode::Kind::Text;
            node.text = readText();
        } else if (sign == QLatin1Char('-') || sign.isDigit()) {
            node.kind = JsonNode::Kind::Number;
            node.text = readNumber();
        } else {
            readWord(node);
        }
        return node;
    }

    void readItems(JsonNode &node, QChar end, int level)
    {
        QSet<QString> known;
        ++m_at;
        skipBlanks();
        if (next() == end) {
            ++m_at;
            return;
        }
        for (;;) {
            skipBlanks();
            if (node.isObject())
                readName(node, known);
            node.items.push_back(readValue(level + 1));
            skipBlanks();
            const QChar sign = next();
            if (sign == end)
                break;
            if (sign != QLatin1Char(','))
                fail(ServiceText::tr("a comma or “%1” is missing before %2").arg(end).arg(here()));
            ++m_at;
            skipBlanks();
            if (next() == end)
                fail(ServiceText::tr("there is a comma too many before “%1”").arg(end));
        }
        ++m_at;
    }

    void readName(JsonNode &node, QSet<QString> &known)
    {
        if (next() != QLatin1Char('"'))
            fail(ServiceText::tr("a name in double quotes is missing before %1").arg(here()));
        QString name = readText();
        if (known.contains(name))
            fail(ServiceText::tr("“%1” stands there twice").arg(name));
        known.insert(name);
        node.names.push_back(std::move(name));
        skipBlanks();
        if (next() != QLatin1Char(':'))
            fail(ServiceText::tr("a colon is missing before %1").arg(here()));
        ++m_at;
    }

    QString readText()
    {
        QString text;
        for (++m_at;; ++m_at) {
            if (m_at >= m_text.size())
                fail(ServiceText::tr("a text does not end"));
            const QChar sign = m_text[m_at];
            if (sign == QLatin1Char('"'))
                break;
            if (sign < QLatin1Char(' '))
                fail(ServiceText::tr(
                    "a text holds a line end or another control character: write it as \\n or \\u0009"));
            text += sign == QLatin1Char('\\') ? readEscape() : sign;
        }
        ++m_at;
        if (!text.isValidUtf16())
            fail(ServiceText::tr("a text holds half of a character"));
        return text;
    }

    /// Stands at the backslash before, and at the last sign of the escape behind.
    QChar readEscape()
    {
        static const QString signs = QStringLiteral("\"\\/bfnrt");
        static const QString meant = QStringLiteral("\"\\/\b\f\n\r\t");
        ++m_at;
        if (next() == QLatin1Char('u')) {
            constexpr int digits = 4;
            bool ok = false;
            const ushort code = m_text.mid(m_at + 1, digits).toUShort(&ok, 16);
            if (!ok || m_at + digits >= m_text.size() || !m_text[m_at + 1].isLetterOrNumber())
                fail(ServiceText::tr("\\u takes four hexadecimal digits"));
            m_at += digits;
            return QChar(code);
        }
        const auto place = m_at < m_text.size() ? signs.indexOf(m_text[m_at]) : -1;
        if (place < 0)
            fail(ServiceText::tr("a backslash stands before %1: write it twice").arg(here()));
        return meant[place];
    }

    QString readNumber()
    {
        const auto begin = m_at;
        const auto digits = [this] {
            const auto from = m_at;
            while (next() >= QLatin1Char('0') && next() <= QLatin1Char('9'))
                ++m_at;
            return m_at - from;
        };
        if (next() == QLatin1Char('-'))
            ++m_at;
        const bool isZero = next() == QLatin1Char('0');
        const auto whole = digits();
        bool ok = whole > 0 && (!isZero || whole == 1);
        if (next() == QLatin1Char('.')) {
            ++m_at;
            ok = digits() > 0 && ok;
        }
        if (next() == QLatin1Char('e') || next() == QLatin1Char('E')) {
            ++m_at;
            if (next() == QLatin1Char('+') || next() == QLatin1Char('-'))
                ++m_at;
            ok = digits() > 0 && ok;
        }
        if (!ok || m_at - begin > 400)
            fail(ServiceText::tr("“%1” is no number of JSON")
                     .arg(m_text.mid(begin, std::min<qsizetype>(m_at - begin, 20))));
        return m_text.mid(begin, m_at - begin);
    }

    void readWord(JsonNode &node)
    {
        const auto is = [this](QLatin1String word) { return QStringView(m_text).mid(m_at).startsWith(word); };
        if (is(QLatin1String("true"))) {
            node.kind = JsonNode::Kind::Bool;
            node.truth = true;
            m_at += 4;
        } else if (is(QLatin1String("false"))) {
            node.kind = JsonNode::Kind::Bool;
            m_at += 5;
        } else if (is(QLatin1String("null"))) {
            m_at += 4;
        } else {
            fail(m_at >= m_text.size() ? ServiceText::tr("the text ends where a value is missing")
                                       : ServiceText::tr("%1 is no value: texts stand in double quotes").arg(here()));
        }
    }

    QString m_text;
    const QString &m_name;
    const QString &m_domain;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_values = 0;
};

} // namespace

JsonNode readJson(const QByteArray &text, const QString &name, const QString &domain)
{
    const auto encoding = QStringConverter::encodingForData(text).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString decoded = decoder(text);
    if (decoder.hasError()) {
        int line = 1;
        for (qsizetype begin = 0; begin < text.size();) { // the first line that is no text
            const auto end = text.indexOf('\n', begin);
            if (encoding == QStringConverter::Utf8 && !text.mid(begin, end < 0 ? -1 : end - begin).isValidUtf8())
                break;
            if (end < 0)
                break;
            begin = end + 1;
            ++line;
        }
        throw wrongInFile(domain, "json", name, line, ServiceText::tr("bytes that are no UTF-8"),
            ServiceText::tr("Save the file in the encoding UTF-8."));
    }
    return JsonReading(std::move(decoded), name, domain).read();
}

} // namespace tranche
