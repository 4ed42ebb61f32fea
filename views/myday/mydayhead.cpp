#include "views/myday/mydayhead.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "views/calendar/visittexts.h"
#include "views/common/pill.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

MyDayHead::MyDayHead(QWidget *parent)
    : QWidget(parent),
      m_doctors(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_pace(new Pill(this)),
      m_messages(new QPushButton(this))
{
    m_doctors->setObjectName(u"myDayDoctor"_s);
    m_doctors->setAccessibleName(tr("Doctor"));
    m_doctors->setMinimumWidth(180);
    m_summary->setObjectName(u"myDaySummary"_s);
    m_summary->setProperty("secondary", true);
    m_pace->setObjectName(u"myDayPace"_s);
    m_messages->setObjectName(u"myDayMessages"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 4, 0);
    line->setSpacing(12);
    line->addWidget(m_doctors);
    line->addWidget(m_pace);
    line->addWidget(m_summary, 1);
    line->addWidget(m_messages);
    connect(m_messages, &QPushButton::clicked, this, &MyDayHead::inboxWanted);
    connect(m_doctors, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT doctorChosen(UserId(m_doctors->currentData().toUuid())); });
}

UserId MyDayHead::setDoctors(const QList<DoctorInfo> &doctors, UserId wanted)
{
    const QSignalBlocker quiet(m_doctors);
    m_doctors->clear();
    for (const DoctorInfo &doctor : doctors)
        m_doctors->addItem(doctor.name, doctor.id.uuid());
    m_doctors->setCurrentIndex(std::max(0, m_doctors->findData(wanted.uuid())));
    return UserId(m_doctors->currentData().toUuid());
}

void MyDayHead::showDay(const MyDayModel &model)
{
    const int count = model.rowCount() - model.countOf(AppointmentStatus::Cancelled);
    QStringList parts{longDate(model.date()), count == 1 ? tr("1 visit") : tr("%n visits", nullptr, count)};
    if (const int done = model.countOf(AppointmentStatus::Completed); done > 0)
        parts.append(tr("%n done", nullptr, done));
    if (const int waiting = model.waitingCount(); waiting > 0)
        parts.append(tr("%n waiting", nullptr, waiting));
    m_summary->setText(parts.join(u"  ·  "_s));
    showPace(model.flow());
}

void MyDayHead::showPace(const DayFlow &flow)
{
    const Theme &theme = Theme::current();
    const QColor onStrong = theme.dark ? theme.onAccent : QColor(Qt::white);
    if (flow.current < 0) {
        m_pace->present({}, {}, {});
    } else if (flow.patientMissing) {
        m_pace->present(tr("%n min past, not arrived", nullptr, flow.minutesBehind), theme.warning, onStrong);
    } else if (flow.minutesBehind == 0) {
        m_pace->present(tr("On time"), theme.success, onStrong);
    } else {
        const bool much = waitLevel(flow.minutesBehind) == WaitLevel::Long;
        m_pace->present(tr("%n min behind", nullptr, flow.minutesBehind), much ? theme.danger : theme.warning,
                        onStrong);
    }
}

void MyDayHead::showMessages(int unread)
{
    const QString words = unread == 0   ? tr("Messages")
                          : unread == 1 ? tr("1 new message")
                                        : tr("%n new messages", nullptr, unread);
    m_messages->setText(u' ' + words);
    m_messages->setAccessibleName(words);
    m_messages->setIcon(themedIcon(Icon::Inbox, unread > 0 ? Theme::current().accent : Theme::current().text));
}

} // namespace frontdesk
