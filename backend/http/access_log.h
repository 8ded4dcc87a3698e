// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <cstdio>

namespace cirrusgrid {

enum class LogFormat { Text, Json };

//! A line for each request: never a query string, a body or a header, for secrets are in them.
class AccessLog
{
public:
    struct Entry {
        QHostAddress address;
        QByteArray method;
        QByteArray path;
        int status = 200;
        //! The contract's code; -1 where there is none.
        int result = -1;
        std::chrono::nanoseconds took{0};
    };

    //! \a stream outlives this.
    AccessLog(LogFormat format, std::FILE *stream)
        : m_format(format)
        , m_stream(stream)
    {
    }

    void add(const Entry &entry);
    //! Writes what was added. To be called once a batch.
    void flush();

private:
    LogFormat m_format;
    std::FILE *m_stream;
    QByteArray m_lines;
};

} // namespace cirrusgrid
