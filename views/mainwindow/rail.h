#pragma once

#include <QWidget>

#include "views/common/page.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace frontdesk {

/// The narrow strip of pages at the leading edge. Holds only pages that exist.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// `hint`: the keys that open it, for the tool tip.
    void addPage(const PageInfo &info, int index, const QString &hint);
    void setCurrent(int index);
    /// How many things wait there; 0 for none.
    void setBadge(int index, int count);

Q_SIGNALS:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dressIcons();
    QLabel *badge(int index);

    QVBoxLayout *m_column;
    QButtonGroup *m_pages;
    QHash<int, PageInfo> m_infos;
    int m_topCount = 0;
};

} // namespace frontdesk
