#include "views/shell/signinpage.h"

#include <QCloseEvent>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/errortexts.h"
#include "views/common/roletexts.h"
#include "views/common/theme.h"
#include "views/setup/formfields.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 380;
constexpr int personHeight = 40;
constexpr int mostShown = 6;
constexpr int padding = 28;

} // namespace

SignInPage::SignInPage(SignInDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_text(new QLabel),
      m_people(new QListWidget),
      m_problem(new QLabel),
      m_button(new QPushButton(tr("Sign in")))
{
    setObjectName(u"signInPage"_s);
    setWindowTitle(tr("Front Desk"));
    setWindowIcon(QIcon(u":/frontdesk/icons/frontdesk.svg"_s));
    setMinimumSize(480, 520);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addStretch(2);
    fillPeople();
    connect(m_button, &QPushButton::clicked, this, &SignInPage::attempt);
    connect(m_people, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(item->data(Qt::UserRole).toString()); });
    connect(m_people, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { choose(item->data(Qt::UserRole).toString()); });
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::attempt);
    if (m_people->isHidden())
        m_email->setFocus();
    else
        m_people->setFocus();
}

QWidget *SignInPage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(4);
    auto *sign = new QLabel;
    sign->setPixmap(windowIcon().pixmap(44, 44));
    column->addWidget(sign);
    column->addSpacing(8);
    m_title->setObjectName(u"signInTitle"_s);
    m_title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setText(m_desk.clinicName());
    column->addWidget(m_title);
    m_text->setObjectName(u"signInText"_s);
    m_text->setProperty("secondary", true);
    m_text->setWordWrap(true);
    explain(tr("Who is at the desk?"));
    column->addWidget(m_text);
    column->addSpacing(8);
    m_people->setObjectName(u"signInPeople"_s);
    m_people->setAccessibleName(tr("People of the clinic"));
    m_people->setProperty("sections", true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_people);
    m_email = addField<QLineEdit>(column, tr("E-mail"), u"signInEmail"_s);
    m_password = addField<QLineEdit>(column, tr("Password"), u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addSpacing(4);
    column->addWidget(m_problem);
    column->addSpacing(12);
    m_button->setObjectName(u"signInButton"_s);
    m_button->setProperty("primary", true);
    column->addWidget(m_button);
    return card;
}

/// A label in a centred card does not grow by itself.
void SignInPage::explain(const QString &text)
{
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(cardWidth - 2 * padding));
}

void SignInPage::fillPeople()
{
    const QList<DeskPerson> people = m_desk.people();
    for (const DeskPerson &person : people) {
        auto *item = new QListWidgetItem(tr("%1  ·  %2").arg(person.name, roleName(person.role)), m_people);
        item->setData(Qt::UserRole, person.email);
        item->setSizeHint({0, personHeight});
    }
    m_people->setFixedHeight(int(std::min<qsizetype>(people.size(), mostShown)) * personHeight + 4);
    m_people->setHidden(people.isEmpty());
}

void SignInPage::choose(const QString &email)
{
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->data(Qt::UserRole).toString() == email)
            m_people->setCurrentRow(row);
    }
    m_email->setText(email);
    m_password->clear();
    m_problem->hide();
    m_password->setFocus();
}

void SignInPage::setLockedBy(const DeskPerson &person)
{
    m_lock = true;
    m_title->setText(tr("Locked"));
    explain(
        tr("%1 is signed in. Everything is as it was left; give the password to go on, or sign in as somebody else.")
            .arg(person.name));
    m_button->setText(tr("Unlock"));
    choose(person.email);
}

void SignInPage::attempt()
{
    if (m_busy)
        return;
    if (m_email->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Who are you? Choose a name or give an e-mail address."));
        m_problem->show();
        m_email->setFocus();
        return;
    }
    setBusy(true);
    const QString email = m_email->text().trimmed();
    m_desk.signIn(email, m_password->text(), this, [this, email](const Result<Actor> &actor) {
        setBusy(false);
        if (!actor)
            return refuse(actor.error());
        m_password->clear();
        m_problem->hide();
        Q_EMIT signedIn(*actor, email);
    });
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setEnabled(!busy);
}

void SignInPage::refuse(const Error &error)
{
    m_problem->setText(errorText(error, TimeZone::utc()));
    m_problem->show();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::closeEvent(QCloseEvent *event)
{
    if (m_lock) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
    Q_EMIT left();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace frontdesk
