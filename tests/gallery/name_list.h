// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace cirrusgrid {

//! Collects the object names and accessible names of all controls, for drivers and screen readers.
class NameList
{
public:
    //! Adds what \a window shows now.
    void add(QWidget *window);
    //! Sections of windows, each with a table.
    QString asMarkdown() const;

private:
    QStringList m_windows;
    QMap<QString, QStringList> m_rows;
    QSet<QString> m_known;
};

} // namespace cirrusgrid
