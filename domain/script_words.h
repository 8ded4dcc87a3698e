// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace cirrusgrid {

//! What stands between two words of a script, as far as it can join the parts of a call.
enum class ScriptGap {
    Other,
    Slash, //!< a path goes on: / or, in JSON and addresses, \/ and %2F
    OpenSlash, //!< a slash, after which the script puts something else together
    Dot, //!< a name goes on: . -> :: ?. ().
    Array, //!< from one string of an array to the next
    Assign, //!< = or :=
};

//! Some words, by number; letter case doesn't matter. To find one costs about as much as to read
//! it.
class ScriptVocabulary
{
public:
    ScriptVocabulary();

    //! The number of \a word, which is in ASCII: from 1 on.
    int add(QByteArrayView word);
    //! 0 for a word that was not added. \a hash is that of its lower case; see ScriptWords.
    int find(quint64 hash, QByteArrayView word) const;
    int size() const { return m_size; }

private:
    struct Slot {
        quint64 hash = 0;
        int number = 0;
        QByteArray word;
    };
    std::vector<Slot> m_slots;
    int m_size = 0;
};

struct ScriptWord {
    QByteArrayView text;
    //! What stands before it.
    ScriptGap gap = ScriptGap::Other;
    //! In the vocabulary, or 0.
    int number = 0;
    //! From 1 on, and where it begins.
    int line = 0;
    qsizetype lineOffset = 0;
};

//! The words of a text in UTF-8, in one pass: runs of ASCII letters, digits and underscores.
//! Escaped characters (%2F, \n, \u0026) are no part of a word.
class ScriptWords
{
public:
    //! Both outlive this, and \a text the words.
    ScriptWords(QByteArrayView text, const ScriptVocabulary &vocabulary);

    //! False at the end.
    bool next(ScriptWord &word);

private:
    void skipGap();

    QByteArrayView m_text;
    const ScriptVocabulary &m_vocabulary;
    qsizetype m_position = 0;
    int m_line = 1;
    qsizetype m_lineOffset = 0;
};

} // namespace cirrusgrid
