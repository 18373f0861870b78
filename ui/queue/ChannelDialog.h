#pragma once

#include "store/Channel.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class ChannelDialog;
}

/// The rules of one channel.
class ChannelDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param channel that is changed; one without a name is new @param known names to choose from for a new one
    ChannelDialog(const Channel &channel, const QStringList &known, QWidget *parent = nullptr);
    ~ChannelDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const tranche::Channel &channel);

private:
    std::unique_ptr<Ui::ChannelDialog> m_ui;
};

} // namespace tranche
