# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: CC0-1.0

# One precompiled header for all targets: reading Qt's and the library's headers is more than half of what a
# file costs (measured: 5.2 s become 3.3 s of processor time, the mean of eight). It holds nothing of ours, and a file still includes all that it
# uses: the release preset builds without it.

option(MASTHEAD_PRECOMPILE "Read the headers of Qt and the standard library once for all files" OFF)

# Call it at the end of the root: it gives the header to every target of ours that uses Qt.
function(masthead_share_precompiled_header)
    if(NOT MASTHEAD_PRECOMPILE)
        return()
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/precompiled.cpp" CONTENT "")
    add_library(masthead_precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled/precompiled.cpp")
    set_target_properties(masthead_precompiled PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(masthead_precompiled PRIVATE masthead_options Qt6::Core)
    target_precompile_headers(masthead_precompiled PRIVATE
        <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
        <QList> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QTimer> <QUrl> <QVariant>
        <algorithm> <array> <chrono> <expected> <functional> <memory> <optional> <ranges> <span> <variant> <vector>)
    masthead_reuse_precompiled_header("${CMAKE_SOURCE_DIR}")
endfunction()

function(masthead_reuse_precompiled_header folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(libraries MATCHES "Qt6::|masthead_(document|render)" AND NOT target STREQUAL "masthead_precompiled")
            target_precompile_headers(${target} REUSE_FROM masthead_precompiled)
        endif()
    endforeach()
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS folders)
        masthead_reuse_precompiled_header("${subfolder}")
    endforeach()
endfunction()
