// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/button_look.h"
#include "ui/style/theme.h"

#include <QString>

#include <functional>

class QAction;
class QBoxLayout;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace cirrusgrid {

//! Gives \a widget the two names it is found by: both are a public interface.
template<typename Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QLabel *makeLabel(const QString &text, TextStyle style, QWidget *parent);
QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent);
//! An icon with a word beside it, flat until hovered.
QToolButton *makeToolButton(const QString &iconName, const QString &text, QWidget *parent);

//! A tool of a panel: an action of \a owner, with its button at the end of \a row.
QAction *addTool(QLayout *row, const QString &iconName, const QString &text,
                 const QString &objectName, QWidget *owner);

//! Layouts with the theme's gaps. Margins are \a margin at the reference font.
QVBoxLayout *makeColumn(QWidget *parent, int margin, int spacing);
QHBoxLayout *makeRow(QWidget *parent, int margin, int spacing);
void setMeasures(QBoxLayout *layout, const QWidget *reference, int margin, int spacing);
//! Margins that differ by side; Qt does not mirror them where one reads from right to left.
struct SideMargins {
    int leading = 0;
    int top = 0;
    int trailing = 0;
    int bottom = 0;
};
void setMargins(QLayout *layout, const QWidget *reference, const SideMargins &margins);

enum class CaptionPlace { Beside, Above };
//! Fields with their captions, \a spacing at the reference font apart.
QFormLayout *makeForm(const QWidget *reference, CaptionPlace place, int spacing);
//! A row of \a form: \a field, and what screen readers call it by.
void addField(QFormLayout *form, const QString &caption, QWidget *field);

//! Puts \a added right under \a widget, into the column or the form that \a widget is in.
void addBelow(QWidget *widget, QWidget *added);

//! Takes \a content over and scrolls it where there is less room than it needs. Transparent: the
//! card around it is the surface.
QScrollArea *makeScrolled(QWidget *content, QWidget *parent);

//! Makes \a window higher when its content has grown past it, so that nothing is squeezed.
void growToFit(QWidget *window);
//! Makes \a window, which has a minimum width, as high as its content.
void fitHeight(QWidget *window);

//! Asks over \a parent where to save, and suggests \a name in the downloads folder; \a chosen gets
//! the file. A file that is there is replaced only after the user agreed.
void chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &)> chosen);

//! For a label whose accessible name says what it is: the text becomes its description, so that a
//! screen reader gets to hear both.
void setDescribedText(QLabel *label, const QString &text);

//! The colour of muted text, kept through a change of theme.
void setMuted(QLabel *label);

} // namespace cirrusgrid
