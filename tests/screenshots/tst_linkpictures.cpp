#include <QPushButton>

#include "tests/screenshots/album.h"
#include "tests/views/deskwindow.h"
#include "tests/views/fakefeeds.h"
#include "tests/views/fakephones.h"
#include "tests/views/fakesync.h"
#include "views/common/table.h"
#include "views/phones/phonespage.h"
#include "views/sync/linkbutton.h"
#include "views/sync/syncpage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints what goes over the network: phones with their requests, a linked desk whose hub cannot be reached.
class TestLinkPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { Album::addDresses(); }

    void pages()
    {
        Album album(u"link"_s);
        DeskWindow desk(sampleDay(album.dress().isArabic()), album.dress().size);
        FakePhones phones;
        FakeServer server;
        FakeFeeds feeds;
        FakeSync sync;
        fill(phones, server, feeds, sync);
        desk.window.addPage({u"phones"_s, QCoreApplication::translate("Pages", "Phones"), Icon::Phone, {}, {}},
                            [&](QWidget *parent) { return new PhonesPage(phones, server, feeds, parent); });
        desk.window.addPage(
            {u"sync"_s, QCoreApplication::translate("Pages", "Changes on their way"), Icon::Sync, {}, {}},
            [&](QWidget *parent) { return new SyncPage(sync, parent); });
        desk.window.addHeaderTool(new LinkButton(sync, &desk.window));
        desk.window.openPage(u"phones"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"showPairingCode"_s), Qt::LeftButton);
        QTest::mouseClick(desk.find<QPushButton>(u"makeFeed"_s), Qt::LeftButton);
        desk.find<Table>(u"phonesTable"_s)->selectRow(1);
        album.save(desk.window, u"phones"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"turnAwayButton"_s), Qt::LeftButton);
        album.save(desk.window, u"phones-question"_s);
        desk.window.openPage(u"sync"_s);
        album.save(desk.window, u"sync"_s);
    }

private:
    static void fill(FakePhones &phones, FakeServer &server, FakeFeeds &feeds, FakeSync &sync)
    {
        phones.clock = sync.clock;
        phones.people = {{UserId::create(), u"Rosa Lima"_s, Role::Admin}};
        for (const QString &name : {u"Pixel 8 of Ahmed"_s, u"Waiting room tablet"_s, u"iPhone of Dr. Khan"_s})
            phones.add(name, u"Rosa Lima"_s);
        server.requests = {{phones.clock, u"GET /api/v1/protected/appointments"_s, 200, 4},
                           {phones.clock - Minutes(1), u"POST /api/v1/protected/appointments"_s, 409, 9},
                           {phones.clock - Minutes(3), u"POST /api/v1/auth/login"_s, 401, 61},
                           {phones.clock - Minutes(4), {}, 404, 0}};
        feeds.add(u"Dr. Fatima Khan"_s);
        sync.addRefusedBooking(u"one"_s);
        sync.addPending(u"two"_s);
        sync.addPending(u"three"_s);
        sync.since = sync.clock - Minutes(10);
        sync.link = LinkState::Offline;
    }
};

QTEST_MAIN(TestLinkPictures)
#include "tst_linkpictures.moc"
