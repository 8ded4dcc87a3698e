// SPDX-License-Identifier: Apache-2.0
#include "ui/account/settings_page.h"

#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace cirrusgrid {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(parent, 460));
    m_column = makeColumn(content, 0, Measure::Tight);
    m_column->addStretch();

    auto *inset = new QWidget;
    auto *row = makeRow(inset, Measure::Group, 0);
    row->addWidget(content, 1);
    row->addStretch(1);
    makeColumn(this, 0, 0)->addWidget(makeScrolled(inset, this));
}

void SettingsPage::addTitle(const QString &title, const QString &explanation)
{
    addWidget(makeLabel(title, TextStyle::Title, this));
    if (explanation.isEmpty())
        return;
    auto *label = makeLabel(explanation, TextStyle::Body, this);
    label->setWordWrap(true);
    setMuted(label);
    addWidget(label);
}

void SettingsPage::addField(const QString &caption, QWidget *field)
{
    addGap();
    auto *label = makeLabel(caption, TextStyle::Section, this);
    label->setWordWrap(true);
    label->setBuddy(field);
    addWidget(label);
    addWidget(field);
}

void SettingsPage::addWidget(QWidget *widget)
{
    // What stretches stays last.
    m_column->insertWidget(m_column->count() - 1, widget);
}

void SettingsPage::addGap()
{
    m_column->insertSpacing(m_column->count() - 1, scaled(this, Measure::Gap));
}

} // namespace cirrusgrid
