# SPDX-License-Identifier: Apache-2.0
# Writes the API methods' summaries to a source file (-DTO) that lupdate can read: cmake -DCATALOGUE=methods.json -DTO=words.cpp -P
file(READ ${CATALOGUE} catalogue)
string(JSON count LENGTH "${catalogue}")
math(EXPR last "${count} - 1")
set(words "const char *const words[] = {\n")
foreach(row RANGE ${last})
    string(JSON summary GET "${catalogue}" ${row} summary)
    string(REPLACE "\"" "\\\"" summary "${summary}")
    string(APPEND words "QT_TRANSLATE_NOOP(\"ApiMethod\", \"${summary}\"),\n")
endforeach()
file(WRITE ${TO} "${words}};\n")
