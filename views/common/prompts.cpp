#include "views/common/prompts.h"

#include <QLineEdit>
#include <QWidget>

#include "views/common/reasonpopover.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PopoverPrompts::PopoverPrompts(QWidget *window) : Prompts(window), m_window(window) {}

void PopoverPrompts::askReason(const ReasonQuestion &question, QObject *context, Answer answer)
{
    auto *popover = new ReasonPopover(question, m_window);
    connect(popover, &ReasonPopover::answered, context, std::move(answer));
    popover->openBeside(QRect(m_window->mapFromGlobal(question.anchor.topLeft()), question.anchor.size()));
    popover->findChild<QLineEdit *>(u"reasonField"_s)->setFocus();
}

} // namespace frontdesk
