#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// A line of the Test Anything Protocol, version 12 to 14 (testanything.org).
struct TapLine
{
    enum class Kind { Other, Version, Plan, Point, Comment, BailOut, Pragma, YamlBegin, BlockBegin, BlockEnd };
    enum class Directive { None, Skip, Todo };

    Kind kind = Kind::Other;
    std::size_t indent = 0; ///< blanks before it
    std::string_view text; ///< behind them; of a comment, behind its sign; of Bail out!, the reason

    bool isOk = false; ///< of a point
    std::optional<qint64> number; ///< of a point; of a plan, how many tests it has; of a version
    std::string name;
    Directive directive = Directive::None;
    std::string reason; ///< of the directive, or why a plan has no tests
    std::optional<double> durationMs; ///< "# time=12.5ms"
    bool opensBlock = false; ///< "{": the tests that it is made of follow

    /// @param version of TAP: from 14 on a backslash escapes
    static TapLine of(std::string_view line, qint64 version);
};

} // namespace tranche
