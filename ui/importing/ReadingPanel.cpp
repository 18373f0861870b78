#include "ui/importing/ReadingPanel.h"

#include "source/encoding/TextEncoding.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"
#include "ui/importing/EdgeRuler.h"
#include "ui/importing/FoundText.h"
#include "ui/importing/SourceNames.h"
#include "ui_ReadingPanel.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace tranche {

ReadingPanel::ReadingPanel(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReadingPanel>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    for (const int column : { 1, 3, 5 })
        m_ui->readingGrid->setColumnStretch(column, column == 1 ? 4 : 3); // names of formats are longest
    fillCombos();
    letCombosShrink(this);
    m_ui->readingControls->hide();
    m_ui->whyArea->hide();
    connect(m_ui->changeReadingButton, &QPushButton::toggled, m_ui->readingControls, &QWidget::setVisible);
    connect(m_ui->foundLabel, &QLabel::linkActivated, this, [this] {
        m_ui->whyArea->setVisible(!tellsWhy());
        fitWhy();
        Q_EMIT whyToggled();
    });
    connect(m_ui->commentEdit, &QLineEdit::editingFinished, this, &ReadingPanel::takeDialect);
    connect(m_ui->invalidBytesCombo, &QComboBox::activated, this, [this](int index) {
        m_draft.choices.replaceInvalidBytes = index == 1;
        m_draft.noteChange();
    });
    connect(m_ui->fileColumnEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.choices.fileField = text.trimmed();
        m_draft.noteChange();
    });
    for (QComboBox *combo : { m_ui->separatorCombo, m_ui->quoteCombo, m_ui->headerCombo, m_ui->escapeCombo,
             m_ui->malformedCombo, m_ui->surplusCombo })
        connect(combo, &QComboBox::currentTextChanged, this, &ReadingPanel::takeDialect);
    for (QSpinBox *box : { m_ui->skipLinesSpinBox, m_ui->footerSpinBox })
        connect(box, &QSpinBox::valueChanged, this, &ReadingPanel::takeDialect);
    for (QComboBox *combo : { m_ui->formatCombo, m_ui->encodingCombo, m_ui->partCombo })
        connect(combo, &QComboBox::activated, this, &ReadingPanel::takeSource);
    m_ruler = new EdgeRuler(m_ui->rulerArea);
    m_ui->rulerArea->setWidget(m_ruler);
    m_ui->rulerArea->setBackgroundRole(QPalette::Base);
    connect(m_ruler, &EdgeRuler::edgesChanged, this, [this] {
        m_ui->rangeEdit->setText(edgesText(m_ruler->edges()));
        takeSource();
    });
    connect(m_ui->encodingList, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (m_showing || item == nullptr)
            return;
        const int index = m_ui->encodingCombo->findData(item->data(Qt::UserRole));
        m_ui->encodingCombo->setCurrentIndex(std::max(0, index));
        takeSource();
    });
    connect(m_ui->rangeEdit, &QLineEdit::editingFinished, this, &ReadingPanel::takeSource);
    connect(&m_draft, &ImportDraft::inspected, this, &ReadingPanel::showInspection);
    connect(&m_draft, &ImportDraft::changed, this, &ReadingPanel::showLine);
    showInspection();
}

ReadingPanel::~ReadingPanel() = default;

QPushButton *ReadingPanel::toggle() const
{
    return m_ui->changeReadingButton;
}

void ReadingPanel::fillCombos()
{
    m_ui->formatCombo->addItem(tr("Automatic"));
    m_ui->formatCombo->addItem(tr("Delimited text (CSV, TSV)"), QStringLiteral("csv"));
    for (const SourceFormat &format : sourceFormats())
        m_ui->formatCombo->addItem(formatLabel(format), QString::fromLatin1(format.name));
    m_ui->encodingCombo->addItem(tr("Automatic"));
    for (const QByteArray &encoding : usualEncodings())
        m_ui->encodingCombo->addItem(encodingName(encoding), encoding);
    m_ui->separatorCombo->addItem(tr("Automatic"));
    for (const char *separator : { ",", ";", "\t", "|", ", ", " ", ":" })
        m_ui->separatorCombo->addItem(separatorName(separator), QString::fromLatin1(separator));
    m_ui->quoteCombo->addItem(tr("Automatic"));
    m_ui->quoteCombo->addItem(QStringLiteral("\""), QStringLiteral("\""));
    m_ui->quoteCombo->addItem(QStringLiteral("'"), QStringLiteral("'"));
    m_ui->quoteCombo->addItem(tr("None"), QString(QChar(0)));
    m_ui->headerCombo->addItem(tr("Automatic"));
    m_ui->headerCombo->addItem(tr("Yes"), 1);
    m_ui->headerCombo->addItem(tr("No"), 0);
    m_ui->headerCombo->addItem(tr("2 rows"), 2);
    m_ui->headerCombo->addItem(tr("3 rows"), 3);
    m_ui->escapeCombo->addItem(tr("Automatic"));
    m_ui->escapeCombo->addItem(tr("Doubled quote"));
    m_ui->escapeCombo->addItem(tr("Backslash"));
    m_ui->malformedCombo->addItem(tr("Are errors"));
    m_ui->malformedCombo->addItem(tr("Are repaired"));
    m_ui->invalidBytesCombo->addItem(tr("Are errors"));
    m_ui->invalidBytesCombo->addItem(tr("Are replaced by “\uFFFD”"));
    m_ui->surplusCombo->addItem(tr("Are errors"));
    m_ui->surplusCombo->addItem(tr("Are left out"));
    m_ui->surplusCombo->addItem(tr("Join the last column"));
}

