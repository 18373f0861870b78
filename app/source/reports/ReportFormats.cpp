#include "source/reports/ReportFormats.h"

#include "source/reports/json/AllureReader.h"
#include "source/reports/json/CtrfReader.h"
#include "source/reports/json/CucumberReader.h"
#include "source/reports/json/GotestReader.h"
#include "source/reports/json/MochaReader.h"
#include "source/reports/json/MochawesomeReader.h"
#include "source/reports/json/NewmanReader.h"
#include "source/reports/text/JmeterReader.h"
#include "source/reports/text/TapBegin.h"
#include "source/reports/text/TapReader.h"
#include "source/reports/xml/CtestReader.h"
#include "source/reports/xml/JunitReader.h"
#include "source/reports/xml/NunitReader.h"
#include "source/reports/xml/QttestReader.h"
#include "source/reports/xml/RobotReader.h"
#include "source/reports/xml/TestngReader.h"
#include "source/reports/xml/TrxReader.h"
#include "source/reports/xml/XunitReader.h"

#include <algorithm>

namespace tranche {

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> formats {
        // By name: what is recognised first counts nothing, all are asked.
        { "allure_results", "allure", "Allure results", "json", true, looksLikeAllure, openAllure },
        { "ctest_xml", "ctest", "CTest XML", "xml", false, looksLikeCtest, openCtest },
        { "ctrf_json", "ctrf", "CTRF JSON", "json", false, looksLikeCtrf, openCtrf },
        { "cucumber_json", "cucumber", "Cucumber JSON", "json", false, looksLikeCucumber, openCucumber },
        { "gotest_json", "gotest", "go test -json", "json jsonl ndjson log", false, looksLikeGotest, openGotest },
        { "jmeter_jtl", "jmeter", "JMeter results", "jtl csv xml", false, looksLikeJmeter, openJmeter },
        { "junit_xml", "junit", "JUnit XML", "xml", false, looksLikeJunit, openJunit },
        { "mocha_json", "mocha", "Mocha JSON", "json", false, looksLikeMocha, openMocha },
        { "mochawesome_json", "mochawesome", "Mochawesome JSON", "json", false, looksLikeMochawesome, openMochawesome },
        { "newman_json", "newman", "Newman JSON", "json", false, looksLikeNewman, openNewman },
        { "nunit_xml", "nunit", "NUnit XML", "xml", false, looksLikeNunit, openNunit },
        { "qttest_xml", "qttest", "Qt Test XML", "xml", false, looksLikeQttest, openQttest },
        { "robot_xml", "robot", "Robot Framework XML", "xml", false, looksLikeRobot, openRobot },
        { "tap", "", "TAP", "tap", false, looksLikeTap, openTap },
        { "testng_xml", "testng", "TestNG XML", "xml", false, looksLikeTestng, openTestng },
        { "trx", "mstest", "TRX (Visual Studio)", "trx", false, looksLikeTrx, openTrx },
        { "xunit_xml", "xunit", "xUnit.net XML", "xml", false, looksLikeXunit, openXunit },
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
