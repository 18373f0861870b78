#pragma once

#include "ui/chunks/ChunkFiles.h"
#include "ui/chunks/ChunkRetries.h"
#include "ui/chunks/FixedFiles.h"

namespace tranche {

/// What can be done with failed chunks, for all windows that offer it. Each calls one function of the engine, off the
/// GUI thread.
class ChunkActions final : public QObject
{
    Q_OBJECT
public:
    ChunkActions(StoreClient &store, QObject *parent)
        : QObject(parent)
        , changes(store)
        , retries(changes)
        , files(store, changes)
        , fixedFiles(store, changes)
    {
    }

    StoreChanges changes;
    ChunkRetries retries;
    ChunkFiles files;
    FixedFiles fixedFiles;
};

} // namespace tranche
