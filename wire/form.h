// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QString>

namespace cirrusgrid::wire {

//! A body of type application/x-www-form-urlencoded, wiped when it is destroyed: one of its values
//! is a password or a session.
class Form
{
public:
    Form() = default;
    Form(Form &&other) noexcept = default;
    Form &operator=(Form &&other) noexcept = default;
    Form(const Form &) = delete;
    Form &operator=(const Form &) = delete;
    ~Form();

    void add(QByteArrayView name, const QString &value);
    void add(QByteArrayView name, const Secret &value);

    QByteArrayView body() const { return m_body; }

private:
    void append(QByteArrayView name, QByteArrayView value);

    QByteArray m_body;
};

} // namespace cirrusgrid::wire
