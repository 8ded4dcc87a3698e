// SPDX-License-Identifier: Apache-2.0
#include "backend/http/access_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxPath = 200;

//! What a client sends ends up in a terminal: nothing but printable ASCII.
QByteArray printable(QByteArrayView text)
{
    QByteArray shown = text.first(std::min(text.size(), MaxPath)).toByteArray();
    for (char &character : shown) {
        if (character <= ' ' || character > '~')
            character = '?';
    }
    return shown;
}

} // namespace

void AccessLog::add(const Entry &entry)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(entry.took).count();
    switch (m_format) {
    case LogFormat::Text:
        m_lines += time.toLatin1() + ' ' + entry.address.toString().toLatin1() + ' '
            + printable(entry.method) + ' ' + printable(entry.path) + ' '
            + QByteArray::number(entry.status)
            + (entry.result < 0 ? QByteArray() : " result=" + QByteArray::number(entry.result))
            + ' ' + QByteArray::number(micros) + "us\n";
        return;
    case LogFormat::Json: {
        QJsonObject line{{u"time"_s, time},
                         {u"address"_s, entry.address.toString()},
                         {u"method"_s, QString::fromLatin1(printable(entry.method))},
                         {u"path"_s, QString::fromLatin1(printable(entry.path))},
                         {u"status"_s, entry.status},
                         {u"microseconds"_s, static_cast<qint64>(micros)}};
        if (entry.result >= 0)
            line.insert(u"result"_s, entry.result);
        m_lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        return;
    }
    }
}

void AccessLog::flush()
{
    if (m_lines.isEmpty())
        return;
    std::fwrite(m_lines.constData(), 1, static_cast<std::size_t>(m_lines.size()), m_stream);
    std::fflush(m_stream);
    m_lines.resize(0);
}

} // namespace cirrusgrid
