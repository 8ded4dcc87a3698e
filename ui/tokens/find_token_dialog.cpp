// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find_token_dialog.h"

#include "domain/token_rules.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/value_edit.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

FindTokenDialog::FindTokenDialog(AccountModels &models, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_finder(models)
    , m_reader(models.catalogue())
{
    named(this, u"findTokenDialog"_s, tr("Find a Token by Its Value"));
    setWindowTitle(tr("Find a Token by Its Value"));
    setModal(true);
    createFields();
    layOut();
    connectFields();
    updateActions();
    resize(scaled(this, 780), scaled(this, 480));
    m_edit->setFocus();
}

void FindTokenDialog::createFields()
{
    m_edit = named(new ValueEdit(maskedValue, this), u"pastedTextEdit"_s,
                   tr("Text that may contain token values"));
    m_edit->setPlaceholderText(tr("Paste a value or a text that contains some, or drop a file"));
    m_open = named(makeButton(tr("Open File\u2026"), ButtonLook::Standard, this),
                   u"openValuesButton"_s, tr("Open File"));
    m_clear =
        named(makeButton(tr("Clear"), ButtonLook::Link, this), u"clearValuesButton"_s, tr("Clear"));
    m_busyLine = named(new BusyLine(this), u"findTokenBusyLine"_s, tr("Loading"));
    m_message = named(new MessageLine(this), u"findTokenMessage"_s, tr("Message"));
    m_table = named(new TableView(this), u"foundTokenTable"_s, tr("Found"));
    m_table->setModel(&m_finder);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setFirstWidth(static_cast<int>(FoundTokenColumn::Value), 150);
    m_table->setFirstWidth(static_cast<int>(FoundTokenColumn::Result), 430);
    m_table->setFirstWidth(static_cast<int>(FoundTokenColumn::LastUsed), 110);
    m_regenerate = named(makeButton(tr("Regenerate"), ButtonLook::Standard, this),
                         u"regenerateFoundButton"_s, tr("Regenerate"));
    m_remove = named(makeButton(tr("Remove"), ButtonLook::Standard, this), u"removeFoundButton"_s,
                     tr("Remove"));
    m_close =
        named(makeButton(tr("Close"), ButtonLook::Primary, this), u"closeButton"_s, tr("Close"));
}

void FindTokenDialog::layOut()
{
    auto *intro = makeLabel(tr("The text stays on this computer. Only the value's SHA-256 is sent "
                               "to your platforms."),
                            TextStyle::Body, this);
    intro->setWordWrap(true);
    auto *source = makeRow(nullptr, 0, Measure::Gap);
    source->addWidget(m_open);
    source->addStretch();
    source->addWidget(m_clear);
    auto *card = new Card(this);
    makeColumn(card, 0, 0)->addWidget(m_table);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_regenerate);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(intro);
    layout->addWidget(m_edit, 2);
    layout->addWidget(m_busyLine);
    layout->addLayout(source);
    layout->addWidget(m_message);
    layout->addWidget(card, 3);
    layout->addLayout(buttons);
}

void FindTokenDialog::connectFields()
{
    connect(m_edit, &ValueEdit::valueFound, &m_finder, &TokenFinder::add);
    connect(m_edit, &ValueEdit::fileDropped, this, &FindTokenDialog::openFile);
    connect(m_open, &QPushButton::clicked, this, &FindTokenDialog::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &FindTokenDialog::clearFound);
    connect(&m_reader, &ScriptReader::busyChanged, this,
            [this] { m_busyLine->setBusy(m_reader.isBusy()); });
    connect(&m_reader, &ScriptReader::finished, this, &FindTokenDialog::showRead);
    connect(&m_finder, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_finder.index(0, 0));
    });
    connect(&m_finder, &QAbstractItemModel::modelReset, this, &FindTokenDialog::updateActions);
    connect(&m_finder, &QAbstractItemModel::dataChanged, this, &FindTokenDialog::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindTokenDialog::updateActions);
    connect(m_regenerate, &QPushButton::clicked, this, [this] {
        if (const auto token = selected())
            emit regenerateRequested(*token);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto token = selected())
            emit removeRequested(*token);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

std::optional<Token> FindTokenDialog::selected() const
{
    return m_finder.tokenAt(m_table->currentIndex().row());
}

void FindTokenDialog::updateActions()
{
    const auto token = selected();
    m_remove->setEnabled(token.has_value());
    const bool hasExpired = token && isExpired(token->expiresAt, m_models.now());
    m_regenerate->setEnabled(token && !hasExpired);
    m_regenerate->setToolTip(hasExpired ? tr("This token has expired. Choose a new date first.")
                                        : QString());
}

void FindTokenDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a File"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &FindTokenDialog::openFile);
    chooser->open();
}

void FindTokenDialog::openFile(const QString &fileName)
{
    m_fileName = fileName;
    m_reader.readFile(fileName);
}

void FindTokenDialog::showRead()
{
    if (m_fileName.isEmpty())
        return;
    if (!m_reader.error().isEmpty()) {
        m_message->show(MessageLine::Tone::Error,
                        tr("Can't read %1: %2.").arg(m_fileName, m_reader.error()));
        return;
    }
    const int before = m_finder.rowCount();
    m_finder.addFrom(m_reader.text());
    const int count = m_finder.rowCount() - before;
    m_message->show(
        MessageLine::Tone::Information,
        tr("%Ln new value(s) in %1.", nullptr, count).arg(QFileInfo(m_fileName).fileName()));
    m_fileName.clear();
    m_reader.clear();
}

void FindTokenDialog::clearFound()
{
    m_edit->clear();
    m_finder.clear();
    m_message->clear();
    m_edit->setFocus();
}

} // namespace cirrusgrid
