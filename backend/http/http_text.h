// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace cirrusgrid::http {

//! RFC 9110, 5.6.2: a method's or a field's name.
bool isToken(QByteArrayView text);
bool isControl(char character);
//! Other than tabs.
bool hasControls(QByteArrayView text);
//! From \a from on. Other servers take a line feed alone for a line's end, and see other requests
//! than this one.
bool hasBareLineFeed(QByteArrayView text, qsizetype from = 0);
//! Nothing that a conversion would take beside the digits: a sign, a space, "0x".
bool isHexadecimal(QByteArrayView text);
//! Without regard to \a text's case.
bool equals(QByteArrayView text, QByteArrayView lowerCase);
//! Whether a list of tokens, such as Connection's, holds one.
bool listHas(QByteArrayView list, QByteArrayView lowerCase);

} // namespace cirrusgrid::http
