// Made by packaging/calendar-names.py from ICU 72.1: not to be edited.
// clang-format off
#include "mapping/formats/CalendarNames.h"

#include <array>

namespace tranche {

static constexpr std::array<CalendarName, 145> monthNamesTable { {
    { "abr", 4 }, { "abril", 4 }, { "ago", 8 }, { "agosto", 8 }, { "aout", 8 }, { "août", 8 }, { "apr", 4 },
    { "april", 4 }, { "aprile", 4 }, { "aug", 8 }, { "august", 8 }, { "augustus", 8 }, { "avr", 4 }, { "avril", 4 },
    { "cze", 6 }, { "czerwca", 6 }, { "czerwiec", 6 }, { "dec", 12 }, { "december", 12 }, { "decembre", 12 },
    { "dez", 12 }, { "dezember", 12 }, { "dic", 12 }, { "dicembre", 12 }, { "diciembre", 12 }, { "déc", 12 },
    { "décembre", 12 }, { "ene", 1 }, { "enero", 1 }, { "feb", 2 }, { "febbraio", 2 }, { "febrero", 2 },
    { "februar", 2 }, { "februari", 2 }, { "february", 2 }, { "fevr", 2 }, { "fevrier", 2 }, { "févr", 2 },
    { "février", 2 }, { "gen", 1 }, { "gennaio", 1 }, { "giu", 6 }, { "giugno", 6 }, { "gru", 12 }, { "grudnia", 12 },
    { "grudzien", 12 }, { "grudzień", 12 }, { "jaen", 1 }, { "jaenner", 1 }, { "jan", 1 }, { "janner", 1 },
    { "januar", 1 }, { "januari", 1 }, { "january", 1 }, { "janv", 1 }, { "janvier", 1 }, { "juil", 7 },
    { "juill", 7 }, { "juillet", 7 }, { "juin", 6 }, { "jul", 7 }, { "juli", 7 }, { "julio", 7 }, { "july", 7 },
    { "jun", 6 }, { "june", 6 }, { "juni", 6 }, { "junio", 6 }, { "jän", 1 }, { "jänner", 1 }, { "kwi", 4 },
    { "kwiecien", 4 }, { "kwiecień", 4 }, { "kwietnia", 4 }, { "lip", 7 }, { "lipca", 7 }, { "lipiec", 7 },
    { "lis", 11 }, { "listopad", 11 }, { "listopada", 11 }, { "lug", 7 }, { "luglio", 7 }, { "lut", 2 },
    { "lutego", 2 }, { "luty", 2 }, { "maart", 3 }, { "maer", 3 }, { "maerz", 3 }, { "mag", 5 }, { "maggio", 5 },
    { "mai", 5 }, { "maj", 5 }, { "maja", 5 }, { "mar", 3 }, { "marca", 3 }, { "march", 3 }, { "mars", 3 },
    { "marz", 3 }, { "marzec", 3 }, { "marzo", 3 }, { "may", 5 }, { "mayo", 5 }, { "mei", 5 }, { "mrt", 3 },
    { "mrz", 3 }, { "mär", 3 }, { "märz", 3 }, { "nov", 11 }, { "november", 11 }, { "novembre", 11 },
    { "noviembre", 11 }, { "oct", 10 }, { "october", 10 }, { "octobre", 10 }, { "octubre", 10 }, { "okt", 10 },
    { "oktober", 10 }, { "ott", 10 }, { "ottobre", 10 }, { "paz", 10 }, { "pazdziernik", 10 }, { "pazdziernika", 10 },
    { "paź", 10 }, { "październik", 10 }, { "października", 10 }, { "sep", 9 }, { "sept", 9 }, { "september", 9 },
    { "septembre", 9 }, { "septiembre", 9 }, { "set", 9 }, { "settembre", 9 }, { "sie", 8 }, { "sierpien", 8 },
    { "sierpień", 8 }, { "sierpnia", 8 }, { "sty", 1 }, { "styczen", 1 }, { "styczeń", 1 }, { "stycznia", 1 },
    { "wrz", 9 }, { "wrzesien", 9 }, { "wrzesień", 9 }, { "wrzesnia", 9 }, { "września", 9 },
} };

std::span<const CalendarName> monthNames()
{
    return monthNamesTable;
}

static constexpr std::array<CalendarName, 101> weekdayNamesTable { {
    { "czw", 4 }, { "czwartek", 4 }, { "di", 2 }, { "dienstag", 2 }, { "dim", 7 }, { "dimanche", 7 },
    { "dinsdag", 2 }, { "do", 4 }, { "dom", 7 }, { "domenica", 7 }, { "domingo", 7 }, { "donderdag", 4 },
    { "donnerstag", 4 }, { "fr", 5 }, { "freitag", 5 }, { "fri", 5 }, { "friday", 5 }, { "gio", 4 }, { "giovedi", 4 },
    { "giovedì", 4 }, { "jeu", 4 }, { "jeudi", 4 }, { "jue", 4 }, { "jueves", 4 }, { "lun", 1 }, { "lundi", 1 },
    { "lunedi", 1 }, { "lunedì", 1 }, { "lunes", 1 }, { "ma", 1 }, { "maandag", 1 }, { "mar", 2 }, { "mardi", 2 },
    { "martedi", 2 }, { "martedì", 2 }, { "martes", 2 }, { "mer", 3 }, { "mercoledi", 3 }, { "mercoledì", 3 },
    { "mercredi", 3 }, { "mi", 3 }, { "mie", 3 }, { "miercoles", 3 }, { "mittwoch", 3 }, { "mié", 3 },
    { "miércoles", 3 }, { "mo", 1 }, { "mon", 1 }, { "monday", 1 }, { "montag", 1 }, { "niedz", 7 },
    { "niedziela", 7 }, { "piatek", 5 }, { "piątek", 5 }, { "pon", 1 }, { "poniedzialek", 1 }, { "poniedziałek", 1 },
    { "pt", 5 }, { "sa", 6 }, { "sab", 6 }, { "sabado", 6 }, { "sabato", 6 }, { "sam", 6 }, { "samedi", 6 },
    { "samstag", 6 }, { "sat", 6 }, { "saturday", 6 }, { "so", 7 }, { "sob", 6 }, { "sobota", 6 }, { "sonntag", 7 },
    { "sr", 3 }, { "sroda", 3 }, { "sun", 7 }, { "sunday", 7 }, { "sáb", 6 }, { "sábado", 6 }, { "thu", 4 },
    { "thursday", 4 }, { "tue", 2 }, { "tuesday", 2 }, { "ven", 5 }, { "vendredi", 5 }, { "venerdi", 5 },
    { "venerdì", 5 }, { "vie", 5 }, { "viernes", 5 }, { "vr", 5 }, { "vrijdag", 5 }, { "wed", 3 }, { "wednesday", 3 },
    { "wo", 3 }, { "woensdag", 3 }, { "wt", 2 }, { "wtorek", 2 }, { "za", 6 }, { "zaterdag", 6 }, { "zo", 7 },
    { "zondag", 7 }, { "śr", 3 }, { "środa", 3 },
} };

std::span<const CalendarName> weekdayNames()
{
    return weekdayNamesTable;
}

} // namespace tranche
