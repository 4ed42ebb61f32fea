#include "views/patients/preferencessection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "models/items/channelnames.h"
#include "models/items/datewords.h"
#include "views/common/formfield.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PreferencesSection::PreferencesSection(QWidget *parent)
    : Card(tr("Reminders and messages"), parent),
      m_language(new QComboBox(this)),
      m_quiet(new QLineEdit(this)),
      m_stopped(new QLabel(this))
{
    buildChannels();
    m_stopped->setObjectName(u"stoppedChannels"_s);
    m_stopped->setProperty("danger", true);
    m_stopped->setWordWrap(true);
    column()->addWidget(m_stopped);
    buildFields();
}

void PreferencesSection::buildChannels()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const Channel channel : channelsInOrder()) {
        auto *chip = new QPushButton(channelName(channel), this);
        chip->setObjectName(u"allow-"_s + toString(channel));
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("May be reached by %1").arg(channelName(channel)));
        row->addWidget(chip);
        m_channels.append(chip);
        connect(chip, &QPushButton::clicked, this, &PreferencesSection::tell);
    }
    row->addStretch();
    column()->addLayout(row);
}

void PreferencesSection::buildFields()
{
    m_language->setObjectName(u"preferredLanguage"_s);
    m_quiet->setObjectName(u"quietHours"_s);
    m_quiet->setPlaceholderText(tr("The clinic's"));
    m_quietField = new FormField(tr("No reminders between"), m_quiet, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new FormField(tr("Language"), m_language, this), 1);
    row->addWidget(m_quietField, 1);
    column()->addLayout(row);
    connect(m_language, &QComboBox::activated, this, &PreferencesSection::tell);
    connect(m_quiet, &QLineEdit::editingFinished, this, [this] {
        if (m_quiet->text().trimmed() != m_shown.quietHours)
            tell();
    });
}

void PreferencesSection::show(const ContactPreferences &preferences, const AddressMarks &marks)
{
    const bool typing = m_quiet->hasFocus() && m_quiet->text() != m_shown.quietHours;
    m_shown = preferences;
    const QList<Channel> channels = channelsInOrder();
    for (qsizetype i = 0; i < channels.size(); ++i)
        m_channels.at(i)->setChecked(preferences.allows(channels.at(i)));
    QStringList stopped;
    for (const Channel channel : marks.optedOut)
        stopped.append(channelName(channel));
    m_stopped->setText(tr("Has answered STOP: nothing goes out by %1").arg(stopped.join(listSeparator())));
    m_stopped->setVisible(!stopped.isEmpty());
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(tr("The clinic's"), QString());
    QStringList tags = languageTags();
    if (!preferences.language.isEmpty() && !tags.contains(preferences.language))
        tags.append(preferences.language);
    for (const QString &tag : std::as_const(tags))
        m_language->addItem(languageName(tag), tag);
    m_language->setCurrentIndex(m_language->findData(preferences.language));
    if (typing)
        return;
    m_quiet->setText(preferences.quietHours);
    m_quietField->accept();
}

void PreferencesSection::tell()
{
    ContactPreferences wishes = m_shown;
    const QList<Channel> channels = channelsInOrder();
    for (qsizetype i = 0; i < channels.size(); ++i)
        wishes.choiceOf(channels.at(i)) = m_channels.at(i)->isChecked();
    wishes.language = m_language->currentData().toString();
    wishes.quietHours = m_quiet->text().trimmed();
    m_quietField->accept();
    Q_EMIT wanted(wishes);
}

void PreferencesSection::refuse(const Error &error)
{
    if (error.subject == "quietHours"_L1)
        m_quietField->refuse(fieldErrorText(error));
}

} // namespace frontdesk
