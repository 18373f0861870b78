#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

bool looksLikeRobot(const QByteArray &begin);
/// output.xml of Robot Framework, versions 2 to 7 (its result.xsd). Keywords and control structures are steps; setup
/// and teardown of a suite are cases that are not counted. A teardown that fails makes the tests of its suite fail, as
/// the tool itself has it.
std::unique_ptr<ReportReader> openRobot(ReportFiles &files, const QString &name);

} // namespace tranche
