#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "tests/views/patientsclinic.h"
#include "views/common/formfield.h"
#include "views/patients/lookalikebox.h"
#include "views/patients/patientcard.h"
#include "views/patients/patientspage.h"

namespace frontdesk::test {

/// The patients' page on a real clinic, with hands.
struct PageWindow {
    PageWindow() : page(clinic.patients, clinic.files)
    {
        page.resize(1200, 760);
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said = text; });
        QObject::connect(&page, &Page::did, &page, [this](const UndoStep &step) { said = step.text; });
        QObject::connect(&page, &Page::complained, &page, [this](const QString &text) { complained = text; });
    }
    void show()
    {
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        page.setFocus();
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QLineEdit *field(const QString &name) { return find<QLineEdit>(name + u"Field"_s); }
    QListView *list() { return find<QListView>(u"patientsList"_s); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data().toString());
        return names;
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    void search(const QString &text)
    {
        auto *line = find<QLineEdit>(u"patientSearch"_s);
        line->clear();
        line->setFocus();
        for (const QChar c : text) // as an input method types what no key of a Latin keyboard is
            line->insert(QString(c));
    }
    void clickRow(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    void type(const QString &name, const QString &text)
    {
        QLineEdit *line = field(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QString reason(const QString &name) { return qobject_cast<FormField *>(field(name)->parentWidget())->reason(); }
    QString shownName() { return find<QLabel>(u"patientName"_s)->text(); }
    bool showsCard() { return find<PatientCard>(u"patientCard"_s)->isVisible(); }
    bool showsForm() { return find<QWidget>(u"patientForm"_s)->isVisible(); }
    bool asks() { return find<LookalikeBox>(u"lookalikes"_s)->isVisible(); }

    PatientsClinic clinic;
    PatientsPage page;
    QString said;
    QString complained;
};

} // namespace frontdesk::test
