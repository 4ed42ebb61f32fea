#include "views/booking/seriesrefusal.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "views/booking/troublelist.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SeriesRefusal::SeriesRefusal(const QString &title, const QStringList &lines, bool mayInsist, QWidget *window)
    : Popover(window)
{
    setForOnce();
    setObjectName(u"seriesRefusal"_s);
    setAccessibleName(title);
    setAccessibleDescription(lines.join(u'\n'));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto *list = new TroubleList(this);
    list->setMinimumWidth(320);
    list->complain(title, lines, false, mayInsist);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setObjectName(u"leaveSeries"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    column->addWidget(list);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(list, &TroubleList::insistWanted, this, [this] {
        dismiss();
        Q_EMIT insistWanted();
    });
}

void SeriesRefusal::setFocusInside()
{
    findChild<QPushButton *>(u"leaveSeries"_s)->setFocus();
}

ReasonQuestion bookAnywayQuestion()
{
    ReasonQuestion question;
    question.title = SeriesRefusal::tr("Book anyway?");
    question.text = SeriesRefusal::tr("The reason is kept with the visit.");
    question.confirm = SeriesRefusal::tr("Book anyway");
    question.suggestions = {SeriesRefusal::tr("Urgent"), SeriesRefusal::tr("Agreed with the doctor")};
    return question;
}

} // namespace frontdesk
