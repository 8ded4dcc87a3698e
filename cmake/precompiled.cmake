# SPDX-License-Identifier: Apache-2.0
# One precompiled header takes 20 seconds, a file of ours that uses it one or two: rooms share the few that there are.
file(WRITE ${PROJECT_BINARY_DIR}/precompiled/empty.cpp "")

# cirrusgrid_precompiled(<name> HEADERS <header>... LIBRARIES <library>...): what PRECOMPILED <name> of a room stands for.
# Of the libraries it takes the headers alone: a macro that is defined here has to be in every room that uses it.
function(cirrusgrid_precompiled name)
    cmake_parse_arguments(PRECOMPILED "" "" "HEADERS;LIBRARIES" ${ARGN})
    set(target cirrusgrid_precompiled_${name})
    add_library(${target} STATIC ${PROJECT_BINARY_DIR}/precompiled/empty.cpp)
    target_link_libraries(${target} PRIVATE cirrusgrid_compiler Qt6::Core tl::expected)
    foreach(library IN LISTS PRECOMPILED_LIBRARIES)
        target_include_directories(${target} SYSTEM PRIVATE $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(${target} PRIVATE ${PRECOMPILED_HEADERS})
endfunction()

cirrusgrid_precompiled(core HEADERS <QtCore/QtCore> <tl/expected.hpp>)
cirrusgrid_precompiled(network
    HEADERS <QtCore/QtCore> <QtNetwork/QtNetwork> <QtSql/QtSql> <tl/expected.hpp>
    LIBRARIES Qt6::Network Qt6::Sql)
cirrusgrid_precompiled(widgets
    HEADERS <QtWidgets/QtWidgets> <tl/expected.hpp>
    LIBRARIES Qt6::Gui Qt6::Widgets)
