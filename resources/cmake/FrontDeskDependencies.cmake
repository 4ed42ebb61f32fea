# Everything that comes from the system; the packages are listed in resources/packaging/debian-packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network HttpServer Concurrent DBus PrintSupport Svg Test
    LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(CURL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
