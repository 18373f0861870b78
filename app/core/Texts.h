#pragma once

#include <QCoreApplication>

namespace tranche {

/// What the engine and the command line say to users, by the rooms that translators see: SourceText::tr("…").
struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};
struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};
struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};
struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(Repair)
};
struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};
struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(Service)
};
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace tranche
