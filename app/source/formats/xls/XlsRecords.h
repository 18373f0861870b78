#pragma once

#include "core/Failure.h"
#include "source/formats/xls/XlsCipher.h"

#include <QtEndian>

#include <gsf/gsf-fwd.h>
#include <memory>
#include <string>
#include <string_view>

namespace tranche {

/// The records of a workbook before 2007 (BIFF, [MS-XLS]), one behind the other. They stand in a stream of a compound
/// file, or are the file itself. Only a window of them is in memory.
class XlsRecords
{
public:
    /// By the names of their specification.
    enum Id : quint16 {
        Formula = 0x0006,
        EndOfPart = 0x000A,
        Date1904 = 0x0022,
        FilePass = 0x002F,
        Continue = 0x003C,
        CodePageNumber = 0x0042,
        BoundSheet = 0x0085,
        MulRk = 0x00BD,
        RichString = 0x00D6,
        CellStyle = 0x00E0,
        MergedCells = 0x00E5,
        SharedStrings = 0x00FC,
        LabelSst = 0x00FD,
        Number = 0x0203,
        Label = 0x0204,
        BoolErr = 0x0205,
        FormulaOf3 = 0x0206,
        String = 0x0207,
        Row = 0x0208,
        Array = 0x0221,
        Table = 0x0236,
        Rk = 0x027E,
        FormulaOf4 = 0x0406,
        Format = 0x041E,
        SharedFormula = 0x04BC,
        BeginOfPart = 0x0809,
    };
    struct Record
    {
        quint16 id = 0;
        std::string_view data; ///< until the next one is read

        /// A number in the data, whose bytes come in the order of Intel; 0 behind the end.
        template <typename Integer> Integer at(std::size_t offset) const
        {
            return offset + sizeof(Integer) <= data.size() ? qFromLittleEndian<Integer>(data.data() + offset)
                                                           : Integer(0);
        }
    };

    /// @throws Failure "source.sheet", "source.password" if the file holds no workbook that can be read
    explicit XlsRecords(const QString &path);

    const QString &fileName() const { return m_name; }
    void goTo(quint64 offset) { m_next = offset; }
    /// Where the next record begins.
    quint64 offset() const { return m_next; }
    /// @returns false at the end
    /// @throws Failure "source.sheet" if the file is cut off within the record
    bool next(Record &record);
    /// The same if the next record is of this kind; else it is still the next.
    bool nextIf(Id id, Record &record);

    /// From here on the records are encrypted. @throws Failure "source.password" if a password is needed to read them
    void decrypt(const Record &filePass);

    /// What keeps the workbook from being read at all.
    static Failure failure(const QString &message);
    Failure needsPassword() const;

private:
    void openStream(GsfInput *file);
    std::string_view bytes(quint64 offset, std::size_t length);
    bool load(quint64 offset, std::size_t length);
    void decryptData(Record &record);

    struct Unref
    {
        void operator()(GsfInput *input) const;
    };
    QString m_name; ///< of the file
    std::unique_ptr<GsfInput, Unref> m_stream;
    quint64 m_size = 0;
    quint64 m_next = 0;
    quint64 m_windowBegin = 0;
    std::string m_window;
    std::optional<XlsCipher> m_cipher;
    std::string m_plain; ///< the last record, decrypted
};

} // namespace tranche
