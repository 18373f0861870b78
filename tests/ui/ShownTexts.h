#pragma once

#include <QStringList>

class QWidget;

/// The language that the test was started for: TRANCHE_TEST_LANGUAGE, else English. Speaks it. "marked": English, with
/// each text of ours between ⟦ and ⟧, so that one which goes through no tr() is seen.
QString speakTestLanguage();

/// A text of ours as the window shows it now. @param part what of it: the rest may be in the place of %1 and the like
QString shownBeginning(const char *context, const char *text);
QString shownEnding(const char *context, const char *text);

/// What is seen of a window's texts, each with what holds it: of its labels, buttons, headers, lists, tips and actions.
QStringList shownTexts(QWidget *window);

/// Those that are an English text of ours which `language` says in another way; of "marked", those without a mark.
QStringList untranslatedTexts(QWidget *window, const QString &language);

/// Texts of visible labels, buttons, boxes and titles that have less room than they need.
QStringList cutTexts(QWidget *window);