void ReadingPanel::takeDialect()
{
    if (m_showing)
        return;
    DialectChoice choice = m_draft.choices.dialect;
    choice.separator.reset();
    choice.quote.reset();
    choice.escape.reset();
    choice.headerRows.reset();
    choice.skipLines.reset();
    choice.footerLines.reset();
    const QComboBox *separator = m_ui->separatorCombo;
    const int known = separator->findText(separator->currentText());
    if (known > 0)
        choice.separator = separator->itemData(known).toString().toStdString();
    else if (known < 0 && !separator->currentText().isEmpty() && separator->currentText().toUtf8().size() <= 2)
        choice.separator = separator->currentText().toStdString();
    if (m_ui->quoteCombo->currentIndex() > 0)
        choice.quote = m_ui->quoteCombo->currentData().toString().front().toLatin1();
    if (m_ui->headerCombo->currentIndex() > 0)
        choice.headerRows = m_ui->headerCombo->currentData().toInt();
    if (m_ui->skipLinesSpinBox->value() >= 0)
        choice.skipLines = m_ui->skipLinesSpinBox->value();
    if (m_ui->footerSpinBox->value() >= 0)
        choice.footerLines = m_ui->footerSpinBox->value();
    if (m_ui->escapeCombo->currentIndex() > 0)
        choice.escape = m_ui->escapeCombo->currentIndex() == 1 ? choice.quote.value_or('"') : '\\';
    if (const QString comment = m_ui->commentEdit->text().trimmed(); !comment.isEmpty())
        choice.comment = comment.toStdString();
    choice.malformed = Malformed(m_ui->malformedCombo->currentIndex());
    choice.surplus = Surplus(m_ui->surplusCombo->currentIndex());
    m_draft.setDialect(choice);
}

void ReadingPanel::takeSource()
{
    SourceOptions source;
    source.format = m_ui->formatCombo->currentData().toString();
    if (source.format == m_draft.choices.source.format)
        source = m_draft.choices.source; // with what no control shows
    source.encoding = m_ui->encodingCombo->currentData().toByteArray();
    source.*m_range = m_ui->rangeEdit->text().trimmed().toUpper();
    if (m_ui->partCombo->currentIndex() >= 0)
        source.*m_part = m_ui->partCombo->currentText();
    m_draft.setSource(source);
}

void ReadingPanel::select(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

void ReadingPanel::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    const DialectChoice &choice = m_draft.choices.dialect;
    if (choice.separator)
        m_ui->separatorCombo->setCurrentText(separatorName(*choice.separator));
    else
        m_ui->separatorCombo->setCurrentIndex(0);
    select(m_ui->quoteCombo,
        choice.quote ? QVariant(QString(QChar::fromLatin1(*choice.quote))) : QVariant(QStringLiteral("-")));
    select(m_ui->headerCombo, choice.headerRows ? QVariant(*choice.headerRows) : QVariant(-1));
    m_ui->skipLinesSpinBox->setValue(int(choice.skipLines.value_or(-1)));
    m_ui->footerSpinBox->setValue(int(choice.footerLines.value_or(-1)));
    m_ui->escapeCombo->setCurrentIndex(!choice.escape ? 0 : *choice.escape == '\\' ? 2 : 1);
    m_ui->malformedCombo->setCurrentIndex(int(choice.malformed));
    m_ui->surplusCombo->setCurrentIndex(int(choice.surplus));
    m_ui->commentEdit->setText(QString::fromStdString(choice.comment.value_or(std::string())));
    m_ui->invalidBytesCombo->setCurrentIndex(m_draft.choices.replaceInvalidBytes ? 1 : 0);
    m_ui->fileColumnEdit->setText(m_draft.choices.fileField);
    const SourceOptions &source = m_draft.choices.source;
    select(m_ui->formatCombo, source.format);
    select(m_ui->encodingCombo, source.encoding);
    m_ui->rangeEdit->setText(source.*m_range);
}

