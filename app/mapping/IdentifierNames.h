#pragma once

#include <QString>

namespace tranche {

/// Whether a column of this name holds what is written in digits and yet is no number: postal codes, telephone and
/// account numbers, IBAN, ISBN, SIRET, PESEL and so on, in English, German, French, Spanish, Italian and Polish. Nobody
/// adds them up, and some of them begin with a zero. Keys such as `id` and `order_id` are numbers as their values are.
/// Understands names of several words, with blanks, in snake_case and camelCase, and compound words.
bool isIdentifierName(const QString &name);

/// Whether numbers with a point in a column of this name are places in an order or a list, where 1.10 is not 1.1:
/// versions, chapters, rooms, codes of diagnoses. Plain integers there are numbers.
bool isOutlineName(const QString &name);

} // namespace tranche
