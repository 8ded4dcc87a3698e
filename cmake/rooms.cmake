# SPDX-License-Identifier: Apache-2.0
# A room is a folder and a static library. Its headers are reachable only through a folder of links made for that room,
# so a file can include just what its target links: an include past the table in docs/developer-guide.md does not compile.

function(cirrusgrid_link_header root header)
    cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE place)
    cmake_path(GET place PARENT_PATH folder)
    file(MAKE_DIRECTORY ${root}/${folder})
    file(CREATE_LINK ${header} ${root}/${place} COPY_ON_ERROR SYMBOLIC)
endfunction()

# cirrusgrid_room(<target> FOLDERS <folder>... [PCH <header>...] [LINKS <library>...] [PRIVATE_LINKS <library>...])
# Folders are relative to the project's root and are not searched below.
function(cirrusgrid_room target)
    cmake_parse_arguments(ROOM "" "" "FOLDERS;PCH;LINKS;PRIVATE_LINKS" ${ARGN})
    set(root ${PROJECT_BINARY_DIR}/rooms/${target})
    set(sources)
    foreach(folder IN LISTS ROOM_FOLDERS)
        file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.h)
        file(GLOB bodies CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
        foreach(header IN LISTS headers)
            cirrusgrid_link_header(${root} ${header})
        endforeach()
        list(APPEND sources ${headers} ${bodies})
    endforeach()
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_include_directories(${target} PUBLIC ${root})
    target_link_libraries(${target} PUBLIC cirrusgrid_compiler ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    if(ROOM_PCH)
        target_precompile_headers(${target} PRIVATE ${ROOM_PCH})
    endif()
endfunction()
