#pragma once

#include "service/recipe/ProfileOffers.h"

#include <QLabel>

namespace tranche {

class ImportDraft;
class StoreClient;

/// A line that offers the profile, or the earlier import, that the file looks to be for; hidden where there is none. It
/// also finds how earlier imports into the table had their columns.
class OfferLabel final : public QLabel
{
    Q_OBJECT
public:
    OfferLabel(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);

    /// Offers nothing for this file any more, as where an earlier import is repeated.
    void dismiss();
    /// Lets a person take a recipe's file.
    void chooseRecipe();

Q_SIGNALS:
    /// The offer was taken: the draft has other choices.
    void taken();

private:
    void look();
    void lookForHistory();
    void take();
    /// @returns whether it could be taken; else the line says why
    bool takeRecipe(const Recipe &recipe);

    ImportDraft &m_draft;
    StoreClient &m_store;
    ProfileOffer m_offer;
    QString m_lookedAt; ///< the file that was looked for last
    QString m_historyOf; ///< likewise the table
};

} // namespace tranche
