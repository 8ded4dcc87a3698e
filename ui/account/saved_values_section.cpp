// SPDX-License-Identifier: Apache-2.0
#include "ui/account/saved_values_section.h"

#include "domain/shown_name.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

SavedValuesSection::SavedValuesSection(SavedValues &values, const Platforms &platforms,
                                       QWidget *parent)
    : QWidget(parent)
    , m_values(values)
    , m_platforms(platforms)
    , m_sentence(makeLabel({}, TextStyle::Body, this))
    , m_list(named(new QListWidget(this), u"savedValuesList"_s, tr("Saved token values")))
    , m_remove(named(makeButton(tr("Remove from Keychain"), ButtonLook::Standard, this),
                     u"removeSavedValueButton"_s, tr("Remove from Keychain")))
{
    m_sentence->setWordWrap(true);
    setMuted(m_sentence);
    m_list->setMaximumHeight(scaled(this, 120));
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = makeColumn(this, 0, Measure::Gap);
    layout->addWidget(makeLabel(tr("Saved token values"), TextStyle::Section, this));
    layout->addWidget(m_sentence);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &SavedValuesSection::removeSelected);
    connect(&values, &SavedValues::changed, this, &SavedValuesSection::showList);
    showList();
}

void SavedValuesSection::showList()
{
    const auto values = m_values.list();
    m_list->clear();
    for (const auto &value : values) {
        const QString name =
            tr("%1 \u2013 %2, %3")
                .arg(nameInSentence(value.description), nameInSentence(value.account.login),
                     m_platforms.nameOf(value.account.platformId));
        m_list->addItem(value.isToBeRemoved ? tr("%1 (not removed yet)").arg(name) : name);
    }
    m_sentence->setText(
        values.isEmpty() ? tr("No saved values. You can save a value when it's shown.")
                         : tr("Stored in the system keychain for \u201cUse in a Request\u201d."));
    m_list->setVisible(!values.isEmpty());
    m_remove->setVisible(!values.isEmpty());
    m_remove->setEnabled(false);
}

void SavedValuesSection::removeSelected()
{
    const auto values = m_values.list();
    const int row = m_list->currentRow();
    if (row >= 0 && row < values.size())
        m_values.remove(values[row].account, values[row].tokenId);
}

} // namespace cirrusgrid
