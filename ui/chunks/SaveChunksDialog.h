#pragma once

#include "repair/ChunkFile.h"

#include <QDialog>

namespace tranche {

/// Asks how the failed chunks of an import are saved, then where to.
class SaveChunksDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param sourceFile the import's file, for the suggested names
    SaveChunksDialog(const QString &sourceFile, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, const tranche::ChunkFileOptions &options);

private:
    enum class Form { OneFile, Sheet, Zip, Folder };
    void askWhere(Form form, const ChunkFileOptions &options);

    QString m_sourceFile;
};

} // namespace tranche
