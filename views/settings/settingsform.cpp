#include "views/settings/settingsform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SettingsForm::SettingsForm(SettingsDesk &desk, const QString &title, const QString &intro, const QList<Line> &lines,
                           QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_discard(new QPushButton(tr("Discard"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    auto *heading = new QLabel(title, this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_column->addWidget(heading);
    if (!intro.isEmpty())
        m_column->addWidget(explanation(intro, this));
    QStringList known;
    for (const SettingLine &line : desk.settings())
        known.append(line.key);
    for (const Line &line : lines) {
        if (!known.contains(line.key)) {
            delete line.editor;
            continue;
        }
        auto *field = new SettingField(line.key, line.editor, this);
        field->setReadOnly(!desk.mayChange());
        connect(field, &SettingField::edited, this, &SettingsForm::follow);
        m_fields.append(field);
        m_column->addWidget(field);
    }
    buildButtons();
    if (!m_fields.isEmpty())
        setFocusProxy(m_fields.constFirst());
    connect(&m_desk, &SettingsDesk::settingsChanged, this, [this] { load(false); });
    load(true);
}

void SettingsForm::buildButtons()
{
    m_save->setObjectName(u"saveSettings"_s);
    m_save->setProperty("primary", true);
    m_discard->setObjectName(u"discardSettings"_s);
    m_discard->setProperty("flat", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch();
    m_column->addLayout(row);
    if (!m_desk.mayChange()) {
        m_save->hide();
        m_discard->hide();
        m_column->addWidget(explanation(tr("Only an administrator can change these."), this));
    }
    connect(m_save, &QPushButton::clicked, this, &SettingsForm::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsForm::discard);
}

void SettingsForm::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

bool SettingsForm::isEdited() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const SettingField *field) { return field->isEdited(); });
}

SettingField *SettingsForm::fieldOf(const QString &key) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const SettingField *field) { return field->key() == key; });
    return found == m_fields.cend() ? nullptr : *found;
}

void SettingsForm::load(bool all)
{
    for (const SettingLine &line : m_desk.settings()) {
        SettingField *field = fieldOf(line.key);
        if (field && (all || !field->isEdited()))
            field->load(line);
    }
    follow();
}

void SettingsForm::discard()
{
    load(true);
}

void SettingsForm::follow()
{
    m_save->setEnabled(isEdited());
    m_discard->setEnabled(isEdited());
}

void SettingsForm::save()
{
    QList<SettingsDesk::NewValue> values;
    for (const SettingField *field : std::as_const(m_fields)) {
        if (const auto change = field->change())
            values.append({field->key(), *change});
    }
    if (values.isEmpty())
        return;
    const std::optional<Values> before = present(m_desk, values);
    m_desk.change(values, this, [this, before, values](const Result<Done> &done) { onSaved(done, before, values); });
}

std::optional<SettingsForm::Values> SettingsForm::present(const SettingsDesk &desk, const Values &wanted)
{
    Values found;
    const QList<SettingLine> lines = desk.settings();
    for (const SettingsDesk::NewValue &value : wanted) {
        const auto line = std::ranges::find(lines, value.key, &SettingLine::key);
        if (line == lines.end() || line->secret)
            return std::nullopt;
        found.append({value.key, line->value});
    }
    return found;
}

UndoStep::Order SettingsForm::changing(SettingsDesk &desk, const Values &from, const Values &to)
{
    return [&desk, from, to](QObject *context, const Reply<Done> &done) {
        const auto now = present(desk, from);
        const bool same = now
                          && std::ranges::equal(*now, from, {}, &SettingsDesk::NewValue::value,
                                                &SettingsDesk::NewValue::value);
        if (same)
            desk.change(to, context, done);
        else
            done(Error::of(ErrorCode::StaleVersion));
    };
}

void SettingsForm::onSaved(const Result<Done> &done, const std::optional<Values> &before, const Values &after)
{
    if (done) {
        load(true);
        const Values now = present(m_desk, after).value_or(after); // as they are written now
        if (before)
            Q_EMIT did({tr("Settings saved"), changing(m_desk, now, *before), changing(m_desk, *before, now)});
        else
            Q_EMIT said(tr("Saved"));
        return;
    }
    SettingField *first = nullptr;
    for (const Error &error : QList<Error>{done.error()} + done.error().also) {
        SettingField *field = fieldOf(error.subject);
        if (!field)
            continue;
        field->refuse();
        first = first ? first : field;
    }
    if (first)
        first->setFocus();
    else
        Q_EMIT complained(errorText(done.error(), TimeZone::utc()));
}

} // namespace frontdesk
