#include "views/settings/settingspage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/items/channelnames.h"
#include "views/settings/doctorssection.h"
#include "views/settings/repliessection.h"
#include "views/settings/settingsections.h"
#include "views/settings/testmessagebox.h"
#include "views/settings/textssection.h"
#include "views/settings/typessection.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 208;
constexpr int sectionWidth = 640;

} // namespace

SettingsPage::SettingsPage(const Desks &desks, QWidget *parent)
    : Page(parent),
      m_desks(desks),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setProperty("sections", true);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 0);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    addSections();
    m_list->setCurrentRow(0);
}

void SettingsPage::addSections()
{
    SettingsDesk &settings = m_desks.settings;
    SetupDesk &setup = m_desks.setup;
    addForm(u"clinic"_s, tr("Clinic"), [&] { return clinicSection(settings); });
    addForm(u"hours"_s, tr("Opening hours"), [&] { return hoursSection(settings, setup.today()); });
    addSection(u"doctors"_s, tr("Doctors"), [&] {
        auto *section = new DoctorsSection(setup);
        connect(section, &DoctorsSection::said, this, &Page::said);
        connect(section, &DoctorsSection::complained, this, &Page::complained);
        return section;
    });
    addSection(u"types"_s, tr("Visits and rooms"), [&] {
        auto *section = new TypesSection(setup);
        connect(section, &TypesSection::said, this, &Page::said);
        connect(section, &TypesSection::complained, this, &Page::complained);
        return section;
    });
    addForm(u"reminders"_s, tr("Reminders"), [&] { return remindersSection(settings); });
    addTextSections();
    addForm(u"waitlist"_s, tr("Waitlist"), [&] { return waitlistSection(settings); });
    if (settings.mayChange())
        addTechnicalSections();
}

void SettingsPage::addTextSections()
{
    if (!m_desks.texts)
        return;
    addSection(u"texts"_s, tr("Texts"), [this] {
        auto *section = new TextsSection(*m_desks.texts, m_desks.settings);
        connect(section, &TextsSection::said, this, &Page::said);
        connect(section, &TextsSection::complained, this, &Page::complained);
        return section;
    });
    addSection(u"replies"_s, tr("Quick replies"), [this] {
        auto *section = new RepliesSection(*m_desks.texts);
        connect(section, &RepliesSection::said, this, &Page::said);
        connect(section, &RepliesSection::complained, this, &Page::complained);
        return section;
    });
}

/// Gateways and the like: nothing to read for those who cannot change it.
void SettingsPage::addTechnicalSections()
{
    SettingsDesk &settings = m_desks.settings;
    for (const Channel channel : channelsInOrder()) {
        addForm(toString(channel), channelName(channel), [this, channel] {
            SettingsForm *form = gatewaySection(m_desks.settings, channel);
            if (m_desks.messages)
                form->addBelow(new TestMessageBox(*m_desks.messages, channel));
            return form;
        });
    }
    addForm(u"downtime"_s, tr("In an outage"), [&] { return downtimeSection(settings); });
    addForm(u"network"_s, tr("Network"), [&] { return networkSection(settings); });
    if (hasOtherSettings(settings))
        addForm(u"other"_s, tr("Other"), [&] { return otherSection(settings); });
}

void SettingsPage::addSection(const QString &name, const QString &title, Maker make)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, name);
    m_makers.append(std::move(make));
    m_sections.append(nullptr);
}

void SettingsPage::addForm(const QString &name, const QString &title, std::function<SettingsForm *()> make)
{
    addSection(name, title, [this, make = std::move(make)] {
        SettingsForm *form = make();
        connect(form, &SettingsForm::said, this, &Page::said);
        connect(form, &SettingsForm::complained, this, &Page::complained);
        return form;
    });
}

QWidget *SettingsPage::scrolled(QWidget *section)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(8, 8, 8, 32);
    section->setMaximumWidth(sectionWidth);
    column->addWidget(section);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    QWidget *&section = m_sections[row];
    if (!section) {
        section = scrolled(m_makers.at(row)());
        section->setObjectName(m_list->item(row)->data(Qt::UserRole).toString() + u"Section"_s);
        m_stack->addWidget(section);
    }
    m_stack->setCurrentWidget(section);
}

void SettingsPage::openSection(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

} // namespace frontdesk
