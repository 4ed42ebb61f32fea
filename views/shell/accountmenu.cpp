#include "views/shell/accountmenu.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

#include "models/items/datewords.h"
#include "views/common/actions.h"
#include "views/common/language.h"
#include "views/common/roletexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int buttonSize = 36;

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

AccountMenu::AccountMenu(const AccountInfo &info, ActionRegistry &actions, QWidget *parent)
    : QToolButton(parent),
      m_info(info),
      m_actions(actions)
{
    setObjectName(u"accountButton"_s);
    setAccessibleName(tr("Account: %1").arg(info.name));
    setToolTip(u"%1\n%2, %3"_s.arg(info.name, roleName(info.role), clinicName()));
    setFixedSize(buttonSize, buttonSize);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &AccountMenu::openMenu);
}

QString AccountMenu::clinicName() const
{
    const auto own = std::ranges::find(m_info.clinics, m_info.clinic, &AccountInfo::OwnClinic::id);
    return own == m_info.clinics.end() ? QString() : own->name;
}

QMenu *AccountMenu::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(260);
    addPerson(*menu);
    addClinics(*menu);
    addLanguages(*menu);
    addColors(*menu);
    addActions(*menu);
    const int x = isRightToLeft() ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(x, height() + 4)));
    return menu;
}

void AccountMenu::addPerson(QMenu &menu)
{
    auto *person = new QWidget(&menu);
    auto *column = new QVBoxLayout(person);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    auto *name = new QLabel(m_info.name, person);
    name->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    auto *role = new QLabel(roleName(m_info.role) + listSeparator() + clinicName(), person);
    auto *email = new QLabel(m_info.email, person);
    for (QLabel *label : {role, email}) {
        label->setProperty("secondary", true);
        label->setFont(themeFont(TextSize::Small));
    }
    for (QLabel *label : {name, role, email})
        column->addWidget(label);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(person);
    action->setEnabled(false);
    menu.addAction(action);
    menu.addSeparator();
}

void AccountMenu::addClinics(QMenu &menu)
{
    if (m_info.clinics.size() < 2)
        return;
    QMenu *clinics = menu.addMenu(tr("Clinic"));
    auto *group = new QActionGroup(clinics);
    for (const AccountInfo::OwnClinic &clinic : std::as_const(m_info.clinics)) {
        const QAction *action = addChoice(clinics, group, clinic.name, clinic.id == m_info.clinic);
        connect(action, &QAction::triggered, this, [this, id = clinic.id] {
            if (id != m_info.clinic)
                Q_EMIT clinicWanted(id);
        });
    }
}

void AccountMenu::addLanguages(QMenu &menu)
{
    QMenu *languages = menu.addMenu(tr("Language"));
    languages->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &text, const QString &code) {
        const QAction *action = addChoice(languages, group, text, code == m_info.language);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageWanted(code); });
    };
    add(tr("As this computer"), {});
    for (const Language &language : windowLanguages())
        add(language.name, language.code);
}

void AccountMenu::addColors(QMenu &menu)
{
    QMenu *colors = menu.addMenu(tr("Appearance"));
    auto *group = new QActionGroup(colors);
    const QList<std::pair<QString, ColorScheme>> schemes{{tr("As this computer"), ColorScheme::System},
                                                         {tr("Light"), ColorScheme::Light},
                                                         {tr("Dark"), ColorScheme::Dark}};
    for (const auto &[text, scheme] : schemes) {
        const QAction *action = addChoice(colors, group, text, scheme == m_info.colors);
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { Q_EMIT colorsWanted(wanted); });
    }
}

void AccountMenu::addActions(QMenu &menu)
{
    menu.addSeparator();
    for (const DeskAction &each : m_actions.actions()) {
        const bool mine = each.id.startsWith("account."_L1) || each.id == "shortcuts"_L1;
        if (!mine || !ActionRegistry::isOffered(each))
            continue;
        QAction *action = menu.addAction(each.text);
        action->setObjectName(each.id);
        action->setText(each.keys.isEmpty() ? each.text : QString(each.text + u'\t' + keysText(each.keys.mid(0, 1))));
        connect(action, &QAction::triggered, &m_actions, [this, id = each.id] { m_actions.run(id); });
    }
}

void AccountMenu::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(hasFocus() ? QPen(theme.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(circle);
    painter.setPen(theme.accent);
    painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_info.name));
}

} // namespace frontdesk
