// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <stdexcept>

namespace cirrusgrid {

//! Thrown by the room store/ when the database can't do what was asked. The room core/ catches it
//! at its door and answers ErrorKind::Storage. The text is for people and names the file, never a
//! stored value.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(const QString &text)
        : std::runtime_error(text.toStdString())
        , m_text(text)
    {
    }

    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace cirrusgrid
