// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace cirrusgrid {

//! What the service has done since its start, for a Prometheus server.
class Metrics
{
public:
    Metrics();
    ~Metrics();

    //! \a method is the API's full name, \a result the contract's code.
    void noteCall(const QString &method, int result, std::chrono::nanoseconds took);
    //! An answer of HTTP itself that is not 200.
    void noteRefusal(int status);
    //! A connection closed at once, for its address or all together have as many as they may.
    void noteSurplus(bool isOfOneAddress);

    struct Gauges {
        qint64 connections = 0;
        qint64 tokens = 0;
        qint64 sessions = 0;
    };
    //! In the text format, version 0.0.4.
    QByteArray text(const Gauges &gauges);

private:
    struct State;

    std::unique_ptr<State> m_state;
};

} // namespace cirrusgrid
