#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tranche {

/// What is asked before something is lost.
struct Question
{
    const char *name; ///< of the dialog, to find it by
    QString title;
    QString text;
    QString consequence; ///< what is lost
    const char *buttonName;
    QString buttonText; ///< of the button that does it; the other one is Cancel
};

/// Asks in a dialog of the window, without waiting. @param onYes is called if the button is pressed
void ask(QWidget *window, const Question &question, const std::function<void()> &onYes);

} // namespace tranche
