// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace cirrusgrid {

//! One of our drawings, by its freedesktop name, in the colour that the theme has for where it is
//! painted: muted text, disabled text, or (QIcon::Selected) the text on the accent. Follows a
//! change of theme by itself.
QIcon themedIcon(const QString &name);

//! The same drawing in one colour.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace cirrusgrid
