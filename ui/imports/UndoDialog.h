#pragma once

#include "ui/common/StoreClient.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tranche {

/// Takes an import back once a person has seen what would go, and what has changed since. Cancel is the default; it
/// also ends the work that is under way, of which nothing stays then.
class UndoDialog final : public QDialog
{
    Q_OBJECT
public:
    UndoDialog(StoreClient &store, const ImportSummary &import, QWidget *parent = nullptr);
    ~UndoDialog() override;

Q_SIGNALS:
    /// The import is taken back, in a sentence.
    void undone(const QString &text);

private:
    struct Answer
    {
        QStringList sentences;
        bool isBlocked = false;
        bool mayBeForced = false; ///< others have changed the rows since: it is for a person to say
        qint64 rows = 0; ///< that are deleted or restored
    };
    /// @param dryRun only asks what would become of it
    void run(bool dryRun);
    void showAnswer(const Answer &answer);

    StoreClient &m_store;
    const qint64 m_import;
    QLabel *m_effect;
    QCheckBox *m_force;
    QPushButton *m_undo;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false); ///< of what is under way
    int m_runs = 0; ///< counts them, to know the last one
};

} // namespace tranche
