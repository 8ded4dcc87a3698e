// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/platform_chooser.h"

#include "client/keychain/keychain.h"
#include "ui/accessibility/accessibility.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/platform_dialog.h"
#include "ui/style/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

PlatformChooser::PlatformChooser(const DashboardContext &context, const QString &chosen,
                                 Management management, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_platformId(chosen)
    , m_management(management)
    , m_combo(named(new ChoiceBox(this), u"platformCombo"_s, ConnectDialog::tr("Platform")))
    , m_manage(named(new QToolButton(this), u"managePlatformButton"_s,
                     ConnectDialog::tr("Manage the platform")))
{
    createMenu();
    auto *row = makeRow(this, 0, Measure::Tight);
    row->addWidget(m_combo, 1);
    row->addWidget(m_manage);
    fill(chosen);
    connect(m_combo, &QComboBox::activated, this, &PlatformChooser::takeRow);
}

void PlatformChooser::createMenu()
{
    m_manage->setIcon(themedIcon(u"preferences-system"_s));
    m_manage->setToolTip(ConnectDialog::tr("Edit or remove this platform"));
    auto *menu = new QMenu(m_manage);
    menu->addAction(ConnectDialog::tr("Edit\u2026"), this, [this] { edit(m_platformId); });
    menu->addAction(ConnectDialog::tr("Remove\u2026"), this, &PlatformChooser::askToRemove);
    setMenu(m_manage, menu);
}

void PlatformChooser::fill(const QString &chosen)
{
    m_combo->clear();
    m_combo->addItem(m_context.platforms.nameOf(LocalPlatformId), LocalPlatformId);
    for (const auto &platform : m_context.platforms.added()) {
        if (isPresenting()) {
            m_combo->addItem(ConnectDialog::tr("Platform %1").arg(m_combo->count()), platform.id);
            continue;
        }
        m_combo->addItem(platform.name, platform.id);
        m_combo->setItemData(m_combo->count() - 1, platform.url.toString(), Qt::ToolTipRole);
    }
    m_combo->insertSeparator(m_combo->count());
    m_combo->addItem(ConnectDialog::tr("Add Platform\u2026"));
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(chosen)));
    m_manage->setVisible(chosen != LocalPlatformId && m_management == Management::Offered
                         && !isPresenting());
}

void PlatformChooser::takeRow(int row)
{
    const QString id = m_combo->itemData(row).toString();
    if (id.isEmpty()) {
        // Until one was added, the platform of before stays chosen.
        m_combo->setCurrentIndex(std::max(0, m_combo->findData(m_platformId)));
        edit({});
    } else if (id != m_platformId) {
        choose(id);
    }
}

void PlatformChooser::choose(const QString &platformId)
{
    m_platformId = platformId;
    fill(platformId);
    emit chosen(platformId);
}

void PlatformChooser::edit(const QString &platformId)
{
    auto *dialog = new PlatformDialog(m_context.directory, m_context.platforms, platformId, this);
    connect(dialog, &PlatformDialog::saved, this, &PlatformChooser::choose);
    dialog->open();
}

void PlatformChooser::askToRemove()
{
    const QString name = m_context.platforms.nameOf(m_platformId);
    auto *dialog =
        new QuestionDialog({ConnectDialog::tr("Remove \u201c%1\u201d from this program?").arg(name),
                            ConnectDialog::tr("The platform itself isn't affected. Its saved "
                                              "sessions are removed from this computer.")},
                           this);
    dialog->addButton(ConnectDialog::tr("Cancel"), u"keepPlatformButton"_s, ButtonLook::Standard,
                      {});
    dialog->addButton(ConnectDialog::tr("Remove"), u"removePlatformButton"_s, ButtonLook::Danger,
                      [this] { remove(); });
    dialog->open();
}

void PlatformChooser::remove()
{
    const QString removed = m_platformId;
    if (m_context.keychain) {
        for (const auto &account : m_context.platforms.accounts()) {
            if (account.platformId == removed)
                m_context.keychain->remove(sessionKey(account));
        }
    }
    m_context.platforms.remove(removed);
    choose(LocalPlatformId);
}

} // namespace cirrusgrid
