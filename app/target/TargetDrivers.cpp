#include "target/TargetDrivers.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/ChunkedWriter.h"
#include "target/sqlite/SqliteDriver.h"

#include <QRegularExpression>

#include <algorithm>

namespace tranche {

/// A new kind of database is a line here.
static std::vector<const TargetDriver *> &drivers()
{
    static const SqliteDriver sqlite;
    static std::vector<const TargetDriver *> all { &sqlite };
    return all;
}

static const TargetDriver *findDriver(const QString &name)
{
    const auto found = std::find_if(
        drivers().begin(), drivers().end(), [&](const TargetDriver *driver) { return driver->name() == name; });
    return found == drivers().end() ? nullptr : *found;
}

static const QString &usualDriver()
{
    static const QString name = drivers().front()->name();
    return name;
}

QString driverName(const QString &text)
{
    const QString scheme = text.section(QLatin1Char(':'), 0, 0);
    return text.contains(QLatin1Char(':')) && findDriver(scheme) != nullptr ? scheme : usualDriver();
}

static QString withoutScheme(const QString &text)
{
    const QString scheme = driverName(text) + QLatin1Char(':');
    return text.startsWith(scheme) ? text.mid(scheme.size()) : text;
}

TargetLocation parseTarget(const QString &text, const QString &folder)
{
    static const QRegularExpression otherScheme(QStringLiteral("^([a-z][a-z0-9+]+)://"));
    const QString address = withoutScheme(text);
    if (const auto match = otherScheme.match(address); match.hasMatch())
        throw Failure(QStringLiteral("call.target"),
            TargetText::tr("Databases of the kind “%1” can't be a target in this version.").arg(match.captured(1)),
            TargetText::tr("Name the path of a SQLite database."));
    return driverOf({ driverName(text), {} }).locate(address, folder);
}

QString targetLabel(const QString &text)
{
    return driverName(text) + QLatin1Char(':') + withoutScheme(text);
}

QString targetText(const TargetLocation &location)
{
    return location.driver == usualDriver() ? location.address : location.driver + QLatin1Char(':') + location.address;
}

const TargetDriver &driverOf(const TargetLocation &location)
{
    const TargetDriver *driver = findDriver(location.driver);
    if (driver == nullptr)
        throw Failure(QStringLiteral("call.target"),
            TargetText::tr("Databases of the kind “%1” can't be a target in this version.").arg(location.driver));
    return *driver;
}

QString targetName(const TargetLocation &location)
{
    return driverOf(location).label(location);
}

std::unique_ptr<TargetWriter> makeWriter(WriterOptions options)
{
    auto table = driverOf(options.location).table(options);
    return std::make_unique<ChunkedWriter>(std::move(table), std::move(options));
}

LedgerState lookAtLedger(const TargetLocation &location, const QString &importKey, const QString &table)
{
    const TargetDriver &driver = driverOf(location);
    return driver.exists(location) ? driver.catalogue(location)->ledger(importKey, table) : LedgerState();
}

AddedDriver::AddedDriver(const TargetDriver &driver)
{
    drivers().push_back(&driver);
}

AddedDriver::~AddedDriver()
{
    drivers().pop_back();
}

} // namespace tranche
