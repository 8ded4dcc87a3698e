// SPDX-License-Identifier: Apache-2.0
#include "wire/form.h"

namespace cirrusgrid::wire {

namespace {

bool isUnreserved(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '-' || character == '_'
        || character == '.' || character == '~';
}

} // namespace

Form::~Form() { wipe(m_body); }

void Form::add(QByteArrayView name, const QString &value) { append(name, value.toUtf8()); }

void Form::add(QByteArrayView name, const Secret &value) { append(name, value.view()); }

void Form::append(QByteArrayView name, QByteArrayView value)
{
    constexpr qsizetype MaxEncoded = 3;
    QByteArray encoded;
    encoded.reserve(name.size() + MaxEncoded * value.size() + 2);
    if (!m_body.isEmpty())
        encoded.append('&');
    encoded.append(name).append('=');
    for (const char character : value) {
        if (isUnreserved(character)) {
            encoded.append(character);
            continue;
        }
        constexpr char Digits[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(character);
        encoded.append('%').append(Digits[byte >> 4]).append(Digits[byte & 0xf]);
    }
    appendSecret(m_body, encoded);
    wipe(encoded);
}

} // namespace cirrusgrid::wire
