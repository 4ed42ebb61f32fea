#include "views/booking/troublelist.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "views/common/errortexts.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 6;

QString lineOf(Instant when, const Error &error, const Desk &desk)
{
    const TimeZone zone = desk.zone();
    const QDate date = zone.dateOf(when);
    const Result<DaySheet> sheet = desk.day(date);
    return u"%1: %2"_s.arg(longDate(date), errorText(error, zone, sheet ? &*sheet : nullptr));
}

} // namespace

QStringList troubleLines(const QList<SeriesDesk::Trouble> &troubles, const Desk &desk)
{
    QStringList lines;
    for (const SeriesDesk::Trouble &trouble : troubles)
        lines.append(lineOf(trouble.when.start, trouble.violations.errors.constFirst(), desk));
    return lines;
}

QStringList refusalLines(const Error &error, const Desk &desk)
{
    QStringList lines;
    for (const Conflict &conflict : error.conflicts) {
        Error alone = error;
        alone.conflicts = {conflict};
        lines.append(lineOf(conflict.start, alone, desk));
    }
    return lines.isEmpty() ? QStringList{errorText(error, desk.zone())} : lines;
}

TroubleList::TroubleList(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_lines(new QLabel(this)),
      m_skip(new QPushButton(tr("Skip these"), this)),
      m_insist(new QPushButton(tr("Book anyway…"), this))
{
    setObjectName(u"troubleList"_s);
    m_title->setObjectName(u"troubleTitle"_s);
    m_title->setProperty("danger", true);
    m_title->setWordWrap(true);
    m_lines->setObjectName(u"troubleLines"_s);
    m_lines->setFont(themeFont(TextSize::Small));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_skip->setObjectName(u"skipButton"_s);
    m_skip->setProperty("link", true);
    m_insist->setObjectName(u"insistButton"_s);
    m_insist->setProperty("link", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(m_skip);
    links->addWidget(m_insist);
    links->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addLayout(links);
    connect(m_skip, &QPushButton::clicked, this, &TroubleList::skipWanted);
    connect(m_insist, &QPushButton::clicked, this, &TroubleList::insistWanted);
    hide();
}

void TroubleList::clear()
{
    hide();
}

void TroubleList::complain(const QString &title, const QStringList &lines, bool maySkip, bool mayInsist)
{
    m_title->setText(title);
    QStringList shown = lines.mid(0, mostLines);
    if (lines.size() > mostLines)
        shown.append(tr("and %n more", nullptr, int(lines.size() - mostLines)));
    m_lines->setText(shown.join(u'\n'));
    m_lines->setToolTip(lines.size() > mostLines ? lines.join(u'\n') : QString());
    m_skip->setVisible(maySkip);
    m_insist->setVisible(mayInsist);
    show();
}

} // namespace frontdesk
