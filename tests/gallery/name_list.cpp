// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/name_list.h"

#include "ui/accessibility/accessible_path.h"

#include <QAccessible>
#include <QWidget>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Whether the control is one of ours to find: Qt names its own parts "qt_…".
bool hasName(const QWidget *widget)
{
    return widget->isVisible() && !widget->objectName().isEmpty()
        && !widget->objectName().startsWith("qt_"_L1);
}

QString cell(QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' '); }

} // namespace

void NameList::add(QWidget *window)
{
    const QString place = window->objectName();
    if (!m_rows.contains(place)) {
        m_windows.append(place);
        m_rows.insert(place, {});
    }
    for (auto *widget : window->findChildren<QWidget *>()) {
        const QString key = place + u'/' + widget->objectName();
        if (!hasName(widget) || widget->window() != window || m_known.contains(key))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface)
            continue;
        m_known.insert(key);
        m_rows[place].append(u"| `%1` | %2 | %3 |"_s.arg(widget->objectName(),
                                                         roleName(interface->role()),
                                                         cell(interface->text(QAccessible::Name))));
    }
}

QString NameList::asMarkdown() const
{
    QString text;
    for (const auto &window : m_windows) {
        text +=
            u"\n## %1\n\n| Object name | Role | Accessible name |\n|---|---|---|\n"_s.arg(window);
        text += m_rows.value(window).join(u'\n') + u'\n';
    }
    return text;
}

} // namespace cirrusgrid
