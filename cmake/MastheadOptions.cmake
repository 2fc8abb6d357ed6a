# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: CC0-1.0

# What every target of ours is compiled with: `masthead_options`.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# With C++23 and Ninja CMake scans each file for modules; we have none.
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(masthead_options INTERFACE)
target_include_directories(masthead_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(masthead_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    MASTHEAD_VERSION="${PROJECT_VERSION}")
target_compile_options(masthead_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers # values are built by naming what differs from the default
    $<$<BOOL:${MASTHEAD_WERROR}>:-Werror>)
if(MASTHEAD_SANITIZE)
    # GCC says itself that this warning is wrong more often under sanitizers: here about std::regex.
    target_compile_options(masthead_options INTERFACE
        -Wno-maybe-uninitialized -fsanitize=${MASTHEAD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(masthead_options INTERFACE -fsanitize=${MASTHEAD_SANITIZE})
else()
    target_compile_options(masthead_options INTERFACE
        -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()
