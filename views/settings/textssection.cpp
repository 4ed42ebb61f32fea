#include "views/settings/textssection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include "models/domain/smstext.h"
#include "models/items/channelnames.h"
#include "models/items/messagetexts.h"
#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/smscount.h"
#include "views/common/theme.h"
#include "views/settings/labelled.h"
#include "views/settings/placeholderbar.h"
#include "views/settings/texttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ClinicTextKey &key)
{
    return QStringList{key.kind, toString(key.channel), key.language}.join(u'/');
}

bool hasSubject(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Push;
}

/// Notices go to people; only reminders are also read out and pushed.
QList<Channel> channelsOf(const QString &kind)
{
    return kind == "reminder"_L1 ? channelsInOrder() : QList<Channel>{Channel::Email, Channel::Sms, Channel::WhatsApp};
}

} // namespace

TextsSection::TextsSection(TextsDesk &desk, SettingsDesk &settings, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_settings(settings),
      m_kind(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_state(explanation({}, this)),
      m_subjectLabel(new QLabel(tr("Subject"), this)),
      m_subject(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_placeholders(new PlaceholderBar(m_text, this)),
      m_problem(new QLabel(this)),
      m_previewSubject(new QLabel(this)),
      m_preview(new QLabel(this)),
      m_count(new QLabel(this)),
      m_why(explanation({}, this)),
      m_plain(new QPushButton(tr("Take the accents out of text messages"), this)),
      m_reset(new QPushButton(tr("Back to the shipped text"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("Texts of reminders and notices"), this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    column->addWidget(heading);
    column->addWidget(
        explanation(tr("What patients are told, in each language. A patient gets theirs, else the clinic's."), this));
    column->addLayout(buildChoice());
    column->addWidget(m_state);
    m_state->setObjectName(u"textState"_s);
    m_subjectLabel->setFont(themeFont(TextSize::Body, QFont::Medium));
    m_subjectLabel->setBuddy(m_subject);
    m_subject->setObjectName(u"textSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_text->setObjectName(u"textBody"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(170);
    m_problem->setObjectName(u"textProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    auto *subject = new QVBoxLayout;
    subject->setSpacing(4);
    subject->addWidget(m_subjectLabel);
    subject->addWidget(m_subject);
    column->addLayout(subject);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_problem, m_placeholders})
        column->addWidget(widget);
    column->addWidget(buildPreview());
    column->addLayout(buildButtons());
    setFocusProxy(m_kind);
    const auto follow = [this] {
        if (!m_filling)
            m_unsaved.insert(nameOf(key()), typed());
        preview();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, follow);
    connect(m_subject, &QLineEdit::textChanged, this, follow);
    connect(&m_desk, &TextsDesk::textsChanged, this, &TextsSection::showText);
    showText();
}

QLayout *TextsSection::buildChoice()
{
    m_kind->setObjectName(u"textKind"_s);
    m_channel->setObjectName(u"textChannel"_s);
    m_language->setObjectName(u"textLanguage"_s);
    for (const QString &kind : textKinds())
        m_kind->addItem(textKindName(kind), kind);
    for (const QString &language : textLanguages())
        m_language->addItem(ownLanguageName(language), language);
    m_language->setCurrentIndex(m_language->findData(m_desk.language()));
    fillChannels();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[label, box] : {std::pair(tr("What for"), m_kind), std::pair(tr("Channel"), m_channel),
                                     std::pair(tr("Language"), m_language)}) {
        auto *column = new QVBoxLayout;
        addLabelled(column, label, box);
        row->addLayout(column, box == m_kind ? 2 : 1);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillChannels();
        showText();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &TextsSection::showText);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TextsSection::showText);
    return row;
}

void TextsSection::fillChannels()
{
    const QVariant before = m_channel->currentData();
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    for (const Channel channel : channelsOf(m_kind->currentData().toString()))
        m_channel->addItem(channelName(channel), int(channel));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(before)));
}

QWidget *TextsSection::buildPreview()
{
    auto *card = new Card(tr("As a patient gets it"), this);
    m_previewSubject->setObjectName(u"previewSubject"_s);
    m_previewSubject->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    m_previewSubject->setTextFormat(Qt::PlainText);
    m_previewSubject->setWordWrap(true);
    m_preview->setObjectName(u"previewText"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_count->setObjectName(u"textCount"_s);
    m_count->setFont(themeFont(TextSize::Small, QFont::Medium));
    m_why->setObjectName(u"textWhy"_s);
    m_plain->setObjectName(u"plainSms"_s);
    m_plain->setProperty("link", true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previewSubject, m_preview, m_count, m_why, m_plain})
        card->column()->addWidget(widget);
    connect(m_plain, &QPushButton::clicked, this, &TextsSection::takeAccentsOut);
    return card;
}

QLayout *TextsSection::buildButtons()
{
    m_reset->setObjectName(u"resetText"_s);
    m_save->setObjectName(u"saveText"_s);
    m_save->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_reset, &QPushButton::clicked, this, &TextsSection::reset);
    connect(m_save, &QPushButton::clicked, this, &TextsSection::save);
    return row;
}

