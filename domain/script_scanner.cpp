// SPDX-License-Identifier: Apache-2.0
#include "domain/script_scanner.h"

#include "domain/credential_form.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxLines = 100;
constexpr std::size_t MaxValues = 100;
//! A log of attacks names thousands of paths; nobody reads them in a list.
constexpr qsizetype MaxUnknown = 500;
constexpr qsizetype MaxNameLength = 120;
//! Collections of requests write an address whole, and some lines below in parts.
constexpr int MaxLinesBetweenForms = 40;
//! "environmentfilerestread" is the shortest that a generator makes.
constexpr qsizetype MinGeneratedLength = 16;

//! Groups of services that the platform's own programs call, and no token is granted.
constexpr QByteArrayView PrivateGroups[] = {
    "administration", "data",    "dev",       "development", "iaas", "io",
    "management",     "message", "migration", "platform",    "pool", "pricing",
    "statistic",      "storage", "system"};
//! What a script calls the platform by: "jelastic.env.control", "client.environment.Control".
constexpr QByteArrayView Prefixes[] = {"api", "client", "jelastic", "platform"};
//! Whose fields variables may be.
constexpr QByteArrayView Owners[] = {"me", "self", "that", "this"};

bool isCapitalized(QByteArrayView word)
{
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z'
        && std::any_of(word.begin(), word.end(),
                       [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

//! In any letter case; \a lower is in lower case.
bool contains(QByteArrayView word, QByteArrayView lower)
{
    const auto isSame = [](char letter, char wanted) { return (letter | 0x20) == wanted; };
    return std::search(word.begin(), word.end(), lower.begin(), lower.end(), isSame) != word.end();
}

//! Whether a path that ends before \a rest is a part of a longer one, or of a file's name.
bool goesOn(QByteArrayView rest)
{
    if (rest.isEmpty())
        return false;
    if (QByteArrayView("/\\-").contains(rest[0]))
        return true;
    const bool hasEnding = rest[0] == '.' || rest[0] == ':';
    return hasEnding && rest.size() > 1 && std::isalnum(static_cast<unsigned char>(rest[1]));
}

void add(QList<ScriptLine> &lines, const ScriptWord &word)
{
    const bool isNew = lines.isEmpty() || lines.last().number != word.line;
    if (isNew && static_cast<std::size_t>(lines.size()) < MaxLines)
        lines.append({word.line, word.lineOffset});
}

QList<ScriptLine> valueLines(QByteArrayView text)
{
    QList<ScriptLine> lines;
    ScriptLine line{1, 0};
    for (const auto &value : findTokenValues(text, MaxValues)) {
        if (value.form != CredentialForm::Token)
            continue;
        for (auto end = text.indexOf('\n', line.offset); end >= 0 && end < value.offset;
             end = text.indexOf('\n', line.offset))
            line = {line.number + 1, end + 1};
        if (lines.isEmpty() || lines.last() != line)
            lines.append(line);
    }
    return lines;
}

} // namespace

ScriptScanner::ScriptScanner(CataloguePtr catalogue)
    : m_catalogue(std::move(catalogue))
{
    m_rest = m_words.add("rest");
    m_jelastic = m_words.add("jelastic");
    m_api = m_words.add("api");
    m_users = m_words.add("users");
    m_authentication = m_words.add("authentication");
    m_groups.insert(m_users);
    for (const auto &group : PrivateGroups)
        m_groups.insert(m_words.add(group));
    for (const auto &prefix : Prefixes)
        m_prefixes.insert(m_words.add(prefix));
    for (const auto &owner : Owners)
        m_owners.insert(m_words.add(owner));
    for (const auto &method : m_catalogue->methods()) {
        const auto parts = method.service.toLatin1().split('.');
        if (parts.size() != 2)
            continue;
        const int group = m_words.add(parts[0]);
        const int word = m_words.add(parts[1]);
        const int service = m_services.value({group, word}, static_cast<int>(m_services.size()));
        m_groups.insert(group);
        m_services.insert({group, word}, service);
        if (parts[0] == "environment") {
            m_groups.insert(m_words.add("env"));
            m_services.insert({m_words.add("env"), word}, service);
        }
        const auto name = method.name.toLatin1();
        m_methods.insert({service, m_words.add(name)}, method.number);
        m_generated.insert((parts[0] + parts[1] + "rest" + name).toLower(), method.number);
    }
}

//! One scan: looks back from each word at those before it.
class ScriptScanner::Pass
{
public:
    Pass(const ScriptScanner &scanner, QByteArrayView text)
        : m_scanner(scanner)
        , m_text(text)
    {
    }

    ScriptScan run(const std::atomic_bool &isCancelled);

private:
    //! The word read last, or one before it.
    const ScriptWord &word(std::size_t back) const
    {
        return m_read[(m_count - 1 - back) % m_read.size()];
    }
    int serviceAt(std::size_t back) const
    {
        return m_scanner.service(word(back + 1).number, word(back).number);
    }
    QByteArrayView rest() const { return m_text.sliced(word(0).text.end() - m_text.begin()); }
    bool isPlatformPath() const;
    bool isApiCall() const;

    void look();
    void lookAtPath();
    bool lookAtName();
    void lookAtCommand();
    void lookThroughVariable();
    void lookAtGenerated();
    void noteVariable();
    void addMethod(int number);
    //! \a service is how far back its word is.
    void addUnknown(const QString &method, std::size_t service);
    void noteUnknown(const QString &name, bool isSignIn);

    const ScriptScanner &m_scanner;
    QByteArrayView m_text;
    std::array<ScriptWord, 8> m_read;
    std::size_t m_count = 0;
    ScriptScan m_result;
    QHash<int, qsizetype> m_methodRows;
    QHash<QString, qsizetype> m_unknownRows;
    //! Services, by the variables that hold them.
    QHash<QByteArray, int> m_variables;
    int m_lastInPath = -1;
    int m_lastInPathLine = 0;
};

ScriptScan ScriptScanner::Pass::run(const std::atomic_bool &isCancelled)
{
    ScriptWords words(m_text, m_scanner.m_words);
    ScriptWord next;
    while (words.next(next)) {
        m_read[m_count++ % m_read.size()] = next;
        look();
        if (m_count % 65536 == 0 && isCancelled)
            break;
    }
    // A path or a variable at the very end has no word behind it that tells of it.
    m_read[m_count++ % m_read.size()] = {
        m_text.last(0), m_text.endsWith('/') ? ScriptGap::OpenSlash : ScriptGap::Other, 0,
        next.line, next.lineOffset};
    look();
    m_result.valueLines = valueLines(m_text);
    return std::move(m_result);
}

void ScriptScanner::Pass::look()
{
    if (word(1).number == m_scanner.m_rest)
        lookAtPath();
    switch (word(0).gap) {
    case ScriptGap::Dot:
        if (!lookAtName())
            lookThroughVariable();
        break;
    case ScriptGap::Slash:
        lookAtCommand();
        break;
    case ScriptGap::OpenSlash:
    case ScriptGap::Array:
    case ScriptGap::Assign:
    case ScriptGap::Other:
        break;
    }
    if (word(0).gap != ScriptGap::Dot && word(1).gap == ScriptGap::Dot)
        noteVariable();
    if (word(0).text.size() >= MinGeneratedLength)
        lookAtGenerated();
}

bool ScriptScanner::Pass::isPlatformPath() const
{
    if (m_scanner.m_groups.contains(word(3).number))
        return true;
    const bool isVersioned = word(4).text == "0" && word(4).gap == ScriptGap::Dot;
    return word(3).gap == ScriptGap::Slash
        && (isVersioned || word(4).number == m_scanner.m_jelastic);
}

//! ".../environment/control/rest/stopenv", also in parts: ["environment", "control", "rest", …].
void ScriptScanner::Pass::lookAtPath()
{
    const auto gap = word(0).gap;
    if (gap == ScriptGap::OpenSlash) {
        if (word(1).gap == ScriptGap::Slash && word(2).gap == ScriptGap::Slash && isPlatformPath())
            addUnknown(u"\u2026"_s, 2);
        return;
    }
    const bool isWhole = gap == ScriptGap::Slash;
    if ((!isWhole && gap != ScriptGap::Array) || word(1).gap != gap || word(2).gap != gap)
        return;
    const int number = m_scanner.method(serviceAt(2), word(0).number);
    if (number < 0) {
        if (isWhole && isPlatformPath())
            addUnknown(QString::fromUtf8(word(0).text), 2);
        return;
    }
    const bool isRepeated = !isWhole && number == m_lastInPath
        && word(0).line - m_lastInPathLine <= MaxLinesBetweenForms;
    if (isRepeated)
        return;
    addMethod(number);
    m_lastInPath = number;
    m_lastInPathLine = word(0).line;
}

//! Whether a name that is in no catalogue is one of the platform's, and no other program's.
bool ScriptScanner::Pass::isApiCall() const
{
    const bool isService = serviceAt(1) >= 0;
    if (word(2).gap != ScriptGap::Dot)
        return isService && isCapitalized(word(0).text);
    if (!rest().startsWith('('))
        return false;
    const int prefix = word(3).number;
    if (isService || prefix == m_scanner.m_jelastic)
        return m_scanner.m_prefixes.contains(prefix);
    return prefix == m_scanner.m_api && isCapitalized(word(0).text);
}

//! "environment.control.StopEnv"
bool ScriptScanner::Pass::lookAtName()
{
    if (word(1).gap != ScriptGap::Dot || !m_scanner.m_groups.contains(word(2).number))
        return false;
    const int number = m_scanner.method(serviceAt(1), word(0).number);
    if (number >= 0)
        addMethod(number);
    else if (isApiCall())
        addUnknown(QString::fromUtf8(word(0).text), 1);
    else
        return false;
    return true;
}

//! "jelastic/environment/control/stopenv", as the platform's command line has it.
void ScriptScanner::Pass::lookAtCommand()
{
    if (word(1).gap != ScriptGap::Slash)
        return;
    const bool isCommand = word(2).gap != ScriptGap::Slash || contains(word(3).text, "jelastic");
    const int number = m_scanner.method(serviceAt(1), word(0).number);
    if (number >= 0 && isCommand && !goesOn(rest()))
        addMethod(number);
}

//! "c = jelastic.env.control", for "c.StopEnv()" later on.
void ScriptScanner::Pass::noteVariable()
{
    const int service = serviceAt(1);
    if (service < 0)
        return;
    std::size_t first = 2;
    while (word(first).gap == ScriptGap::Dot && first + 2 < m_read.size())
        ++first;
    if (word(first).gap == ScriptGap::Assign)
        m_variables.insert(word(first + 1).text.toByteArray(), service);
}

void ScriptScanner::Pass::lookThroughVariable()
{
    if (m_variables.isEmpty() || word(0).number == 0)
        return;
    const bool isField = word(1).gap == ScriptGap::Dot;
    if (isField && !m_scanner.m_owners.contains(word(2).number))
        return;
    const auto variable =
        m_variables.constFind(QByteArray::fromRawData(word(1).text.data(), word(1).text.size()));
    if (variable == m_variables.cend())
        return;
    if (const int number = m_scanner.method(*variable, word(0).number); number >= 0)
        addMethod(number);
}

//! "environmentControlRestStopenvPost", as generators of clients make of the path.
void ScriptScanner::Pass::lookAtGenerated()
{
    if (!contains(word(0).text, "rest"))
        return;
    auto name = word(0).text.toByteArray().toLower();
    name.replace("_", "");
    // Each method has several functions, such as "…PostAsyncWithHttpInfo".
    for (const QByteArrayView ending : {"request", "withhttpinfo", "async", "post", "get"}) {
        if (const auto found = m_scanner.m_generated.constFind(name);
            found != m_scanner.m_generated.cend()) {
            addMethod(*found);
            return;
        }
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    if (const auto found = m_scanner.m_generated.constFind(name);
        found != m_scanner.m_generated.cend())
        addMethod(*found);
}

void ScriptScanner::Pass::addMethod(int number)
{
    const auto *method = m_scanner.m_catalogue->byNumber(number);
    if (!method->isGrantable) {
        noteUnknown(method->fullName(), true);
        return;
    }
    auto row = m_methodRows.constFind(number);
    if (row == m_methodRows.cend()) {
        row = m_methodRows.insert(number, m_result.methods.size());
        m_result.methods.append({number, 0, {}});
    }
    auto &found = m_result.methods[*row];
    ++found.times;
    add(found.lines, word(0));
}

void ScriptScanner::Pass::addUnknown(const QString &method, std::size_t service)
{
    const bool isSignIn = word(service + 1).number == m_scanner.m_users
        && word(service).number == m_scanner.m_authentication;
    const QString name = QString::fromUtf8(word(service + 1).text) + u'.'
        + QString::fromUtf8(word(service).text) + u'.' + method;
    noteUnknown(name.left(MaxNameLength), isSignIn);
}

void ScriptScanner::Pass::noteUnknown(const QString &name, bool isSignIn)
{
    const QString key = name.toLower();
    auto row = m_unknownRows.constFind(key);
    if (row == m_unknownRows.cend()) {
        if (m_result.unknown.size() == MaxUnknown)
            return;
        row = m_unknownRows.insert(key, m_result.unknown.size());
        m_result.unknown.append({name, isSignIn, 0, {}});
    }
    auto &found = m_result.unknown[*row];
    ++found.times;
    add(found.lines, word(0));
}

ScriptScan ScriptScanner::scan(QByteArrayView text, const std::atomic_bool &isCancelled) const
{
    return Pass(*this, text).run(isCancelled);
}

} // namespace cirrusgrid
