#include "ui/imports/ImportNews.h"

#include "ui/common/Formatting.h"
#include "ui/desktop/BringForward.h"
#include "ui/imports/ImportTableModel.h"

#include <QWidget>

namespace tranche {

ImportNews::ImportNews(const QString &home, ImportTableModel &imports, QWidget *window)
    : QObject(window)
    , m_imports(imports)
    , m_window(window)
    , m_unseen(home)
    , m_notices(home, window)
{
    connect(&m_unseen, &UnseenFailures::changed, this, &ImportNews::showUnseen);
    const auto show = [this](bool failedRows) {
        return [this, failedRows](qint64 import, const QByteArray &token) {
            bringForward(m_window, token);
            Q_EMIT showAsked(import, failedRows);
        };
    };
    connect(&m_notices, &EndNotices::failedRowsAsked, this, show(true));
    connect(&m_notices, &EndNotices::windowAsked, this, show(false));
}

void ImportNews::note(const QList<ImportSummary> &changed)
{
    m_unseen.note(changed);
    m_notices.note(changed);
}

void ImportNews::forget(const QList<qint64> &imports)
{
    m_unseen.forget(imports);
    m_notices.forget(imports);
}

void ImportNews::noteShown(qint64 import)
{
    if (m_window->isActiveWindow() && !m_window->isMinimized())
        m_unseen.see(import);
}

void ImportNews::showUnseen()
{
    m_window->setWindowTitle(unseenCount() > 0 ? tr("(%1) Tranche").arg(formatCount(unseenCount())) : tr("Tranche"));
    m_imports.setUnseen(m_unseen.imports());
    Q_EMIT unseenChanged();
}

} // namespace tranche
