#pragma once

#include <QLabel>

#include <functional>

namespace tranche {

/// A label with colours of its own, which follow the theme: they are asked for again whenever that changes.
class TintedLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// Makes the label's palette of the application's, in which it changes what it wants.
    using Tint = std::function<void(QPalette &palette)>;
    void setTint(const Tint &tint);

protected:
    bool event(QEvent *event) override;

private:
    void applyTint();

    Tint m_tint;
};

} // namespace tranche
