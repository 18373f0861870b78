#pragma once

#include "source/formats/xls/CodePage.h"
#include "source/formats/xls/XlsRecords.h"

#include <optional>

namespace tranche {

/// Reads what a record holds, byte by byte, on into the records that continue it.
class XlsBytes
{
public:
    /// @param record the last one that was read of them
    /// @param codePage of the texts before Excel 97; null: they are Unicode
    XlsBytes(XlsRecords &records, const XlsRecords::Record &record, const CodePage *codePage)
        : m_records(records)
        , m_data(record.data)
        , m_codePage(codePage)
    {
    }

    /// Whether there is nothing more, in the records that follow neither.
    bool atEnd() { return m_data.empty() && !goOn(); }
    void skip(quint64 bytes);
    /// A number of so many bytes; 0 for those that are missing.
    quint32 number(int bytes);
    /// A text behind its length of one or two bytes, with what belongs to it: formatting, pronunciation.
    /// @returns nullopt if it is cut off, or holds what is no text
    std::optional<std::string> text(int lengthBytes);
    /// What of the last text was wrong.
    QString fault() const { return m_fault; }

private:
    bool goOn();
    std::optional<std::string> unicode(std::size_t length);
    std::optional<std::string> bytesOfCodePage(std::size_t length);

    XlsRecords &m_records;
    std::string_view m_data;
    const CodePage *m_codePage;
    QString m_fault;
};

} // namespace tranche
