// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/form.h"

#include <QIODevice>

namespace cirrusgrid {

//! The body of a request that must not be made twice. Qt sends a request again when a connection
//! ends before the answer begins, also one that changes something; from a body that can't be read
//! once more it can't.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(wire::Form form, QObject *parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    wire::Form m_form;
    qint64 m_read = 0;
};

} // namespace cirrusgrid
