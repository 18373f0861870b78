#pragma once

#include "core/ImportError.h"

#include <QList>

#include <deque>
#include <string>
#include <utility>

namespace tranche {

/// As much text is converted at once.
inline constexpr std::size_t convertedBlockBytes = std::size_t(256) << 10;

/// UTF-8 delimited text that a file is converted to, with the places that it was made of.
struct ConvertedText
{
    std::string bytes;
    qint64 line = 1; ///< that comes next
    /// From this line of the text on, lines stand this many lines further down in the user's file.
    std::deque<std::pair<qint64, qint64>> shifts;

    /// The next line of the text was made of this line of the user's file, or row of its sheet.
    void place(qint64 lineInFile)
    {
        const qint64 shift = lineInFile - line;
        if (shift != lastShift)
            shifts.emplace_back(line, shift);
        lastShift = shift;
    }
    qint64 lastShift = 0;
    /// What is no error of a row and yet should be known, such as merged cells; lines are those of the user's file.
    QList<ImportError> remarks;
};

/// Turns a file of one format into UTF-8 delimited text, part by part.
class Converter
{
public:
    Converter() = default;
    virtual ~Converter() = default;
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    /// Appends the next part. @returns false behind the last
    /// @throws Failure "source.…"
    virtual bool convert(ConvertedText &to) = 0;
    /// How many bytes of the user's file have been read for that.
    virtual qint64 bytesOfFile() const = 0;
};

} // namespace tranche
