#include "app/window/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/services/signinservice.h"
#include "views/common/errortexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *addField(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *caption = new QLabel(label);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    caption->setBuddy(field);
    layout->addWidget(caption);
    layout->addWidget(field);
    return field;
}

} // namespace

SignInDialog::SignInDialog(RunningHub &running, QWidget *parent) : QDialog(parent), m_running(running)
{
    if (auto reader = running.hub().reader())
        m_reader = std::move(reader).value();
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    m_email = addField(layout, tr("E-mail"), u"signInEmail"_s);
    m_password = addField(layout, tr("Password"), u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_problem = new QLabel;
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_button = new QPushButton(tr("Sign in"));
    m_button->setObjectName(u"signInButton"_s);
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &SignInDialog::attempt);
}

void SignInDialog::attempt()
{
    if (!m_reader)
        return refuse(Error::of(ErrorCode::StorageFailed));
    const Result<SignInCheck> check = m_reader->ask(Actor{}, [&](Session &session) {
        return SignInService(session, m_running.keys()).beginSignIn(m_email->text(), u"desk"_s);
    });
    if (!check)
        return refuse(check.error());
    m_button->setEnabled(false);
    m_hashes.verify(check->hash, m_password->text(), m_mailbox,
                    [this, check = *check](bool matches) { conclude(check, matches); });
}

void SignInDialog::conclude(const SignInCheck &check, bool matches)
{
    m_running.hub().writer().post<SignInVerdict>(
        Actor{{}, {}, Role::Admin, {}, u"desk"_s},
        [&keys = m_running.keys(), check, matches](Session &session) {
            return SignInService(session, keys).completeSignIn(check, matches);
        },
        m_mailbox,
        [this](const Result<SignInVerdict> &verdict) {
            m_button->setEnabled(true);
            if (!verdict)
                return refuse(verdict.error());
            if (!verdict->result)
                return refuse(verdict->result.error());
            const Profile &user = verdict->result->user;
            if (!isStaff(user.role))
                return refuse(Error::of(ErrorCode::Forbidden));
            accept();
            Q_EMIT signedIn({user.id, user.clinicId, user.role, {}, u"desk"_s});
        });
}

void SignInDialog::refuse(const Error &error)
{
    m_problem->setText(errorText(error, TimeZone::utc()));
    m_problem->show();
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace frontdesk
