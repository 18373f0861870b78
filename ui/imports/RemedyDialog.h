#pragma once

#include "repair/RemedyApplication.h"
#include "ui/common/StoreClient.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tranche {

class ChunkActions;

/// A remedy for a group of errors: which one, for which of them, and what it would do, before it is applied.
class RemedyDialog final : public QDialog
{
    Q_OBJECT
public:
    RemedyDialog(StoreClient &store, ChunkActions &actions, qint64 import, const ErrorGroup &group,
        Remedy::Action action, QWidget *parent);

    /// It is for every value with this kind of error: no single one is asked about.
    void takeEveryValue();

private:
    void addChoice(Remedy::Action action, const char *name, const QString &text, QWidget *input);
    void addChoices(QVBoxLayout *layout);
    Remedy remedy() const;
    void addProfile(QVBoxLayout *layout);
    void choose(Remedy::Action action);
    void setDefaultButton();
    void preview();
    void apply();

    StoreClient &m_store;
    ChunkActions &m_actions;
    qint64 m_import;
    ErrorGroup m_group;
    QVBoxLayout *m_choicesLayout = nullptr;
    QButtonGroup *m_choices;
    QLineEdit *m_text;
    QComboBox *m_dateForm;
    QComboBox *m_decimal;
    QComboBox *m_type;
    QCheckBox *m_everyValue;
    QCheckBox *m_toProfile;
    QComboBox *m_profile;
    QLabel *m_effect;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    QTimer m_previewSoon;
    int m_version = 0; ///< of the choice: an answer about an older one is not shown
};

} // namespace tranche
