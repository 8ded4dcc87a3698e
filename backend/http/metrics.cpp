// SPDX-License-Identifier: Apache-2.0
#include "backend/http/metrics.h"

#include <algorithm>

namespace cirrusgrid {

namespace {

//! https://prometheus.io/docs/instrumenting/exposition_formats/
void addFamily(QByteArray &text, QByteArrayView name, QByteArrayView kind, QByteArrayView help)
{
    text.append("# HELP ").append(name).append(' ').append(help);
    text.append("\n# TYPE ").append(name).append(' ').append(kind).append('\n');
}

void addSample(QByteArray &text, const QByteArray &series, qint64 value)
{
    text.append(series).append(' ').append(QByteArray::number(value)).append('\n');
}

void addGauge(QByteArray &text, const QByteArray &name, QByteArrayView help, qint64 value)
{
    addFamily(text, name, "gauge", help);
    addSample(text, name, value);
}

} // namespace

void Metrics::noteCall(const QString &method, int result, std::chrono::nanoseconds took)
{
    ++m_calls[{method, result}];
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    const auto end = std::lower_bound(BucketEnds.begin(), BucketEnds.end(), micros);
    ++m_buckets[static_cast<std::size_t>(end - BucketEnds.begin())];
    m_time += took;
}

QByteArray Metrics::text(const Gauges &gauges) const
{
    QByteArray text;
    addFamily(text, "cirrusgrid_requests_total", "counter",
              "API calls by method and result code, 0 for success.");
    auto keys = m_calls.keys();
    std::sort(keys.begin(), keys.end());
    for (const auto &key : keys) {
        addSample(text,
                  "cirrusgrid_requests_total{method=\"" + key.first.toUtf8() + "\",result=\""
                      + QByteArray::number(key.second) + "\"}",
                  static_cast<qint64>(m_calls.value(key)));
    }
    addFamily(text, "cirrusgrid_http_refusals_total", "counter",
              "Requests that were no API call, by HTTP status.");
    auto statuses = m_refusals.keys();
    std::sort(statuses.begin(), statuses.end());
    for (int status : statuses) {
        addSample(text,
                  "cirrusgrid_http_refusals_total{status=\"" + QByteArray::number(status) + "\"}",
                  static_cast<qint64>(m_refusals.value(status)));
    }
    const QByteArray surplus = "cirrusgrid_connections_refused_total";
    addFamily(text, surplus, "counter",
              "Connections closed at once, by the limit they were beyond.");
    addSample(text, surplus + "{limit=\"address\"}", static_cast<qint64>(m_surplus[1]));
    addSample(text, surplus + "{limit=\"total\"}", static_cast<qint64>(m_surplus[0]));
    const QByteArray duration = "cirrusgrid_request_duration_seconds";
    addFamily(text, duration, "histogram", "From a call's arrival to its answer.");
    quint64 below = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        below += m_buckets[i];
        const QByteArray end =
            i < BucketEnds.size() ? QByteArray::number(BucketEnds[i] / 1e6) : QByteArray("+Inf");
        addSample(text, duration + "_bucket{le=\"" + end + "\"}", static_cast<qint64>(below));
    }
    text.append(duration + "_sum "
                + QByteArray::number(std::chrono::duration<double>(m_time).count(), 'f', 6) + '\n');
    addSample(text, duration + "_count", static_cast<qint64>(below));
    addGauge(text, "cirrusgrid_connections", "Open connections.", gauges.connections);
    addGauge(text, "cirrusgrid_tokens", "Tokens stored, counted every five minutes.",
             gauges.tokens);
    addGauge(text, "cirrusgrid_sessions", "Sessions stored, counted every five minutes.",
             gauges.sessions);
    return text;
}

} // namespace cirrusgrid
