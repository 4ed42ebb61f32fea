#pragma once

#include "models/items/lanserver.h"
#include "models/items/phonesdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// Phones in memory, with a clock that stands still until it is moved. Codes count up: "code-1", "code-2" …
class FakePhones final : public PhonesDesk {
    Q_OBJECT
public:
    Instant now() const override { return clock; }
    TimeZone zone() const override { return TimeZone::utc(); }
    QList<PairedDevice> phones() const override { return known; }
    QList<DeviceOwner> owners() const override { return people; }

    void createCode(UserId owner, QObject *, Reply<IssuedPairingCode> done) override
    {
        askedFor.append(owner);
        if (refusal)
            return done(*refusal);
        done(IssuedPairingCode{u"code-"_s + QString::number(askedFor.size()), clock + Minutes(5)});
    }
    void revoke(DeviceId id, QObject *, Reply<Done> done) override
    {
        known.removeIf([&](const PairedDevice &phone) { return phone.device.id == id; });
        Q_EMIT phonesChanged();
        done(Done{});
    }
    DeviceId add(const QString &name, const QString &owner)
    {
        PairedDevice phone;
        phone.device.id = DeviceId::create();
        phone.device.name = name;
        phone.device.pairedAt = clock;
        phone.owner = owner;
        known.prepend(phone);
        Q_EMIT paired(phone.device.id);
        Q_EMIT phonesChanged();
        return phone.device.id;
    }

    Instant clock{std::chrono::hours(24 * 365)};
    QList<PairedDevice> known;
    QList<DeviceOwner> people;
    QList<UserId> askedFor;
    std::optional<Error> refusal;
};

/// A server that is what it is told to be.
class FakeServer final : public LanServer {
    Q_OBJECT
public:
    State state() const override { return now; }
    QList<Request> recentRequests() const override { return requests; }
    bool maySwitch() const override { return admin; }
    void setEnabled(bool enabled, QObject *, Reply<Done> done) override
    {
        now.enabled = enabled;
        now.serving = enabled;
        Q_EMIT stateChanged();
        done(Done{});
    }
    void become(const State &state)
    {
        now = state;
        Q_EMIT stateChanged();
    }

    State now{true,
              true,
              u"192.168.1.20"_s,
              8443,
              u"https://192.168.1.20:8443"_s,
              u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s,
              false};
    bool admin = true;
    QList<Request> requests;
};

} // namespace frontdesk::test
