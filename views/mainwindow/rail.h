#pragma once

#include <QWidget>

#include "views/common/icons.h"

class QButtonGroup;
class QVBoxLayout;

namespace frontdesk {

/// The narrow strip of pages at the leading edge. Holds only pages that exist.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void addPage(Icon icon, const QString &name, int index);
    void setCurrent(int index);

Q_SIGNALS:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dressIcons();

    QVBoxLayout *m_column;
    QButtonGroup *m_pages;
    QHash<int, Icon> m_icons;
};

} // namespace frontdesk