ClinicTextKey TextsSection::key() const
{
    return {m_kind->currentData().toString(), Channel(m_channel->currentData().toInt()),
            m_language->currentData().toString()};
}

TextTemplate TextsSection::typed() const
{
    return {hasSubject(key().channel) ? m_subject->text() : m_shown.text.subject, m_text->toPlainText()};
}

void TextsSection::showText()
{
    const Result<ClinicText> stored = m_desk.text(key());
    if (stored)
        showStored(*stored);
}

void TextsSection::showStored(const ClinicText &text)
{
    m_filling = true;
    m_shown = text;
    const TextTemplate wanted = m_unsaved.value(nameOf(text.key), text.text);
    if (m_subject->text() != wanted.subject)
        m_subject->setText(wanted.subject);
    if (m_text->toPlainText() != wanted.text)
        m_text->setPlainText(wanted.text);
    m_filling = false;
    const bool subject = hasSubject(text.key.channel);
    m_subject->setVisible(subject);
    m_subjectLabel->setVisible(subject);
    m_previewSubject->setVisible(subject);
    m_state->setText(text.own ? tr("These are your clinic's own words.")
                              : tr("This is the text that came with the program."));
    m_subject->setReadOnly(!m_desk.mayChangeTexts());
    m_text->setReadOnly(!m_desk.mayChangeTexts());
    m_placeholders->setVisible(m_desk.mayChangeTexts());
    m_placeholders->setPlaceholders(placeholdersOf(text.key.kind));
    preview();
}

QString TextsSection::problemOf(const TextTemplate &text) const
{
    if (text.text.trimmed().isEmpty())
        return tr("A text cannot be empty");
    const QStringList allowed = placeholdersOf(key().kind);
    const QString stray = strayPlaceholder(text.text, allowed);
    const QString inSubject = strayPlaceholder(text.subject, allowed);
    return !stray.isEmpty()      ? strayPlaceholderText(stray)
           : inSubject.isEmpty() ? QString()
                                 : strayPlaceholderText(inSubject);
}

void TextsSection::preview()
{
    if (m_filling)
        return;
    const TextTemplate text = typed();
    const bool sms = key().channel == Channel::Sms;
    const bool plain = m_desk.plainSms();
    const WrittenText shown = written(text, m_desk.sample(key().language));
    m_previewSubject->setText(shown.subject);
    m_preview->setText(sms && plain ? transliterated(shown.text) : shown.text);
    const bool rightToLeft = shown.text.isRightToLeft();
    for (QLabel *label : {m_previewSubject, m_preview})
        label->setAlignment(Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    const QString dear = sms ? dearLetter(plain ? transliterated(shown.text) : shown.text) : QString();
    m_count->setText(sms ? smsCountText(shown.text, plain) : QString());
    m_count->setVisible(sms);
    m_why->setText(
        tr("“%1” is not in the alphabet of text messages: one such letter, and each part holds 70 characters "
           "instead of 160.")
            .arg(dear));
    m_why->setVisible(!dear.isEmpty());
    const bool helps = !dear.isEmpty() && dearLetter(transliterated(shown.text)).isEmpty();
    m_plain->setVisible(helps && !plain && m_settings.mayChange());
    followButtons(problemOf(text));
}

void TextsSection::followButtons(const QString &problem)
{
    const bool changed = typed() != m_shown.text;
    if (!changed)
        m_unsaved.remove(nameOf(key()));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setProperty("invalid", !problem.isEmpty());
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_save->setVisible(m_desk.mayChangeTexts());
    m_reset->setVisible(m_desk.mayChangeTexts());
    m_save->setEnabled(changed && problem.isEmpty());
    m_reset->setEnabled(m_shown.own || changed);
}

void TextsSection::onStored(const ClinicTextKey &stored, const Result<ClinicText> &result, const QString &words)
{
    if (!result) {
        Q_EMIT complained(errorText(result.error(), TimeZone::utc()));
        return;
    }
    m_unsaved.remove(nameOf(stored));
    showText();
    Q_EMIT said(words);
}

void TextsSection::save()
{
    const ClinicTextKey wanted = key();
    m_desk.putText(wanted, typed(), this, [this, wanted](const Result<ClinicText> &result) {
        onStored(wanted, result, tr("The text is saved; what leaves from now on says it"));
    });
}

void TextsSection::reset()
{
    const ClinicTextKey wanted = key();
    if (!m_shown.own) { // only typed
        m_unsaved.remove(nameOf(wanted));
        return showText();
    }
    m_desk.resetText(wanted, this, [this, wanted](const Result<ClinicText> &result) {
        onStored(wanted, result, tr("The shipped text is back"));
    });
}

void TextsSection::takeAccentsOut()
{
    m_settings.change({{u"sms.transliterate"_s, u"true"_s}}, this, [this](const Result<Done> &result) {
        if (!result)
            Q_EMIT complained(errorText(result.error(), TimeZone::utc()));
        else
            preview();
    });
}

} // namespace frontdesk
