#include "service/reports/ReportOutline.h"

#include <QHash>

#include <algorithm>

namespace tranche {

static void addCases(CasesOfSuite &to, const CasesOfSuite &more)
{
    to.cases += more.cases;
    to.passed += more.passed;
    to.failed += more.failed;
    to.broken += more.broken;
    to.skipped += more.skipped;
    to.unknown += more.unknown;
}

/// A suite stands behind its parent; one that names none before it stands right in the report.
ReportOutline outlineOf(const QList<StoredSuite> &suites, const QList<CasesOfSuite> &cases, bool keepsEmpty)
{
    QList<ReportOutline::Suite> all(1);
    all.reserve(suites.size() + 2);
    QHash<qint64, int> places { { 0, 0 } };
    places.reserve(suites.size() + 2);
    for (const StoredSuite &suite : suites) {
        ReportOutline::Suite one;
        one.own = suite;
        one.parent = places.value(suite.parent, 0);
        places.insert(suite.id, int(all.size()));
        all.append(one);
    }
    for (const CasesOfSuite &one : cases) {
        if (one.suite == CasesOfSuite::gone) {
            ReportOutline::Suite gone;
            gone.own.id = CasesOfSuite::gone;
            gone.parent = 0;
            gone.cases = one;
            all.append(gone);
        } else {
            all[places.value(one.suite, 0)].cases = one;
        }
    }
    for (int i = int(all.size()) - 1; i >= 0; --i) {
        addCases(all[i].all, all[i].cases);
        if (i > 0)
            addCases(all[all[i].parent].all, all[i].all);
    }
    ReportOutline outline;
    QList<int> kept(all.size(), -1);
    for (int i = 0; i < int(all.size()); ++i) {
        if (i > 0 && !keepsEmpty && all[i].all.cases == 0)
            continue;
        kept[i] = int(outline.suites.size());
        all[i].parent = i == 0 ? -1 : kept[all[i].parent];
        outline.suites.append(all[i]);
        if (i > 0)
            outline.suites[all[i].parent].children.append(kept[i]);
    }
    for (ReportOutline::Suite &suite : outline.suites)
        std::stable_partition(suite.children.begin(), suite.children.end(),
            [&outline](int child) { return outline.suites.at(child).failing() > 0; });
    for (int i = 0; i < int(outline.suites.size()); ++i) {
        const QList<int> children = outline.suites[i].children;
        for (int row = 0; row < int(children.size()); ++row)
            outline.suites[children[row]].row = row;
    }
    return outline;
}

} // namespace tranche
