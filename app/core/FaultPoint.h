#pragma once

#include <QtGlobal>

namespace tranche {

/// A place where a test can make the program die or wait, to see that nothing is lost or doubled. In the programs of
/// users it does nothing; the end-to-end tests link the same objects with tests/end_to_end/FaultPoint.cpp in its place.
/// The variable TRANCHE_FAULT says "NAME:COUNT:WHAT": the COUNT-th time that NAME is passed, `kill` ends the process as
/// kill -9 does, `stop` stops it until it gets SIGCONT, and `memory` says that there is none left.
void faultPoint(const char *name);

/// As faultPoint(), for calls of the operating system: WHAT is the number of an error that the call is to end with.
/// @returns 0 unless the test asks for an error
int injectedError(const char *name);

/// A figure that tests make smaller, so that a small file meets what otherwise only a large one does.
/// @param variable the environment variable that holds the test's figure
qint64 testFigure(const char *variable, qint64 usual);

} // namespace tranche
