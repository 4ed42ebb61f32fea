#include "views/calendar/refusalnote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RefusalNote::RefusalNote(QWidget *window)
    : Popover(window),
      m_title(new QLabel(this)),
      m_why(new QLabel(this)),
      m_instead(new QPushButton(this)),
      m_insist(new QPushButton(tr("Book anyway…"), this))
{
    setObjectName(u"refusalNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    m_title->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    m_why->setObjectName(u"refusalText"_s);
    m_why->setProperty("danger", true);
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(240);
    m_instead->setObjectName(u"refusalInstead"_s);
    m_instead->setProperty("primary", true);
    m_insist->setObjectName(u"refusalInsist"_s);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setProperty("flat", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_insist);
    row->addWidget(m_instead);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addSpacing(4);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_instead, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT insteadWanted();
    });
    connect(m_insist, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT insistWanted();
    });
}

void RefusalNote::explain(const QString &title, const QString &why, const QString &instead, bool mayInsist,
                          const QRect &anchor)
{
    setAccessibleName(title);
    setAccessibleDescription(why);
    m_title->setText(title);
    m_why->setText(why);
    m_instead->setText(tr("Move to %1").arg(instead));
    m_instead->setVisible(!instead.isEmpty());
    m_insist->setVisible(mayInsist);
    openBeside(anchor);
    (instead.isEmpty() ? (mayInsist ? m_insist : static_cast<QWidget *>(this)) : m_instead)->setFocus();
}

} // namespace frontdesk
