#pragma once

#include <QPushButton>

namespace frontdesk {

/// Looks like a field to search in and opens the search when it is clicked.
class SearchButton : public QPushButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    void setLeadingIcon(const QIcon &icon) { setIcon(icon); }
    QSize sizeHint() const override;
};

} // namespace frontdesk
