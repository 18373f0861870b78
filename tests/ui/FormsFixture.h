#pragma once

#include "ui/WindowFixture.h"

#include <functional>

/// What holds for every window, in the language and on the screen that the environment names: what is checked, and
/// imports that have long names to show.
class FormsFixture : public WindowFixture
{
    Q_OBJECT
protected:
    FormsFixture();

    /// Names are given once, no letter is underlined twice, no text is cut or of another language, every control
    /// speaks, and it fits the screen. @param name of its picture
    void check(QWidget *window, const QString &name);
    /// Imports a file whose names and values are as long as they may be.
    QString importLongNames();

    QString m_language;

private:
    void checkKeys(QWidget *window, const QString &name);
};

/// Runs a test on a small screen, or on the one that the environment names.
int runOnNamedScreen(int argc, char **argv, const std::function<int()> &run);

#define TRANCHE_FORMS_MAIN(Test)                                                                                       \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return runOnNamedScreen(argc, argv, [&] {                                                                      \
            Test test;                                                                                                 \
            return QTest::qExec(&test, argc, argv);                                                                    \
        });                                                                                                            \
    }

/// 200 rows with a column and a value of hundreds of letters.
QByteArray longCsv();
