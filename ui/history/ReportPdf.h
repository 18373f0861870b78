#pragma once

#include "service/report/HtmlReport.h"

#include <QByteArray>

class QTextDocument;

namespace tranche {

/// A report, whose plots are apart, as a document to be shown or printed. May be called on any thread, which the
/// document then belongs to.
void fillDocument(QTextDocument &document, const HtmlReport &report);

/// The same on pages of A4, as PDF. On any thread.
QByteArray reportPdf(const HtmlReport &report, const QString &title);

} // namespace tranche