// What a look at the file found.

/// The sheets of a spreadsheet, elements of XML or files of an archive; and only the controls that the format has a use
/// for.
void ReadingPanel::showParts()
{
    const auto &inspection = m_draft.inspection();
    const QStringList parts = inspection ? inspection->parts : QStringList();
    const SourceFormat *format = inspection ? findSourceFormat(inspection->source.format) : nullptr;
    m_part = partOption(inspection ? inspection->source.format : QString());
    const bool isSheet = m_part == &SourceOptions::sheet;
    m_ui->partCombo->clear();
    m_ui->partCombo->addItems(parts);
    m_ui->partCombo->setCurrentText(inspection ? inspection->source.*m_part : QString());
    m_ui->partLabel->setText(isSheet            ? tr("S&heet")
            : m_part == &SourceOptions::element ? tr("Element t&hat is a row")
            : format != nullptr                 ? tr("Table")
                                                : tr("File in arc&hive"));
    const bool hasParts = !parts.isEmpty();
    m_ui->partLabel->setVisible(hasParts);
    m_ui->partCombo->setVisible(hasParts);
    showRange(format);
    const bool isDelimited = format == nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->separatorCombo, m_ui->quoteCombo, m_ui->escapeCombo,
             m_ui->malformedCombo, m_ui->surplusCombo, m_ui->commentEdit })
        widget->setEnabled(isDelimited);
    m_ui->invalidBytesCombo->setEnabled(isDelimited || format->isText);
    m_ui->encodingCombo->setEnabled(isDelimited || format->isText);
}

/// Where the encoding is not certain: how lines read in those that it may be.
void ReadingPanel::showReadings()
{
    const auto &inspection = m_draft.inspection();
    const auto readings = inspection ? inspection->readings : QList<EncodingReading>();
    const bool isOpen = readings.size() > 1;
    m_ui->readingsLabel->setVisible(isOpen);
    m_ui->encodingList->setVisible(isOpen);
    m_ui->encodingList->clear();
    for (const EncodingReading &reading : readings) {
        const QString name = encodingName(reading.encoding);
        auto *item = new QListWidgetItem((m_ui->encodingList->count() == 0 ? tr("%1 (likely)").arg(name) : name)
                + QStringLiteral(":  ") + reading.lines.join(QStringLiteral("  ·  ")),
            m_ui->encodingList);
        item->setData(Qt::UserRole, reading.encoding);
        if (reading.encoding == inspection->source.encoding)
            m_ui->encodingList->setCurrentItem(item);
    }
    constexpr qsizetype rowsShown = 5;
    const int rows = int(std::min(readings.size(), rowsShown));
    const int rowHeight = isOpen ? m_ui->encodingList->sizeHintForRow(0) : 0;
    const int frame = 2 * m_ui->encodingList->frameWidth() + 2;
    m_ui->encodingList->setMinimumHeight(rowHeight + frame); // a screen may be low
    m_ui->encodingList->setMaximumHeight(rowHeight * rows + frame);
}

/// The cells that count of a sheet, or where columns of fixed width begin.
void ReadingPanel::showRange(const SourceFormat *format)
{
    const bool isSheet = m_part == &SourceOptions::sheet;
    const bool isFixed = format != nullptr && QLatin1String(format->name) == QLatin1String("fixed");
    m_range = isFixed ? &SourceOptions::edges : &SourceOptions::range;
    m_ui->rangeLabel->setVisible(isSheet || isFixed);
    m_ui->rangeEdit->setVisible(isSheet || isFixed);
    m_ui->rulerArea->setVisible(isFixed);
    m_ui->rangeLabel->setText(isFixed ? tr("Columns begin at") : tr("Cell range"));
    m_ui->rangeEdit->setToolTip(isFixed ? tr("The characters at which columns begin, counted from 1")
                                        : tr("The cells that count, such as B3:F200"));
    if (!isFixed) {
        m_ui->rangeEdit->setText(m_draft.choices.source.range);
        return;
    }
    const SourceInspection &inspection = *m_draft.inspection();
    m_ui->rangeEdit->setText(inspection.source.edges);
    m_ruler->show(inspection.lines, edgesFromText(inspection.source.edges).value_or(std::vector<std::size_t>()));
    m_ui->rulerArea->setFixedHeight(m_ruler->height() + 2 * m_ui->rulerArea->frameWidth()
        + m_ui->rulerArea->horizontalScrollBar()->sizeHint().height());
}

