#include "service/recipe/ProfileOffers.h"

#include "core/Texts.h"
#include "service/recipe/Profile.h"
#include "store/ImportList.h"
#include "store/LabelHistory.h"
#include "store/Profiles.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tranche {

static constexpr qsizetype mostOffers = 5;
static constexpr int importsLookedAt = 100;

static QSet<QString> foldedNames(const QStringList &names)
{
    QSet<QString> folded;
    for (const QString &name : names)
        folded.insert(name.toCaseFolded());
    return folded;
}

/// @returns nullopt if it is not for such a file
static std::optional<ProfileOffer> offerOf(const Recipe &recipe, const QString &file, const QStringList &columns)
{
    constexpr double ofName = 0.25;
    constexpr double least = 0.5;
    constexpr double leastWithName = 0.2;
    ProfileOffer offer;
    QStringList own;
    for (const MapChoice &column : recipe.columns)
        own.append(column.source);
    const QSet<QString> ownNames = foldedNames(own);
    const QSet<QString> fileNames = foldedNames(columns);
    for (const MapChoice &column : recipe.columns) {
        if (!fileNames.contains(column.source.toCaseFolded()) && !column.field.isEmpty())
            offer.missing.append(column.source);
    }
    for (const QString &name : columns) {
        if (!ownNames.contains(name.toCaseFolded()))
            offer.added.append(name);
    }
    const qsizetype common = (QSet<QString>(ownNames)).intersect(fileNames).size();
    const qsizetype all = ownNames.size() + fileNames.size() - common;
    const double alike = all == 0 ? 0 : double(common) / double(all);
    offer.nameFits = matchesPattern(file, recipe.files);
    offer.score = alike * (1 - ofName) + (offer.nameFits ? ofName : 0);
    offer.target = recipe.options.value(QStringLiteral("into")).value(0);
    offer.table = recipe.options.value(QStringLiteral("table")).value(0);
    offer.recipe = recipe;
    return alike >= (offer.nameFits ? leastWithName : least) ? std::optional(offer) : std::nullopt;
}

static void sortOffers(QList<ProfileOffer> &offers)
{
    std::stable_sort(
        offers.begin(), offers.end(), [](const ProfileOffer &a, const ProfileOffer &b) { return a.score > b.score; });
    offers = offers.mid(0, mostOffers);
}

QList<ProfileOffer> offersOfProfiles(JobStore &store, const QString &file, const QStringList &columns)
{
    QList<ProfileOffer> offers;
    const QStringList names = Profiles(store).names();
    for (const QString &name : names) {
        try {
            if (auto offer = offerOf(profileRecipe(store, name), file, columns)) {
                offer->profile = name;
                offers.append(*offer);
            }
        } catch (const Failure &failure) {
            if (failure.domain() != FailureDomain::Call)
                throw; // one that can't be read any more is none for this file
        }
    }
    sortOffers(offers);
    return offers;
}

/// The last import into each table. @param target, table a pair that is offered whatever its columns are
static QList<ProfileOffer> offersOfHistory(
    JobStore &store, const QString &file, const QStringList &columns, const QString &target, const QString &table)
{
    QList<ProfileOffer> offers;
    QSet<QString> seen;
    QList<qint64> newest = ImportList(store.database()).ids();
    std::sort(newest.begin(), newest.end(), std::greater<>());
    newest = newest.mid(0, importsLookedAt);
    for (const qint64 id : std::as_const(newest)) {
        const ImportSummary summary = store.summary(id);
        const QString place = summary.targetPath + QLatin1Char('\n') + summary.table.toCaseFolded();
        if (summary.validateOnly || seen.contains(place))
            continue;
        const ImportRequest request = store.record(id).request;
        if (request.mapping.columns.isEmpty()) // only a ledger tells of it
            continue;
        seen.insert(place);
        Recipe recipe = recipeOf(request);
        recipe.files = namePattern(request.file);
        auto offer = offerOf(recipe, file, columns);
        const bool isAsked = !table.isEmpty() && (request.target == target || summary.targetPath == target)
            && request.table.compare(table, Qt::CaseInsensitive) == 0;
        if (!offer && isAsked)
            offer = ProfileOffer { {}, id, request.target, request.table, 0, false, {}, {}, recipe };
        if (!offer)
            continue;
        offer->import = id;
        offers.append(*offer);
    }
    sortOffers(offers);
    return offers;
}

