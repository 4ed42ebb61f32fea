#pragma once

#include "models/domain/timezone.h"
#include "models/services/series/visitstory.h"
#include "views/common/formpopover.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// A visit that is over, to be read: what it was, its notes, its invoice, and how it came to be what it is. Enter books the
/// same once more, Esc leaves. Deletes itself when it is closed.
class VisitStoryPopover : public FormPopover {
    Q_OBJECT
public:
    VisitStoryPopover(const VisitStory &story, const TimeZone &zone, QWidget *window);

Q_SIGNALS:
    void againWanted(const VisitCard &card);
    void statusWanted(const VisitCard &card, AppointmentStatus status); ///< one that the transition table allows
    void attendanceWanted(const VisitCard &card);
    void invoiceWanted(InvoiceId id);

protected:
    void submit() override;

private:
    void addHead(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column);
    void addInvoice(QVBoxLayout *column);
    void addHistory(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void addLine(QVBoxLayout *column, const QString &name, const QString &text, const char *property = nullptr);
    QPushButton *addLink(const QString &name, const QString &text);

    VisitStory m_story;
    TimeZone m_zone;
    QPushButton *m_again;
};

} // namespace frontdesk