/// That the file has several tables, of which one is imported.
QString ReadingPanel::partsText() const
{
    const auto &inspection = m_draft.inspection();
    if (!inspection || inspection->parts.size() < 2)
        return {};
    const QString chosen = shortened(inspection->source.*m_part);
    const QString count = formatCount(inspection->parts.size());
    if (m_part == &SourceOptions::sheet)
        return tr(" Of its %1 sheets, “%2” is imported; another one can be chosen.").arg(count, chosen);
    if (m_part == &SourceOptions::element)
        return tr(" Its rows are the elements “%1”; others can be chosen.").arg(chosen);
    if (findSourceFormat(inspection->source.format) == nullptr || m_part != &SourceOptions::member)
        return tr(" Of the %1 files in the archive, “%2” is imported; another one can be chosen.").arg(count, chosen);
    return tr(" Of its %1 tables, “%2” is imported; another one can be chosen.").arg(count, chosen);
}

bool ReadingPanel::tellsWhy() const
{
    return m_ui->whyArea->isVisible();
}

/// As high as its text, as far as the screen has room.
void ReadingPanel::fitWhy()
{
    constexpr int partOfScreen = 5;
    m_ui->whyArea->setFixedHeight(
        std::min(m_ui->whyLabel->heightForWidth(width()), screen()->availableSize().height() / partOfScreen));
}

void ReadingPanel::showNotice(const QString &text)
{
    m_ui->foundLabel->setText(text.toHtmlEscaped());
}

void ReadingPanel::showLine()
{
    const auto &inspection = m_draft.inspection();
    m_ui->changeReadingButton->setEnabled(!m_draft.choices.file.isEmpty());
    if (!inspection) {
        m_ui->whyArea->hide();
        return showNotice(m_draft.choices.file.isEmpty() ? tr("Choose a file, or drop one anywhere on this window.")
                : m_draft.isLooking()                    ? tr("Looking at the file…")
                                                         : QString());
    }
    const QString remarks
        = readingRemarks(*inspection).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    m_ui->foundLabel->setText((readingSentence(*inspection) + partsText()).toHtmlEscaped()
        + QStringLiteral(" <a href='why'>%1</a>").arg(tr("Why?"))
        + (remarks.isEmpty() ? QString() : QStringLiteral("<br>") + remarks));
    m_ui->whyLabel->setText(readingEvidence(*inspection));
    fitWhy();
}

void ReadingPanel::showInspection()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto &inspection = m_draft.inspection();
    select(m_ui->formatCombo, m_draft.choices.source.format); // another file has forgotten them
    select(m_ui->encodingCombo, m_draft.choices.source.encoding);
    showParts();
    showReadings();
    showLine();
    if (!inspection) {
        m_ui->separatorCombo->setItemText(0, tr("Automatic"));
        m_ui->quoteCombo->setItemText(0, tr("Automatic"));
        m_ui->headerCombo->setItemText(0, tr("Automatic"));
        return;
    }
    const Dialect &dialect = inspection->sniffed.dialect;
    m_ui->separatorCombo->setItemText(0, tr("Automatic (%1)").arg(separatorName(dialect.separator)));
    m_ui->quoteCombo->setItemText(
        0, dialect.quote == '\0' ? tr("Automatic (none)") : tr("Automatic (%1)").arg(QChar::fromLatin1(dialect.quote)));
    m_ui->headerCombo->setItemText(0,
        dialect.headerRows > 1       ? tr("Automatic (%1 rows)").arg(dialect.headerRows)
            : dialect.headerRows > 0 ? tr("Automatic (yes)")
                                     : tr("Automatic (no)"));
    m_ui->escapeCombo->setItemText(0,
        dialect.escape == dialect.quote ? tr("Automatic (doubled)")
                                        : tr("Automatic (%1)").arg(QChar::fromLatin1(dialect.escape)));
    m_ui->skipLinesSpinBox->setSpecialValueText(tr("Automatic (%1)").arg(dialect.skipLines));
    m_ui->footerSpinBox->setSpecialValueText(tr("Automatic (%1)").arg(dialect.footerLines));
    const SourceFormat *format = findSourceFormat(inspection->source.format);
    m_ui->formatCombo->setItemText(
        0, tr("Automatic (%1)").arg(format != nullptr ? formatLabel(*format) : tr("delimited text")));
    const auto &readings = inspection->readings;
    m_ui->encodingCombo->setItemText(0,
        format != nullptr && !format->isText ? tr("Automatic")
            : readings.isEmpty()             ? tr("Automatic (%1)").arg(encodingName(inspection->source.encoding))
                                 : tr("Automatic (%1, likely)").arg(encodingName(readings.front().encoding)));
}

} // namespace tranche
