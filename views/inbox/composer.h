#pragma once

#include <QWidget>

#include "models/items/inboxdesk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class ComposerEdit;

/// What is being written in a conversation and has not been sent.
struct Draft {
    QString body;
    QString subject;
    std::optional<MessageType> type; ///< chosen by the person
    bool isEmpty() const { return body.trimmed().isEmpty() && subject.trimmed().isEmpty(); }
};

/// Writes a message: by which way, the subject of a mail, what a text message will cost. Ways that do not reach the patient
/// are listed with what stands against them and cannot be chosen.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    /// `usual`: the way that this conversation last went.
    void open(const Correspondent &who, const Draft &draft, MessageType usual);
    /// The same correspondent, read again; what is typed stays.
    void refresh(const Correspondent &who);
    void close();
    Draft draft() const;
    ComposerEdit *edit() const { return m_edit; }
    MessageType type() const;
    void setBusy(bool busy); ///< on its way to the clinic thread
    void clear();
    void complain(const QString &text);
    void setRepliesShown(bool shown); ///< the button for quick replies

Q_SIGNALS:
    void sendWanted(const NewMessage &message);
    void draftChanged();
    void left();        ///< Esc
    void replyWanted(); ///< the button for quick replies

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *buildTop();
    QLayout *buildBottom();
    void fillWays(const QList<MessageWay> &ways, MessageType wanted);
    void follow();
    void submit();
    QString noWay() const;
    QString invitation() const;
    QString obstacle() const;

    QComboBox *m_ways;
    QLineEdit *m_subject;
    ComposerEdit *m_edit;
    QPushButton *m_reply;
    QLabel *m_trouble;
    QLabel *m_count;
    QPushButton *m_send;
    Correspondent m_who;
    std::optional<MessageType> m_chosen; ///< by the person
    bool m_hasReplies = true;
    bool m_open = false;
    bool m_busy = false;
    bool m_filling = false;
};

} // namespace frontdesk
