#pragma once

#include "store/ImportSummary.h"
#include "ui/desktop/EndNotices.h"
#include "ui/desktop/UnseenFailures.h"

namespace tranche {

class ImportTableModel;

/// What has ended, told to whoever is elsewhere, and what of it nobody has looked at: counted in the title of the main
/// window, and bold in its table.
class ImportNews final : public QObject
{
    Q_OBJECT
public:
    ImportNews(const QString &home, ImportTableModel &imports, QWidget *window);

    void note(const QList<ImportSummary> &changed);
    void forget(const QList<qint64> &imports);
    /// The import is shown: it is seen if the window is in front.
    void noteShown(qint64 import);
    qint64 unseenCount() const { return m_unseen.count(); }

Q_SIGNALS:
    void unseenChanged();
    /// A message was pressed: the window is in front by now. @param failedRows what failed of it is to be shown
    void showAsked(qint64 import, bool failedRows);

private:
    void showUnseen();

    ImportTableModel &m_imports;
    QWidget *m_window;
    UnseenFailures m_unseen;
    EndNotices m_notices;
};

} // namespace tranche
