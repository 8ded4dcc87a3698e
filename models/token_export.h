// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "domain/token.h"
#include "models/token_state.h"

#include <QByteArray>
#include <QList>

namespace cirrusgrid {

//! What an export tells of the tokens beside themselves.
struct TokenExportContext {
    CataloguePtr catalogue;
    QString login;
    //! The domain of the platform, or what it is called where it has none.
    QString platform;
    UtcTime now{};
    std::chrono::days notice = ExpiryNotice;
};

//! Comma-separated values (RFC 4180) in UTF-8, with a byte order mark, which spreadsheets need to
//! see that. A description that a spreadsheet would take for a formula has an apostrophe before
//! it. Never holds a value: the program has none.
QByteArray tokensAsCsv(const QList<Token> &tokens, const TokenExportContext &context);

//! For scripts: names and times as the platform's API has them.
QByteArray tokensAsJson(const QList<Token> &tokens, const TokenExportContext &context);

//! A calendar (RFC 5545) with an event on the last day of each token that expires in the future,
//! and alarms 14, 7 and 1 days before it.
QByteArray tokensAsCalendar(const QList<Token> &tokens, const TokenExportContext &context);

} // namespace cirrusgrid
