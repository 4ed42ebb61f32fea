#include "views/settings/placeholderbar.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "views/settings/texttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PlaceholderBar::PlaceholderBar(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addStretch();
}

void PlaceholderBar::setPlaceholders(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    const QList<QPushButton *> old = findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        button->hide();
        button->deleteLater();
    }
    int place = 0;
    for (const QString &name : names) {
        const QString written = u'{' + name + u'}';
        auto *button = new QPushButton(written, this);
        button->setObjectName(u"placeholder-"_s + name);
        button->setProperty("chip", true);
        button->setToolTip(placeholderName(name));
        button->setAccessibleName(tr("Insert %1").arg(placeholderName(name)));
        connect(button, &QPushButton::clicked, m_edit, [edit = m_edit, written] {
            edit->insertPlainText(written);
            edit->setFocus();
        });
        m_row->insertWidget(place++, button);
    }
}

} // namespace frontdesk
