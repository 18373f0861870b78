#pragma once

#include "repair/ZipFile.h"

#include <QHash>
#include <QList>

namespace tranche {

/// A spreadsheet of one sheet of texts that is being written, row by row, without being held in memory or in temporary
/// files. Each function @throws Failure "file.save".
class XlsxFile
{
public:
    static qint64 mostRows(); ///< this limit and the next two are the format's own
    static constexpr qint64 mostColumns = 16384;
    static constexpr qsizetype mostTextLength = 32767; ///< of a cell, in UTF-16 units
    static constexpr qsizetype mostComments
        = 20000; ///< with more of them no spreadsheet program opens the file in time

    enum class Style { Plain, Bold, Bad };

    /// @param sharedTexts texts stand in a table of their own, once each, which all programs know but which is held in
    /// memory; else in their cells
    XlsxFile(const QString &path, bool sharedTexts);

    void beginRow();
    /// Cells of a row are added from left to right; one without text is blank. What XML can't hold is written as the
    /// format's own escape, _x0001_, and a byte that is no UTF-8 as U+FFFD.
    void addText(qint64 column, const QByteArray &text, Style style = Style::Plain);
    void addNumber(qint64 column, qint64 number);
    /// Shown at a cell of the row. Beyond so many comments there are no more, and the first cell says so.
    void addComment(qint64 column, const QString &comment);
    void endRow();
    void commit();

private:
    struct Comment
    {
        qint64 row = 0;
        qint64 column = 0;
        QString text;
    };

    void addSharedTexts();
    void addComments();

    ZipFile m_zip;
    bool m_shareTexts;
    QHash<QByteArray, qsizetype> m_indexOfText;
    QList<QByteArray> m_texts; ///< shared, as XML
    QList<Comment> m_comments;
    bool m_leavesCommentsOut = false;
    QByteArray m_row; ///< as XML
    qint64 m_rows = 0; ///< that were begun
};

} // namespace tranche
