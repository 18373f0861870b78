#include "source/reports/ReportConverter.h"

#include "core/Failure.h"
#include "core/ShownName.h"
#include "core/Texts.h"
#include "source/reports/AttachmentStore.h"
#include "source/reports/ReportDate.h"
#include "source/reports/ReportRowText.h"
#include "source/reports/ReportSourceFiles.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

/// Of a folder or an archive so many files are looked at to find what it is.
static constexpr qsizetype mostFilesLookedAt = 50;

std::vector<const ReportFormat *> reportFormatsOf(const QString &path, const SourceOptions &options)
{
    const auto files = openReportFiles(path, options);
    const QStringList names = files->names();
    for (const QString &name : names.mid(0, mostFilesLookedAt)) {
        auto found = recogniseReport(reportBegin(*files, name));
        // What is one of many files of a report says nothing where it stands alone.
        if (names.size() == 1)
            std::erase_if(found, [](const ReportFormat *format) { return format->isFolder; });
        if (!found.empty())
            return found;
    }
    return {};
}

namespace {

class ReportConverter final : public Converter
{
public:
    ReportConverter(const QString &path, const SourceOptions &options)
        : m_path(path)
        , m_shownName(options.report.file)
        , m_format(*findReportFormat(options.format))
        , m_files(openReportFiles(path, options))
        , m_attachments(options.report.attachments, *m_files)
        , m_text(options.report, m_format.name,
              (options.report.file.isEmpty() ? QFileInfo(path).fileName() : options.report.file).toStdString(),
              reportDate(QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate)),
              options.report.attachments.isEmpty() ? nullptr : &m_attachments)
        , m_names(m_format.isFolder ? QStringList { QString() } : m_files->names())
        , m_isOne(m_names.size() == 1)
    {
    }

    bool convert(ConvertedText &to) override
    {
        if (m_isAtEnd)
            return false;
        m_text.writeTo(to);
        if (!std::exchange(m_hasHeader, true))
            m_text.addHeader();
        try {
            while (to.bytes.size() < convertedBlockBytes && goOn()) { }
            if (m_isAtEnd)
                m_text.finish();
        } catch (const Failure &failure) {
            endBy(failure);
        }
        to.remarks += m_text.takeRemarks();
        return true;
    }

    qint64 bytesOfFile() const override { return m_bytesOfFiles + (m_reader == nullptr ? 0 : m_reader->bytesOfFile()); }

private:
    bool goOn()
    {
        if (m_reader == nullptr && !openNext()) {
            if (!m_text.hasBegun() && !m_wasRead)
                throw Failure(QStringLiteral("source.report"),
                    SourceText::tr("No file in it is a report of the format %1.").arg(QLatin1String(m_format.name)));
            m_isAtEnd = true;
            return false;
        }
        if (m_reader->read(m_text))
            return true;
        m_bytesOfFiles += m_reader->bytesOfFile();
        m_reader.reset();
        m_text.endFile();
        return true;
    }

    /// @returns false if there is no further file of the report
    bool openNext()
    {
        while (m_next < m_names.size()) {
            const QString &name = m_names[m_next++];
            if (!m_isOne && !m_format.recognises(reportBegin(*m_files, name)))
                continue;
            m_reader = m_format.open(*m_files, name);
            m_wasRead = true;
            return true;
        }
        return false;
    }

    /// What is wrong with the report itself ends it; what was read stays. All else ends the reading.
    void endBy(const Failure &failure)
    {
        static const QStringList others { QStringLiteral("source.read"), QStringLiteral("source.changed"),
            QStringLiteral("source.stopped") };
        if (!m_text.hasBegun() || failure.domain() != FailureDomain::Source || others.contains(failure.code()))
            throw failure;
        const Failure shown = m_shownName.isEmpty() ? failure : withShownName(failure, m_path, m_shownName);
        m_text.breakOff(SourceText::tr("The report can't be read any further: %1").arg(shown.text()).toStdString());
        m_isAtEnd = true;
    }

    QString m_path;
    QString m_shownName; ///< empty: as in the path
    const ReportFormat &m_format;
    std::unique_ptr<ReportFiles> m_files;
    AttachmentStore m_attachments;
    ReportRowText m_text;
    QStringList m_names; ///< of the files, those that are no reports among them
    bool m_isOne;
    qsizetype m_next = 0;
    std::unique_ptr<ReportReader> m_reader; ///< of the file that is read
    qint64 m_bytesOfFiles = 0; ///< of those before
    bool m_hasHeader = false;
    bool m_wasRead = false;
    bool m_isAtEnd = false;
};

} // namespace

std::unique_ptr<Converter> openReport(const QString &path, const SourceOptions &options)
{
    return std::make_unique<ReportConverter>(path, options);
}

} // namespace tranche
