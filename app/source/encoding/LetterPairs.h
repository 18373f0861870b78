#pragma once

#include <vector>

namespace tranche {

/// Which letters stand beside which in a language, as text: packaging/letter-pairs.py says how it is written.
struct LetterPairs
{
    const char *language;
    const char *rows;
};

/// All languages that legacy encodings are told apart by.
const std::vector<LetterPairs> &letterPairs();

} // namespace tranche
