#include "source/reports/json/JsonReportReader.h"

#include "core/Texts.h"

namespace tranche {

void JsonReportReader::begin(JsonToken token)
{
    if (m_json.next() == token)
        return;
    m_json.refuse(m_json.is(JsonToken::Finish) ? SourceText::tr("there is no report in it")
                                               : SourceText::tr("this is no report of that format"));
}

void JsonReportReader::expectEnd()
{
    if (m_json.next() != JsonToken::Finish)
        m_json.refuse(SourceText::tr("something follows behind the end of the report"));
}

} // namespace tranche
