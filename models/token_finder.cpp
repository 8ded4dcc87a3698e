// SPDX-License-Identifier: Apache-2.0
#include "models/token_finder.h"

#include "domain/shown_name.h"
#include "models/dates.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstShown = 10;
constexpr qsizetype LastShown = 4;
//! More than one reads in a list.
constexpr std::size_t MaxValues = 1000;

} // namespace

QString maskedValue(QByteArrayView value)
{
    // What is too short for both ends to be parts of it shows nothing of its secret part.
    if (value.size() < FirstShown + 2 * LastShown)
        return QString::fromLatin1(value.first(std::min(value.size(), TokenPrefix.size())))
            + u'\u2026';
    return QString::fromLatin1(value.first(FirstShown)) + u'\u2026'
        + QString::fromLatin1(value.last(LastShown));
}

TokenFinder::TokenFinder(AccountModels &models, QObject *parent)
    : QAbstractTableModel(parent)
    , m_models(models)
{
    // A token may be regenerated, removed or renamed from here.
    connect(&m_models, &AccountModels::tokensRead, this, [this] {
        for (auto &found : m_found) {
            // What is known stays in sight until the platform has answered again.
            if (found.state == FoundTokenState::Yours || found.state == FoundTokenState::Shared)
                look(found.checksum);
        }
    });
}

void TokenFinder::addFrom(QByteArrayView text)
{
    for (const auto &span : findTokenValues(text, MaxValues))
        add(text.sliced(span.offset, span.size), span.form);
}

void TokenFinder::add(QByteArrayView value, CredentialForm form)
{
    const auto checksum = credentialHash(value);
    const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&](const FoundToken &found) {
        return found.checksum == checksum;
    });
    if (isKnown || m_found.size() == MaxValues)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    FoundToken found;
    found.checksum = checksum;
    found.masked = maskedValue(value);
    found.state =
        form == CredentialForm::Token ? FoundTokenState::Looking : FoundTokenState::Mistyped;
    m_found.push_back(std::move(found));
    endInsertRows();
    if (form == CredentialForm::Token)
        look(checksum);
}

void TokenFinder::clear()
{
    beginResetModel();
    m_found.clear();
    endResetModel();
}

void TokenFinder::look(const QByteArray &checksum)
{
    m_models.call(calls::DescribeToken{checksum})
        .then(this,
              [this, checksum](const Result<TokenDescription> &result) { take(checksum, result); });
}

void TokenFinder::take(const QByteArray &checksum, const Result<TokenDescription> &result)
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [&](const FoundToken &each) {
        return each.checksum == checksum;
    });
    // Cleared meanwhile.
    if (found == m_found.end())
        return;
    found->token.reset();
    if (result) {
        found->description = result->description;
        match(*found);
    } else if (result.error().kind == ErrorKind::NotFound) {
        found->state = FoundTokenState::NotYours;
    } else {
        found->state = FoundTokenState::CantTell;
    }
    const int row = static_cast<int>(found - m_found.begin());
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

//! The platform tells the description alone, and several tokens may have it.
void TokenFinder::match(FoundToken &found) const
{
    found.sharing = 0;
    for (const auto &token : m_models.tokens()->tokens()) {
        if (token.description != found.description)
            continue;
        ++found.sharing;
        found.token = token;
    }
    if (found.sharing > 1)
        found.token.reset();
    found.state = found.sharing > 1 ? FoundTokenState::Shared : FoundTokenState::Yours;
}

std::optional<Token> TokenFinder::tokenAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto &found = m_found[static_cast<std::size_t>(row)];
    return found.state == FoundTokenState::Yours ? found.token : std::nullopt;
}

int TokenFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int TokenFinder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(FoundTokenColumn::ColumnCount);
}

QString TokenFinder::resultText(const FoundToken &found) const
{
    switch (found.state) {
    case FoundTokenState::Looking:
        return tr("Looking\u2026");
    case FoundTokenState::Yours:
        if (!found.token)
            return tr("\u201c%1\u201d, %2")
                .arg(nameInSentence(found.description), m_models.account().login);
        return tr("\u201c%1\u201d, %2: %3")
            .arg(nameInSentence(found.description), m_models.account().login,
                 stateText(*found.token, m_models.now(), m_models.tokens()->notice()));
    case FoundTokenState::Shared:
        return tr("One of %Ln tokens named \u201c%1\u201d, %2", nullptr, found.sharing)
            .arg(nameInSentence(found.description), m_models.account().login);
    case FoundTokenState::NotYours:
        return tr("Not of your account");
    case FoundTokenState::Mistyped:
        return tr("Mistyped: its checksum doesn't fit");
    case FoundTokenState::CantTell:
        return tr("Couldn't be checked");
    }
    Q_UNREACHABLE();
}

//! What the result can mean, and what to do.
QString TokenFinder::toolTip(const FoundToken &found) const
{
    switch (found.state) {
    case FoundTokenState::Looking:
        return {};
    case FoundTokenState::Yours:
        return tr("If others may have seen the value, regenerate the token, then update the "
                  "scripts that use it.");
    case FoundTokenState::Shared:
        return tr("The platform reports the description only. Give each token a description of its "
                  "own to distinguish them.");
    case FoundTokenState::NotYours:
        return tr("The token was removed or regenerated, or it belongs to another account or "
                  "platform.");
    case FoundTokenState::Mistyped:
        return tr("A character is missing or wrong. No token has this value.");
    case FoundTokenState::CantTell:
        return tr("The platform doesn't support this, or can't be reached.");
    }
    Q_UNREACHABLE();
}

QVariant TokenFinder::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &found = m_found[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return toolTip(found);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<FoundTokenColumn>(index.column())) {
    case FoundTokenColumn::Value:
        return found.masked;
    case FoundTokenColumn::Result:
        return resultText(found);
    case FoundTokenColumn::LastUsed:
        if (!found.token)
            return QString();
        return found.token->lastUsed ? agoText(*found.token->lastUsed, m_models.now())
                                     : tr("Never");
    case FoundTokenColumn::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant TokenFinder::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<FoundTokenColumn>(section)) {
    case FoundTokenColumn::Value:
        return tr("Value");
    case FoundTokenColumn::Result:
        return tr("Result");
    case FoundTokenColumn::LastUsed:
        return tr("Last Used");
    case FoundTokenColumn::ColumnCount:
        break;
    }
    return {};
}

} // namespace cirrusgrid
