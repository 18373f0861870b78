#include "ui/importing/ValuesWatch.h"

#include "service/profile/ProfileRequest.h"
#include "ui/common/Background.h"
#include "ui/importing/ImportDraft.h"

namespace tranche {

static constexpr int valuesAfterMs = 60;
static constexpr int rowsSampled = 100;
static constexpr qint64 largestRead = qint64(1) << 30;

ValuesWatch::ValuesWatch(ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(valuesAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &ValuesWatch::look);
    connect(&draft, &ImportDraft::inspected, this, &ValuesWatch::lookAnew);
    connect(&draft, &ImportDraft::changed, this, [this] {
        if (m_draft.plan().mapping != m_mapping)
            m_soon.start();
    });
    connect(&m_reading, &ProfileWatch::progress, this, &ValuesWatch::take);
    connect(&m_reading, &ProfileWatch::finished, this, &ValuesWatch::take);
    connect(&m_reading, &ProfileWatch::failed, this, [this](const Failure &failure) {
        m_failure = failure.text();
        Q_EMIT profiled();
    });
}

QString ValuesWatch::whyUnknown() const
{
    return !m_failure.isEmpty() ? m_failure
        : m_reading.isRunning() ? tr("Reading the file…")
                                : tr("The file is too large to be read whole before the import.");
}

void ValuesWatch::stop()
{
    m_soon.stop();
    m_reading.stop();
    m_request = {};
}

/// The file may be another one, or be read in another way.
void ValuesWatch::lookAnew()
{
    stop();
    m_mapping = {};
    m_rows = -1;
    take({});
    m_soon.start();
}

void ValuesWatch::look()
{
    if (!m_draft.inspection() || m_draft.isLooking() || m_draft.isReport())
        return;
    m_mapping = m_draft.plan().mapping;
    ColumnMapping mapping = m_mapping;
    for (MappedColumn &column : mapping.columns)
        column.checks.existsTable.clear(); // what the database has is not asked for here
    runInBackground(
        this, [inspection = *m_draft.inspection(), mapping] { return mapSample(inspection, mapping, rowsSampled); },
        [this, number = ++m_looks, mapping](const QList<MappedRow> &rows) {
            if (number == m_looks && m_draft.inspection())
                Q_EMIT sampled(rows, mapping);
        },
        [](const Failure &) {}); // other looks say what is wrong
    readFile();
}

/// All of it, unless that takes long.
void ValuesWatch::readFile()
{
    const ImportRequest request
        = requestToProfile(m_draft.plan(), m_draft.choices, *m_draft.inspection(), m_draft.target().location);
    if (request == m_request)
        return;
    stop();
    m_failure.clear();
    if (m_draft.inspection()->bytes <= largestRead && !m_mapping.columns.isEmpty()) {
        m_request = request;
        m_reading.start(request);
    }
    take({});
}

void ValuesWatch::take(const FileProfile &profile)
{
    m_profile = profile;
    if (profile.isWhole)
        m_rows = profile.rows;
    Q_EMIT profiled();
}

} // namespace tranche
