#include "views/mainwindow/pagestack.h"

#include <algorithm>

namespace frontdesk {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent) {}

int PageStack::add(const PageInfo &info, PageMaker make)
{
    m_pages.append({info, std::move(make), nullptr});
    return pageCount() - 1;
}

int PageStack::add(const PageInfo &info, QWidget *widget)
{
    m_pages.append({info, {}, widget});
    addWidget(widget);
    return pageCount() - 1;
}

int PageStack::numberOf(const QString &name) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&](const Entry &entry) { return entry.info.name == name; });
    return found == m_pages.cend() ? -1 : int(found - m_pages.cbegin());
}

void PageStack::build(int number)
{
    Entry &entry = m_pages[number];
    Page *page = entry.make(this);
    page->setObjectName(entry.info.name + QStringLiteral("Page"));
    page->setAccessibleName(entry.info.title);
    connect(page, &Page::said, this, &PageStack::said);
    connect(page, &Page::did, this, &PageStack::did);
    connect(page, &Page::complained, this, &PageStack::complained);
    connect(page, &Page::changed, this, &PageStack::changed);
    entry.widget = page;
    addWidget(page);
    Q_EMIT built(number, page);
}

void PageStack::open(int number)
{
    if (number < 0 || number >= pageCount())
        return;
    if (!page(number))
        build(number);
    m_current = number;
    setCurrentWidget(page(number));
    page(number)->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(number);
}

} // namespace frontdesk
