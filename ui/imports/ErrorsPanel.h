#pragma once

#include "repair/Remedy.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QPushButton;
class QTableView;

namespace tranche {

class ErrorGroupModel;
class ErrorTableModel;

/// More errors than this are not listed one by one.
constexpr qint64 errorsListed = 5000;

/// The errors of an import: grouped by what is wrong, with remedies for a group; and one by one.
class ErrorsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorsPanel(QWidget *parent = nullptr);

    /// @param errors the first ones
    /// @param mayRemedy the import has ended, so that its chunks can be run again
    void show(const QList<StoredError> &errors, const QList<ErrorGroup> &groups, bool mayRemedy);

Q_SIGNALS:
    /// An error was chosen; its chunk.
    void chunkChosen(qint64 chunk);
    void chunkActivated(qint64 chunk);
    void remedyAsked(const tranche::ErrorGroup &group, tranche::Remedy::Action action);

private:
    void setUpGroups();
    void addRemedy(const char *name, const QString &text, Remedy::Action action);
    void showErrorsOfGroup();
    const ErrorGroup *chosenGroup() const;

    QTableView *m_groupTable;
    QTableView *m_errorTable;
    QLabel *m_note;
    QWidget *m_remedies;
    QList<QPushButton *> m_ofValues; ///< remedies for errors of a value
    ErrorGroupModel *m_groups;
    ErrorTableModel *m_errors;
    QList<StoredError> m_allErrors;
};

} // namespace tranche
