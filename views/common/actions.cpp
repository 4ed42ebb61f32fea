#include "views/common/actions.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A letter or a sign, which belongs to fields first.
bool isCharacter(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return keys.count() == 1 && (first.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier
           && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

bool means(const QKeyEvent &event, const QKeySequence &keys)
{
    if (!isCharacter(keys))
        return false;
    const QString sign = QKeySequence(keys[0].key()).toString();
    return event.text().compare(sign, Qt::CaseInsensitive) == 0 || event.key() == keys[0].key();
}

} // namespace

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

void ActionRegistry::add(const DeskAction &action)
{
    const auto place = std::ranges::find(m_actions, action.id, &DeskAction::id);
    const bool heard = place != m_actions.end() && place->keys == action.keys && place->listener == action.listener
                       && bool(place->run) == bool(action.run);
    if (place == m_actions.end())
        m_actions.append(action);
    else
        *place = action;
    if (!heard) {
        silence(action.id);
        if (action.run && action.listener == DeskAction::Listener::Window)
            listen(action);
    }
    Q_EMIT changed();
}

/// One of them may be what has just been pressed.
void ActionRegistry::silence(const QString &id)
{
    for (QShortcut *shortcut : m_shortcuts.take(id)) {
        shortcut->setEnabled(false);
        shortcut->deleteLater();
    }
}

void ActionRegistry::listen(const DeskAction &action)
{
    for (const QKeySequence &keys : action.keys) {
        if (isCharacter(keys))
            continue;
        auto *shortcut = new QShortcut(keys, m_window);
        connect(shortcut, &QShortcut::activated, this, [this, id = action.id] { run(id); });
        m_shortcuts[action.id].append(shortcut);
    }
}

void ActionRegistry::remove(const QString &id)
{
    silence(id);
    if (m_actions.removeIf([&](const DeskAction &action) { return action.id == id; }) > 0)
        Q_EMIT changed();
}

const DeskAction *ActionRegistry::find(const QString &id) const
{
    const auto place = std::ranges::find(m_actions, id, &DeskAction::id);
    return place == m_actions.end() ? nullptr : &*place;
}

bool ActionRegistry::run(const QString &id)
{
    const DeskAction *action = find(id);
    if (!action || !isOffered(*action))
        return false;
    const DeskAction running = *action; // the registry may change meanwhile
    running.run();
    if (running.listed)
        Q_EMIT ran(id);
    return true;
}

bool ActionRegistry::handle(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    for (const DeskAction &action : std::as_const(m_actions)) {
        const bool meant = std::ranges::any_of(action.keys,
                                               [&](const QKeySequence &keys) { return means(event, keys); });
        if (meant && action.listener == DeskAction::Listener::Window && isOffered(action))
            return run(action.id);
    }
    return false;
}

QString keysText(const QList<QKeySequence> &keys)
{
    static const QList<std::pair<QString, QString>> signs{
        {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}, {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}};
    QStringList texts;
    for (const QKeySequence &each : keys) {
        QString text = each.toString(QKeySequence::NativeText);
        const QString portable = each.toString(QKeySequence::PortableText); // whatever the language calls the arrows
        for (const auto &[name, sign] : signs) {
            if (portable == name || portable.endsWith(u'+' + name))
                text = portable.chopped(name.size()) + sign;
        }
        texts.append(text);
    }
    return texts.join(u", "_s);
}

} // namespace frontdesk
