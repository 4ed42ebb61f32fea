#include "views/setup/laststeps.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "models/services/emailaddress.h"
#include "models/services/settingstable.h"
#include "views/setup/formfields.h"
#include "views/setup/namelist.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

DoctorsStep::DoctorsStep(QWidget *parent)
    : SetUpStep(tr("Doctors"),
                tr("Each gets a column in the calendar. A speciality may follow after a comma. More can be "
                   "added later."),
                parent),
      m_names(new NameList(tr("Doctor"), tr("Fatima Khan, Dentist"), this))
{
    m_names->setObjectName(u"setUpDoctors"_s);
    column()->addWidget(m_names);
}

QList<ClinicFurniture::Doctor> DoctorsStep::doctors() const
{
    QList<ClinicFurniture::Doctor> doctors;
    for (const QString &name : m_names->names())
        doctors.append(doctorFromText(name));
    return doctors;
}

QString DoctorsStep::problem(QWidget **where) const
{
    *where = m_names;
    return m_names->names().isEmpty() ? tr("Visits are booked with a doctor: name one at least.") : QString();
}

QWidget *DoctorsStep::firstField() const
{
    return m_names->field(0);
}

RoomsStep::RoomsStep(QWidget *parent)
    : SetUpStep(tr("Rooms"), tr("A room is never given to two visits at once. Leave them out where nobody shares."),
                parent),
      m_names(new NameList(tr("Room"), tr("Room 2"), this))
{
    m_names->setObjectName(u"setUpRooms"_s);
    m_names->setNames({tr("Room 1")});
    column()->addWidget(m_names);
}

QStringList RoomsStep::rooms() const
{
    return m_names->names();
}

QWidget *RoomsStep::firstField() const
{
    return m_names->field(0);
}

void RoomsStep::skip()
{
    m_names->setNames({});
}

AdminStep::AdminStep(QWidget *parent)
    : SetUpStep(tr("You"), tr("The administrator: may change everything and add the others."), parent),
      m_firstName(addField<QLineEdit>(column(), tr("Your first name"), u"setUpFirstName"_s)),
      m_lastName(addField<QLineEdit>(column(), tr("Your last name"), u"setUpLastName"_s)),
      m_email(addField<QLineEdit>(column(), tr("Your e-mail, to sign in with"), u"setUpEmail"_s)),
      m_password(addSecret(column(), tr("Password"), u"setUpPassword"_s)),
      m_repeat(addSecret(column(), tr("Password once more"), u"setUpRepeat"_s))
{
}

AdminStep::Admin AdminStep::admin() const
{
    return {m_firstName->text().trimmed(), m_lastName->text().trimmed(), m_email->text().trimmed(), m_password->text()};
}

QString AdminStep::problem(QWidget **where) const
{
    constexpr int shortest = 8;
    const Admin given = admin();
    const auto at = [&](QWidget *field, const QString &text) {
        *where = field;
        return text;
    };
    if (given.firstName.isEmpty())
        return at(m_firstName, tr("What is your first name?"));
    if (given.lastName.isEmpty())
        return at(m_lastName, tr("What is your last name?"));
    if (!looksLikeEmail(given.email))
        return at(m_email, tr("This does not look like an e-mail address."));
    if (given.password.size() < shortest)
        return at(m_password, tr("The password needs eight characters or more."));
    if (m_repeat->text() != given.password)
        return at(m_repeat, tr("The two passwords differ."));
    return {};
}

QWidget *AdminStep::firstField() const
{
    return m_firstName;
}

GatewaysStep::GatewaysStep(QWidget *parent)
    : SetUpStep(tr("Messages to patients"),
                tr("Reminders leave by e-mail and SMS once the clinic has a way to send them. "
                   "This can wait: the settings have it all."),
                parent)
{
    const auto add = [this](const QString &label, const QString &key, const QString &hint, bool secret) {
        QLineEdit *field = secret ? addSecret(column(), label, key) : addField<QLineEdit>(column(), label, key);
        field->setPlaceholderText(hint);
        m_fields.append({key, field});
    };
    add(tr("Mail server"), u"email.url"_s, u"smtps://mail.example.com:465"_s, false);
    add(tr("User name"), u"email.user"_s, {}, false);
    add(tr("Password"), u"email.password"_s, {}, true);
    add(tr("Sender"), u"email.from"_s, tr("Clinic <desk@example.com>"), false);
    add(tr("Address of the SMS gateway"), u"sms.url"_s, u"https://sms.example.com/send"_s, false);
    add(tr("Access token of the SMS gateway"), u"sms.token"_s, {}, true);
}

QList<std::pair<QString, QString>> GatewaysStep::settings() const
{
    QList<std::pair<QString, QString>> given;
    for (const auto &[key, field] : m_fields) {
        if (const QString text = field->text().trimmed(); !text.isEmpty())
            given.append({key, text});
    }
    return given;
}

QString GatewaysStep::problem(QWidget **where) const
{
    for (const auto &[key, field] : m_fields) {
        const QString text = field->text().trimmed();
        const SettingSpec *spec = findSetting(key);
        if (text.isEmpty() || !spec || spec->canonical(text))
            continue;
        *where = field;
        return tr("This does not look right: %1").arg(field->accessibleName());
    }
    return {};
}

QWidget *GatewaysStep::firstField() const
{
    return m_fields.first().second;
}

void GatewaysStep::skip()
{
    for (const auto &[key, field] : std::as_const(m_fields))
        field->clear();
}

ReadyStep::ReadyStep(QWidget *parent)
    : SetUpStep(tr("Ready"), tr("This is what will be made."), parent),
      m_summary(new QLabel(this)),
      m_phones(new QCheckBox(tr("Then show how phones are connected, with a QR code"), this))
{
    m_summary->setObjectName(u"setUpSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_phones->setObjectName(u"setUpPhones"_s);
    column()->addWidget(m_summary);
    column()->addSpacing(16);
    column()->addWidget(m_phones);
}

void ReadyStep::setSummary(const QString &text)
{
    m_summary->setText(text);
}

bool ReadyStep::wantsPhones() const
{
    return m_phones->isChecked();
}

} // namespace frontdesk
