// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved_sets.h"

#include <QToolButton>

class QAction;

namespace cirrusgrid {

//! What can be done with saved sets: save the selection, rename, remove, export and import.
class SavedSetsMenu : public QToolButton
{
    Q_OBJECT

public:
    SavedSetsMenu(SavedSets &sets, QWidget *parent);

    //! The methods that are checked now, and the saved set that is chosen; empty for none.
    void setSelection(const ApiMethodSet &methods, const QString &chosenSet);

signals:
    //! The sets changed; \a name is to be chosen when it is not empty.
    void setsChanged(const QString &name);
    //! A sentence for the user.
    void told(bool isError, const QString &sentence);

private:
    void save();
    void rename();
    void removeSet();
    void exportSets();
    void importSets();
    void write(const QString &fileName);
    void read(const QString &fileName);

    SavedSets &m_sets;
    ApiMethodSet m_methods;
    QString m_chosen;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_export;
};

} // namespace cirrusgrid
