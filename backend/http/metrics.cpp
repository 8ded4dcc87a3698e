// SPDX-License-Identifier: Apache-2.0
#include "backend/http/metrics.h"

#include <QHash>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace cirrusgrid {

namespace {

//! Seconds. A call takes 20 microseconds, one that compares a password 20 milliseconds.
const prometheus::Histogram::BucketBoundaries Buckets{0.00005, 0.0001, 0.00025, 0.0005, 0.001,
                                                      0.005,   0.025,  0.1,     0.5,    2.5};

} // namespace

struct Metrics::State {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests =
        prometheus::BuildCounter()
            .Name("cirrusgrid_requests_total")
            .Help("API calls by method and result code, 0 for success.")
            .Register(registry);
    prometheus::Family<prometheus::Counter> &refusals =
        prometheus::BuildCounter()
            .Name("cirrusgrid_http_refusals_total")
            .Help("Requests that were no API call, by HTTP status.")
            .Register(registry);
    prometheus::Family<prometheus::Counter> &surplus =
        prometheus::BuildCounter()
            .Name("cirrusgrid_connections_refused_total")
            .Help("Connections closed at once, by the limit they were beyond.")
            .Register(registry);
    prometheus::Counter &surplusOfAddress = surplus.Add({{"limit", "address"}});
    prometheus::Counter &surplusOfAll = surplus.Add({{"limit", "total"}});
    prometheus::Histogram &durations = prometheus::BuildHistogram()
                                           .Name("cirrusgrid_request_duration_seconds")
                                           .Help("From a call's arrival to its answer.")
                                           .Register(registry)
                                           .Add({}, Buckets);
    prometheus::Gauge &connections = gauge("cirrusgrid_connections", "Open connections.");
    prometheus::Gauge &tokens =
        gauge("cirrusgrid_tokens", "Tokens stored, counted every five minutes.");
    prometheus::Gauge &sessions =
        gauge("cirrusgrid_sessions", "Sessions stored, counted every five minutes.");
    //! Looking one up by its labels takes as long as a call.
    QHash<std::pair<QString, int>, prometheus::Counter *> calls;

private:
    prometheus::Gauge &gauge(const char *name, const char *help)
    {
        return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
    }
};

Metrics::Metrics()
    : m_state(std::make_unique<State>())
{
}

Metrics::~Metrics() = default;

void Metrics::noteCall(const QString &method, int result, std::chrono::nanoseconds took)
{
    auto &counter = m_state->calls[{method, result}];
    if (!counter) {
        counter = &m_state->requests.Add(
            {{"method", method.toStdString()}, {"result", std::to_string(result)}});
    }
    counter->Increment();
    m_state->durations.Observe(std::chrono::duration<double>(took).count());
}

void Metrics::noteRefusal(int status)
{
    m_state->refusals.Add({{"status", std::to_string(status)}}).Increment();
}

void Metrics::noteSurplus(bool isOfOneAddress)
{
    (isOfOneAddress ? m_state->surplusOfAddress : m_state->surplusOfAll).Increment();
}

QByteArray Metrics::text(const Gauges &gauges)
{
    m_state->connections.Set(static_cast<double>(gauges.connections));
    m_state->tokens.Set(static_cast<double>(gauges.tokens));
    m_state->sessions.Set(static_cast<double>(gauges.sessions));
    return QByteArray::fromStdString(
        prometheus::TextSerializer().Serialize(m_state->registry.Collect()));
}

} // namespace cirrusgrid
