// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessible_path.h"

#include <QStringList>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Window:
        return u"frame"_s;
    case QAccessible::Dialog:
        return u"dialog"_s;
    case QAccessible::PushButton:
        return u"push button"_s;
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return u"menu button"_s;
    case QAccessible::CheckBox:
        return u"check box"_s;
    case QAccessible::RadioButton:
        return u"radio button"_s;
    case QAccessible::EditableText:
        return u"text"_s;
    case QAccessible::StaticText:
        return u"label"_s;
    case QAccessible::ComboBox:
        return u"combo box"_s;
    case QAccessible::Table:
        return u"table"_s;
    case QAccessible::Tree:
        return u"tree"_s;
    case QAccessible::TreeItem:
        return u"tree item"_s;
    case QAccessible::List:
        return u"list"_s;
    case QAccessible::ListItem:
        return u"list item"_s;
    case QAccessible::Cell:
        return u"table cell"_s;
    case QAccessible::ColumnHeader:
        return u"table column header"_s;
    case QAccessible::RowHeader:
        return u"table row header"_s;
    case QAccessible::PopupMenu:
        return u"menu"_s;
    case QAccessible::MenuItem:
        return u"menu item"_s;
    case QAccessible::ProgressBar:
        return u"progress bar"_s;
    case QAccessible::Link:
        return u"link"_s;
    case QAccessible::Graphic:
        return u"image"_s;
    case QAccessible::ScrollBar:
        return u"scroll bar"_s;
    case QAccessible::Splitter:
        return u"split pane"_s;
    case QAccessible::AlertMessage:
        return u"alert"_s;
    case QAccessible::Client:
        return u"filler"_s;
    case QAccessible::Grouping:
    case QAccessible::Pane:
    case QAccessible::Border:
        return u"panel"_s;
    default:
        // Roles that none of our controls has.
        return u"control"_s;
    }
}

QString accessiblePath(QAccessibleInterface *control)
{
    QStringList steps;
    for (auto *at = control; at && at->role() != QAccessible::Application; at = at->parent()) {
        const QString name = at->text(QAccessible::Name);
        const QString objectName = at->object() ? at->object()->objectName() : QString();
        const bool isOurs = !objectName.isEmpty() && !objectName.startsWith("qt_"_L1);
        // Frames that only lay others out.
        if (name.isEmpty() && !isOurs && at != control)
            continue;
        QString step = roleName(at->role());
        if (!name.isEmpty())
            step += u" \"%1\""_s.arg(name);
        if (isOurs)
            step += u" (%1)"_s.arg(objectName);
        steps.prepend(step);
    }
    return steps.join(u" > "_s);
}

} // namespace cirrusgrid
