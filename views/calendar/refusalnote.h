#pragma once

#include "views/common/popover.h"

class QLabel;
class QPushButton;

namespace frontdesk {

/// Beside the place where a visit could not be dropped: why, and what can be done. The visit itself has snapped back.
class RefusalNote : public Popover {
    Q_OBJECT
public:
    explicit RefusalNote(QWidget *window);

    /// `instead`: a free time in words, empty for none.
    void explain(const QString &title, const QString &why, const QString &instead, bool mayInsist, const QRect &anchor);

Q_SIGNALS:
    void insteadWanted();
    void insistWanted();

private:
    QLabel *m_title;
    QLabel *m_why;
    QPushButton *m_instead;
    QPushButton *m_insist;
};

} // namespace frontdesk
