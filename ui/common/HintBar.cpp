#include "ui/common/HintBar.h"

#include "ui/common/Settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tranche {

static QString settingOf(const QString &hint)
{
    return QStringLiteral("hints/") + hint;
}

HintBar::HintBar(const QString &home, const QString &name, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_home(home)
    , m_wasDismissed(Settings(home).value(settingOf(name)).toBool())
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as many lines as the text needs
    auto *label = new QLabel(text, this);
    label->setObjectName(name + QStringLiteral("Label"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it makes no window wider
    auto *dismiss = new QPushButton(tr("&Got It"), this);
    dismiss->setObjectName(name + QStringLiteral("DismissButton"));
    dismiss->setToolTip(tr("This hint is not shown again"));
    dismiss->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(label, 1);
    layout->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        m_wasDismissed = true;
        Settings(m_home).setValue(settingOf(objectName()), true);
        hide();
    });
    hide();
}

} // namespace tranche
