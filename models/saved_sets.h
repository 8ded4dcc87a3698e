// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

class QSettings;

namespace cirrusgrid {

//! A selection of methods that the user keeps under a name.
struct SavedSet {
    QString name;
    ApiMethodSet methods;

    bool operator==(const SavedSet &) const = default;
};

//! The user's saved sets, kept in a settings file by the methods' names, sorted by name. Names
//! differ by more than letter case, from each other and from the platform's presets. What can't be
//! read of them stays in the file as it is.
class SavedSets
{
public:
    //! \a settings outlives this.
    SavedSets(QSettings *settings, CataloguePtr catalogue);

    const QList<SavedSet> &sets() const { return m_sets; }
    //! Says what could not be read, and that it is kept; empty when everything was.
    QString unreadText() const;
    //! Null when there is none.
    const SavedSet *byName(const QString &name) const;

    //! Replaces a set of the same name: the name it had, or empty. Errors: InvalidInput for a name
    //! that is empty, too long or a preset's, and for a selection without methods.
    Checked<QString> save(const QString &name, const ApiMethodSet &methods);
    //! Errors: InvalidInput as above, and when another set has the name.
    Checked<void> rename(const QString &name, const QString &newName);
    void remove(const QString &name);

    //! As JSON, for a file.
    QByteArray exported() const;
    struct Imported {
        int count = 0;
        //! Of sets that were here under the same name.
        QStringList replaced;
    };
    //! Adds the sets of such a file, replacing those of the same names: all or nothing. Errors:
    //! InvalidInput that tells what is wrong with the file.
    Checked<Imported> import(const QByteArray &json);

private:
    Checked<QString> validName(const QString &name) const;
    Checked<QString> validLength(const QString &name) const;
    Checked<QJsonArray> entriesOf(const QByteArray &json) const;
    Checked<SavedSet> setOf(const QJsonObject &entry) const;
    Checked<QList<SavedSet>> parsed(const QByteArray &json) const;
    void read(const QByteArray &json);
    //! \a name, or "name (2)" where a set or a preset has it.
    QString freeName(const QString &name) const;
    //! The name that a set had which made place; empty for none.
    QString put(const SavedSet &set);
    QJsonArray entries() const;
    static QByteArray written(const QJsonArray &sets);
    void store();

    QSettings *m_settings;
    CataloguePtr m_catalogue;
    QList<SavedSet> m_sets;
    //! Entries that name methods this platform has not, or that make no sense.
    QJsonArray m_unread;
    //! What made no sense as a whole, until it is put aside; empty for nothing.
    QByteArray m_unreadWhole;
    //! Why it, or the first entry, could not be read.
    QString m_unreadReason;
};

} // namespace cirrusgrid
