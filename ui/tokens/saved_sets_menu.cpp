// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/saved_sets_menu.h"

#include "domain/shown_name.h"
#include "ui/accessibility/accessibility.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/text_dialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Far more than any file of sets has; a file chosen by mistake is not read into memory.
constexpr qint64 LargestFile = 4 * 1024 * 1024;

} // namespace

SavedSetsMenu::SavedSetsMenu(SavedSets &sets, QWidget *parent)
    : QToolButton(parent)
    , m_sets(sets)
{
    setObjectName(u"savedSetsButton"_s);
    setText(tr("Saved Sets"));
    setAccessibleName(tr("Saved Sets"));
    setToolTip(tr("Save and reuse method selections"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    m_save = menu->addAction(tr("Save Selection As\u2026"), this, &SavedSetsMenu::save);
    m_rename = menu->addAction(tr("Rename\u2026"), this, &SavedSetsMenu::rename);
    m_remove = menu->addAction(tr("Remove\u2026"), this, &SavedSetsMenu::removeSet);
    menu->addSeparator();
    m_export = menu->addAction(tr("Export All\u2026"), this, &SavedSetsMenu::exportSets);
    menu->addAction(tr("Import\u2026"), this, &SavedSetsMenu::importSets);
    cirrusgrid::setMenu(this, menu);
}

void SavedSetsMenu::setSelection(const ApiMethodSet &methods, const QString &chosenSet)
{
    m_methods = methods;
    m_chosen = chosenSet;
    m_save->setEnabled(!methods.isEmpty());
    m_rename->setEnabled(!chosenSet.isEmpty());
    m_remove->setEnabled(!chosenSet.isEmpty());
    m_export->setEnabled(!m_sets.sets().isEmpty());
}

void SavedSetsMenu::save()
{
    const auto accept = [this](const QString &name) {
        const auto replaced = m_sets.save(name, m_methods);
        if (!replaced)
            return Checked<void>(tl::unexpected(replaced.error()));
        emit setsChanged(name.simplified());
        if (!replaced->isEmpty())
            emit told(false,
                      tr("The set \u201c%1\u201d was replaced.").arg(nameInSentence(*replaced)));
        return Checked<void>();
    };
    (new TextDialog({tr("Save Selection"), tr("Set name"), tr("Save")}, m_chosen, accept, window()))
        ->open();
}

void SavedSetsMenu::rename()
{
    const auto accept = [this](const QString &name) {
        auto renamed = m_sets.rename(m_chosen, name);
        if (renamed)
            emit setsChanged(name.simplified());
        return renamed;
    };
    (new TextDialog({tr("Rename Set"), tr("Set name"), tr("Rename")}, m_chosen, accept, window()))
        ->open();
}

void SavedSetsMenu::removeSet()
{
    auto *question =
        new QuestionDialog({tr("Remove the set \u201c%1\u201d?").arg(nameInSentence(m_chosen)),
                            tr("Tokens created with this set keep their methods.")},
                           window());
    question->addButton(tr("Cancel"), u"cancelButton"_s, ButtonLook::Standard, {});
    question->addButton(tr("Remove"), u"removeSetButton"_s, ButtonLook::Danger, [this] {
        m_sets.remove(m_chosen);
        emit setsChanged({});
    });
    question->open();
}

void SavedSetsMenu::exportSets()
{
    auto *chooser = new QFileDialog(window(), tr("Export Saved Sets"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"json"_s);
    chooser->selectFile(u"method-sets.json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &SavedSetsMenu::write);
    chooser->open();
}

void SavedSetsMenu::write(const QString &fileName)
{
    QSaveFile file(fileName);
    if (file.open(QFile::WriteOnly) && file.write(m_sets.exported()) >= 0 && file.commit())
        emit told(false, tr("Exported the saved sets to %1.").arg(fileName));
    else
        emit told(true,
                  tr("Couldn't write to %1: %2. Choose another location.")
                      .arg(fileName, file.errorString()));
}

void SavedSetsMenu::importSets()
{
    auto *chooser = new QFileDialog(window(), tr("Import Saved Sets"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Method sets (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &SavedSetsMenu::read);
    chooser->open();
}

void SavedSetsMenu::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        emit told(true,
                  tr("Nothing was imported. Can't read %1: %2.").arg(fileName, file.errorString()));
        return;
    }
    const auto imported = m_sets.import(file.read(LargestFile));
    if (!imported) {
        emit told(true, tr("Nothing was imported. %1").arg(imported.error().text));
        return;
    }
    QString text = tr("%n set(s) imported.", nullptr, imported->count);
    if (!imported->replaced.isEmpty())
        text += u' ' + tr("Replaced: %1.").arg(imported->replaced.join(u", "_s));
    emit setsChanged({});
    emit told(false, text);
}

} // namespace cirrusgrid
