#include "ui/importing/OfferLabel.h"

#include "service/recipe/Profile.h"
#include "store/LabelHistory.h"
#include "target/TargetDrivers.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tranche {

OfferLabel::OfferLabel(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QLabel(parent)
    , m_draft(draft)
    , m_store(store)
{
    setObjectName(QStringLiteral("offerLabel"));
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    setWordWrap(true);
    hide();
    connect(this, &QLabel::linkActivated, this, &OfferLabel::take);
    connect(&m_draft, &ImportDraft::inspected, this, &OfferLabel::look);
    connect(&m_draft, &ImportDraft::changed, this, &OfferLabel::lookForHistory);
}

void OfferLabel::dismiss()
{
    m_lookedAt = m_draft.choices.file;
    hide();
}

static QString offerSentence(const ProfileOffer &offer)
{
    QString text = offer.profile.isEmpty()
        ? OfferLabel::tr("Such a file went into the table %1 before: <a href='take'>do the same</a>.")
              .arg(shortened(offer.table).toHtmlEscaped())
        : OfferLabel::tr("Looks like the profile “%1”: <a href='take'>use it</a>.")
              .arg(shortened(offer.profile).toHtmlEscaped());
    constexpr qsizetype most = 5;
    const auto names
        = [](const QStringList &all) { return all.mid(0, most).join(QLatin1String(", ")).toHtmlEscaped(); };
    if (!offer.missing.isEmpty())
        text += OfferLabel::tr(" Missing here: %1.").arg(names(offer.missing));
    if (!offer.added.isEmpty())
        text += OfferLabel::tr(" New here: %1.").arg(names(offer.added));
    return text;
}

/// Once for each file: what is chosen for it then is not offered away.
void OfferLabel::look()
{
    const QString file = m_draft.choices.file;
    if (!m_draft.inspection() || m_lookedAt == file)
        return;
    m_lookedAt = file;
    hide();
    m_store.run(
        this, [inspection = *m_draft.inspection()](JobStore &store) { return offersFor(store, inspection); },
        [this, file](const QList<ProfileOffer> &offers) {
            if (file != m_draft.choices.file || file != m_lookedAt || offers.isEmpty())
                return;
            m_offer = offers.front();
            setText(offerSentence(m_offer));
            show();
        },
        [](const Failure &) {}); // nothing is offered
}

void OfferLabel::lookForHistory()
{
    const auto &existing = m_draft.target().table; // also one that the rows do not go to: with it they may
    const TargetLocation location = m_draft.target().location;
    const QString table = existing ? targetText(location) + QLatin1Char('\n') + existing->name : QString();
    if (m_historyOf == table)
        return;
    m_historyOf = table;
    if (table.isEmpty())
        return m_draft.setLabelHistory({});
    m_store.run(
        this, [location, name = existing->name](JobStore &store) { return labelHistory(store, location, name); },
        [this, table](const QMap<QString, QString> &history) {
            if (m_historyOf == table)
                m_draft.setLabelHistory(history);
        },
        [](const Failure &) {}); // then columns are found without it
}

void OfferLabel::take()
{
    if (takeRecipe(m_offer.recipe))
        setText(m_offer.profile.isEmpty()
                ? tr("As in the earlier import into %1.").arg(shortened(m_offer.table).toHtmlEscaped())
                : tr("With the profile “%1”.").arg(shortened(m_offer.profile).toHtmlEscaped()));
}

bool OfferLabel::takeRecipe(const Recipe &recipe)
{
    show();
    try {
        m_draft.takeRecipe(recipe);
    } catch (const Failure &failure) {
        setText(failure.text().toHtmlEscaped());
        return false;
    }
    m_lookedAt = m_draft.choices.file;
    Q_EMIT taken();
    return true;
}

void OfferLabel::chooseRecipe()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a Recipe"));
    dialog->setObjectName(QStringLiteral("recipeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Recipes (*.json)"), tr("All files (*)") });
    dialog->setDirectory(QFileInfo(m_draft.choices.file).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        runInBackground(
            this, [path] { return readRecipeFile(path); },
            [this, path](const Recipe &recipe) {
                if (takeRecipe(recipe))
                    setText(tr("With the recipe %1.").arg(shortened(QFileInfo(path).fileName()).toHtmlEscaped()));
            },
            [this](const Failure &failure) {
                show();
                setText(failure.text().toHtmlEscaped());
            });
    });
    dialog->open();
}

} // namespace tranche
