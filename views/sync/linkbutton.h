#pragma once

#include <QPushButton>

#include "models/items/syncdesk.h"

namespace frontdesk {

/// How a linked desk stands with its hub, quiet in the header: "Synced", "3 waiting", "Offline since 10:32". Live; a click
/// asks for more. The desk outlives it.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const SyncDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    const SyncDesk &m_desk;
};

} // namespace frontdesk
