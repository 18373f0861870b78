#pragma once

#include "repair/OpenedChunk.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace tranche {

namespace Ui {
class ChunkWindow;
}
class ChunkActions;
class ChunkRowModel;
class ChunkWindowActions;
class FindBar;
class HintBar;

/// A failed chunk, to be mended: its rows as a table or as text, checked while they are changed, and imported from
/// here. When it is in, the next failed chunk of the import follows in the same window.
class ChunkWindow final : public QMainWindow
{
    Q_OBJECT
public:
    ChunkWindow(StoreClient &store, ChunkActions &actions, qint64 import, qint64 chunk, QWidget *parent = nullptr);
    ~ChunkWindow() override;

    /// Changes that were not imported yet.
    bool hasChanges() const;
    bool shows(qint64 import, qint64 chunk) const { return m_import == import && m_chunk == chunk; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpTables();
    void setUpActions();
    void setUpEditing();
    void load();
    void loadHistory();
    void takeOpened(const std::shared_ptr<const OpenedChunk> &opened);
    void showFailure(const Failure &failure);
    void showChunk();
    void showState();
    void check();
    void showErrors();
    void showText(bool text);
    void importChunk();
    void showResult();
    void tell(const QString &text, ChunkState state);

    std::unique_ptr<Ui::ChunkWindow> m_ui;
    StoreClient &m_store;
    ChunkActions &m_actions;
    qint64 m_import;
    qint64 m_chunk;
    std::shared_ptr<const OpenedChunk> m_opened;
    ChunkRowModel *m_rowModel;
    FindBar *m_findBar = nullptr;
    HintBar *m_hint = nullptr;
    ChunkWindowActions *m_windowActions = nullptr;
    QTimer m_checkSoon;
    int m_version = 0; ///< of the rows: an answer about older ones is not shown
    QString m_notChecked;
    bool m_importing = false;
    OneAtATime m_loading;
};

} // namespace tranche
