// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace cirrusgrid {

struct RemotePlatformOptions {
    //! "https://app.example.com"; "http" for a loopback address alone.
    QUrl url;
    //! An authority of the user's own, in PEM, trusted beside the system's; empty for none.
    QByteArray authorityPem = {};
    //! From the first byte sent to the last one received. Somebody waits for it.
    std::chrono::milliseconds readTime{std::chrono::seconds(15)};
    //! Of a call that changes something: the platform may be at it.
    std::chrono::milliseconds changeTime{std::chrono::seconds(30)};
    //! Times between the tries of a read that could not be made.
    QList<std::chrono::milliseconds> readPauses{std::chrono::milliseconds(200),
                                                std::chrono::milliseconds(800)};
    //! A token of all methods takes 60 KB in GetTokens, so this is a thousand of them.
    qint64 maxResponseBytes = 64ll * 1024 * 1024;
};

} // namespace cirrusgrid
