// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
#endif

namespace Catch {

//! So that a failed comparison shows the text.
template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch
