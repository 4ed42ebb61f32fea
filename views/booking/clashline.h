#pragma once

#include <QWidget>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/timezone.h"

class QLabel;
class QPushButton;

namespace frontdesk {

/// One line about what stands against a time, with what could be done instead. Hidden when nothing does.
class ClashLine : public QWidget {
    Q_OBJECT
public:
    explicit ClashLine(QWidget *parent = nullptr);

    void clear();
    /// `instead`: a free time to offer, in words ("11:00"); empty for none. `mayInsist`: whether "book anyway…" is offered.
    void complain(const QString &why, const QString &instead, bool mayInsist);
    /// Offers to free time that is blocked, and for what it is; nullopt offers nothing.
    void offerUnblocking(const std::optional<QString> &name);
    bool isComplaining() const { return isVisibleTo(parentWidget()); }
    QPushButton *insteadButton() const { return m_instead; }
    QPushButton *insistButton() const { return m_insist; }

Q_SIGNALS:
    void insteadWanted();
    void insistWanted();
    void unblockWanted();

private:
    QLabel *m_text;
    QPushButton *m_instead;
    QPushButton *m_insist;
    QPushButton *m_unblock;
};

} // namespace frontdesk
