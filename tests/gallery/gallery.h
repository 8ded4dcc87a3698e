// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"
#include "ui/style/theme.h"

#include <QString>

namespace cirrusgrid {

struct GalleryOptions {
    //! Made when it is not there.
    QString folder;
    Theme theme = Theme::Light;
    //! A language's code, such as "de".
    QString language = QStringLiteral("en");
};

//! Paints every screen in every state into PNG files, with index.html to look through them, and
//! names.md: every control's accessible name and object name. Two runs paint the same bits. Errors:
//! Storage, with a sentence.
Result<void> paintGallery(const GalleryOptions &options);

} // namespace cirrusgrid
