// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <bit>
#include <vector>

namespace cirrusgrid {

//! A set of API methods: one bit for each stable method number (see ApiMethod::number).
class ApiMethodSet
{
public:
    ApiMethodSet() = default;
    ApiMethodSet(std::initializer_list<int> numbers)
    {
        for (int number : numbers)
            insert(number);
    }

    bool contains(int number) const
    {
        const auto word = static_cast<std::size_t>(number) / WordBits;
        return number >= 0 && word < m_words.size() && ((m_words[word] >> bitOf(number)) & 1u);
    }

    void insert(int number)
    {
        const auto word = static_cast<std::size_t>(number) / WordBits;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= Word{1} << bitOf(number);
    }

    void remove(int number)
    {
        const auto word = static_cast<std::size_t>(number) / WordBits;
        if (word < m_words.size())
            m_words[word] &= ~(Word{1} << bitOf(number));
        trim();
    }

    void set(int number, bool on) { on ? insert(number) : remove(number); }

    int count() const
    {
        int sum = 0;
        for (Word word : m_words)
            sum += std::popcount(word);
        return sum;
    }

    bool isEmpty() const { return m_words.empty(); }

    //! The members of this set that \a other lacks.
    ApiMethodSet minus(const ApiMethodSet &other) const;
    //! Whether they share a member; cheaper than looking at intersected().
    bool intersects(const ApiMethodSet &other) const;
    ApiMethodSet intersected(const ApiMethodSet &other) const;

    //! In ascending order.
    std::vector<int> numbers() const;

    //! Little-endian bits, trailing zero bytes left out: what the database stores.
    QByteArray toBytes() const;
    static ApiMethodSet fromBytes(QByteArrayView bytes);

    bool operator==(const ApiMethodSet &) const = default;

private:
    using Word = quint64;
    static constexpr std::size_t WordBits = 64;
    static int bitOf(int number) { return number % static_cast<int>(WordBits); }
    //! Equal sets have equal words only while the last word holds a member.
    void trim();

    std::vector<Word> m_words;
};

} // namespace cirrusgrid
