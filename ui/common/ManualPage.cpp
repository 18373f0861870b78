#include "ui/common/ManualPage.h"

#include <QImage>
#include <QScrollBar>

namespace tranche {

static constexpr int pageMargin = 24;

ManualPage::ManualPage(QWidget *parent)
    : QTextBrowser(parent)
{
    document()->setDocumentMargin(pageMargin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that came and went would change what fits
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &ManualPage::fitPictures);
    connect(this, &QTextBrowser::sourceChanged, this, [this] { m_fitSoon.start(); });
}

int ManualPage::widestPicture() const
{
    return viewport()->width() - 2 * pageMargin;
}

QVariant ManualPage::loadResource(int type, const QUrl &name)
{
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    m_fittedTo = widestPicture();
    const QImage picture = resource.userType() == QMetaType::QByteArray ? QImage::fromData(resource.toByteArray())
                                                                        : resource.value<QImage>();
    if (m_fittedTo <= 0 || picture.width() <= m_fittedTo)
        return resource;
    const double ratio = devicePixelRatioF();
    QImage fitting = picture.scaledToWidth(int(m_fittedTo * ratio), Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_fitSoon.start();
}

/// Loads the pictures anew where the page has another width than they were loaded for.
void ManualPage::fitPictures()
{
    if (m_fittedTo == 0 || m_fittedTo == widestPicture())
        return;
    const int place = verticalScrollBar()->value();
    m_fittedTo = 0;
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace tranche
