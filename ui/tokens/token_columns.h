// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace cirrusgrid {

class TableView;

//! Has \a table, which shows a TokenFilterModel, draw the tokens' columns: as wide as what they
//! usually hold, or as \a settings remember them. Sorted by description at first.
void setUpTokenColumns(TableView &table, QSettings *settings);

} // namespace cirrusgrid
