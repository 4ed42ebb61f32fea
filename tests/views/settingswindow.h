#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/views/fakesettings.h"
#include "views/settings/settingfield.h"
#include "views/settings/settingspage.h"

namespace frontdesk::test {

/// The page in a window, with hands.
struct SettingsWindow {
    explicit SettingsWindow(bool admin = true)
    {
        settings.admin = admin;
        page = std::make_unique<SettingsPage>(SettingsPage::Desks{settings, setup, &messages});
        page->resize(1100, 760);
        page->show();
        const bool active = QTest::qWaitForWindowActive(page.get());
        Q_ASSERT(active);
        Q_UNUSED(active)
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &text) { toast = text; });
        QObject::connect(page.get(), &Page::did, page.get(), [this](const UndoStep &step) {
            toast = step.text;
            undo = step.undo;
        });
    }
    void open(const QString &name)
    {
        page->openSection(name);
        section = page->findChild<QWidget *>(name + u"Section"_s);
        QVERIFY(section && section->isVisible());
    }
    template<class T>
    T *find(const QString &name)
    {
        return section->findChild<T *>(name);
    }
    /// The input inside a setting's editor.
    template<class T>
    T *input(const QString &key)
    {
        return find<SettingField>(key)->editor()->findChild<T *>();
    }
    void type(const QString &key, const QString &text)
    {
        auto *field = input<QLineEdit>(key);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void click(QWidget *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void click(const QString &name) { click(find<QWidget>(name)); }
    void save() { click(u"saveSettings"_s); }
    QString problemOf(const QString &key)
    {
        auto *label = find<QLabel>(key + u".problem"_s);
        return label->isVisible() ? label->text() : QString();
    }

    FakeSettings settings;
    FakeSetup setup;
    FakeTestMessages messages;
    QString toast;
    UndoStep::Order undo; ///< of what was said last
    std::unique_ptr<SettingsPage> page;
    QWidget *section = nullptr;
};

} // namespace frontdesk::test
