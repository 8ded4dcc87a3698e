// SPDX-License-Identifier: Apache-2.0
// What looks at every screen finds what it looks for.
#include "tests/support/catch.h"
#include "tests/support/driver.h"
#include "tests/support/screen_checks.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! A window with three named buttons below one another, without a flaw.
class WindowFixture : public QWidget
{
public:
    WindowFixture()
    {
        setObjectName(u"testWindow"_s);
        auto *column = new QVBoxLayout(this);
        for (const auto &name : {u"one"_s, u"two"_s, u"three"_s}) {
            m_buttons.append(new QPushButton(name, this));
            m_buttons.last()->setObjectName(name);
            column->addWidget(m_buttons.last());
        }
    }

    QPushButton *button(int index) { return m_buttons[index]; }
    void showStill()
    {
        show();
        drive::waitUntilStill(this);
    }

private:
    QList<QPushButton *> m_buttons;
};

std::string joined(const QStringList &faults) { return faults.join(u"; "_s).toStdString(); }

} // namespace

TEST_CASE("a screen without a flaw passes every check")
{
    WindowFixture window;
    window.showStill();
    CHECK(joined(checks::namelessControls(&window)) == "");
    CHECK(joined(checks::clippedTexts(&window)) == "");
    CHECK(joined(checks::tooLargeWindows(&window)) == "");
    CHECK(joined(checks::leapsOfFocus(&window)) == "");
    CHECK(joined(checks::unseenFocus(&window)) == "");
}

TEST_CASE("a control without a name is found")
{
    WindowFixture window;
    window.button(1)->setText({});
    window.showStill();
    CHECK(joined(checks::namelessControls(&window)) == "testWindow/two \"\": has no name");
}

TEST_CASE("a text that has no room is found, in labels, fields, lists and buttons")
{
    WindowFixture window;
    auto *label = new QLabel(u"Much longer than what it has"_s, &window);
    label->setFixedWidth(40);
    auto *field = new QLineEdit(&window);
    field->setPlaceholderText(u"Much longer than what it has"_s);
    field->setFixedWidth(60);
    auto *combo = new QComboBox(&window);
    combo->addItem(u"Much longer than what it has"_s);
    combo->setFixedWidth(60);
    window.button(0)->setText(u"Much longer than what it has"_s);
    window.button(0)->setFixedWidth(50);
    for (auto *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(field),
                         static_cast<QWidget *>(combo)})
        window.layout()->addWidget(widget);
    window.showStill();
    CHECK(checks::clippedTexts(&window).filter(u"its text does not fit"_s).size() == 4);
}

TEST_CASE("a control that is cut by its window, or lies on another, is found")
{
    WindowFixture window;
    window.showStill();
    window.button(0)->move(window.width() - 10, 0);
    window.button(1)->move(window.button(2)->pos());
    const auto faults = checks::clippedTexts(&window);
    CHECK(faults.filter(u"is cut by what it is in"_s).size() == 1);
    CHECK_FALSE(faults.filter(u"lies on"_s).isEmpty());
}

TEST_CASE("a window that is too large for a small screen is found")
{
    WindowFixture window;
    window.setMinimumSize(1025, 600);
    CHECK(checks::tooLargeWindows(&window).size() == 1);
    window.setMinimumSize(1024, 641);
    CHECK(checks::tooLargeWindows(&window).size() == 1);
    window.setMinimumSize(1024, 640);
    CHECK(checks::tooLargeWindows(&window).isEmpty());
}

TEST_CASE("Tab that leaps back is found")
{
    WindowFixture window;
    window.showStill();
    // After FocusOrder has put it right.
    QWidget::setTabOrder(window.button(2), window.button(1));
    QWidget::setTabOrder(window.button(1), window.button(0));
    CHECK_FALSE(checks::leapsOfFocus(&window).isEmpty());
}

TEST_CASE("a control that looks the same with the focus is found")
{
    class Blank : public QWidget
    {
    };
    WindowFixture window;
    auto *blank = new Blank;
    blank->setObjectName(u"blank"_s);
    blank->setFocusPolicy(Qt::StrongFocus);
    blank->setFixedSize(40, 40);
    window.layout()->addWidget(blank);
    window.showStill();
    CHECK(joined(checks::unseenFocus(&window)).find("blank: looks the same") != std::string::npos);
}
