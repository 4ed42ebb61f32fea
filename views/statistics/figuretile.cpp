#include "views/statistics/figuretile.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

FigureTile::FigureTile(const QString &name, Better better, QWidget *parent)
    : QFrame(parent),
      m_better(better),
      m_name(new QLabel(name, this)),
      m_figure(new QLabel(this)),
      m_change(new QLabel(this))
{
    setProperty("card", true);
    m_name->setProperty("secondary", true);
    m_figure->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_figure->setObjectName(u"figure"_s);
    m_change->setFont(themeFont(TextSize::Small));
    m_change->setObjectName(u"change"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_figure);
    column->addWidget(m_change);
}

QString FigureTile::changeText(const Change &change)
{
    const QString sign = change.direction > 0 ? u"+"_s : change.direction < 0 ? u"−"_s : QString();
    return change.words.arg(leftToRight(sign + change.amount));
}

void FigureTile::show(const QString &figure, const QString &before, const std::optional<Change> &change)
{
    m_figure->setText(leftToRight(figure));
    const QString past = leftToRight(before);
    const int direction = change ? change->direction : 0;
    m_change->setText(change ? tr("%1, before: %2").arg(changeText(*change), past) : tr("before: %1").arg(past));
    const bool good = m_better == Better::More ? direction > 0 : direction < 0;
    const bool told = direction != 0 && m_better != Better::Neither;
    m_change->setProperty("success", told && good);
    m_change->setProperty("danger", told && !good);
    m_change->setProperty("secondary", !told);
    m_change->style()->unpolish(m_change);
    m_change->style()->polish(m_change);
    setAccessibleName(m_name->text() + u": "_s + figure + u"; "_s + m_change->text());
}

} // namespace frontdesk
