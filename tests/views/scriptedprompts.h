#pragma once

#include <QQueue>

#include "views/common/prompts.h"

namespace frontdesk::test {

/// Answers questions as told beforehand; without an answer the person has left.
class ScriptedPrompts final : public Prompts {
    Q_OBJECT
public:
    QQueue<QString> answers;
    QList<ReasonQuestion> asked;

    void askReason(const ReasonQuestion &question, QObject *context, Answer answer) override
    {
        asked.append(question);
        if (answers.isEmpty())
            return;
        const QString text = answers.dequeue();
        QMetaObject::invokeMethod(
            context, [answer, text] { answer(text); }, Qt::QueuedConnection);
    }
};

} // namespace frontdesk::test
