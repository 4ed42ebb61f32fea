#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace frontdesk {

/// Where answers of the clinic thread arrive: one in each thread that asks. Answers given at once travel together.
/// Made, used as a context and destroyed in its own thread; what arrives after its end is dropped.
class Mailbox : public QObject {
    Q_OBJECT
public:
    using Letter = std::function<void()>;

    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// A handle that may be kept by any thread and outlive the mailbox.
    class Address {
    public:
        void deliver(std::vector<Letter> letters) const;
        bool operator==(const Address &) const = default;

    private:
        friend class Mailbox;
        struct Door {
            std::mutex mutex;
            Mailbox *mailbox = nullptr;
        };
        std::shared_ptr<Door> m_door = std::make_shared<Door>();
    };
    Address address() const { return m_address; }

private:
    Address m_address;
};

} // namespace frontdesk
