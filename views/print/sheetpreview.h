#pragma once

#include <QWidget>

#include "views/print/daysheetpages.h"

namespace frontdesk {

/// The pages as they will come out, one below the other, as wide as there is room.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);
    void setPages(std::shared_ptr<const DaySheetPages> pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal scale() const;
    qreal pageHeight() const;

    std::shared_ptr<const DaySheetPages> m_pages;
};

} // namespace frontdesk
