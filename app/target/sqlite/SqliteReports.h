#pragma once

#include "target/TargetReports.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Test reports in a SQLite database.
class SqliteReports final : public TargetReports
{
public:
    /// @param prefix of the tables' names
    SqliteReports(const QString &path, QString prefix);

    std::optional<StoredReport> ofImport(const QString &importKey) override;
    QList<StoredReport> newest(const std::optional<QString> &profile, qsizetype most) override;
    QList<StoredReport> before(const StoredReport &report, qsizetype most) override;
    bool hasLater(const StoredReport &report) override;
    QMap<QString, qint64> changes(qint64 launch, qint64 previous) override;
    QList<ComparedCase> compare(qint64 launch, qint64 previous, const QStringList &changes, qsizetype most) override;
    QList<StoredSuite> suites(qint64 launch) override;
    QList<CasesOfSuite> casesOfSuites(qint64 launch, qint64 previous, const CaseFilter &filter) override;
    QList<ComparedCase> cases(qint64 launch, qint64 previous, const CaseFilter &filter, const CasesOfSuite &of,
        qint64 from, qsizetype most) override;
    QList<SampleFigures> samples(qint64 launch, qsizetype most) override;
    std::optional<StoredCase> testCase(qint64 id) override;
    QList<CaseInReport> history(const QString &historyKey, const StoredReport &upTo, qsizetype most) override;

private:
    /// A statement in which {name} stands for the report's table of that name.
    SqliteStatement prepare(QString sql);
    bool hasTables();
    static StoredReport readReport(const SqliteStatement &row);
    static ComparedCase readCompared(const SqliteStatement &row);
    static std::optional<double> realOf(const SqliteStatement &row, int column);
    void readDetails(StoredCase &found);

    SqliteDatabase m_database;
    QString m_prefix;
};

} // namespace tranche
