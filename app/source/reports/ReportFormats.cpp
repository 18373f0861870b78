#include "source/reports/ReportFormats.h"

#include "source/reports/json/CtrfReader.h"
#include "source/reports/json/CucumberReader.h"
#include "source/reports/json/MochaReader.h"
#include "source/reports/json/MochawesomeReader.h"

#include <algorithm>

namespace tranche {

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> formats {
        // By name: what is recognised first counts nothing, all are asked.
        { "ctrf_json", "ctrf", "CTRF JSON", "json", false, looksLikeCtrf, openCtrf },
        { "cucumber_json", "cucumber", "Cucumber JSON", "json", false, looksLikeCucumber, openCucumber },
        { "mocha_json", "mocha", "Mocha JSON", "json", false, looksLikeMocha, openMocha },
        { "mochawesome_json", "mochawesome", "Mochawesome JSON", "json", false, looksLikeMochawesome, openMochawesome },
    };
    return formats;
}

const ReportFormat *findReportFormat(const QString &name)
{
    const std::vector<ReportFormat> &formats = reportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&name](const ReportFormat &format) {
        return name == QLatin1String(format.name)
            || QString::fromLatin1(format.aliases).split(QLatin1Char(' '), Qt::SkipEmptyParts).contains(name);
    });
    return found == formats.end() ? nullptr : &*found;
}

std::vector<const ReportFormat *> recogniseReport(const QByteArray &begin)
{
    std::vector<const ReportFormat *> found;
    for (const ReportFormat &format : reportFormats()) {
        if (format.recognises(begin))
            found.push_back(&format);
    }
    return found;
}

} // namespace tranche
