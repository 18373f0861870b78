#include "ui/common/UndoBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tranche {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // a line
    m_text->setObjectName(QStringLiteral("undoLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long text makes no window wider
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Takes the removal back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    auto *done = new QPushButton(tr("&Dismiss"), this);
    done->setObjectName(QStringLiteral("dismissUndoButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(done);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::end);
    connect(done, &QPushButton::clicked, this, &UndoBar::end);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_timer.stop();
        hide();
        Q_EMIT undone();
    });
    hide();
}

void UndoBar::offer(const QString &text, int ms)
{
    m_text->setText(text);
    m_timer.start(ms);
    show();
}

void UndoBar::end()
{
    m_timer.stop();
    hide();
    Q_EMIT ended();
}

} // namespace tranche
