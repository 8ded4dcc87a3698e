// SPDX-License-Identifier: Apache-2.0
#include "domain/shown_name.h"

#include <QList>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t ZeroWidthNonJoiner = 0x200C;
constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t BlankBraille = 0x2800;
constexpr char32_t KeycapMark = 0x20E3;
constexpr char32_t BlackFlag = 0x1F3F4;
constexpr char32_t FirstTag = 0xE0020;
constexpr char32_t LastTag = 0xE007F;
constexpr char16_t FirstStrongIsolate = 0x2068;
constexpr char16_t PopDirectionalIsolate = 0x2069;

bool has(char32_t character, UProperty property)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), property) != 0;
}

bool isIgnorable(char32_t character) { return has(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }

bool isPictograph(char32_t character)
{
    return has(character, UCHAR_EXTENDED_PICTOGRAPHIC) || has(character, UCHAR_EMOJI_MODIFIER);
}

//! Nothing, or no more than a gap, is seen of it.
bool isUnseen(char32_t character)
{
    switch (u_charType(static_cast<UChar32>(character))) {
    case U_CONTROL_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return true;
    default:
        return isIgnorable(character) || character == BlankBraille;
    }
}

//! Whether letters around a joiner look another way for it, as in Persian or Hindi.
bool isJoined(char32_t before)
{
    const auto type = u_getIntPropertyValue(static_cast<UChar32>(before), UCHAR_JOINING_TYPE);
    constexpr int Virama = 9;
    return (type != U_JT_NON_JOINING && type != U_JT_TRANSPARENT)
        || u_getCombiningClass(static_cast<UChar32>(before)) == Virama;
}

//! Characters that are unseen by themselves and belong to what stands around them: the joiner in an
//! emoji of several, its variation, the letters of a flag.
class Belonging
{
public:
    explicit Belonging(const QList<uint> &characters)
        : m_characters(characters)
    {
    }

    bool isPart(qsizetype place) const
    {
        const char32_t character = m_characters[place];
        const char32_t before = place > 0 ? m_characters[place - 1] : 0;
        const char32_t after = place + 1 < m_characters.size() ? m_characters[place + 1] : 0;
        if (has(character, UCHAR_VARIATION_SELECTOR))
            return isPictograph(before) || has(before, UCHAR_IDEOGRAPHIC) || after == KeycapMark;
        if (character == ZeroWidthJoiner && isPictograph(after))
            return isPictograph(base(place));
        if (character == ZeroWidthJoiner || character == ZeroWidthNonJoiner)
            return isJoined(base(place)) && u_isalpha(static_cast<UChar32>(after));
        if (character >= FirstTag && character <= LastTag)
            return isInFlag(place);
        return false;
    }

private:
    //! What stands before \a place, past variations and the like.
    char32_t base(qsizetype place) const
    {
        while (--place >= 0) {
            const char32_t character = m_characters[place];
            if (!has(character, UCHAR_VARIATION_SELECTOR)
                && u_charType(static_cast<UChar32>(character)) != U_NON_SPACING_MARK)
                return character;
            if (isJoined(character))
                return character;
        }
        return 0;
    }

    bool isInFlag(qsizetype place) const
    {
        while (place > 0 && m_characters[place] >= FirstTag && m_characters[place] <= LastTag)
            --place;
        return m_characters[place] == BlackFlag;
    }

    const QList<uint> &m_characters;
};

using Breaks = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

Breaks breaksOf(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    return {ubrk_open(UBRK_CHARACTER, "", reinterpret_cast<const UChar *>(text.utf16()),
                      static_cast<int32_t>(text.size()), &error),
            ubrk_close};
}

//! Opened once, as that takes longer than a comparison; only read from then on.
const USpoofChecker *spoofChecker()
{
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>(uspoof_open(&error),
                                                                       uspoof_close);
    }();
    return checker.get();
}

bool readsFromRight(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint character) {
        const auto direction = u_charDirection(static_cast<UChar32>(character));
        return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC
            || direction == U_ARABIC_NUMBER;
    });
}

} // namespace

bool showsNothing(QStringView text)
{
    const auto characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint character) {
        return isUnseen(character) || u_isUWhiteSpace(static_cast<UChar32>(character));
    });
}

qsizetype characterCount(const QString &text)
{
    const auto breaks = breaksOf(text);
    if (!breaks)
        return text.size();
    qsizetype count = 0;
    while (ubrk_next(breaks.get()) != UBRK_DONE)
        ++count;
    return count;
}

QString firstCharacters(const QString &text, qsizetype count)
{
    const auto breaks = breaksOf(text);
    if (!breaks)
        return text.left(count);
    for (; count > 0; --count) {
        if (ubrk_next(breaks.get()) == UBRK_DONE)
            return text;
    }
    return text.left(ubrk_current(breaks.get()));
}

QString startWithin(const QString &text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    const auto breaks = breaksOf(text);
    if (!breaks)
        return text.left(units);
    // The last boundary at or before it.
    const auto end = ubrk_preceding(breaks.get(), static_cast<int32_t>(units) + 1);
    return text.left(std::max<qsizetype>(end, 0));
}

QString shownName(const QString &name)
{
    const auto characters = name.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isUnseen))
        return name;
    const Belonging belonging(characters);
    QString shown;
    for (qsizetype place = 0; place < characters.size(); ++place) {
        const char32_t character = characters[place];
        if (isUnseen(character) && !belonging.isPart(place))
            shown += u"[U+%1]"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

QString nameInSentence(const QString &name)
{
    const QString shown = shownName(name);
    return readsFromRight(shown) ? QChar(FirstStrongIsolate) + shown + QChar(PopDirectionalIsolate)
                                 : shown;
}

QString skeletonOf(const QString &name)
{
    QString seen;
    for (const uint character : name.toUcs4()) {
        const char32_t one = character;
        if (!isUnseen(one))
            seen += QString::fromUcs4(&one, 1);
    }
    seen = seen.simplified();
    const auto skeletonIn = [&](QString &room, UErrorCode &error) {
        return uspoof_getSkeleton(spoofChecker(), 0, reinterpret_cast<const UChar *>(seen.utf16()),
                                  static_cast<int32_t>(seen.size()),
                                  reinterpret_cast<UChar *>(room.data()),
                                  static_cast<int32_t>(room.size()), &error);
    };
    // Most take no more; a ligature's may.
    QString skeleton(seen.size() * 3 + 1, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    int32_t size = skeletonIn(skeleton, error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        skeleton.resize(size);
        error = U_ZERO_ERROR;
        size = skeletonIn(skeleton, error);
    }
    if (U_FAILURE(error))
        return seen;
    skeleton.truncate(size);
    return skeleton;
}

QString searchForm(QStringView text)
{
    QString form;
    for (const uint character :
         text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        const char32_t one = character;
        if (u_charType(static_cast<UChar32>(one)) != U_NON_SPACING_MARK && !isUnseen(one))
            form += QString::fromUcs4(&one, 1);
    }
    return form;
}

bool isFound(const QString &wanted, const QString &text)
{
    // Among thousands of names most are plain.
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar character) { return character.unicode() < 0x80; });
    return isPlain ? text.contains(wanted, Qt::CaseInsensitive) : searchForm(text).contains(wanted);
}

} // namespace cirrusgrid
