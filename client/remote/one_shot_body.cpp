// SPDX-License-Identifier: Apache-2.0
#include "client/remote/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace cirrusgrid {

OneShotBody::OneShotBody(wire::Form form, QObject *parent)
    : QIODevice(parent)
    , m_form(std::move(form))
{
    // Unbuffered: what is read is held by nobody else.
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_form.body().size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 left = m_form.body().size() - m_read;
    if (left == 0)
        return -1;
    const auto count = std::min(most, left);
    std::memcpy(data, m_form.body().data() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace cirrusgrid
