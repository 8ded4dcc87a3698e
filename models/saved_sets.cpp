// SPDX-License-Identifier: Apache-2.0
#include "models/saved_sets.h"

#include "domain/shown_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString SettingsKey = u"methodSets"_s;
//! What could not be read and had to make place, the newest last.
const QString AsideKey = u"methodSetsUnread"_s;
constexpr QLatin1StringView Format{"cirrusgrid-method-sets"};
constexpr qsizetype MaxSetName = 60;

struct SetWords {
    Q_DECLARE_TR_FUNCTIONS(SavedSets)
};

tl::unexpected<Problem> refused(const QString &text) { return problem(text); }

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedSets::SavedSets(QSettings *settings, CataloguePtr catalogue)
    : m_settings(settings)
    , m_catalogue(std::move(catalogue))
{
    read(m_settings->value(SettingsKey).toByteArray());
}

void SavedSets::read(const QByteArray &json)
{
    if (json.isEmpty())
        return;
    const auto entries = entriesOf(json);
    if (!entries) {
        m_unreadWhole = json;
        m_unreadReason = entries.error().text;
        return;
    }
    for (const auto &entry : *entries) {
        auto set = setOf(entry.toObject());
        if (set) {
            // Another program or another language may have allowed it; it is no reason to lose it.
            set->name = freeName(set->name);
            put(*set);
            continue;
        }
        m_unread.append(entry);
        if (m_unreadReason.isEmpty())
            m_unreadReason = set.error().text;
    }
}

QString SavedSets::unreadText() const
{
    if (m_unreadReason.isEmpty())
        return {};
    return m_unreadWhole.isEmpty()
        ? SetWords::tr("%n saved set(s) can't be used here. Nothing was removed. %1", nullptr,
                       static_cast<int>(m_unread.size()))
              .arg(m_unreadReason)
        : SetWords::tr("The saved sets can't be read. They stay in the settings file. %1")
              .arg(m_unreadReason);
}

QString SavedSets::freeName(const QString &name) const
{
    const auto isTaken = [this](const QString &candidate) {
        return byName(candidate) || m_catalogue->templateByName(candidate);
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

const SavedSet *SavedSets::byName(const QString &name) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&](const SavedSet &set) { return sameName(set.name, name); });
    return found == m_sets.end() ? nullptr : &*found;
}

Checked<QString> SavedSets::validLength(const QString &name) const
{
    const QString text = name.simplified();
    if (showsNothing(text))
        return refused(SetWords::tr("Enter a name for the set."));
    if (characterCount(text) > MaxSetName)
        return refused(
            SetWords::tr("The name can't be longer than %n character(s).", nullptr, MaxSetName));
    return text;
}

Checked<QString> SavedSets::validName(const QString &name) const
{
    const auto valid = validLength(name);
    if (!valid)
        return valid;
    const QString &text = *valid;
    if (m_catalogue->templateByName(text) || sameName(text, SetWords::tr("Custom")))
        return refused(
            SetWords::tr(
                "\u201c%1\u201d is the name of a platform preset. Choose a different name.")
                .arg(text));
    return text;
}

Checked<QString> SavedSets::save(const QString &name, const ApiMethodSet &methods)
{
    const auto valid = validName(name);
    if (!valid)
        return tl::unexpected(valid.error());
    if (methods.isEmpty())
        return refused(SetWords::tr("Select at least one method first."));
    const QString replaced = put({*valid, methods});
    store();
    return replaced;
}

Checked<void> SavedSets::rename(const QString &name, const QString &newName)
{
    const auto valid = validName(newName);
    if (!valid)
        return tl::unexpected(valid.error());
    const auto *known = byName(name);
    if (!known)
        return {};
    const auto *other = byName(*valid);
    if (other && other != known)
        return refused(SetWords::tr("A set named \u201c%1\u201d already exists.").arg(*valid));
    const SavedSet renamed{*valid, known->methods};
    remove(name);
    put(renamed);
    store();
    return {};
}

void SavedSets::remove(const QString &name)
{
    m_sets.removeIf([&](const SavedSet &set) { return sameName(set.name, name); });
    store();
}

