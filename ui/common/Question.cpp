#include "ui/common/Question.h"

#include <QMessageBox>
#include <QPushButton>

namespace tranche {

void ask(QWidget *window, const Question &question, const std::function<void()> &onYes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, window);
    box->setObjectName(QString::fromLatin1(question.name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.consequence);
    QPushButton *yes = box->addButton(question.buttonText, QMessageBox::DestructiveRole);
    yes->setObjectName(QString::fromLatin1(question.buttonName));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, window, onYes);
    box->open();
}

} // namespace tranche
