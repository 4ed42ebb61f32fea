#include "views/booking/scopepopover.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ScopePopover::ScopePopover(const QString &title, QWidget *window) : Popover(window)
{
    setObjectName(u"scopePopover"_s);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    auto *heading = new QLabel(title, this);
    heading->setObjectName(u"scopeTitle"_s);
    heading->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    auto *text = new QLabel(tr("This visit repeats. Which visits do you mean?"), this);
    text->setProperty("secondary", true);
    column->addWidget(heading);
    column->addWidget(text);
    column->addSpacing(4);
    const std::array<std::pair<SeriesScope, QString>, 3> choices{
        {{SeriesScope::This, tr("1   Only this one")},
         {SeriesScope::Following, tr("2   This and all after it")},
         {SeriesScope::All, tr("3   All of them")}}};
    for (const auto &[scope, words] : choices) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(u"scope_"_s + toString(scope));
        button->setProperty("leading", true);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, scope = scope] { choose(scope); });
    }
    connect(this, &Popover::dismissed, this, [this, before = QPointer<QWidget>(window->focusWidget())] {
        if (before && !m_chosen)
            before->setFocus();
        deleteLater();
    });
}

void ScopePopover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
        choose(SeriesScope::This);
        break;
    case Qt::Key_2:
        choose(SeriesScope::Following);
        break;
    case Qt::Key_3:
        choose(SeriesScope::All);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusNextPrevChild(event->key() == Qt::Key_Down);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        break;
    default:
        Popover::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ScopePopover::choose(SeriesScope scope)
{
    m_chosen = true;
    Q_EMIT chosen(scope);
    dismiss();
}

} // namespace frontdesk
