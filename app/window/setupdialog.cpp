#include "app/window/setupdialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "app/window/formfields.h"
#include "models/services/emailaddress.h"
#include "models/services/phonenumbers.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void fillZones(QComboBox *box)
{
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            box->addItem(QString::fromLatin1(id));
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void fillRegions(QComboBox *box)
{
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (isPhoneRegion(code))
            box->addItem(QLocale::territoryToString(territory), code);
    }
    box->model()->sort(0);
    box->setPlaceholderText(SetUpDialog::tr("Choose"));
    box->setCurrentIndex(-1);
}

} // namespace

SetUpDialog::SetUpDialog(QWidget *parent) : QDialog(parent), m_layout(new QVBoxLayout(this))
{
    setWindowTitle(tr("A new clinic"));
    setMinimumWidth(420);
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(4);
    addHeading();
    m_clinic = addField<QLineEdit>(m_layout, tr("Name of the clinic"), u"setUpClinic"_s);
    m_zone = addField<QComboBox>(m_layout, tr("Time zone"), u"setUpZone"_s);
    m_region = addField<QComboBox>(m_layout, tr("Country, for phone numbers"), u"setUpRegion"_s);
    m_firstName = addField<QLineEdit>(m_layout, tr("Your first name"), u"setUpFirstName"_s);
    m_lastName = addField<QLineEdit>(m_layout, tr("Your last name"), u"setUpLastName"_s);
    m_email = addField<QLineEdit>(m_layout, tr("Your e-mail, to sign in with"), u"setUpEmail"_s);
    m_password = addSecret(m_layout, tr("Password"), u"setUpPassword"_s);
    m_repeat = addSecret(m_layout, tr("Password once more"), u"setUpRepeat"_s);
    m_problem = addProblem(m_layout, u"setUpProblem"_s);
    auto *button = new QPushButton(tr("Make the clinic"));
    button->setObjectName(u"setUpButton"_s);
    button->setProperty("primary", true);
    button->setDefault(true);
    m_layout->addSpacing(12);
    m_layout->addWidget(button, 0, Qt::AlignRight);
    auto *link = new QPushButton(tr("The clinic has a hub already: link this desk to it"));
    link->setObjectName(u"setUpLink"_s);
    link->setFlat(true);
    link->setAutoDefault(false);
    m_layout->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this] { done(linkInstead); });
    fillZones(m_zone);
    fillRegions(m_region);
    chooseRegionOfZone();
    connect(m_zone, &QComboBox::currentTextChanged, this, &SetUpDialog::chooseRegionOfZone);
    connect(button, &QPushButton::clicked, this, &SetUpDialog::finish);
}

void SetUpDialog::addHeading()
{
    auto *heading = new QLabel(tr("Welcome to Front Desk"));
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_layout->addWidget(heading);
    auto *text = new QLabel(tr("A few words about your clinic, and it is ready."));
    text->setProperty("secondary", true);
    m_layout->addWidget(text);
}

void SetUpDialog::chooseRegionOfZone()
{
    if (const auto region = regionOfZone(m_zone->currentText()))
        m_region->setCurrentIndex(m_region->findData(*region));
}

SetUpDialog::Answers SetUpDialog::answers() const
{
    NewClinic clinic;
    clinic.name = m_clinic->text().trimmed();
    clinic.timezone = m_zone->currentText().trimmed();
    clinic.region = m_region->currentData().toString();
    return {clinic, m_firstName->text().trimmed(), m_lastName->text().trimmed(), m_email->text().trimmed(),
            m_password->text()};
}

void SetUpDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

QString SetUpDialog::problem(QWidget **where) const
{
    const Answers given = answers();
    const auto at = [&](QWidget *field, const QString &text) {
        *where = field;
        return text;
    };
    if (given.clinic.name.isEmpty())
        return at(m_clinic, tr("The clinic needs a name."));
    if (!TimeZone::fromIana(given.clinic.timezone))
        return at(m_zone, tr("There is no such time zone. Choose one from the list."));
    if (given.clinic.region.isEmpty())
        return at(m_region, tr("Choose the country."));
    if (given.firstName.isEmpty())
        return at(m_firstName, tr("What is your first name?"));
    if (given.lastName.isEmpty())
        return at(m_lastName, tr("What is your last name?"));
    if (!looksLikeEmail(given.email))
        return at(m_email, tr("This does not look like an e-mail address."));
    if (given.password.size() < 8)
        return at(m_password, tr("The password needs eight characters or more."));
    if (m_repeat->text() != given.password)
        return at(m_repeat, tr("The two passwords differ."));
    return {};
}

void SetUpDialog::finish()
{
    QWidget *where = nullptr;
    const QString text = problem(&where);
    if (text.isEmpty())
        return accept();
    showProblem(text);
    where->setFocus();
}

} // namespace frontdesk
