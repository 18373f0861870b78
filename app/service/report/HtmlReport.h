#pragma once

#include "service/report/ReportContent.h"

#include <QByteArray>

namespace tranche {

/// A report of an import as one page of HTML.
struct HtmlReport
{
    QByteArray html; ///< UTF-8; it holds all that it shows, no script, and refers to nothing
    QList<QByteArray> plots; ///< SVG, where they are apart: the page names them as images "plot:0", "plot:1", …
};

enum class ReportPlots {
    Inline, ///< within the page
    Apart, ///< for who can't show them within a page
};

HtmlReport htmlReport(const ReportContent &content, ReportPlots plots = ReportPlots::Inline);

} // namespace tranche
