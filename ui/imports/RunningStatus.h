#pragma once

#include <QObject>

class QStatusBar;

namespace tranche {

class ImportTableModel;

/// Tells in the status bar how the import at work goes on, and nothing of it any more when it has ended.
class RunningStatus final : public QObject
{
    Q_OBJECT
public:
    RunningStatus(const ImportTableModel &imports, QStatusBar &bar);

    /// The imports have changed.
    void update();

private:
    const ImportTableModel &m_imports;
    QStatusBar &m_bar;
    bool m_isTold = false;
};

} // namespace tranche
