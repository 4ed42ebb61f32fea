#include "views/common/confirmpopover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/common/card.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ConfirmPopover::ConfirmPopover(const Question &question, QWidget *window) : Popover(window)
{
    setForOnce();
    setObjectName(u"confirmPopover"_s);
    setAccessibleName(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(headingLabel(question.title, this));
    QLabel *text = explanation(question.text, this);
    text->setFixedWidth(300);
    column->addWidget(text);

    auto *leave = new QPushButton(tr("Back"), this);
    leave->setObjectName(u"confirmLeave"_s);
    leave->setProperty("flat", true);
    auto *yes = new QPushButton(question.confirm, this);
    yes->setObjectName(u"confirmButton"_s);
    yes->setProperty("primary", true);
    yes->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(yes);
    column->addLayout(buttons);

    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(yes, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT confirmed();
    });
}

void ConfirmPopover::ask(const Question &question, QWidget *anchor, std::function<void()> confirmed)
{
    QWidget *window = anchor->window();
    auto *popover = new ConfirmPopover(question, window);
    connect(popover, &ConfirmPopover::confirmed, anchor, std::move(confirmed));
    popover->openBeside(QRect(anchor->mapTo(window, QPoint()), anchor->size()));
    popover->findChild<QPushButton *>(u"confirmButton"_s)->setFocus();
}

} // namespace frontdesk
