#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>

#include <functional>

namespace frontdesk {

/// A question with a short text as answer.
struct ReasonQuestion {
    QString title;
    QString text;
    QString confirm;         ///< on the button
    QStringList suggestions; ///< offered as one-click answers
    bool required = true;    ///< an empty answer is none
    QRect anchor;            ///< what it is about, in global coordinates
    QString placeholder;     ///< in the empty field; "Reason" where there is none
    QString initial;         ///< the answer that is there already
};

/// The one seam for questions to the person, so that tests can answer in advance. Answers come later, never from within
/// the call's own stack on a nested loop; no answer comes when the person leaves.
class Prompts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Answer = std::function<void(const QString &)>;
    virtual void askReason(const ReasonQuestion &question, QObject *context, Answer answer) = 0;
};

/// Asks in a pop-over inside the window.
class PopoverPrompts final : public Prompts {
    Q_OBJECT
public:
    explicit PopoverPrompts(QWidget *window);
    void askReason(const ReasonQuestion &question, QObject *context, Answer answer) override;

private:
    QWidget *m_window;
};

} // namespace frontdesk
