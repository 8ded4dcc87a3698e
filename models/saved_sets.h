// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

#include <QList>
#include <QString>

class QSettings;

namespace cirrusgrid {

//! A selection of methods that the user keeps under a name.
struct SavedSet {
    QString name;
    ApiMethodSet methods;

    bool operator==(const SavedSet &) const = default;
};

//! The user's saved sets, kept in a settings file by the methods' names, sorted by name. Names
//! differ by more than letter case, from each other and from the platform's presets.
class SavedSets
{
public:
    //! \a settings outlives this.
    SavedSets(QSettings *settings, CataloguePtr catalogue);

    const QList<SavedSet> &sets() const { return m_sets; }
    //! Null when there is none.
    const SavedSet *byName(const QString &name) const;

    //! Replaces a set of the same name. Errors: InvalidInput for a name that is empty, too long or
    //! a preset's, and for a selection without methods.
    Checked<void> save(const QString &name, const ApiMethodSet &methods);
    //! Errors: InvalidInput as above, and when another set has the name.
    Checked<void> rename(const QString &name, const QString &newName);
    void remove(const QString &name);

    //! As JSON, for a file.
    QByteArray exported() const;
    //! Adds the sets of such a file, replacing those of the same names: all or nothing. The number
    //! of sets. Errors: InvalidInput that tells what is wrong with the file.
    Checked<int> import(const QByteArray &json);

private:
    Checked<QString> validName(const QString &name) const;
    Checked<QList<SavedSet>> parsed(const QByteArray &json) const;
    void put(const SavedSet &set);
    void store();

    QSettings *m_settings;
    CataloguePtr m_catalogue;
    QList<SavedSet> m_sets;
};

} // namespace cirrusgrid
