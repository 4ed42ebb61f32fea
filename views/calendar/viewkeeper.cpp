#include "views/calendar/viewkeeper.h"

#include <QMenu>
#include <QShortcut>

#include "views/calendar/calendararea.h"
#include "views/calendar/dayview.h"
#include "views/calendar/scopebutton.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Qt::Key functionKey(int number)
{
    return Qt::Key(Qt::Key_F1 + number - 1);
}

/// Keys are told beside the words; they are the window's, not the menu's.
QString withKeys(QString words, const QKeySequence &keys)
{
    words.replace(u'&', u"&&"_s);
    return words + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

ViewKeeper::ViewKeeper(CalendarArea *area, const DayModel &model, ScopeButton *button, Prompts &prompts,
                       QWidget *window)
    : QObject(window),
      m_area(area),
      m_model(model),
      m_button(button),
      m_prompts(prompts)
{
    connect(m_button, &ScopeButton::menuFilled, this, &ViewKeeper::fillMenu);
    connect(m_area, &CalendarArea::shown, this, &ViewKeeper::rememberShown);
    addShortcuts(window);
}

void ViewKeeper::addShortcuts(QWidget *window)
{
    for (int key = SavedViews::firstKey; key <= SavedViews::lastKey; ++key) {
        auto *show = new QShortcut(functionKey(key), window);
        connect(show, &QShortcut::activated, this, [this, key] { recall(key); });
        auto *save = new QShortcut(Qt::CTRL | Qt::SHIFT | functionKey(key), window);
        connect(save, &QShortcut::activated, this, [this, key] { askName(key); });
    }
}

void ViewKeeper::setMemory(CalendarMemory *memory)
{
    m_views.setMemory(memory);
    if (const auto last = m_views.lastShown()) {
        m_remembered = last;
        show(*last);
    }
}

SavedView ViewKeeper::shown(const QString &name) const
{
    return {name, m_model.scope(), m_area->zoom()};
}

void ViewKeeper::show(const SavedView &view)
{
    CalendarScope scope = view.scope;
    if (!m_model.sheet().columns.isEmpty()) // some may have left the clinic since
        scope.doctors.removeIf([this](UserId doctor) { return !m_model.column(doctor); });
    m_area->showScope(scope);
    if (view.zoom > 0)
        m_area->grid()->setZoom(view.zoom, m_area->grid()->scene().geometry.gridRect().top());
}

void ViewKeeper::rememberShown()
{
    const SavedView now = shown({});
    if (m_remembered == now)
        return;
    m_remembered = now;
    m_views.rememberShown(now);
}

void ViewKeeper::recall(int key)
{
    const auto &view = m_views.view(key);
    if (!view) {
        Q_EMIT said(tr("F%1 is free. Ctrl+Shift+F%1 puts what is shown there.").arg(key));
        return;
    }
    Q_EMIT recalled();
    show(*view);
}

ReasonQuestion ViewKeeper::question(const QString &title, const QString &initial) const
{
    ReasonQuestion question;
    question.title = title;
    question.confirm = tr("Save");
    question.placeholder = tr("Name");
    question.initial = initial;
    question.anchor = QRect(m_button->mapToGlobal(QPoint()), m_button->size());
    return question;
}

void ViewKeeper::askName(int key)
{
    if (key == 0) {
        Q_EMIT said(tr("F2 to F9 are all taken: remove one first."));
        return;
    }
    const SavedView view = shown({});
    const QString before = m_views.view(key) ? m_views.view(key)->name : QString();
    m_prompts.askReason(question(tr("Save this view on F%1").arg(key), before), this,
                        [this, key, view](const QString &name) {
                            SavedView named = view;
                            named.name = name;
                            m_views.save(key, named);
                            Q_EMIT said(tr("F%1 shows “%2”").arg(key).arg(name));
                        });
}

void ViewKeeper::fillMenu(QMenu *menu)
{
    menu->addSeparator();
    int saved = 0;
    for (int key = SavedViews::firstKey; key <= SavedViews::lastKey; ++key) {
        const auto &view = m_views.view(key);
        if (!view)
            continue;
        ++saved;
        QAction *action = menu->addAction(withKeys(view->name, functionKey(key)), this, [this, key] { recall(key); });
        action->setObjectName(u"savedView%1"_s.arg(key));
    }
    const int free = m_views.freeKey();
    const QString words = tr("Save this view…");
    QAction *save = menu->addAction(free > 0 ? withKeys(words, Qt::CTRL | Qt::SHIFT | functionKey(free)) : words, this,
                                    [this, free] { askName(free); });
    save->setObjectName(u"saveView"_s);
    if (saved > 0)
        fillChanges(menu);
}

void ViewKeeper::fillChanges(QMenu *menu)
{
    QMenu *rename = menu->addMenu(tr("Rename"));
    QMenu *remove = menu->addMenu(tr("Remove"));
    for (int key = SavedViews::firstKey; key <= SavedViews::lastKey; ++key) {
        const auto &view = m_views.view(key);
        if (!view)
            continue;
        const QString name = view->name;
        QAction *renames = rename->addAction(name, this, [this, key, name] {
            m_prompts.askReason(question(tr("Rename “%1”").arg(name), name), this,
                                [this, key](const QString &wanted) { m_views.rename(key, wanted); });
        });
        renames->setObjectName(u"renameView%1"_s.arg(key));
        QAction *removes = remove->addAction(name, this, [this, key] { m_views.remove(key); });
        removes->setObjectName(u"removeView%1"_s.arg(key));
    }
}

} // namespace frontdesk
