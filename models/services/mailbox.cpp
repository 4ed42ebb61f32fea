#include "models/services/mailbox.h"

namespace frontdesk {

Mailbox::Mailbox(QObject *parent) : QObject(parent)
{
    m_address.m_door->mailbox = this;
}

Mailbox::~Mailbox()
{
    const std::scoped_lock lock(m_address.m_door->mutex);
    m_address.m_door->mailbox = nullptr;
}

void Mailbox::Address::deliver(std::vector<Letter> letters) const
{
    const std::scoped_lock lock(m_door->mutex);
    if (!m_door->mailbox)
        return;
    QMetaObject::invokeMethod(
        m_door->mailbox,
        [letters = std::move(letters)] {
            for (const Letter &letter : letters)
                letter();
        },
        Qt::QueuedConnection);
}

} // namespace frontdesk
