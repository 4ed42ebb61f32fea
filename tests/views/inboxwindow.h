#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/views/fakeinbox.h"
#include "views/inbox/inboxpage.h"
#include "views/inbox/threadview.h"

namespace frontdesk::test {

/// The inbox in a window, with hands.
struct InboxWindow {
    InboxWindow() : page(desk)
    {
        page.resize(1300, 720);
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        page.setFocus();
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said = text; });
        QObject::connect(&page, &Page::complained, &page, [this](const QString &text) { complained = text; });
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QListView *list() { return find<QListView>(u"conversations"_s); }
    ThreadView *thread() { return find<ThreadView>(u"thread"_s); }
    QPlainTextEdit *text() { return find<QPlainTextEdit>(u"composerText"_s); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    QVariant of(int row, int role) { return list()->model()->index(row, 0).data(role); }
    QVariant message(int row, int role) { return thread()->model()->index(row, 0).data(role); }
    int messages() { return thread()->model()->rowCount(); }
    void choose(int row)
    {
        const QRect place = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page.window()->focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(page.window()->focusWidget(), words); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }

    FakeInbox desk;
    InboxPage page;
    QString said;
    QString complained;
};

} // namespace frontdesk::test
