#pragma once

#include "service/inspect/Inspect.h"
#include "service/options/RequestChoices.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QLabel;

namespace tranche {

/// Shows in a label what steps make of the first values of a column, as they are being chosen; off the GUI thread.
class StepsPreview final : public QObject
{
    Q_OBJECT
public:
    /// @param inspection the file without steps @param choices what decides how values look then, see ImportDraft
    /// @param label that is written to, and whose window this is for
    StepsPreview(const SourceInspection &inspection, const RequestChoices &choices, QLabel *label);

    /// Soon: who types is not hurried. @param column that is shown @param values all of the choices
    void show(const QString &column, const QList<ValueChoice> &values);
    const QStringList &columnNames() const { return m_inspection.columnNames; }

private:
    void look();

    const SourceInspection m_inspection;
    RequestChoices m_choices;
    QLabel *m_label;
    QString m_column;
    QTimer m_soon;
    int m_looks = 0; ///< counts them, to know the last one
};

} // namespace tranche
