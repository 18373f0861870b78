#include "ui/imports/RemedyDialog.h"

#include "mapping/ColumnType.h"
#include "store/Profiles.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tranche {

static constexpr int previewAfterMs = 150;
static constexpr qsizetype longestMessage = 300;
static constexpr qsizetype longestValue = 40;

static QString shownInLabel(const QString &text)
{
    return shortened(text, longestValue).replace(QLatin1Char('&'), QLatin1String("&&")).simplified();
}

RemedyDialog::RemedyDialog(StoreClient &store, ChunkActions &actions, qint64 import, const ErrorGroup &group,
    Remedy::Action action, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_actions(actions)
    , m_import(import)
    , m_group(group)
    , m_choices(new QButtonGroup(this))
    , m_text(new QLineEdit(this))
    , m_dateForm(new QComboBox(this))
    , m_decimal(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_everyValue(new QCheckBox(this))
    , m_toProfile(new QCheckBox(tr("Also for the ne&xt files: add it to the profile"), this))
    , m_profile(new QComboBox(this))
    , m_effect(new QLabel(this))
{
    setObjectName(QStringLiteral("remedyDialog"));
    setWindowTitle(tr("Remedy"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title = new QLabel(tr("<b>%1</b>: %2<br>Errors: %3. Chunks: %4.")
                                 .arg(group.column.isEmpty() ? tr("Rows") : shortened(group.column).toHtmlEscaped(),
                                     shortened(group.message, longestMessage).toHtmlEscaped(), formatCount(group.count),
                                     formatCount(group.chunks)),
        this);
    title->setWordWrap(true);
    layout->addWidget(title);
    addChoices(layout);
    m_everyValue->setObjectName(QStringLiteral("everyValueCheckBox"));
    m_everyValue->setText(tr("For &every value of “%1” with this kind of error, not only for “%2”")
                              .arg(shownInLabel(group.column), shownInLabel(group.value)));
    m_everyValue->setVisible(!group.column.isEmpty());
    m_everyValue->setChecked(action == Remedy::Action::Date || action == Remedy::Action::Number);
    layout->addWidget(m_everyValue);
    addProfile(layout);
    m_effect->setObjectName(QStringLiteral("remedyEffectLabel"));
    m_effect->setWordWrap(true);
    layout->addWidget(m_effect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applyRemedyButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemedyDialog::apply);
    connect(m_everyValue, &QCheckBox::toggled, &m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_choices, &QButtonGroup::idToggled, this, [this] {
        setDefaultButton();
        m_previewSoon.start();
    });
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewAfterMs);
    connect(&m_previewSoon, &QTimer::timeout, this, &RemedyDialog::preview);
    choose(action);
    if (action == Remedy::Action::Set)
        m_text->setFocus();
    setDefaultButton();
    letLabelsShrink(this);
    resizeWithinScreen(this, { 560, sizeHint().height() });
    preview();
}

/// Begins with what was asked for. Where errors of this kind do not have it, leaving rows out is not what begins in its
/// place: then nothing is chosen.
void RemedyDialog::choose(Remedy::Action action)
{
    QAbstractButton *wanted = m_choices->button(int(action));
    if (wanted == nullptr)
        wanted = m_choices->button(int(Remedy::Action::AddReference));
    if (wanted == nullptr && !m_group.column.isEmpty())
        wanted = m_choices->buttons().constFirst();
    if (wanted != nullptr)
        wanted->setChecked(true);
}

void RemedyDialog::takeEveryValue()
{
    m_everyValue->setChecked(true);
    m_everyValue->hide();
}

/// Enter never leaves rows out.
void RemedyDialog::setDefaultButton()
{
    const int choice = m_choices->checkedId();
    const bool leavesOut = choice < 0 || choice == int(Remedy::Action::SkipRows);
    (leavesOut ? m_cancel : m_apply)->setDefault(true);
}

void RemedyDialog::addProfile(QVBoxLayout *layout)
{
    m_toProfile->setObjectName(QStringLiteral("toProfileCheckBox"));
    m_profile->setObjectName(QStringLiteral("profileCombo"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setEditable(true);
    m_profile->setMinimumContentsLength(16);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *line = new QHBoxLayout();
    line->addWidget(m_toProfile);
    line->addWidget(m_profile);
    line->addStretch();
    layout->addLayout(line);
    connect(m_profile, &QComboBox::editTextChanged, this,
        [this](const QString &name) { m_toProfile->setChecked(!name.trimmed().isEmpty()); });
    m_store.run(
        this, [](JobStore &store) { return Profiles(store).names(); },
        [this](const QStringList &names) {
            const QSignalBlocker quiet(m_profile);
            m_profile->addItems(names);
        });
}

void RemedyDialog::addChoice(Remedy::Action action, const char *name, const QString &text, QWidget *input)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    m_choices->addButton(button, int(action));
    auto *line = new QHBoxLayout();
    line->addWidget(button);
    if (input != nullptr) {
        line->addWidget(input);
        input->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        setTabOrder(button, input);
    }
    line->addStretch();
    m_choicesLayout->addLayout(line);
}

void RemedyDialog::addChoices(QVBoxLayout *layout)
{
    m_choicesLayout = layout;
    m_text->setObjectName(QStringLiteral("replacementEdit"));
    m_dateForm->setObjectName(QStringLiteral("dateFormCombo"));
    m_decimal->setObjectName(QStringLiteral("decimalCombo"));
    m_type->setObjectName(QStringLiteral("typeCombo"));
    m_dateForm->setEditable(true);
    m_dateForm->addItems({ QStringLiteral("dd.MM.yyyy"), QStringLiteral("d.M.yyyy"), QStringLiteral("dd.MM.yy"),
        QStringLiteral("MM/dd/yyyy"), QStringLiteral("M/d/yyyy"), QStringLiteral("dd/MM/yyyy"),
        QStringLiteral("dd-MM-yyyy"), QStringLiteral("yyyy/MM/dd"), QStringLiteral("yyyyMMdd"),
        QStringLiteral("dd.MM.yyyy HH:mm") });
    m_decimal->addItems({ QStringLiteral(","), QStringLiteral("."), QStringLiteral("'") });
    m_type->addItems(columnTypeNames(TypeOffer::Remedies));
    const bool ofColumn = !m_group.column.isEmpty();
    if (ofColumn) {
        addChoice(Remedy::Action::Set, "replaceRadio", tr("&Replace it by"), m_text);
        addChoice(Remedy::Action::Null, "nullRadio", tr("Set it to &NULL"), nullptr);
        addChoice(Remedy::Action::Default, "defaultRadio", tr("Set it to the column's &default"), nullptr);
        addChoice(Remedy::Action::Date, "dateRadio", tr("It is a da&te, written"), m_dateForm);
        addChoice(Remedy::Action::Number, "numberRadio", tr("It is a n&umber with the decimal sign"), m_decimal);
        addChoice(Remedy::Action::Type, "typeRadio", tr("Read the &column from now on as"), m_type);
    }
    if (m_group.code == QLatin1String(missingParentCode) || m_group.code == QLatin1String(nameNotFoundCode))
        addChoice(
            Remedy::Action::AddReference, "addReferenceRadio", tr("&Add it to the table that it refers to"), nullptr);
    addChoice(Remedy::Action::SkipRows, "skipRadio", tr("&Leave these rows out of the import"), nullptr);
    setTabOrder(m_choices->buttons().constLast(), m_everyValue);
    setTabOrder(m_everyValue, m_toProfile);
    setTabOrder(m_toProfile, m_profile);
    m_text->setVisible(ofColumn);
    m_dateForm->setVisible(ofColumn);
    m_decimal->setVisible(ofColumn);
    m_type->setVisible(ofColumn);
    const auto choose = [this](Remedy::Action action) {
        m_choices->button(int(action))->setChecked(true);
        m_previewSoon.start();
    };
    connect(m_text, &QLineEdit::textEdited, this, [choose] { choose(Remedy::Action::Set); });
    connect(m_dateForm, &QComboBox::editTextChanged, this, [choose] { choose(Remedy::Action::Date); });
    connect(m_decimal, &QComboBox::activated, this, [choose] { choose(Remedy::Action::Number); });
    connect(m_type, &QComboBox::activated, this, [choose] { choose(Remedy::Action::Type); });
}

Remedy RemedyDialog::remedy() const
{
    Remedy remedy;
    remedy.column = m_group.column;
    remedy.code = m_group.code;
    remedy.action = Remedy::Action(m_choices->checkedId());
    if (!m_everyValue->isChecked() && remedy.action != Remedy::Action::Type)
        remedy.value = m_group.value;
    switch (remedy.action) {
    case Remedy::Action::Set:
        remedy.text = m_text->text();
        break;
    case Remedy::Action::Date:
        remedy.text = m_dateForm->currentText();
        break;
    case Remedy::Action::Number:
        remedy.text = m_decimal->currentText();
        break;
    case Remedy::Action::Type:
        remedy.text = m_type->currentText();
        break;
    default:
        break;
    }
    return remedy;
}

void RemedyDialog::preview()
{
    m_apply->setEnabled(false);
    const int version = ++m_version;
    if (m_choices->checkedId() < 0) {
        m_effect->setText(tr("Choose what is to be done with these rows."));
        return;
    }
    m_effect->setText(tr("Looking what it would do…"));
    m_store.run(
        this,
        [import = m_import, remedy = remedy()](JobStore &store) {
            return std::pair(previewRemedy(store, import, remedy), store.summary(import).validateOnly);
        },
        [this, version](const std::pair<RemedyEffect, bool> &answer) {
            if (version != m_version)
                return;
            const auto &[effect, checkOnly] = answer;
            m_effect->setText(
                tr("Rows that change: %1, in %2. Chunks that are then without a known error: %3.")
                    .arg(formatCount(effect.rows), formatCounted(effect.chunks.size(), tr("%1 chunk"), tr("%1 chunks")),
                        formatCount(effect.cleanChunks)));
            m_apply->setEnabled(!effect.chunks.isEmpty());
            const bool isForProfiles = valueRuleOf(remedy()).has_value();
            m_toProfile->setEnabled(isForProfiles);
            m_profile->setEnabled(isForProfiles);
            const QString count = formatCount(effect.chunks.size());
            if (effect.chunks.size() == 1)
                m_apply->setText(checkOnly ? tr("&Apply and Check the Chunk") : tr("&Apply and Import the Chunk"));
            else
                m_apply->setText(
                    (checkOnly ? tr("&Apply and Check %1 Chunks") : tr("&Apply and Import %1 Chunks")).arg(count));
        },
        [this, version](const Failure &failure) {
            if (version == m_version)
                m_effect->setText(shortened(failure.text(), longestMessage));
        });
}

void RemedyDialog::apply()
{
    const bool toProfile = m_toProfile->isChecked() && m_toProfile->isEnabled();
    m_actions.retries.applyRemedy(m_import, remedy(), toProfile ? m_profile->currentText().trimmed() : QString());
    accept();
}

} // namespace tranche
