#include "views/setup/setupassistant.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/items/datewords.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SetUpAssistant::SetUpAssistant(const QString &language, QWidget *parent)
    : FormDialog(parent),
      m_language(language),
      m_pages(new QStackedWidget(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("A new clinic"));
    setWindowIcon(QIcon(u":/frontdesk/icons/frontdesk.svg"_s));
    resize(620, 640);
    addSteps(language);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setMaximum(m_pages->count() - 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(12);
    column->addWidget(m_progress);
    column->addSpacing(4);
    column->addWidget(m_pages, 1);
    problemLabel()->setObjectName(u"setUpProblem"_s);
    column->addWidget(problemLabel());
    addButtons(column);
    connect(m_welcome, &WelcomeStep::languageWanted, this, [this](const QString &code) {
        m_language = code;
        done(otherLanguage);
    });
    goTo(0);
}

void SetUpAssistant::addSteps(const QString &language)
{
    const auto add = [this](auto *step) {
        auto *scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(step);
        m_pages->addWidget(scroll);
        return step;
    };
    m_welcome = add(new WelcomeStep(language));
    m_clinic = add(new ClinicStep(language));
    m_hours = add(new HoursStep);
    m_doctors = add(new DoctorsStep);
    m_rooms = add(new RoomsStep);
    m_admin = add(new AdminStep);
    m_gateways = add(new GatewaysStep);
    m_ready = add(new ReadyStep);
}

void SetUpAssistant::addButtons(QVBoxLayout *column)
{
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_back = button(tr("Back"), u"setUpBack"_s);
    m_back->setProperty("flat", true);
    m_skip = button(tr("Skip"), u"setUpSkip"_s);
    m_skip->setProperty("flat", true);
    m_next = button(tr("Next"), u"setUpNext"_s);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(stepNumber() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &SetUpAssistant::skip);
    connect(m_next, &QPushButton::clicked, this, &SetUpAssistant::finish);
}

int SetUpAssistant::stepNumber() const
{
    return m_pages->currentIndex();
}

SetUpStep *SetUpAssistant::step() const
{
    return qobject_cast<SetUpStep *>(qobject_cast<QScrollArea *>(m_pages->currentWidget())->widget());
}

void SetUpAssistant::goTo(int number)
{
    showProblem({});
    m_pages->setCurrentIndex(number);
    m_progress->setValue(number);
    const bool last = number == m_pages->count() - 1;
    if (last)
        m_ready->setSummary(summary());
    m_back->setVisible(number > 0);
    m_skip->setVisible(step()->canSkip());
    m_next->setText(last ? tr("Make the clinic") : tr("Next"));
    if (QWidget *field = step()->firstField())
        field->setFocus();
    else
        m_next->setFocus();
}

void SetUpAssistant::skip()
{
    step()->skip();
    goTo(stepNumber() + 1);
}

QString SetUpAssistant::problem(QWidget **where) const
{
    return step()->problem(where);
}

void SetUpAssistant::finished()
{
    const bool first = stepNumber() == 0;
    if (first && m_welcome->way() == WelcomeStep::Way::SecondDesk)
        done(linkInstead);
    else if (first && m_welcome->way() == WelcomeStep::Way::Restore)
        done(restoreInstead);
    else if (stepNumber() < m_pages->count() - 1)
        goTo(stepNumber() + 1);
    else
        accept();
}

QString SetUpAssistant::summary() const
{
    const Answers given = answers();
    QStringList doctors;
    for (const ClinicFurniture::Doctor &doctor : given.furniture.doctors)
        doctors.append(QString(doctor.firstName + u' ' + doctor.lastName).trimmed());
    QStringList lines{tr("%1, in %2").arg(given.clinic.name, given.clinic.timezone),
                      tr("Doctors: %1").arg(doctors.join(listSeparator()))};
    if (!given.furniture.rooms.isEmpty())
        lines.append(tr("Rooms: %1").arg(given.furniture.rooms.join(listSeparator())));
    lines.append(tr("Administrator: %1 %2, %3").arg(given.admin.firstName, given.admin.lastName, given.admin.email));
    lines.append(given.furniture.settings.isEmpty() ? tr("No messages leave the house yet.")
                                                    : tr("Messages leave by the gateways that you gave."));
    const QString mark = isRightToLeft() ? QString(QChar(0x200f)) : QString(); // each line runs as the window does
    for (QString &line : lines)
        line.prepend(mark);
    return lines.join(u"\n\n"_s);
}

SetUpAssistant::Answers SetUpAssistant::answers() const
{
    Answers answers;
    answers.clinic = m_clinic->clinic();
    answers.furniture.hours = m_hours->hours();
    answers.furniture.doctors = m_doctors->doctors();
    answers.furniture.rooms = m_rooms->rooms();
    for (const auto &[name, minutes] :
         QList<std::pair<QString, int>>{{tr("Checkup"), 30}, {tr("First visit"), 45}, {tr("Follow-up"), 15}}) {
        AppointmentTypeInfo type;
        type.name = name;
        type.durationMinutes = minutes;
        type.color = u"#2563EB"_s;
        answers.furniture.types.append(type);
    }
    answers.furniture.settings = m_gateways->settings();
    answers.admin = m_admin->admin();
    answers.phones = m_ready->wantsPhones();
    return answers;
}

void SetUpAssistant::setBusy(bool busy)
{
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_next->setText(busy ? tr("Making it …") : tr("Make the clinic"));
}

} // namespace frontdesk
