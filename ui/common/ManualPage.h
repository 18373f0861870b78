#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace tranche {

/// A page of the manual, whose pictures are no wider than the page.
class ManualPage final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualPage(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestPicture() const;
    void fitPictures();

    QTimer m_fitSoon;
    int m_fittedTo = 0; ///< the width that the pictures were loaded for; 0: there are none
};

} // namespace tranche
