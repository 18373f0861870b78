#pragma once

#include <QSet>
#include <QTreeView>

#include <optional>

namespace tranche {

class RepairTreeModel;

/// The tree of what is wrong, with buttons in its lines. Enter presses the first of them.
class RepairTree final : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::rowHeight;
    explicit RepairTree(QWidget *parent = nullptr);

    void setTreeModel(RepairTreeModel *model);
    /// The line that is chosen. The current one is but where the keys are.
    QModelIndex chosen() const;
    /// To be called before and behind a change of what the model holds: what was open and chosen stays so.
    void remember();
    void recall();
    /// Where a button of a line stands in the viewport.
    QRect buttonRect(const QModelIndex &index, int button) const;

Q_SIGNALS:
    /// The suggestion of a line is to be applied.
    void applyAsked(const QModelIndex &index);
    /// Another remedy is wanted for a line.
    void otherAsked(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Button
    {
        QPersistentModelIndex line;
        int number = -1;
        bool operator==(const Button &) const = default;
    };
    Button buttonAt(const QPoint &at) const;
    void press(const Button &button);
    void fitColumns();

    class Buttons;
    RepairTreeModel *m_model = nullptr;
    Buttons *m_buttons;
    Button m_pressed;
    Button m_hovered;
    QSet<QString> m_closed; ///< lines that were closed
    QSet<QString> m_open;
    QString m_chosen;
};

} // namespace tranche
