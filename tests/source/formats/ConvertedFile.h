#pragma once

#include "core/Failure.h"
#include "source/formats/SourceFormat.h"
#include "source/text/RowText.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace tranche {

/// What a file becomes on its way to an import.
struct ConvertedFile
{
    QString format;
    QString text; ///< its rows; what can't be read is "!" and what is wrong
    QStringList remarks; ///< the line and the code of each
    QString failure; ///< its text

    /// @param bytes of a file of that name @param options what is chosen
    static ConvertedFile of(const QString &name, const QByteArray &bytes, SourceOptions options = {})
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("no file");
        file.close();
        ConvertedFile converted;
        try {
            options = settleSource(file.fileName(), options);
            converted.format = options.format;
            const auto source = openSource(file.fileName(), options);
            QByteArray all;
            constexpr qint64 blockBytes = 1 << 20;
            for (qsizetype before = -1; all.size() > before;) {
                before = all.size();
                all += readBytes(*source, before, blockBytes);
            }
            converted.text = QString::fromUtf8(all.replace(RowText::unreadableMark, '!'));
            const auto remarks = source->remarks();
            for (const ImportError &remark : remarks)
                converted.remarks.append(QStringLiteral("%1 %2").arg(remark.line).arg(remark.code));
        } catch (const Failure &failure) {
            converted.failure = failure.text();
        }
        return converted;
    }
};

} // namespace tranche
