#include "source/formats/fixed/FixedWidthConverter.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/wizard/EdgeRuler.h"
#include "ui/wizard/FilePage.h"
#include "ui/wizard/PreviewTableModel.h"
#include "ui/wizard/SourceNames.h"
#include "ui_FilePage.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>

// What a look at the file found, as the page shows it.

namespace tranche {

/// The sheets of a spreadsheet, elements of XML or files of an archive; and only the controls that the format has a use
/// for.
void FilePage::showParts()
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
            : format != nullptr                 ? tr("Ta&ble")
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
void FilePage::showReadings()
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
    m_ui->encodingList->setFixedHeight(
        (isOpen ? m_ui->encodingList->sizeHintForRow(0) : 0) * rows + 2 * m_ui->encodingList->frameWidth() + 2);
}

/// The cells that count of a sheet, or where columns of fixed width begin.
void FilePage::showRange(const SourceFormat *format)
{
    const bool isSheet = m_part == &SourceOptions::sheet;
    const bool isFixed = format != nullptr && QLatin1String(format->name) == QLatin1String("fixed");
    m_range = isFixed ? &SourceOptions::edges : &SourceOptions::range;
    m_ui->rangeLabel->setVisible(isSheet || isFixed);
    m_ui->rangeEdit->setVisible(isSheet || isFixed);
    m_ui->rulerArea->setVisible(isFixed);
    m_ui->rangeLabel->setText(isFixed ? tr("Columns be&gin at") : tr("Cell ran&ge"));
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
QString FilePage::partsText() const
{
    const auto &inspection = m_draft.inspection();
    if (inspection->parts.size() < 2)
        return {};
    const QString chosen = shortened(inspection->source.*m_part);
    const QString count = formatCount(inspection->parts.size());
    if (m_part == &SourceOptions::sheet)
        return tr(" Of its %1 sheets, “%2” is imported; another one can be chosen above.").arg(count, chosen);
    if (m_part == &SourceOptions::element)
        return tr(" Its rows are the elements “%1”; others can be chosen above.").arg(chosen);
    if (findSourceFormat(inspection->source.format) == nullptr || m_part != &SourceOptions::member)
        return tr(" Of the %1 files in the archive, “%2” is imported; another one can be chosen above.")
            .arg(count, chosen);
    return tr(" Of its %1 tables, “%2” is imported; another one can be chosen above.").arg(count, chosen);
}

void FilePage::showInspection()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto &inspection = m_draft.inspection();
    m_preview->setInspection(inspection);
    select(m_ui->formatCombo, m_draft.choices.source.format); // another file has forgotten them
    select(m_ui->encodingCombo, m_draft.choices.source.encoding);
    showParts();
    showReadings();
    if (!inspection) {
        m_ui->foundLabel->setText(m_draft.choices.file.isEmpty()
                ? tr("Choose a file, or drop one anywhere on this window. The preview shows how it will be read.")
                : QString());
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
    constexpr qsizetype longest = 600;
    m_ui->foundLabel->setText(
        shortened(tr("%1, %2 columns, line ends %3. The first %4 rows are shown, with their lines in the file.")
                      .arg(formatBytes(inspection->bytes))
                      .arg(inspection->columnNames.size())
                      .arg(inspection->sniffed.lineEnd)
                      .arg(inspection->preview.size())
                + partsText() + (inspection->hint.isEmpty() ? QString() : QLatin1Char('\n') + inspection->hint),
            longest));
    constexpr int widest = 260;
    fitColumns(m_ui->previewTable, widest);
}

} // namespace tranche
