// SPDX-License-Identifier: Apache-2.0
#include "domain/typed_text.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

bool isUntypeable(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == QChar::ByteOrderMark;
    }
}

bool isBreak(QChar character) { return isUntypeable(character) && character.isSpace(); }

QString filtered(QStringView text, bool (*isLeftOut)(QChar))
{
    QString kept;
    kept.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [&](QChar character) { return !isLeftOut(character); });
    return kept;
}

} // namespace

bool hasUntypeable(QStringView text) { return std::any_of(text.begin(), text.end(), isUntypeable); }

QString withoutUntypeable(QStringView text) { return filtered(text, isUntypeable); }

QString oneLine(QStringView text)
{
    while (!text.isEmpty() && isUntypeable(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isUntypeable(text.back()))
        text.chop(1);
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (isBreak(character) && !line.endsWith(u' '))
            line.append(u' ');
        else if (!isUntypeable(character))
            line.append(character);
    }
    return line;
}

QString withoutWhiteSpace(QStringView text)
{
    return filtered(text, [](QChar character) {
        return character.isSpace() || isUntypeable(character) || character == QChar(0x200B);
    });
}

QString strayEnds(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return u"a byte order mark at the beginning"_s;
    const auto nameOf = [](char character) {
        switch (character) {
        case '\n':
        case '\r':
            return u"a line break"_s;
        case '\t':
            return u"a tab"_s;
        case ' ':
            return u"a space"_s;
        default:
            return QString();
        }
    };
    if (const QString last = nameOf(utf8.back()); !last.isEmpty())
        return last + u" at the end"_s;
    const QString first = nameOf(utf8.front());
    return first.isEmpty() ? QString() : first + u" at the beginning"_s;
}

} // namespace cirrusgrid
