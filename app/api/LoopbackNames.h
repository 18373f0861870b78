#pragma once

#include <QByteArray>

namespace tranche {

/// Whether a Host header names this computer by a loopback name or address, with or without a port: "localhost:8733",
/// "127.0.0.1", "[::1]:80". A page of another site whose name was made to point here (DNS rebinding) sends its own
/// name.
bool isLoopbackHost(const QByteArray &host);

/// The host of a request in absolute form, "http://HOST/PATH", which goes before the header; a null one if the target
/// begins with '/'.
QByteArray hostOfTarget(const QByteArray &target);
/// The path of a request's target, in either form.
QByteArray pathOfTarget(const QByteArray &target);

} // namespace tranche
