// SPDX-License-Identifier: Apache-2.0
#include "models/method_search.h"

#include "models/method_summary.h"

#include <algorithm>

namespace cirrusgrid {

namespace {

//! "GetServerUTCTime" → Get Server UTC Time
QStringList camelWords(const QString &name)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= name.size(); ++i) {
        const bool isEnd = i == name.size();
        const bool beginsWord = !isEnd && name[i].isUpper()
            && (!name[i - 1].isUpper() || (i + 1 < name.size() && name[i + 1].isLower()));
        if (isEnd || beginsWord) {
            words.append(name.sliced(start, i - start));
            start = i;
        }
    }
    return words;
}

//! Where each word begins that contributes to \a typed, and by how much; empty when it is not so.
using Contribution = std::vector<MethodSearch::Range>;

bool matchFrom(const QStringList &words, qsizetype word, qsizetype offset, QStringView typed,
               Contribution &found)
{
    if (typed.isEmpty())
        return true;
    if (word == words.size())
        return false;
    qsizetype common = 0;
    while (common < words[word].size() && common < typed.size()
           && words[word][common].toLower() == typed[common])
        ++common;
    for (auto length = common; length > 0; --length) {
        found.push_back({offset, length});
        if (matchFrom(words, word + 1, offset + words[word].size(), typed.sliced(length), found))
            return true;
        found.pop_back();
    }
    return false;
}

Contribution camelMatch(const QStringList &words, QStringView typed)
{
    qsizetype offset = 0;
    for (qsizetype word = 0; word < words.size(); ++word) {
        Contribution found;
        if (matchFrom(words, word, offset, typed, found))
            return found;
        offset += words[word].size();
    }
    return {};
}

//! In lower case and without accents, so that "etat" finds "état", and Arabic words are found
//! without their vowel marks.
QString folded(const QString &text)
{
    auto decomposed = text.toLower().normalized(QString::NormalizationForm_D);
    decomposed.removeIf([](QChar character) { return character.isMark(); });
    return decomposed;
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    if (at == 0 || !text[at - 1].isLetterOrNumber())
        return true;
    // Japanese has no spaces: there, a word may begin at each Han character and where kana begin.
    const auto script = text[at].script();
    return script == QChar::Script_Han || script != text[at - 1].script();
}

std::vector<qsizetype> wordStarts(QStringView text)
{
    static constexpr QStringView arabicArticle = u"\u0627\u0644";
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!beginsWord(text, at))
            continue;
        starts.push_back(at);
        if (text.sliced(at).startsWith(arabicArticle))
            starts.push_back(at + arabicArticle.size());
    }
    return starts;
}

QStringList typedWords(const QString &text)
{
    return folded(text).split(QChar(u' '), Qt::SkipEmptyParts);
}

} // namespace

MethodSearch::MethodSearch(CataloguePtr catalogue)
    : m_catalogue(std::move(catalogue))
{
    for (const auto &method : m_catalogue->methods()) {
        if (!method.isGrantable)
            continue;
        const auto summary = folded(methodSummary(method));
        m_entries.push_back({method.number, method.fullName().toLower(), camelWords(method.name),
                             summary, wordStarts(summary)});
    }
}

bool MethodSearch::entryMatches(const Entry &entry, const QString &word)
{
    return entry.fullName.contains(word) || !camelMatch(entry.words, word).empty()
        || std::any_of(entry.summaryWordStarts.begin(), entry.summaryWordStarts.end(),
                       [&](qsizetype start) {
                           return QStringView(entry.summary).sliced(start).startsWith(word);
                       });
}

ApiMethodSet MethodSearch::matches(const QString &text) const
{
    const auto words = typedWords(text);
    if (words.isEmpty())
        return m_catalogue->grantable();
    ApiMethodSet set;
    for (const auto &entry : m_entries) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return entryMatches(entry, word); }))
            set.insert(entry.number);
    }
    return set;
}

std::vector<MethodSearch::Range> MethodSearch::highlights(const QString &name, const QString &text)
{
    std::vector<Range> ranges;
    for (const QString &typed : typedWords(text)) {
        // Behind the last dot is what may be found in the name itself.
        const auto word = typed.sliced(typed.lastIndexOf(u'.') + 1);
        if (word.isEmpty())
            continue;
        if (const auto at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
            ranges.push_back({at, word.size()});
            continue;
        }
        const auto found = camelMatch(camelWords(name), word);
        ranges.insert(ranges.end(), found.begin(), found.end());
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &left, const Range &right) { return left.start < right.start; });
    return ranges;
}

} // namespace cirrusgrid
