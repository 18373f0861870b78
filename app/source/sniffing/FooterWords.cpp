#include "source/sniffing/FooterWords.h"

#include "core/AsciiText.h"
#include "source/sniffing/TableRows.h"

#include <algorithm>
#include <array>
#include <string>

namespace tranche {

static bool beginsWithWord(std::string_view text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    if (text.size() == word.size())
        return true;
    const char next = text[word.size()];
    if (isDigit(next) || isAsciiLetter(next) || next == '_')
        return false;
    return !isLetterByte(next) || !isAsciiLetter(word.back()); // words of other scripts stand without blanks
}

FooterWord footerWordOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 38> totals { "total", "totals", "grand total", "sum", "sums",
        "subtotal", "sub-total", "summe", "gesamt", "gesamtsumme", "insgesamt", "zwischensumme", "totaux", "somme",
        "sous-total", "suma", "totales", "subtotales", "totale", "totali", "somma", "razem", "ogółem", "łącznie",
        "totaal", "totais", "итого", "всего", "合計", "总计", "average", "mean", "durchschnitt", "mittelwert",
        "moyenne", "promedio", "średnia", "gemiddelde" };
    static constexpr std::array<std::string_view, 35> notes { "source", "sources", "note", "notes", "footnote",
        "footnotes", "legend", "remark", "remarks", "disclaimer", "quelle", "quellen", "anmerkung", "anmerkungen",
        "hinweis", "fußnote", "legende", "remarque", "remarques", "fuente", "fuentes", "nota", "notas", "fonte",
        "fonti", "źródło", "uwaga", "uwagi", "bron", "copyright", "end of", "eof", "generated", "exported",
        "erstellt am" };
    const std::string lower = lowerCaseOfAnyScript(text.substr(0, 100));
    const auto begins = [&lower](std::string_view word) { return beginsWithWord(lower, word); };
    if (std::any_of(totals.begin(), totals.end(), begins))
        return FooterWord::Total;
    const bool countsRows
        = lower.starts_with('(') && lower.find(" row") != std::string::npos; // as clients of databases
    if (lower.starts_with('*') || countsRows || lower.starts_with("©")
        || std::any_of(notes.begin(), notes.end(), begins))
        return FooterWord::Note;
    return FooterWord::None;
}

} // namespace tranche
