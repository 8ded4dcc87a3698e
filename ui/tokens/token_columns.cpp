// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_columns.h"

#include "models/dates.h"
#include "models/token_filter_model.h"
#include "ui/tokens/token_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! How wide each is at first, in pixels at the reference font.
constexpr std::pair<TokenColumn, int> ColumnWidths[] = {
    {TokenColumn::Description, 168},
    {TokenColumn::ExpiresAt, 100},
    {TokenColumn::Created, 96},
    {TokenColumn::Id, 48},
};

} // namespace

void setUpTokenColumns(TableView &table, QSettings *settings)
{
    table.setItemDelegate(new TokenDelegate(&table));
    for (const auto &[column, width] : ColumnWidths)
        table.setFirstWidth(static_cast<int>(column), width);
    Token sample;
    for (int number = 0; number < 12; ++number)
        sample.methods.insert(number);
    table.setFirstWidth(static_cast<int>(TokenColumn::Api), 150, {grantText(sample)});
    const UtcTime now{};
    sample.expiresAt = now + ExpiryNotice;
    table.setFirstWidth(static_cast<int>(TokenColumn::Status), 164, {stateText(sample, now)},
                        chipFrame(table.font()));
    table.setFirstWidth(
        static_cast<int>(TokenColumn::LastUsed), 116,
        {agoText(now, now + std::chrono::minutes(22)), agoText(now, now + std::chrono::days(22))});
    table.sortByColumn(static_cast<int>(TokenColumn::Description), Qt::AscendingOrder);
    table.keepColumns(settings, u"accessTokens/columns"_s);
}

} // namespace cirrusgrid
