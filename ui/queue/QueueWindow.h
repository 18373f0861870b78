#pragma once

#include "store/ChannelStore.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreChanges.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace tranche {

namespace Ui {
class QueueWindow;
}
class ChannelTableModel;
class OrderView;

/// The queue: channels with their rules, as a table and as text, and a picture of what waits for what. Follows the job
/// store live, whoever changes it.
class QueueWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit QueueWindow(StoreClient &store, QWidget *parent = nullptr);
    ~QueueWindow() override;

    /// Shows what is linked with an import; 0: all that wait.
    void showOrderOf(qint64 import);

Q_SIGNALS:
    /// Something was changed that may let an import begin.
    void changed();
    /// An import is to be shown in the job table.
    void importAsked(qint64 import);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Content;
    void setUpChannels();
    void setUpText();
    void load();
    void showContent(const Content &content);
    /// After a change was made.
    void showMade();
    void showProblem(const QString &text);
    void updateButtons();
    const ChannelState *chosenState() const;
    const Channel *chosenChannel() const;
    void askForChannel(const Channel &channel);
    void setChannel(const Channel &channel);
    void setPaused(const QString &channel, bool isPaused);
    void showText();
    void applyText();

    std::unique_ptr<Ui::QueueWindow> m_ui;
    StoreClient &m_store;
    StoreChanges m_changes;
    ChannelTableModel *m_channels;
    OrderView *m_order;
    QStringList m_known; ///< names of channels
    qint64 m_orderOf = 0; ///< import that the picture is of; 0: all that wait
    QString m_text; ///< the channels as they are
    QTimer m_look;
    OneAtATime m_loading;
    qint64 m_version = -1; ///< of the store, when what is shown was read; -1: it is to be read
    bool m_hasFailed = false; ///< the last look; what it told is to be taken back
};

} // namespace tranche
