#include "source/formats/markup/MarkupParser.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

std::string_view MarkupInput::lookFurther(bool &atEnd)
{
    constexpr std::size_t step = 16384;
    const std::size_t before = m_begin.size();
    std::size_t got = 0;
    m_begin.resize(before + step);
    try {
        got = m_failure ? 0 : m_stream->read(m_begin.data() + before, step);
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_begin.resize(before + got);
    atEnd = got == 0;
    return m_begin;
}

std::size_t MarkupInput::read(char *to, std::size_t length)
{
    const std::size_t known = std::min(length, m_begin.size() - m_at);
    if (known > 0) {
        std::copy_n(m_begin.data() + m_at, known, to);
        m_at += known;
        return known;
    }
    m_begin = {};
    m_at = 0;
    if (m_failure)
        std::rethrow_exception(m_failure);
    return m_stream->read(to, length);
}

std::exception_ptr markupFailure(const MarkupInput &input, quint64 line, quint64 column, const QString &what)
{
    return std::make_exception_ptr(Failure(QStringLiteral("source.xml"),
        SourceText::tr("%1 can't be read: line %2, column %3: %4.")
            .arg(input.stream().fullName())
            .arg(line)
            .arg(column)
            .arg(what),
        SourceText::tr("Get the file again, or save it anew in the program that made it.")));
}

QString MarkupParser::breaksOff()
{
    return SourceText::tr("the file breaks off");
}

QString MarkupParser::tooDeep()
{
    return SourceText::tr("elements are nested too deeply");
}

QString MarkupParser::tooLong()
{
    return SourceText::tr("a tag, a comment or a declaration is longer than %1 MB").arg(mostTokenBytes >> 20);
}

QString MarkupParser::tooManyNames()
{
    return SourceText::tr("there are more than %1 names of elements").arg(MarkupNames::most);
}

QString MarkupParser::undeclared(const std::string &prefix)
{
    constexpr qsizetype shown = 100;
    return SourceText::tr("the prefix “%1” is not declared").arg(QString::fromStdString(prefix).left(shown));
}

} // namespace tranche
