#include "views/patients/contactsection.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
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

ContactSection::ContactSection(QWidget *parent) : Card(tr("Contact"), parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    column()->addLayout(m_grid);
}

void ContactSection::show(const PatientFile &file)
{
    clearLayout(*m_grid);
    const Patient &patient = file.patient;
    const AddressMarks &marks = file.marks;
    addAddress(u"phone"_s, tr("Phone"), patient.phone, leftToRight(displayPhone(patient.phone)),
               marks.phoneRefusedAt ? tr("No message gets through to this number") : QString());
    addAddress(u"email"_s, tr("E-mail"), patient.email, patient.email,
               marks.emailRefusedAt ? tr("Mail to this address comes back") : QString());
    addFact(tr("Born"), patient.dateOfBirth ? shortDate(*patient.dateOfBirth) : QString());
    addFact(tr("Insurance"), patient.insurance);
    addFact(tr("Notes"), patient.notes);
}

void ContactSection::addAddress(const QString &name, const QString &label, const QString &address, const QString &shown,
                                const QString &mark)
{
    addFact(label, address.isEmpty() ? QString() : shown);
    const int row = m_grid->rowCount() - 1;
    if (address.isEmpty())
        return;
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy-"_s + name);
    copy->setProperty("link", true);
    copy->setAccessibleName(tr("Copy %1").arg(label));
    m_grid->addWidget(copy, row, 2);
    connect(copy, &QPushButton::clicked, this, [this, address] {
        QGuiApplication::clipboard()->setText(address);
        Q_EMIT copied(address);
    });
    if (mark.isEmpty())
        return;
    auto *warning = new QLabel(mark, this);
    warning->setObjectName(u"refused-"_s + name);
    warning->setProperty("danger", true);
    warning->setFont(themeFont(TextSize::Small, QFont::Medium));
    warning->setWordWrap(true);
    m_grid->addWidget(warning, row + 1, 1, 1, 2);
}

void ContactSection::addFact(const QString &label, const QString &text)
{
    const int row = m_grid->rowCount();
    auto *caption = new QLabel(label, this);
    caption->setProperty("secondary", true);
    auto *value = new QLabel(text.isEmpty() ? u"–"_s : text, this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label + u": "_s + value->text());
    m_grid->addWidget(caption, row, 0, text.size() > 60 ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1);
}

} // namespace frontdesk
