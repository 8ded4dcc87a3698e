// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/widgets/search_field.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QString toolTipOf(QWidget *widget)
{
    QToolTip::hideText();
    const QPoint middle = widget->rect().center();
    QHelpEvent event(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(widget, &event);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

} // namespace

TEST_CASE("a search field that has no room for its placeholder shows it as a tooltip")
{
    const QString placeholder = u"Search everything that there is to be found"_s;
    QWidget window;
    SearchField field(placeholder, &window);
    field.resize(120, field.sizeHint().height());
    window.show();
    CHECK(toolTipOf(&field) == placeholder);
    field.resize(600, field.height());
    drive::waitUntilStill(&window);
    CHECK(toolTipOf(&field) == QString());
}
