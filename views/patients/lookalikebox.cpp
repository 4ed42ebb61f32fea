#include "views/patients/lookalikebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/services/phonenumbers.h"
#include "views/common/clearlayout.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LookalikeBox::LookalikeBox(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout), m_goOn(new QPushButton(this))
{
    setObjectName(u"lookalikes"_s);
    setProperty("notice", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    auto *title = new QLabel(tr("Is it somebody who is here already?"), this);
    title->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    m_lines->setSpacing(4);
    m_goOn->setObjectName(u"makeAnyway"_s);
    m_goOn->setProperty("flat", true);
    column->addWidget(title);
    column->addLayout(m_lines);
    column->addWidget(m_goOn, 0, Qt::AlignLeading);
    connect(m_goOn, &QPushButton::clicked, this, &LookalikeBox::goOnWanted);
    hide();
}

void LookalikeBox::ask(const QList<Lookalike> &people, const QString &goOn)
{
    clear();
    for (const Lookalike &person : people)
        m_lines->addWidget(line(person));
    m_goOn->setText(goOn);
    show();
    if (auto *first = findChild<QPushButton *>(u"useThisOne"_s))
        first->setFocus();
}

void LookalikeBox::clear()
{
    clearLayout(*m_lines);
    hide();
}

QWidget *LookalikeBox::line(const Lookalike &person)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QStringList facts{leftToRight(displayPhone(person.patient.phone)), leftToRight(person.patient.number)};
    if (person.patient.dateOfBirth)
        facts.append(shortDate(*person.patient.dateOfBirth));
    facts.removeAll(leftToRight(QString()));
    auto *name = new QLabel(u"<b>%1</b> %2<br>%3"_s.arg(person.patient.name.toHtmlEscaped(),
                                                        alikeText(person).toHtmlEscaped(), joined(facts)),
                            line);
    name->setWordWrap(true);
    auto *use = new QPushButton(tr("Use this one"), line);
    use->setObjectName(u"useThisOne"_s);
    use->setAccessibleName(tr("Use %1").arg(person.patient.name));
    row->addWidget(name, 1);
    row->addWidget(use, 0, Qt::AlignTop);
    const PatientHit patient = person.patient;
    connect(use, &QPushButton::clicked, this, [this, patient] { Q_EMIT chosen(patient); });
    return line;
}

} // namespace frontdesk
