#pragma once

#include "service/plan/MappedSample.h"
#include "store/ImportRequest.h"
#include "ui/profile/ProfileWatch.h"

#include <QTimer>

namespace tranche {

class ImportDraft;

/// What becomes of the file's values if they are imported as the draft has it: of the first rows at once, of all of
/// them when the file was read, which is done in the background, and only once for what makes no difference to it.
class ValuesWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ValuesWatch(ImportDraft &draft, QObject *parent = nullptr);

    /// What is known of the whole file.
    const FileProfile &profile() const { return m_profile; }
    /// Rows of the file; -1: not known.
    qint64 rows() const { return m_rows; }
    /// Why nothing is known of the whole file, in a sentence.
    QString whyUnknown() const;
    /// Reads no further, as the import does.
    void stop();
    /// Looks again at what is not known.
    void goOn() { m_soon.start(); }

Q_SIGNALS:
    void sampled(const QList<tranche::MappedRow> &rows, const tranche::ColumnMapping &mapping);
    void profiled();

private:
    void lookAnew();
    void look();
    void readFile();
    void take(const FileProfile &profile);

    ImportDraft &m_draft;
    QTimer m_soon; ///< until the values are looked at
    ColumnMapping m_mapping; ///< by which they were looked at last
    int m_looks = 0; ///< counts the looks at the first rows, to know the last one
    ProfileWatch m_reading;
    ImportRequest m_request; ///< by which the whole file is or was read
    FileProfile m_profile;
    qint64 m_rows = -1;
    QString m_failure; ///< why it could not be read
};

} // namespace tranche
