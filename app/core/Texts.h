#pragma once

#include <QCoreApplication>

namespace tranche {

/// What the engine and the command line say to users, by the rooms that translators see: SourceText::tr("…"). Contexts
/// are named as the structs are, since lupdate does not resolve each of them.
struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};
struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};
struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};
struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(RepairText)
};
struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};
struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceText)
};
struct AutomationText
{
    Q_DECLARE_TR_FUNCTIONS(AutomationText)
};
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

} // namespace tranche
