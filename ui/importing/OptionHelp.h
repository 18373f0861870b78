#pragma once

class QWidget;

namespace tranche {

/// Gives the controls of a page that set an option of an import, as their property `option` says, what the table of
/// options tells of it: “What's this?” names it as the command line does, and so does a tip where there is no other.
void explainOptions(QWidget &page);

} // namespace tranche
