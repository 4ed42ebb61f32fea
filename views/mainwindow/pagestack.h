#pragma once

#include <QList>
#include <QStackedWidget>

#include "views/common/page.h"

namespace frontdesk {

/// The window's pages, one shown at a time. A page that has a maker is made when it is first shown.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    /// The number of the page: the first has 0.
    int add(const PageInfo &info, PageMaker make);
    /// A page that exists already and is no Page: the calendar.
    int add(const PageInfo &info, QWidget *widget);
    const PageInfo &info(int number) const { return m_pages.at(number).info; }
    int pageCount() const { return int(m_pages.size()); }
    int current() const { return m_current; }
    int numberOf(const QString &name) const;                              ///< -1 when there is none
    QWidget *page(int number) const { return m_pages.at(number).widget; } ///< null until it was shown

    /// Shows it and gives it the keyboard.
    void open(int number);

Q_SIGNALS:
    void built(int number, Page *page);
    void opened(int number);
    void said(const QString &text);
    void did(const UndoStep &step);
    void complained(const QString &text);
    void changed(const QString &text);

private:
    struct Entry {
        PageInfo info;
        PageMaker make;
        QWidget *widget = nullptr;
    };
    void build(int number);

    QList<Entry> m_pages;
    int m_current = -1;
};

} // namespace frontdesk
