// SPDX-License-Identifier: Apache-2.0
#include "domain/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace cirrusgrid {

void Secret::Freer::operator()(char *data) const { sodium_free(data); }

Secret::Secret(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    // Its memory has a canary, which is made once.
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw std::bad_alloc();
    m_size = static_cast<std::size_t>(utf8.size());
    m_data.reset(static_cast<char *>(sodium_malloc(m_size)));
    if (!m_data)
        throw std::bad_alloc();
    std::copy(utf8.begin(), utf8.end(), m_data.get());
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() { wipe(); }

Secret Secret::fromText(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    cirrusgrid::wipe(utf8);
    return secret;
}

Secret Secret::clone() const { return Secret(view()); }

QString Secret::revealed() const { return QString::fromUtf8(view()); }

void Secret::wipe()
{
    m_data.reset();
    m_size = 0;
}

bool operator==(const Secret &left, const Secret &right)
{
    return left.m_size == right.m_size
        && (left.m_size == 0
            || sodium_memcmp(left.m_data.get(), right.m_data.get(), left.m_size) == 0);
}

void wipe(QString &text)
{
    // constData() does not detach, so the characters that a widget still shares are overwritten
    // too. Without capacity the characters are a literal's, in memory that can't be written.
    if (text.capacity() > 0)
        sodium_memzero(const_cast<QChar *>(text.constData()),
                       static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(char *data, qsizetype size) { sodium_memzero(data, static_cast<std::size_t>(size)); }

void appendSecret(QByteArray &bytes, QByteArrayView more, qsizetype most)
{
    if (bytes.capacity() < bytes.size() + more.size()) {
        constexpr qsizetype Least = 1024;
        QByteArray grown;
        grown.reserve(std::max(bytes.size() + more.size(),
                               std::min(std::max(Least, 2 * bytes.capacity()), most)));
        grown.append(bytes);
        wipe(bytes);
        bytes = std::move(grown);
    }
    bytes.append(more);
}

void wipe(QByteArray &bytes)
{
    if (bytes.capacity() > 0)
        sodium_memzero(const_cast<char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace cirrusgrid
