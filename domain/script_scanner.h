// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "domain/script_words.h"

#include <QByteArray>
#include <QSet>

#include <atomic>
#include <utility>

namespace cirrusgrid {

struct ScriptLine {
    //! From 1 on.
    int number = 0;
    //! Where it begins, in bytes.
    qsizetype offset = 0;

    bool operator==(const ScriptLine &) const = default;
};

//! A method that a script names, once or often.
struct MethodInScript {
    int number = -1;
    int times = 0;
    //! The first ones, each once.
    QList<ScriptLine> lines;
};

//! A call that no token can be granted.
struct UnknownCall {
    //! "storage.uploader.upload", as the script writes it; "environment.control.…" where it puts
    //! the method together.
    QString name;
    //! The platform has the method, and never grants it: it is for signing in.
    bool isSignIn = false;
    int times = 0;
    QList<ScriptLine> lines;
};

struct ScriptScan {
    //! In the order in which they come first.
    QList<MethodInScript> methods;
    QList<UnknownCall> unknown;
    //! Where a token's value stands.
    QList<ScriptLine> valueLines;
};

//! Finds the methods of a catalogue in what calls them: scripts, programs, settings, collections of
//! requests, logs. A method is named by the path of its address in any letter case, by its full
//! name ("environment.control.StopEnv", "client.environment.Control.StopEnv"), through a variable
//! that holds its service, or by the name that generators of clients make of its path. Only words
//! are looked at: what a comment names is found, too. Reads the text once. Can be used by several
//! threads.
class ScriptScanner
{
public:
    explicit ScriptScanner(CataloguePtr catalogue);

    //! \a text is in UTF-8. Stops early, with a part of the result, once \a isCancelled.
    ScriptScan scan(QByteArrayView text, const std::atomic_bool &isCancelled) const;

    const CataloguePtr &catalogue() const { return m_catalogue; }

private:
    class Pass;

    //! The service that a group and a word name together; -1 when they name none.
    int service(int group, int word) const { return m_services.value({group, word}, -1); }
    //! -1 when the service has none.
    int method(int service, int word) const { return m_methods.value({service, word}, -1); }

    CataloguePtr m_catalogue;
    ScriptVocabulary m_words;
    QHash<std::pair<int, int>, int> m_services;
    QHash<std::pair<int, int>, int> m_methods;
    //! By what generators name it, in lower case without underscores.
    QHash<QByteArray, int> m_generated;
    //! Groups of the catalogue, and those that only the platform's own programs call.
    QSet<int> m_groups;
    //! "jelastic", "client"; and "self".
    QSet<int> m_prefixes;
    QSet<int> m_owners;
    int m_rest = 0;
    int m_jelastic = 0;
    int m_api = 0;
    int m_users = 0;
    int m_authentication = 0;
};

} // namespace cirrusgrid
