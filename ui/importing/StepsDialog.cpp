#include "ui/importing/StepsDialog.h"

#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"
#include "ui/importing/ImportDraft.h"
#include "ui/importing/StepsPreview.h"
#include "ui_StepsDialog.h"

#include <QIntValidator>
#include <QPushButton>

namespace tranche {

StepsDialog::StepsDialog(ImportDraft &draft, const QList<int> &columns, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StepsDialog>())
    , m_draft(draft)
    , m_columns(columns)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepsDialog"));
    const PlannedColumn &first = draft.columns()[columns.front()];
    setWindowTitle(columns.size() == 1 ? tr("Steps and Rules of %1").arg(shortened(first.name))
                                       : tr("Steps and Rules of %1 Columns").arg(columns.size()));
    m_ui->caseCombo->addItem(tr("as they stand"), int(ValueSteps::Case::Keep));
    m_ui->caseCombo->addItem(tr("small letters"), int(ValueSteps::Case::Lower));
    m_ui->caseCombo->addItem(tr("capital letters"), int(ValueSteps::Case::Upper));
    m_ui->caseCombo->addItem(tr("Each Word With a Capital"), int(ValueSteps::Case::Title));
    m_ui->wrongCombo->addItem(tr("is set aside, as the import says"), int(WrongValue::Error));
    m_ui->wrongCombo->addItem(tr("sets its chunk aside"), int(WrongValue::Chunk));
    m_ui->wrongCombo->addItem(tr("sets its row aside"), int(WrongValue::Row));
    m_ui->wrongCombo->addItem(tr("becomes NULL"), int(WrongValue::Null));
    m_ui->wrongCombo->addItem(tr("becomes the value for empty ones"), int(WrongValue::Initial));
    m_ui->wrongCombo->addItem(tr("goes in as it stands"), int(WrongValue::Text));
    constexpr int linesOfLists = 3;
    for (QPlainTextEdit *list : { m_ui->replaceEdit, m_ui->nullsEdit, m_ui->oneOfEdit })
        list->setFixedHeight(linesOfLists * fontMetrics().lineSpacing() + 10);
    for (QLineEdit *number : { m_ui->shortestEdit, m_ui->longestEdit })
        number->setValidator(new QIntValidator(0, 1'000'000'000, number));
    m_ui->stepsButtons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("stepsOkButton"));
    m_ui->stepsButtons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("stepsCancelButton"));
    connect(m_ui->stepsButtons, &QDialogButtonBox::accepted, this, &StepsDialog::accept);
    connect(m_ui->stepsButtons, &QDialogButtonBox::rejected, this, &StepsDialog::reject);
    showChoice(first.steps, first.checks, first.onWrong);
    if (const auto &unstepped = draft.unstepped())
        m_preview = new StepsPreview(*unstepped, draft.choicesOfSteps(), m_ui->stepsPreviewLabel);
    const auto changed = [this] { preview(); };
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, changed);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, changed);
    for (QPlainTextEdit *edit : findChildren<QPlainTextEdit *>())
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    connect(m_ui->caseCombo, &QComboBox::currentIndexChanged, this, changed);
    letLabelsShrink(this);
    resizeWithinScreen(this, { 720, sizeHint().height() });
    preview();
}

StepsDialog::~StepsDialog() = default;

static QString linesOf(const QList<QByteArray> &values)
{
    QStringList lines;
    for (const QByteArray &value : values)
        lines.append(QString::fromUtf8(value));
    return lines.join(QLatin1Char('\n'));
}

static QList<QByteArray> valuesOf(const QPlainTextEdit *edit)
{
    QList<QByteArray> values;
    const QStringList lines = edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        values.append(line.toUtf8());
    return values;
}

static const QString replacementSign = QStringLiteral("=>");

static QString linesOf(const QList<ValueSteps::Replacement> &replacements)
{
    QStringList lines;
    for (const ValueSteps::Replacement &one : replacements)
        lines.append(QStringLiteral("%1 => %2").arg(QString::fromUtf8(one.from), QString::fromUtf8(one.to)));
    return lines.join(QLatin1Char('\n'));
}

/// “old => new”: one blank at each side of the sign is none of the values'.
static QList<ValueSteps::Replacement> replacementsOf(const QPlainTextEdit *edit)
{
    QList<ValueSteps::Replacement> replacements;
    const QStringList lines = edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto sign = line.indexOf(replacementSign);
        if (sign < 0)
            continue;
        QString from = line.left(sign);
        QString to = line.mid(sign + replacementSign.size());
        if (from.endsWith(QLatin1Char(' ')))
            from.chop(1);
        if (to.startsWith(QLatin1Char(' ')))
            to.remove(0, 1);
        replacements.append({ from.toUtf8(), to.toUtf8() });
    }
    return replacements;
}

static QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

static std::optional<int> numberOf(const QLineEdit *edit)
{
    bool ok = false;
    const int number = edit->text().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

static std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void StepsDialog::showChoice(const ValueSteps &steps, const ValueChecks &checks, WrongValue onWrong)
{
    m_shown = steps;
    m_ui->trimCheckBox->setChecked(steps.trim);
    m_ui->collapseCheckBox->setChecked(steps.collapse);
    m_ui->caseCombo->setCurrentIndex(m_ui->caseCombo->findData(int(steps.letters)));
    m_ui->replaceEdit->setPlainText(linesOf(steps.replace));
    m_ui->nullsEdit->setPlainText(linesOf(steps.nulls));
    m_ui->defaultEdit->setText(QString::fromUtf8(steps.initial.value_or(QByteArray())));
    m_ui->fillDownCheckBox->setChecked(steps.fillDown);
    m_ui->extractEdit->setText(steps.extract);
    m_ui->requiredCheckBox->setChecked(checks.required);
    m_ui->uniqueCheckBox->setChecked(checks.unique);
    m_ui->leastEdit->setText(checks.least.value_or(QString()));
    m_ui->mostEdit->setText(checks.most.value_or(QString()));
    m_ui->shortestEdit->setText(numberText(checks.shortest));
    m_ui->longestEdit->setText(numberText(checks.longest));
    m_ui->patternEdit->setText(checks.pattern);
    m_ui->oneOfEdit->setPlainText(linesOf(checks.oneOf));
    if (!checks.existsTable.isEmpty())
        m_ui->existsEdit->setText(checks.existsTable + QLatin1Char('.') + checks.existsColumn);
    m_ui->wrongCombo->setCurrentIndex(m_ui->wrongCombo->findData(int(onWrong)));
}

ValueSteps StepsDialog::steps() const
{
    ValueSteps steps;
    steps.trim = m_ui->trimCheckBox->isChecked();
    steps.collapse = m_ui->collapseCheckBox->isChecked();
    steps.letters = ValueSteps::Case(m_ui->caseCombo->currentData().toInt());
    // What these fields can't show, such as line breaks, stays as long as nobody changes it.
    const bool sameReplace = m_ui->replaceEdit->toPlainText() == linesOf(m_shown.replace);
    steps.replace = sameReplace ? m_shown.replace : replacementsOf(m_ui->replaceEdit);
    const bool sameNulls = m_ui->nullsEdit->toPlainText() == linesOf(m_shown.nulls);
    steps.nulls = sameNulls ? m_shown.nulls : valuesOf(m_ui->nullsEdit);
    const QByteArray initial = m_ui->defaultEdit->text().toUtf8();
    if (initial == m_shown.initial.value_or(QByteArray()))
        steps.initial = m_shown.initial;
    else if (!initial.isEmpty())
        steps.initial = initial;
    steps.fillDown = m_ui->fillDownCheckBox->isChecked();
    steps.extract = m_ui->extractEdit->text();
    return steps;
}

ValueChecks StepsDialog::checks() const
{
    ValueChecks checks;
    checks.required = m_ui->requiredCheckBox->isChecked();
    checks.unique = m_ui->uniqueCheckBox->isChecked();
    checks.least = textOf(m_ui->leastEdit);
    checks.most = textOf(m_ui->mostEdit);
    checks.shortest = numberOf(m_ui->shortestEdit);
    checks.longest = numberOf(m_ui->longestEdit);
    checks.pattern = m_ui->patternEdit->text();
    checks.oneOf = valuesOf(m_ui->oneOfEdit);
    const QString exists = m_ui->existsEdit->text().trimmed();
    const auto point = exists.lastIndexOf(QLatin1Char('.'));
    if (!exists.isEmpty()) { // without a point a table that is not there, which is told
        checks.existsTable = exists.left(point);
        checks.existsColumn = point < 0 ? exists : exists.mid(point + 1);
    }
    return checks;
}

ValueChoice StepsDialog::choice() const
{
    const auto wrong = WrongValue(m_ui->wrongCombo->currentData().toInt());
    return { {}, steps(), checks(), wrong == m_draft.choices.onWrong ? std::nullopt : std::optional(wrong) };
}

void StepsDialog::preview()
{
    if (m_preview == nullptr)
        return;
    ValueChoice shown = choice();
    shown.column = QStringLiteral("#%1").arg(m_columns.front() + 1);
    m_preview->show(m_preview->columnNames().value(m_columns.front()), { shown });
}

void StepsDialog::accept()
{
    m_draft.setValues(m_columns, choice());
    QDialog::accept();
}

} // namespace tranche
