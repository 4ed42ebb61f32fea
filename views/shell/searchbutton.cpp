#include "views/shell/searchbutton.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SearchButton::SearchButton(QWidget *parent) : QPushButton(tr("Search  ( / )"), parent)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search patients, visits and messages"));
    setToolTip(tr("Patients, visits, messages and dates  ( / )\nAll commands  ( Ctrl+K )"));
    setProperty("search", true);
    setFocusPolicy(Qt::TabFocus);
}

QSize SearchButton::sizeHint() const
{
    constexpr int wanted = 240;
    return {wanted, QPushButton::sizeHint().height()};
}

} // namespace frontdesk
