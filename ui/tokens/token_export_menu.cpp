// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_export_menu.h"

#include "ui/accessibility/accessibility.h"
#include "ui/style/icons.h"
#include "ui/widgets/widgets.h"

#include <QFile>
#include <QMenu>
#include <QSaveFile>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TokenExportMenu::TokenExportMenu(std::function<Source()> source, QWidget *parent)
    : QToolButton(parent)
    , m_source(std::move(source))
{
    setObjectName(u"exportMenuButton"_s);
    setAccessibleName(tr("Export"));
    setIcon(themedIcon(u"document-save"_s));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setToolTip(tr("Save the tokens that are shown to a file, without their values"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->addAction(tr("List as CSV\u2026"), this, [this] {
        choose(tr("Export List as CSV"), u"access-tokens.csv"_s, tokensAsCsv);
    });
    menu->addAction(tr("List as JSON\u2026"), this, [this] {
        choose(tr("Export List as JSON"), u"access-tokens.json"_s, tokensAsJson);
    });
    menu->addAction(tr("Calendar\u2026"), this, [this] {
        choose(tr("Export Expiry Dates as a Calendar"), u"access-tokens.ics"_s, tokensAsCalendar);
    });
    cirrusgrid::setMenu(this, menu);
}

void TokenExportMenu::choose(const QString &title, const QString &name, Encoder encode)
{
    chooseSaveFile(this, title, name,
                   [this, encode](const QString &fileName) { write(fileName, encode); });
}

void TokenExportMenu::write(const QString &fileName, Encoder encode)
{
    const auto source = m_source();
    QSaveFile file(fileName);
    // Descriptions and methods are the owner's to show.
    const bool isWritten = file.open(QFile::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(encode(source.tokens, source.context)) >= 0 && file.commit();
    if (isWritten)
        emit told(false, tr("Exported to %1.").arg(fileName));
    else
        emit told(true,
                  tr("Couldn't write to %1: %2. Choose another location.")
                      .arg(fileName, file.errorString()));
}

} // namespace cirrusgrid
