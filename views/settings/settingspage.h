#pragma once

#include <QDate>

#include "models/items/settingsdesk.h"
#include "models/items/setupdesk.h"
#include "models/items/testmessages.h"
#include "models/items/textsdesk.h"
#include "views/common/page.h"

class QListWidget;
class QStackedWidget;

namespace frontdesk {

class SettingsForm;

/// The settings: sections at the leading edge, the chosen one beside them. A section is made when it is first opened and
/// keeps what is typed. Who may not change them reads them. The desks outlive it.
class SettingsPage : public Page {
    Q_OBJECT
public:
    struct Desks {
        SettingsDesk &settings;
        SetupDesk &setup;
        TestMessages *messages = nullptr; ///< null: nothing can be tried
        TextsDesk *texts = nullptr;       ///< null: no sections for texts
    };
    explicit SettingsPage(const Desks &desks, QWidget *parent = nullptr);

    void reveal(const QString &id) override { openSection(id); }
    void openSection(const QString &name); ///< "clinic", "hours", "doctors", "types", "sms" …

private:
    using Maker = std::function<QWidget *()>;
    void addSections();
    void addTextSections();
    void addTechnicalSections();
    void addSection(const QString &name, const QString &title, Maker make);
    void addForm(const QString &name, const QString &title, std::function<SettingsForm *()> make);
    void showSection(int row);
    QWidget *scrolled(QWidget *section);

    Desks m_desks;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Maker> m_makers;
    QList<QWidget *> m_sections; ///< null until shown
};

} // namespace frontdesk
