// SPDX-License-Identifier: Apache-2.0
#include "domain/api_method_set.h"

#include <algorithm>

namespace cirrusgrid {

void ApiMethodSet::trim()
{
    while (!m_words.empty() && m_words.back() == 0)
        m_words.pop_back();
}

ApiMethodSet ApiMethodSet::minus(const ApiMethodSet &other) const
{
    ApiMethodSet result = *this;
    const auto shared = std::min(m_words.size(), other.m_words.size());
    for (std::size_t i = 0; i < shared; ++i)
        result.m_words[i] &= ~other.m_words[i];
    result.trim();
    return result;
}

bool ApiMethodSet::intersects(const ApiMethodSet &other) const
{
    const auto shared = std::min(m_words.size(), other.m_words.size());
    for (std::size_t i = 0; i < shared; ++i) {
        if ((m_words[i] & other.m_words[i]) != 0)
            return true;
    }
    return false;
}

ApiMethodSet ApiMethodSet::intersected(const ApiMethodSet &other) const
{
    ApiMethodSet result = *this;
    result.m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (std::size_t i = 0; i < result.m_words.size(); ++i)
        result.m_words[i] &= other.m_words[i];
    result.trim();
    return result;
}

std::vector<int> ApiMethodSet::numbers() const
{
    std::vector<int> result;
    result.reserve(static_cast<std::size_t>(count()));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (Word word = m_words[i]; word != 0; word &= word - 1)
            result.push_back(static_cast<int>(i * WordBits) + std::countr_zero(word));
    }
    return result;
}

QByteArray ApiMethodSet::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(m_words.size()) * static_cast<qsizetype>(sizeof(Word)));
    for (Word word : m_words) {
        for (std::size_t i = 0; i < sizeof(Word); ++i)
            bytes.append(static_cast<char>((word >> (8 * i)) & 0xff));
    }
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return bytes;
}

ApiMethodSet ApiMethodSet::fromBytes(QByteArrayView bytes)
{
    ApiMethodSet set;
    set.m_words.resize((static_cast<std::size_t>(bytes.size()) + sizeof(Word) - 1) / sizeof(Word));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        set.m_words[place / sizeof(Word)] |= Word{static_cast<quint8>(bytes[i])}
            << (8 * (place % sizeof(Word)));
    }
    set.trim();
    return set;
}

} // namespace cirrusgrid
