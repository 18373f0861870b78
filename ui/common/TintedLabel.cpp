#include "ui/common/TintedLabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace tranche {

void TintedLabel::setTint(const Tint &tint)
{
    m_tint = tint;
    applyTint();
}

void TintedLabel::applyTint()
{
    if (!m_tint)
        return;
    QPalette palette = QGuiApplication::palette();
    m_tint(palette);
    setPalette(palette);
    if (textFormat() != Qt::PlainText) { // a link keeps the colour that it was laid out with
        const QString shown = text();
        clear();
        setText(shown);
    }
}

bool TintedLabel::event(QEvent *event)
{
    const bool isTaken = QLabel::event(event);
    // Which changeEvent() is not told of, and one that is hidden not at all.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::Show)
        applyTint();
    return isTaken;
}

} // namespace tranche
