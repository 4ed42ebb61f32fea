#pragma once

#include "tests/app/realwindow.h"
#include "tests/screenshots/album.h"

namespace frontdesk::test {

/// The demo clinic on Friday, 20 November 2026, 10:42; its people have Arabic names where the dress is Arabic.
RealWindow demoWindow(const Dress &dress, const QString &email = QStringLiteral("admin@demo.test"));

/// Its window in the size of the album's dress, without the word about backups that it begins with.
MainWindow &dressed(RealWindow &real, const Album &album);

/// A clinic as the assistant leaves it: a doctor, a room, an administrator and nothing else.
RealWindow newClinicWindow(const Dress &dress);

} // namespace frontdesk::test