QString SavedSets::put(const SavedSet &set)
{
    const auto *known = byName(set.name);
    const QString replaced = known ? known->name : QString();
    m_sets.removeIf([&](const SavedSet &other) { return sameName(other.name, set.name); });
    const auto place = std::lower_bound(
        m_sets.begin(), m_sets.end(), set, [](const SavedSet &left, const SavedSet &right) {
            return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
        });
    m_sets.insert(place, set);
    return replaced;
}

void SavedSets::store()
{
    if (!m_unreadWhole.isEmpty()) {
        // A newer version, or who repairs the file, finds it there.
        auto aside = m_settings->value(AsideKey).toList();
        aside.append(std::exchange(m_unreadWhole, {}));
        m_settings->setValue(AsideKey, aside);
        m_unreadReason.clear();
    }
    QJsonArray sets = entries();
    for (const auto &entry : m_unread)
        sets.append(entry);
    m_settings->setValue(SettingsKey, written(sets));
}

QJsonArray SavedSets::entries() const
{
    QJsonArray sets;
    for (const auto &set : m_sets) {
        QJsonArray methods;
        for (int number : set.methods.numbers()) {
            if (const auto *method = m_catalogue->byNumber(number))
                methods.append(method->fullName());
        }
        sets.append(QJsonObject{{u"name"_s, set.name}, {u"methods"_s, methods}});
    }
    return sets;
}

QByteArray SavedSets::written(const QJsonArray &sets)
{
    return QJsonDocument(QJsonObject{{u"format"_s, Format}, {u"version"_s, 1}, {u"sets"_s, sets}})
        .toJson();
}

QByteArray SavedSets::exported() const { return written(entries()); }

Checked<QJsonArray> SavedSets::entriesOf(const QByteArray &json) const
{
    QJsonParseError error;
    const auto root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(SetWords::tr("The file isn't valid JSON: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    if (root["format"_L1].toString() != Format || !root["sets"_L1].isArray())
        return refused(SetWords::tr("The file doesn't contain any method sets."));
    if (root["version"_L1].toInt() != 1)
        return refused(
            SetWords::tr("The file was created by a newer version of CirrusGrid Dashboard. "
                         "Update the program to import it."));
    return root["sets"_L1].toArray();
}

Checked<SavedSet> SavedSets::setOf(const QJsonObject &entry) const
{
    const auto name = validLength(entry["name"_L1].toString());
    if (!name)
        return tl::unexpected(name.error());
    SavedSet set{*name, {}};
    for (const auto &methodName : entry["methods"_L1].toArray()) {
        const auto *method = m_catalogue->byFullName(methodName.toString());
        if (!method || !method->isGrantable) {
            return refused(
                SetWords::tr("The set \u201c%1\u201d includes a method that can't be granted: %2.")
                    .arg(set.name, startWithin(methodName.toString(), 120)));
        }
        set.methods.insert(method->number);
    }
    if (set.methods.isEmpty())
        return refused(SetWords::tr("The set \u201c%1\u201d is empty.").arg(set.name));
    return set;
}

Checked<QList<SavedSet>> SavedSets::parsed(const QByteArray &json) const
{
    const auto entries = entriesOf(json);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<SavedSet> sets;
    for (const auto &entry : *entries) {
        if (const auto name = validName(entry.toObject()["name"_L1].toString()); !name)
            return tl::unexpected(name.error());
        const auto set = setOf(entry.toObject());
        if (!set)
            return tl::unexpected(set.error());
        sets.append(*set);
    }
    return sets;
}

Checked<SavedSets::Imported> SavedSets::import(const QByteArray &json)
{
    const auto sets = parsed(json);
    if (!sets)
        return tl::unexpected(sets.error());
    Imported imported{static_cast<int>(sets->size()), {}};
    for (const auto &set : *sets) {
        if (const QString replaced = put(set); !replaced.isEmpty())
            imported.replaced.append(replaced);
    }
    store();
    return imported;
}

} // namespace cirrusgrid
