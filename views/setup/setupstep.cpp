#include "views/setup/setupstep.h"

#include <QVBoxLayout>

#include "views/common/card.h"
#include "views/common/theme.h"

#include <QLabel>

namespace frontdesk {

SetUpStep::SetUpStep(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto *heading = new QLabel(title, this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    m_column->addWidget(explanation(text, this));
    m_column->addSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
}

} // namespace frontdesk
