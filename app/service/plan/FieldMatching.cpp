#include "service/plan/FieldMatching.h"

#include "core/NameSimilarity.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace tranche {

/// More pairs are not compared: a file whose many columns are all unknown has another table.
static constexpr std::size_t mostPairs = 500000;
/// The best must be so much better than the next.
static constexpr double leastLead = 0.05;

QString matchedByName(MatchedBy by)
{
    static constexpr std::array names { "none", "choice", "name", "folded", "history", "similarity", "position" };
    return QLatin1String(names[std::size_t(by)]);
}

namespace {

class FieldSearch
{
public:
    FieldSearch(std::vector<ColumnToMatch> &columns, const QStringList &fields, const QStringList &findable)
        : m_columns(columns)
        , m_fields(fields)
        , m_isFree(std::size_t(fields.size()), true)
        , m_isFindable(std::size_t(fields.size()), false)
    {
        for (qsizetype i = fields.size() - 1; i >= 0; --i) {
            m_byName.insert(fields[i].toLower(), int(i));
            m_isFindable[std::size_t(i)] = findable.contains(fields[i]);
        }
        for (const ColumnToMatch &column : columns) {
            if (column.match.field >= 0)
                m_isFree[std::size_t(column.match.field)] = false;
        }
    }

    void findByName()
    {
        for (ColumnToMatch &column : m_columns) {
            const auto field = isOpen(column) ? m_byName.constFind(column.name.toLower()) : m_byName.constEnd();
            if (field != m_byName.constEnd())
                column.match = { *field, MatchedBy::Name, 1 };
        }
        for (const ColumnToMatch &column : m_columns) { // two of the same name both go there, which is told
            if (column.match.field >= 0)
                m_isFree[std::size_t(column.match.field)] = false;
        }
    }

    void findFolded()
    {
        QHash<QString, QSet<int>> byFolded;
        for (int i = 0; i < int(m_fields.size()); ++i) {
            if (!isFindable(i))
                continue;
            const QStringList folded = foldedNames(m_fields[i]);
            for (const QString &name : folded)
                byFolded[name].insert(i);
        }
        take(MatchedBy::Folded, [&](const QString &name) {
            QSet<int> found;
            const QStringList folded = foldedNames(name);
            for (const QString &one : folded)
                found.unite(byFolded.value(one));
            return found;
        });
    }

    void findByHistory(const QMap<QString, QString> &history)
    {
        take(MatchedBy::History, [&](const QString &name) {
            QSet<int> found;
            const int field = m_byName.value(history.value(name).toLower(), -1);
            if (field >= 0 && isFindable(field))
                found.insert(field);
            return found;
        });
    }

    void findSimilar()
    {
        std::vector<int> fields;
        for (int i = 0; i < int(m_fields.size()); ++i) {
            if (isFindable(i))
                fields.push_back(i);
        }
        std::vector<ColumnToMatch *> open;
        for (ColumnToMatch &column : m_columns) {
            if (isOpen(column))
                open.push_back(&column);
        }
        if (open.size() * fields.size() > mostPairs)
            return;
        std::vector<ComparedName> names;
        names.reserve(std::size_t(fields.size()));
        for (const int field : fields)
            names.emplace_back(m_fields[field]);
        std::vector<Best> ofColumns(open.size());
        std::vector<Best> ofFields(fields.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            const ComparedName name(open[i]->name);
            for (std::size_t j = 0; j < fields.size(); ++j) {
                const double score = nameSimilarity(name, names[j]);
                ofColumns[i].add(int(j), score);
                ofFields[j].add(int(i), score);
            }
        }
        for (std::size_t i = 0; i < open.size(); ++i) {
            const Best &best = ofColumns[i];
            if (best.isClear() && ofFields[std::size_t(best.other)].isClear()
                && ofFields[std::size_t(best.other)].other == int(i))
                open[i]->match = { fields[std::size_t(best.other)], MatchedBy::Similarity, best.score };
        }
    }

private:
    struct Best
    {
        int other = -1;
        double score = 0;
        double next = 0;

        void add(int index, double of)
        {
            if (of > score) {
                next = score;
                score = of;
                other = index;
            } else {
                next = std::max(next, of);
            }
        }
        bool isClear() const { return other >= 0 && score - next >= leastLead; }
    };

    static bool isOpen(const ColumnToMatch &column) { return column.looks && column.match.field < 0; }
    bool isFindable(int field) const { return m_isFree[std::size_t(field)] && m_isFindable[std::size_t(field)]; }

    /// Each open column takes the one field that is found for it, if no other column would have it too.
    template <typename Find> void take(MatchedBy by, Find find)
    {
        QHash<int, QList<ColumnToMatch *>> found;
        for (ColumnToMatch &column : m_columns) {
            const QSet<int> fields = isOpen(column) ? find(column.name) : QSet<int>();
            for (const int field : fields)
                found[field].append(fields.size() == 1 ? &column : nullptr);
        }
        for (auto one = found.constBegin(); one != found.constEnd(); ++one) {
            if (one->size() != 1 || one->front() == nullptr)
                continue;
            one->front()->match = { one.key(), by, 1 };
            m_isFree[std::size_t(one.key())] = false;
        }
    }

    std::vector<ColumnToMatch> &m_columns;
    const QStringList &m_fields;
    std::vector<bool> m_isFree;
    std::vector<bool> m_isFindable;
    QHash<QString, int> m_byName;
};

} // namespace

void matchFields(std::vector<ColumnToMatch> &columns, const QStringList &fields, const QStringList &findable,
    const QMap<QString, QString> &history)
{
    FieldSearch search(columns, fields, findable);
    search.findByName();
    search.findFolded();
    search.findByHistory(history);
    search.findSimilar();
}

} // namespace tranche
