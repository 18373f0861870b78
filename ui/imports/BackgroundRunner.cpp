#include "ui/imports/BackgroundRunner.h"

namespace tranche {

BackgroundRunner::BackgroundRunner(const QString &home, QObject *parent)
    : QObject(parent)
    , RunnerThread(home,
          { [this] { m_news.post([this] { Q_EMIT finished(); }); },
              [this](const QString &message) { m_news.post([this, message] { Q_EMIT failed(message); }); } })
{
}

BackgroundRunner::~BackgroundRunner()
{
    stop();
}

} // namespace tranche
