#include "views/booking/suggestiondelegate.h"

#include <QLocale>
#include <QPainter>

#include "models/items/patientsuggestions.h"
#include "models/services/phonenumbers.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int newRowHeight = 36;

QString detailOf(const QModelIndex &index)
{
    QStringList parts{leftToRight(displayPhone(index.data(PatientSuggestions::PhoneRole).toString())),
                      leftToRight(index.data(PatientSuggestions::NumberRole).toString())};
    const QDate born = index.data(PatientSuggestions::BirthRole).toDate();
    if (born.isValid())
        parts.append(QLocale().toString(born, QLocale::ShortFormat));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(PatientSuggestions::IsNewRole).toBool() ? newRowHeight : rowHeight};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
    }
    QRect text = option.rect.adjusted(10, 4, -10, -4);
    const auto leading = int(Qt::AlignLeading | Qt::AlignVCenter);
    const QString name = index.data().toString();
    if (index.data(PatientSuggestions::IsNewRole).toBool()) {
        constexpr int icon = 16;
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect box(mirrored ? text.right() - icon : text.left(), text.center().y() - icon / 2, icon, icon);
        themedIcon(Icon::AddPerson, theme.accent).paint(painter, box);
        text.adjust(mirrored ? 0 : icon + 8, 0, mirrored ? -icon - 8 : 0, 0);
        painter->setFont(themeFont(TextSize::Body, QFont::Medium));
        painter->setPen(theme.accent);
        const QString offer = tr("New patient “%1”").arg(name);
        painter->drawText(text, leading, QFontMetrics(painter->font()).elidedText(offer, Qt::ElideRight, text.width()));
    } else {
        painter->setFont(themeFont(TextSize::Body, QFont::DemiBold));
        painter->setPen(theme.text);
        const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
        painter->drawText(upper, leading,
                          QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, upper.width()));
        painter->setFont(themeFont(TextSize::Tiny));
        painter->setPen(theme.secondary);
        const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
        painter->drawText(lower, leading, detailOf(index));
        const int missed = index.data(PatientSuggestions::NoShowsRole).toInt();
        if (missed > 0) {
            painter->setPen(theme.danger);
            painter->drawText(upper, int(Qt::AlignTrailing | Qt::AlignVCenter), tr("%n missed", nullptr, missed));
        }
    }
    painter->restore();
}

} // namespace frontdesk
