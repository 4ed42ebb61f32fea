#include "views/setup/firststeps.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

#include "models/domain/currency.h"
#include "models/services/phonenumbers.h"
#include "models/services/settingcodec.h"
#include "views/common/language.h"
#include "views/settings/weekeditor.h"
#include "views/setup/formfields.h"

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
    box->setPlaceholderText(ClinicStep::tr("Choose"));
    box->setCurrentIndex(-1);
}

void fillLanguages(QComboBox *box, const QString &chosen)
{
    for (const Language &language : windowLanguages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

/// What the country pays with; dollars where the program does not know its money.
QString currencyOf(const QString &region)
{
    const auto matching = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                   QLocale::codeToTerritory(region));
    const QString code = matching.isEmpty() ? QString() : matching.first().currencySymbol(QLocale::CurrencyIsoCode);
    return isCurrencyCode(code) ? code : u"USD"_s;
}

} // namespace

WelcomeStep::WelcomeStep(const QString &language, QWidget *parent)
    : SetUpStep(tr("Welcome to Front Desk"),
                tr("A few short pages, and your clinic is ready. Everything can be changed "
                   "later."),
                parent),
      m_ways(new QButtonGroup(this))
{
    auto *languages = addField<QComboBox>(column(), tr("Language of this window"), u"setUpWindowLanguage"_s);
    fillLanguages(languages, language);
    connect(languages, &QComboBox::activated, this,
            [this, languages] { Q_EMIT languageWanted(languages->currentData().toString()); });
    column()->addSpacing(16);
    const QList<std::pair<QString, QString>> ways{{u"setUpNew"_s, tr("Set up a new clinic")},
                                                  {u"setUpLink"_s, tr("A second desk: link it to a clinic's hub")},
                                                  {u"setUpRestore"_s, tr("Go on from a backup")}};
    for (const auto &[name, text] : ways) {
        auto *way = new QRadioButton(text, this);
        way->setObjectName(name);
        way->setMinimumHeight(32);
        m_ways->addButton(way, int(m_ways->buttons().size()));
        column()->addWidget(way);
    }
    m_ways->button(0)->setChecked(true);
}

WelcomeStep::Way WelcomeStep::way() const
{
    return Way(m_ways->checkedId());
}

QWidget *WelcomeStep::firstField() const
{
    return m_ways->checkedButton();
}

ClinicStep::ClinicStep(const QString &language, QWidget *parent)
    : SetUpStep(tr("Your clinic"), tr("Patients read the name in reminders and messages."), parent),
      m_name(addField<QLineEdit>(column(), tr("Name of the clinic"), u"setUpClinic"_s)),
      m_zone(addField<QComboBox>(column(), tr("Time zone"), u"setUpZone"_s)),
      m_region(addField<QComboBox>(column(), tr("Country, for phone numbers and money"), u"setUpRegion"_s)),
      m_language(addField<QComboBox>(column(), tr("Language of messages to patients"), u"setUpLanguage"_s))
{
    fillZones(m_zone);
    fillRegions(m_region);
    fillLanguages(m_language, language);
    chooseRegionOfZone();
    connect(m_zone, &QComboBox::currentTextChanged, this, &ClinicStep::chooseRegionOfZone);
}

void ClinicStep::chooseRegionOfZone()
{
    if (const auto region = regionOfZone(m_zone->currentText()))
        m_region->setCurrentIndex(m_region->findData(*region));
}

NewClinic ClinicStep::clinic() const
{
    NewClinic clinic;
    clinic.name = m_name->text().trimmed();
    clinic.timezone = m_zone->currentText().trimmed();
    clinic.region = m_region->currentData().toString();
    clinic.language = m_language->currentData().toString();
    clinic.currency = currencyOf(clinic.region);
    return clinic;
}

QString ClinicStep::problem(QWidget **where) const
{
    const NewClinic given = clinic();
    if (given.name.isEmpty()) {
        *where = m_name;
        return tr("The clinic needs a name.");
    }
    if (!TimeZone::fromIana(given.timezone)) {
        *where = m_zone;
        return tr("There is no such time zone. Choose one from the list.");
    }
    if (given.region.isEmpty()) {
        *where = m_region;
        return tr("Choose the country.");
    }
    return {};
}

QWidget *ClinicStep::firstField() const
{
    return m_name;
}

HoursStep::HoursStep(QWidget *parent)
    : SetUpStep(tr("Opening hours"), tr("Patients can ask for visits within them. The desk may still squeeze one in."),
                parent),
      m_week(new WeekEditor(this))
{
    m_week->setObjectName(u"setUpHours"_s);
    m_week->setHours(defaultWeeklyHours());
    column()->addWidget(m_week);
}

WeeklyHours HoursStep::hours() const
{
    return m_week->hours();
}

QString HoursStep::problem(QWidget **where) const
{
    *where = m_week;
    if (!weeklyHoursFromJson(toJson(m_week->hours())))
        return tr("A day closes after it opens, and its parts do not overlap.");
    const WeeklyHours given = m_week->hours();
    const bool open = std::ranges::any_of(given.days, [](const auto &day) { return !day.isEmpty(); });
    return open ? QString() : tr("The clinic is open on one day at least.");
}

} // namespace frontdesk