QList<ProfileOffer> offersFor(
    JobStore &store, const QString &file, const QStringList &columns, const QString &target, const QString &table)
{
    return offersOfProfiles(store, file, columns) + offersOfHistory(store, file, columns, target, table);
}

/// Whether a column that both have was to be something else. Types follow from the table.
static bool choosesOtherwise(const Recipe &last, const Recipe &own)
{
    QHash<QString, const MapChoice *> columns;
    for (const MapChoice &column : own.columns)
        columns.insert(column.source.toCaseFolded(), &column);
    return std::any_of(last.columns.begin(), last.columns.end(), [&](const MapChoice &column) {
        const MapChoice *now = columns.value(column.source.toCaseFolded());
        if (now == nullptr)
            return column.steps.isDerived();
        return column.field.compare(now->field, Qt::CaseInsensitive) != 0 || column.format != now->format
            || column.steps != now->steps || column.checks != now->checks || column.onWrong != now->onWrong
            || column.reference != now->reference;
    });
}

std::optional<ProfileOffer> offerOfLastImport(JobStore &store, qint64 import, const ImportRequest &request)
{
    const qint64 last = lastImportInto(store, request.location, request.table, import);
    const ImportRequest before = last == 0 ? ImportRequest() : store.record(last).request;
    if (before.mapping.columns.isEmpty())
        return std::nullopt;
    Recipe recipe = recipeOf(before);
    if (!choosesOtherwise(recipe, recipeOf(request)))
        return std::nullopt;
    recipe.files = namePattern(before.file);
    auto offer = offerOf(recipe, request.file, request.mapping.sourceNames);
    if (offer)
        offer->import = last;
    return offer;
}

QList<ProfileOffer> offersFor(
    JobStore &store, const SourceInspection &inspection, const QString &target, const QString &table)
{
    return offersOfProfiles(store, inspection.path, inspection.columnNames)
        + offersOfHistory(store, inspection.path, inspection.columnNames, target, table);
}

QString offerText(const ProfileOffer &offer)
{
    const bool fits = offer.missing.isEmpty() && offer.added.isEmpty();
    QString text = offer.profile.isEmpty()
        ? ServiceText::tr("Such a file went into %1 as import %2: tranche-cli recipe %2 prints its choices.")
              .arg(offer.table, QString::number(offer.import))
        : ServiceText::tr("The profile “%1” is for such files: --profile \"%1\" takes it.").arg(offer.profile);
    if (fits)
        return text;
    QStringList differences;
    if (!offer.missing.isEmpty())
        differences.append(ServiceText::tr("missing here: %1").arg(offer.missing.mid(0, 5).join(QLatin1String(", "))));
    if (!offer.added.isEmpty())
        differences.append(ServiceText::tr("new here: %1").arg(offer.added.mid(0, 5).join(QLatin1String(", "))));
    return text + ServiceText::tr(" Columns differ (%1).").arg(differences.join(QLatin1String("; ")));
}

QJsonArray offersJson(const QList<ProfileOffer> &offers)
{
    constexpr double hundred = 100.0;
    QJsonArray array;
    for (const ProfileOffer &offer : offers) {
        QJsonObject object {
            { QStringLiteral("score"), std::round(offer.score * hundred) / hundred },
            { QStringLiteral("name_fits"), offer.nameFits },
            { QStringLiteral("target"), offer.target },
            { QStringLiteral("table"), offer.table },
            { QStringLiteral("columns_missing"), QJsonArray::fromStringList(offer.missing) },
            { QStringLiteral("columns_added"), QJsonArray::fromStringList(offer.added) },
        };
        if (offer.profile.isEmpty())
            object.insert(QStringLiteral("import_id"), offer.import);
        else
            object.insert(QStringLiteral("profile"), offer.profile);
        array.append(object);
    }
    return array;
}

} // namespace tranche
