#include "target/ReferenceNames.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

/// Names that were asked for one by one: so many are remembered.
static constexpr std::size_t mostRemembered = 300'000;

ReferenceNames::ReferenceNames(std::unique_ptr<TargetLookup> lookup, const ColumnReference &reference)
    : m_lookup(std::move(lookup))
    , m_reference(reference)
{
}

static bool isSameKey(const Cell &a, const Cell &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case CellKind::Integer:
        return a.integer == b.integer;
    case CellKind::Real:
        return a.real == b.real;
    case CellKind::Text:
    case CellKind::Blob:
        return a.view() == b.view();
    case CellKind::Null:
        break;
    }
    return true;
}

Failure ReferenceNames::tooLarge() const
{
    return Failure(QStringLiteral("target.lookup_too_large"),
        TargetText::tr("The table %1 is too large to look “%2” up in.")
            .arg(m_reference.table, m_reference.names.join(QLatin1String(", "))),
        m_reference.folded ? TargetText::tr("Compare names exactly: without “folded”, an index on them is used.")
                           : TargetText::tr("Make an index on these columns."));
}

/// What names are known by: one name alone by itself, several each with its length, so that no two are the same.
/// Stands until it is called again.
std::string_view ReferenceNames::textOf(std::span<const LookupName> names)
{
    if (names.size() == 1) {
        if (!m_reference.folded)
            return names.front().text;
        foldName(names.front().text, m_text);
        return m_text;
    }
    m_text.clear();
    for (const LookupName &name : names) {
        std::string_view text = name.text;
        if (m_reference.folded) {
            foldName(text, m_folded);
            text = m_folded;
        }
        m_text += name.isNull ? 'n' : 't';
        m_text += std::to_string(name.isNull ? 0 : text.size());
        m_text += ':';
        if (!name.isNull)
            m_text += text;
    }
    return m_text;
}

Cell ReferenceNames::keep(const Cell &key)
{
    Cell kept = key;
    if (key.kind != CellKind::Text && key.kind != CellKind::Blob)
        return kept;
    if (key.length <= TextArena::blockBytes) {
        kept.text = m_keys.keep(key.view()).data();
    } else {
        m_longBytes += key.length;
        kept.text = m_longKeys.emplace_back(key.view()).data();
    }
    return kept;
}

void ReferenceNames::add(std::string_view text, const Cell &key)
{
    const auto [known, isNew] = m_known.findOrAdd(text);
    if (isNew || known->kind == FoundKey::Kind::NotFound)
        *known = { FoundKey::Kind::Found, keep(key) };
    else if (!isSameKey(known->key, key))
        known->kind = FoundKey::Kind::Ambiguous;
}

void ReferenceNames::forget()
{
    m_known.clear();
    m_keys.clear();
    m_longKeys.clear();
    m_longBytes = 0;
}

void ReferenceNames::readWhole()
{
    forget();
    m_isWhole = true;
    m_known.reserve(std::size_t(m_rows));
    m_lookup->read([this](std::span<const LookupName> names, const Cell &key) {
        if (names.size() > 1 || !names.front().isNull)
            add(textOf(names), key);
        if (bytes() > mostBytes && !m_canAsk)
            throw tooLarge();
        m_isWhole = bytes() <= mostBytes; // long names: they are asked for all the same
        return m_isWhole;
    });
    m_isLong = !m_isWhole;
    if (m_isLong)
        forget();
}

void ReferenceNames::refresh()
{
    if (!m_lookup->hasChanged() && !m_isStale)
        return;
    m_isStale = false;
    m_nearest.clear();
    m_nearestIsRead = false;
    m_questions = 0;
    m_isLong = false;
    m_rows = m_lookup->rowCount(mostRows + 1);
    m_canAsk = m_lookup->hasIndex() && !m_reference.folded;
    m_isWhole = !m_canAsk || m_rows <= fewRows;
    if (!m_canAsk && m_rows > mostRows)
        throw tooLarge();
    if (m_isWhole)
        readWhole();
    else
        forget();
}

/// Asks the database itself, which may compare in its own way: only what is the same by our own counts.
FoundKey ReferenceNames::ask(std::span<const LookupName> names)
{
    FoundKey found;
    const auto isSame = [](const LookupName &a, const LookupName &b) {
        return a.isNull == b.isNull && (a.isNull || a.text == b.text);
    };
    m_lookup->find(names, [&](std::span<const LookupName> those, const Cell &key) {
        if (!std::equal(names.begin(), names.end(), those.begin(), those.end(), isSame))
            return true;
        if (found.kind == FoundKey::Kind::NotFound) {
            found = { FoundKey::Kind::Found, keep(key) };
            return true;
        }
        if (isSameKey(found.key, key))
            return true;
        found.kind = FoundKey::Kind::Ambiguous;
        return false;
    });
    return found;
}

FoundKey ReferenceNames::find(std::span<const LookupName> names)
{
    if (m_isStale)
        refresh();
    const std::string_view text = textOf(names);
    if (const FoundKey *known = m_known.find(text))
        return *known;
    if (m_isWhole)
        return {};
    if (++m_questions > m_rows / rowsPerQuestion && m_rows <= wholeRows && !m_isLong) {
        readWhole();
        return find(names);
    }
    if (m_known.size() >= mostRemembered || bytes() > mostBytes)
        forget();
    const FoundKey found = ask(names);
    m_known.add(text, found);
    return found;
}

std::optional<QString> ReferenceNames::create(std::span<const LookupName> names)
{
    const std::string made(textOf(names));
    std::optional<Cell> madeKey;
    bool isKept = true;
    const auto refused = m_lookup->create(names, [&](std::span<const LookupName> those, const Cell &key) {
        for (std::size_t i = 0; i < names.size(); ++i)
            isKept = isKept && names[i].isNull == those[i].isNull && names[i].text == those[i].text;
        if (key.kind != CellKind::Null)
            madeKey = keep(key);
        return true;
    });
    if (refused)
        return refused;
    m_made.push_back(made); // whatever it holds, it is to be rolled back if it is refused now
    if (!isKept)
        return TargetText::tr("the value would be changed by the column that it goes to");
    if (!madeKey)
        return TargetText::tr("the new row has no “%1”").arg(m_reference.key);
    add(made, *madeKey);
    if (m_isWhole && qint64(m_known.size()) > mostRows)
        throw tooLarge();
    return std::nullopt;
}

void ReferenceNames::pretend(std::span<const LookupName> names)
{
    Cell key;
    key.kind = CellKind::Null;
    add(textOf(names), key);
}

static QString joined(std::span<const LookupName> names)
{
    QStringList texts;
    for (const LookupName &name : names)
        texts.append(name.isNull ? QStringLiteral("NULL")
                                 : QString::fromUtf8(name.text.data(),
                                     qsizetype(std::min(name.text.size(), std::size_t(4 * NearestNames::longest)))));
    return texts.join(QLatin1String(", "));
}

QStringList ReferenceNames::nearest(std::span<const LookupName> names)
{
    if (!m_nearestIsRead) {
        m_nearestIsRead = true;
        std::size_t read = 0;
        m_lookup->read([&](std::span<const LookupName> those, const Cell &) {
            m_nearest.add(joined(those));
            return ++read < NearestNames::mostNames;
        });
    }
    return m_nearest.find(joined(names));
}

void ReferenceNames::forgetMade(std::size_t from)
{
    for (std::size_t i = from; i < m_made.size(); ++i)
        m_known.forget(m_made[i]);
    m_made.resize(std::min(from, m_made.size()));
    m_isStale = m_isStale || m_lookup->followsOwnChanges();
}

} // namespace tranche
