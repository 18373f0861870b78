#include "ui/importing/NoFileLabel.h"

#include "ui/common/Formatting.h"
#include "ui/importing/FileBar.h"

namespace tranche {

void NoFileLabel::setFileBar(FileBar &files)
{
    m_files = &files;
    connect(m_files, &FileBar::recentFilesKnown, this, &NoFileLabel::showRecentFiles);
    connect(this, &QLabel::linkActivated, this, &NoFileLabel::follow);
    showRecentFiles();
}

void NoFileLabel::showRecentFiles()
{
    QString text = tr("<p style='font-size:x-large'>Drop a file here</p><p>or <a href='browse'>choose one</a>, <a "
                      "href='paste'>paste cells</a>, or try <a href='sample'>the sample</a></p>");
    constexpr qsizetype mostShown = 5;
    const QStringList recent = m_files->recentFiles().mid(0, mostShown);
    if (!recent.isEmpty())
        text += tr("<p>Imported last:</p>");
    for (qsizetype i = 0; i < recent.size(); ++i)
        text += QStringLiteral("<a href='%1'>%2</a><br>").arg(i).arg(shortened(recent[i]).toHtmlEscaped());
    setText(text);
}

void NoFileLabel::follow(const QString &link)
{
    if (link == QLatin1String("browse"))
        m_files->browse();
    else if (link == QLatin1String("paste"))
        m_files->paste();
    else if (link == QLatin1String("sample"))
        Q_EMIT sampleAsked();
    else
        Q_EMIT fileAsked(m_files->recentFiles().value(link.toInt()));
}

} // namespace tranche
