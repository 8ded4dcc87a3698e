// SPDX-License-Identifier: Apache-2.0
#include "models/saved_sets.h"

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
constexpr QLatin1StringView Format{"cirrusgrid-method-sets"};
constexpr qsizetype MaxName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedSets)
};

tl::unexpected<Problem> refused(const QString &text)
{
    return problem(text);
}

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedSets::SavedSets(QSettings *settings, CataloguePtr catalogue)
    : m_settings(settings)
    , m_catalogue(std::move(catalogue))
{
    // A file that was changed by hand may be anything: what makes no sense counts as no sets.
    if (auto kept = parsed(m_settings->value(SettingsKey).toByteArray()))
        m_sets = std::move(*kept);
}

const SavedSet *SavedSets::byName(const QString &name) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&](const SavedSet &set) { return sameName(set.name, name); });
    return found == m_sets.end() ? nullptr : &*found;
}

Checked<QString> SavedSets::validName(const QString &name) const
{
    const QString text = name.simplified();
    if (text.isEmpty())
        return refused(Words::tr("Give the set a name."));
    if (text.size() > MaxName)
        return refused(
            Words::tr("The name is longer than %1 characters. Shorten it.").arg(MaxName));
    if (m_catalogue->templateByName(text) || sameName(text, Words::tr("Custom")))
        return refused(Words::tr("\u201c%1\u201d is a preset of the platform. Choose another name.")
                           .arg(text));
    return text;
}

Checked<void> SavedSets::save(const QString &name, const ApiMethodSet &methods)
{
    const auto valid = validName(name);
    if (!valid)
        return tl::unexpected(valid.error());
    if (methods.isEmpty())
        return refused(Words::tr("Check at least one method first."));
    put({*valid, methods});
    store();
    return {};
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
        return refused(Words::tr("There is a set named \u201c%1\u201d already.").arg(*valid));
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

void SavedSets::put(const SavedSet &set)
{
    m_sets.removeIf([&](const SavedSet &known) { return sameName(known.name, set.name); });
    const auto place = std::lower_bound(
        m_sets.begin(), m_sets.end(), set, [](const SavedSet &left, const SavedSet &right) {
            return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
        });
    m_sets.insert(place, set);
}

void SavedSets::store() { m_settings->setValue(SettingsKey, exported()); }

QByteArray SavedSets::exported() const
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
    return QJsonDocument(QJsonObject{{u"format"_s, Format}, {u"version"_s, 1}, {u"sets"_s, sets}})
        .toJson();
}

Checked<QList<SavedSet>> SavedSets::parsed(const QByteArray &json) const
{
    QJsonParseError error;
    const auto root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(Words::tr("The file is not JSON: %1, at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    if (root["format"_L1].toString() != Format || !root["sets"_L1].isArray())
        return refused(Words::tr("The file holds no method sets."));
    if (root["version"_L1].toInt() != 1)
        return refused(Words::tr("The file was written by a newer version of this program."));
    QList<SavedSet> sets;
    for (const auto &value : root["sets"_L1].toArray()) {
        const auto object = value.toObject();
        const auto name = validName(object["name"_L1].toString());
        if (!name)
            return tl::unexpected(name.error());
        SavedSet set{*name, {}};
        for (const auto &methodName : object["methods"_L1].toArray()) {
            const auto *method = m_catalogue->byFullName(methodName.toString());
            if (!method || !method->isGrantable) {
                return refused(
                    Words::tr("The set \u201c%1\u201d names a method that can't be granted: %2.")
                        .arg(set.name, methodName.toString().left(120)));
            }
            set.methods.insert(method->number);
        }
        if (set.methods.isEmpty())
            return refused(Words::tr("The set \u201c%1\u201d holds no methods.").arg(set.name));
        sets.append(set);
    }
    return sets;
}

Checked<int> SavedSets::import(const QByteArray &json)
{
    const auto sets = parsed(json);
    if (!sets)
        return tl::unexpected(sets.error());
    for (const auto &set : *sets)
        put(set);
    store();
    return static_cast<int>(sets->size());
}

} // namespace cirrusgrid
