# SPDX-License-Identifier: Apache-2.0
# Warnings, fences against Qt's silent conversions, and the instrumented builds. Every target of ours links this.
add_library(cirrusgrid_compiler INTERFACE)
target_compile_features(cirrusgrid_compiler INTERFACE cxx_std_20)
if(NOT MSVC)
    target_compile_options(cirrusgrid_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror=return-type
        $<$<BOOL:${CIRRUSGRID_WERROR}>:-Werror>)
endif()
target_compile_definitions(cirrusgrid_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    CIRRUSGRID_VERSION="${PROJECT_VERSION}")
# Resolving a function at its first call saves the processor's registers on the stack, with what was in them.
if(UNIX AND NOT APPLE)
    target_link_options(cirrusgrid_compiler INTERFACE -Wl,-z,relro,-z,now)
endif()
if(CIRRUSGRID_SANITIZE)
    target_compile_options(cirrusgrid_compiler INTERFACE
        -fsanitize=${CIRRUSGRID_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(cirrusgrid_compiler INTERFACE -fsanitize=${CIRRUSGRID_SANITIZE})
endif()
if(CIRRUSGRID_COVERAGE)
    target_compile_options(cirrusgrid_compiler INTERFACE --coverage)
    target_link_options(cirrusgrid_compiler INTERFACE --coverage)
endif()
