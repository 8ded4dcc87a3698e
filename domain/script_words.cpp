// SPDX-License-Identifier: Apache-2.0
#include "domain/script_words.h"

#include <algorithm>
#include <array>

namespace cirrusgrid {

namespace {

constexpr quint64 HashBasis = 14695981039346656037u;
constexpr quint64 HashPrime = 1099511628211u;
//! Longer ones join nothing.
constexpr qsizetype LongestGap = 256;

//! What a byte is in a word: its lower case, or 0 for one that ends it.
constexpr std::array<unsigned char, 256> LowerCase = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned character = '0'; character <= '9'; ++character)
        table[character] = static_cast<unsigned char>(character);
    for (unsigned character = 'a'; character <= 'z'; ++character) {
        table[character] = static_cast<unsigned char>(character);
        table[character - 'a' + 'A'] = static_cast<unsigned char>(character);
    }
    table['_'] = '_';
    return table;
}();

unsigned char lowerCase(char character) { return LowerCase[static_cast<unsigned char>(character)]; }

bool isHexDigit(char character)
{
    const auto lower = lowerCase(character);
    return (lower >= '0' && lower <= '9') || (lower >= 'a' && lower <= 'f');
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isQuote(char character) { return character == '"' || character == '\'' || character == '`'; }

//! How many bytes an escaped character takes at the beginning of \a text; 0 for another one.
qsizetype escapeLength(QByteArrayView text)
{
    const auto areDigits = [&](qsizetype from, qsizetype count) {
        return text.size() >= from + count
            && std::all_of(text.begin() + from, text.begin() + from + count, isHexDigit);
    };
    if (text.front() == '%')
        return areDigits(1, 2) ? 3 : 0;
    if (text.front() != '\\' || text.size() < 2)
        return 0;
    if (text[1] == 'u')
        return areDigits(2, 4) ? 6 : 0;
    return text[1] == 'n' || text[1] == 'r' || text[1] == 't' ? 2 : 0;
}

template<typename Predicate>
QByteArrayView withoutFirst(QByteArrayView text, Predicate predicate)
{
    return text.sliced(std::find_if_not(text.begin(), text.end(), predicate) - text.begin());
}

bool isBackslash(char character) { return character == '\\'; }

//! A quote that ends a string, a comma, a quote that begins one.
bool isArrayGap(QByteArrayView gap)
{
    gap = withoutFirst(gap, isBackslash);
    if (gap.isEmpty() || !isQuote(gap.front()))
        return false;
    gap = withoutFirst(gap.sliced(1), isSpace);
    if (!gap.startsWith(','))
        return false;
    gap = withoutFirst(withoutFirst(gap.sliced(1), isSpace), isBackslash);
    return gap.size() == 1 && isQuote(gap.front());
}

//! Also at the beginning of the next line, as chained calls are written.
bool isDotGap(QByteArrayView gap)
{
    if (gap.startsWith("()"))
        gap = gap.sliced(2);
    gap = withoutFirst(gap, isSpace);
    return gap == "." || gap == "->" || gap == "::" || gap == "?." || gap == "!." || gap == "?->";
}

ScriptGap gapOf(QByteArrayView gap)
{
    if (gap == "/")
        return ScriptGap::Slash;
    if (gap == ".")
        return ScriptGap::Dot;
    if (gap.isEmpty() || gap.size() > LongestGap)
        return ScriptGap::Other;
    if (gap.compare("%2f", Qt::CaseInsensitive) == 0
        || gap.compare("\\u002f", Qt::CaseInsensitive) == 0)
        return ScriptGap::Slash;
    const auto bare = withoutFirst(gap, isBackslash);
    if (bare.startsWith('/'))
        return bare.size() == 1 ? ScriptGap::Slash : ScriptGap::OpenSlash;
    if (isDotGap(gap))
        return ScriptGap::Dot;
    const auto trimmed = gap.trimmed();
    if (trimmed == "=" || trimmed == ":=")
        return ScriptGap::Assign;
    return isArrayGap(gap) ? ScriptGap::Array : ScriptGap::Other;
}

} // namespace

ScriptVocabulary::ScriptVocabulary()
    : m_slots(4096)
{
}

int ScriptVocabulary::add(QByteArrayView word)
{
    if (static_cast<std::size_t>(m_size) * 2 > m_slots.size()) {
        auto earlier = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (auto &slot : earlier) {
            auto place = slot.hash & (m_slots.size() - 1);
            while (slot.number != 0 && m_slots[place].number != 0)
                place = (place + 1) & (m_slots.size() - 1);
            if (slot.number != 0)
                m_slots[place] = std::move(slot);
        }
    }
    quint64 hash = HashBasis;
    QByteArray lower;
    for (char character : word) {
        lower.append(static_cast<char>(lowerCase(character)));
        hash = (hash ^ lowerCase(character)) * HashPrime;
    }
    auto place = hash & (m_slots.size() - 1);
    while (m_slots[place].number != 0) {
        if (m_slots[place].word == lower)
            return m_slots[place].number;
        place = (place + 1) & (m_slots.size() - 1);
    }
    m_slots[place] = {hash, ++m_size, lower};
    return m_size;
}

int ScriptVocabulary::find(quint64 hash, QByteArrayView word) const
{
    auto place = hash & (m_slots.size() - 1);
    while (m_slots[place].number != 0) {
        const auto &slot = m_slots[place];
        const auto isSame = [](char left, char right) {
            return left == static_cast<char>(lowerCase(right));
        };
        if (slot.hash == hash
            && std::equal(slot.word.begin(), slot.word.end(), word.begin(), word.end(), isSame))
            return slot.number;
        place = (place + 1) & (m_slots.size() - 1);
    }
    return 0;
}

ScriptWords::ScriptWords(QByteArrayView text, const ScriptVocabulary &vocabulary)
    : m_text(text)
    , m_vocabulary(vocabulary)
{
}

void ScriptWords::skipGap()
{
    while (m_position < m_text.size()) {
        const char character = m_text[m_position];
        if (lowerCase(character) != 0)
            return;
        if (character == '%' || character == '\\') {
            if (const auto length = escapeLength(m_text.sliced(m_position)); length > 0) {
                m_position += length;
                continue;
            }
        }
        ++m_position;
        if (character == '\n') {
            ++m_line;
            m_lineOffset = m_position;
        }
    }
}

bool ScriptWords::next(ScriptWord &word)
{
    const auto gapBegin = m_position;
    skipGap();
    const auto begin = m_position;
    quint64 hash = HashBasis;
    while (m_position < m_text.size()) {
        const auto lower = lowerCase(m_text[m_position]);
        if (lower == 0)
            break;
        hash = (hash ^ lower) * HashPrime;
        ++m_position;
    }
    if (m_position == begin)
        return false;
    word.text = m_text.sliced(begin, m_position - begin);
    word.gap = gapOf(m_text.sliced(gapBegin, begin - gapBegin));
    word.number = m_vocabulary.find(hash, word.text);
    word.line = m_line;
    word.lineOffset = m_lineOffset;
    return true;
}

} // namespace cirrusgrid
