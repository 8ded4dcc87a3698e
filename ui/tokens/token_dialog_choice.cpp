// SPDX-License-Identifier: Apache-2.0
// What the token dialog checks at once: presets, saved sets, the methods of a script; and Undo.
#include "domain/shown_name.h"
#include "ui/tokens/method_tree_view.h"
#include "ui/tokens/script_dialog.h"
#include "ui/tokens/token_dialog.h"
#include "ui/widgets/message_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace cirrusgrid {

void TokenDialog::choosePreset(int index)
{
    const QString name = m_preset->itemData(index).toString();
    if (m_sets.byName(name)) {
        chooseSet(name);
    } else if (name.isEmpty()) {
        m_form.chooseCustom();
        readFields();
    } else {
        const bool wasHandMade = m_form.isHandMade();
        const auto earlier = m_form.choice();
        m_form.chooseTemplate(name);
        takeChosen(name, earlier, wasHandMade);
    }
}

void TokenDialog::chooseSet(const QString &name)
{
    if (const auto *set = m_sets.byName(name)) {
        const bool wasHandMade = m_form.isHandMade();
        const auto earlier = m_form.choice();
        m_form.chooseSavedSet(set->name, set->methods);
        takeChosen(set->name, earlier, wasHandMade);
    }
}

void TokenDialog::takeChosen(const QString &name, const TokenForm::Choice &earlier,
                             bool wasHandMade)
{
    if (wasHandMade && earlier.methods != m_form.methods())
        m_handMade = earlier;
    showChosen();
    if (m_handMade) {
        m_setsMessage->show(MessageLine::Tone::Information,
                            tr("\u201c%1\u201d replaced the methods you selected.").arg(name));
        m_undo->show();
    }
}

void TokenDialog::showChosen()
{
    m_methods.setChecked(m_form.methods());
    if (m_onlyChecked->isChecked())
        applyFilter();
    readFields();
}

void TokenDialog::undoChoice()
{
    if (m_handMade)
        m_form.restore(*m_handMade);
    forgetHandMade();
    showChosen();
    m_preset->setFocus();
}

void TokenDialog::forgetHandMade()
{
    if (!std::exchange(m_handMade, std::nullopt))
        return;
    m_setsMessage->clear();
    m_undo->hide();
}

void TokenDialog::openScript()
{
    auto *dialog = new ScriptDialog(m_methods.catalogue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScriptDialog::methodsTaken, this, &TokenDialog::takeScript);
    dialog->open();
}

void TokenDialog::takeScript(const ApiMethodSet &methods, bool replaces)
{
    const auto earlier = m_form.choice();
    auto taken = methods;
    if (!replaces) {
        for (const int number : earlier.methods.numbers())
            taken.insert(number);
    }
    m_form.setMethods(taken);
    const bool differs = taken != earlier.methods;
    if (differs)
        m_handMade = earlier;
    showChosen();
    m_setsMessage->show(MessageLine::Tone::Information,
                        tr("%n method(s) of the script are checked.", nullptr, methods.count()));
    m_undo->setVisible(differs);
    m_tree->setFocus();
}

} // namespace cirrusgrid
