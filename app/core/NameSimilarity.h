#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace tranche {

/// A name without what people write differently: case, blanks, signs and accents. “E-Mail Adresse” is emailadresse.
/// Empty if no letter or digit is in it.
/// @param umlautsAsTwo ä is ae, ö oe, ü ue and å aa, as where they can't be typed; else they lose their dots
QString foldedName(const QString &name, bool umlautsAsTwo);

/// Both ways to fold the name, each once; none for a name without letters and digits.
QStringList foldedNames(const QString &name);

/// What it takes to make one name of the other, in halves of a letter: one that is missing or too many, or two that are
/// exchanged, are 2, one that is another 3. More than `most` is told as `most` + 1.
int editCost(QStringView one, QStringView other, int most);

/// Less is no likeness.
inline constexpr double leastSimilarity = 0.82;

/// How much two names are alike, from leastSimilarity to 1; 0 if less. By letters that are missing, too many, changed
/// or exchanged; names of the same words in another order are 0.9. Names with other digits (address1, address2) and
/// those of which one only has something in front (valid, invalid) are not alike.
double nameSimilarity(const QString &one, const QString &other);

/// A name that is compared with many.
struct ComparedName
{
    explicit ComparedName(const QString &name);

    QString folded;
    QString digits;
    QStringList words; ///< in the order of the alphabet: of “customerID” and “id customer” the same
};
double nameSimilarity(const ComparedName &one, const ComparedName &other);

} // namespace tranche
