# Language level, warnings and sanitizers for every target of the project.
option(FRONTDESK_TESTS "Build the tests and the benchmarks" ON)
option(FRONTDESK_WERROR "Treat warnings as errors" ON)
set(FRONTDESK_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")
option(FRONTDESK_COVERAGE "Instrument for coverage" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # no header is generated, so moc need not wait for the layers below
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(FRONTDESK_CCACHE ccache)
if(FRONTDESK_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FRONTDESK_CCACHE})
endif()

add_library(frontdesk_defaults INTERFACE)
find_program(FRONTDESK_LLD ld.lld)
if(FRONTDESK_LLD) # links the many test programs three times faster than GNU ld
    target_link_options(frontdesk_defaults INTERFACE -fuse-ld=lld)
endif()
target_compile_definitions(frontdesk_defaults INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    FRONTDESK_VERSION="${PROJECT_VERSION}")
target_include_directories(frontdesk_defaults INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(frontdesk_defaults INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wimplicit-fallthrough -Wextra-semi -Wundef -Wno-maybe-uninitialized -Wno-missing-field-initializers -fpch-preprocess -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
if(FRONTDESK_WERROR)
    target_compile_options(frontdesk_defaults INTERFACE -Werror)
endif()
if(FRONTDESK_SANITIZE)
    target_compile_options(frontdesk_defaults INTERFACE -fsanitize=${FRONTDESK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(frontdesk_defaults INTERFACE -fsanitize=${FRONTDESK_SANITIZE})
endif()
if(FRONTDESK_COVERAGE)
    target_compile_options(frontdesk_defaults INTERFACE --coverage)
    target_link_options(frontdesk_defaults INTERFACE --coverage)
endif()
