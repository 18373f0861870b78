#include "ui/imports/RunningStatus.h"

#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/RemainingTime.h"

#include <QStatusBar>

#include <algorithm>

namespace tranche {

RunningStatus::RunningStatus(const ImportTableModel &imports, QStatusBar &bar)
    : QObject(&bar)
    , m_imports(imports)
    , m_bar(bar)
{
}

void RunningStatus::update()
{
    constexpr int shownMs = 2000;
    const QList<ImportSummary> &imports = m_imports.imports();
    const bool runs = m_imports.count(ImportState::Running) > 0;
    const auto running = runs ? std::find_if(imports.begin(), imports.end(),
                             [](const ImportSummary &import) { return import.state == ImportState::Running; })
                              : imports.end();
    if (running != imports.end() && running->rowsPerSecond() > 0) {
        QStringList parts { progressSentence(*running), formatRate(running->rowsPerSecond()) };
        if (const auto left = remainingTime(m_imports.samplesOf(running->id), running->bytesTotal))
            parts.append(remainingText(*left));
        m_bar.showMessage(QStringLiteral("%1: %2").arg(running->file, parts.join(QStringLiteral(" · "))), shownMs);
    }
    if (!runs && m_isTold)
        m_bar.clearMessage();
    m_isTold = runs;
}

} // namespace tranche
