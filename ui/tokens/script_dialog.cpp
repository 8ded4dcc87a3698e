// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/script_dialog.h"

#include "domain/secret.h"
#include "ui/tokens/script_edit.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_delegate.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 200ms;
constexpr qsizetype LinesShown = 5;

} // namespace

ScriptDialog::ScriptDialog(const CataloguePtr &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_reader(catalogue)
    , m_methods(catalogue)
{
    named(this, u"scriptDialog"_s, tr("Methods from a Script"));
    setWindowTitle(tr("Methods from a Script"));
    setModal(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    createFields();
    createTable();
    layOut();
    connectFields();
    showResult();
    resize(scaled(this, 720), scaled(this, 580));
    m_edit->setFocus();
}

ScriptDialog::~ScriptDialog() = default;

void ScriptDialog::createFields()
{
    m_edit = named(new ScriptEdit(this), u"scriptEdit"_s, tr("Script, log or collection"));
    m_edit->setPlaceholderText(tr("Paste a script here, or drop a file"));
    m_open = named(makeButton(tr("Open File\u2026"), ButtonLook::Standard, this),
                   u"openScriptButton"_s, tr("Open File"));
    m_clear =
        named(makeButton(tr("Clear"), ButtonLook::Link, this), u"clearScriptButton"_s, tr("Clear"));
    m_source = named(makeLabel({}, TextStyle::Hint, this), u"scriptSource"_s, tr("Source"));
    m_busyLine = named(new BusyLine(this), u"scriptBusyLine"_s, tr("Loading"));
    m_message = named(new MessageLine(this), u"scriptMessage"_s, tr("Message"));
    m_summary = named(makeLabel({}, TextStyle::Body, this), u"scriptSummary"_s, tr("Result"));
    m_summary->setWordWrap(true);
    m_unknownLabel =
        makeLabel(tr("Calls that are no method of this platform"), TextStyle::Section, this);
    m_unknown = named(new QListWidget(this), u"scriptUnknownList"_s,
                      tr("Calls that are no method of this platform"));
    m_unknown->setFixedHeight(m_unknown->fontMetrics().lineSpacing() * 4 + scaled(this, 16));
    m_replace = named(new QCheckBox(tr("Replace what is checked"), this), u"replaceSelectionBox"_s,
                      tr("Replace what is checked"));
    m_cancel = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                     tr("Cancel"));
    m_submit = named(makeButton(tr("Check These Methods"), ButtonLook::Primary, this),
                     u"checkMethodsButton"_s, tr("Check These Methods"));
    m_submit->setDefault(true);
}

void ScriptDialog::createTable()
{
    m_sorted.setSourceModel(&m_methods);
    m_sorted.setSortRole(ScriptMethodModel::SortRole);
    m_table = named(new TableView(this), u"scriptMethodTable"_s, tr("Methods found"));
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCompact(true);
    m_table->setFirstWidth(static_cast<int>(ScriptMethodColumn::Method), 300);
    m_table->setFirstWidth(static_cast<int>(ScriptMethodColumn::Times), 80);
    m_table->setFirstWidth(static_cast<int>(ScriptMethodColumn::Lines), 180);
    m_table->sortByColumn(static_cast<int>(ScriptMethodColumn::Lines), Qt::AscendingOrder);
    m_table->installEventFilter(this);
}

void ScriptDialog::layOut()
{
    auto *intro =
        makeLabel(tr("Finds the API methods in scripts, CI files, Maven settings, Postman "
                     "and OpenAPI collections, HAR files, access logs, and source code. "
                     "The text stays on this computer."),
                  TextStyle::Body, this);
    intro->setWordWrap(true);
    auto *source = makeRow(nullptr, 0, Measure::Gap);
    source->addWidget(m_open);
    source->addWidget(m_source, 1);
    source->addWidget(m_clear);
    auto *card = new Card(this);
    makeColumn(card, 0, 0)->addWidget(m_table);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_replace);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(intro);
    layout->addWidget(m_edit, 2);
    layout->addWidget(m_busyLine);
    layout->addLayout(source);
    layout->addWidget(m_message);
    layout->addWidget(m_summary);
    layout->addWidget(card, 3);
    layout->addWidget(m_unknownLabel);
    layout->addWidget(m_unknown);
    layout->addLayout(buttons);
}

void ScriptDialog::connectFields()
{
    connect(m_edit, &ScriptEdit::edited, this, [this] {
        m_pause.start();
        updateSubmit();
    });
    connect(&m_pause, &QTimer::timeout, this, &ScriptDialog::readEdited);
    connect(m_edit, &ScriptEdit::fileDropped, this, &ScriptDialog::openFile);
    connect(m_edit, &ScriptEdit::longTextPasted, this, [this](const QString &text) {
        m_pause.stop();
        m_fileName.clear();
        m_isForeign = true;
        m_reader.readText(text.toUtf8());
    });
    connect(m_open, &QPushButton::clicked, this, &ScriptDialog::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &ScriptDialog::clearScript);
    connect(&m_reader, &ScriptReader::busyChanged, this, [this] {
        m_busyLine->setBusy(m_reader.isBusy());
        updateSubmit();
    });
    connect(&m_reader, &ScriptReader::finished, this, &ScriptDialog::showResult);
    connect(&m_methods, &ScriptMethodModel::checkedChanged, this, &ScriptDialog::updateSubmit);
    connect(m_table, &QAbstractItemView::clicked, this, &ScriptDialog::showLineOf);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScriptDialog::showLineOf);
    connect(m_unknown, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_edit->showLine(item->data(Qt::UserRole).toInt());
    });
    connect(m_cancel, &QPushButton::clicked, this, &ScriptDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &ScriptDialog::take);
}

bool ScriptDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        // The row's, whichever of its cells is the current one.
        const auto box =
            m_table->currentIndex().siblingAtColumn(static_cast<int>(ScriptMethodColumn::Method));
        if (box.isValid())
            toggleCheck(&m_sorted, box);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ScriptDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a Script, Log, or Collection"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ScriptDialog::openFile);
    chooser->open();
}

void ScriptDialog::openFile(const QString &fileName)
{
    m_pause.stop();
    m_fileName = fileName;
    m_isForeign = true;
    m_reader.readFile(fileName);
}

void ScriptDialog::readEdited()
{
    m_isForeign = false;
    m_fileName.clear();
    m_reader.readText(m_edit->toPlainText().toUtf8());
}

void ScriptDialog::clearScript()
{
    m_pause.stop();
    m_fileName.clear();
    m_isForeign = false;
    m_edit->clearScript();
    m_reader.clear();
    m_edit->setFocus();
}

void ScriptDialog::showResult()
{
    if (std::exchange(m_isForeign, false) && m_reader.error().isEmpty())
        m_edit->showRead(m_reader);
    m_methods.setMethods(m_reader.scan().methods);
    const bool isExcerpt = m_edit->isReadOnly();
    const QString name = QFileInfo(m_fileName).fileName();
    const QString excerpt = tr("Only the lines with calls are shown.");
    setDescribedText(m_source,
                     !isExcerpt           ? name
                         : name.isEmpty() ? excerpt
                                          : name + u" \u00b7 "_s + excerpt);
    m_clear->setVisible(!m_reader.text().isEmpty());
    showUnknown();
    showWarning();
    showSummary();
    updateSubmit();
}

void ScriptDialog::showUnknown()
{
    m_unknown->clear();
    for (const auto &call : m_reader.scan().unknown) {
        const QString lines = scriptLinesText(call.lines, LinesShown);
        const QString text = call.isSignIn
            ? tr("%1 (lines: %2). Not needed: a token takes the place of signing in.")
            : tr("%1 (lines: %2)");
        auto *item = new QListWidgetItem(text.arg(call.name, lines), m_unknown);
        item->setData(Qt::UserRole, call.lines.first().number);
    }
    const bool hasAny = m_unknown->count() > 0;
    m_unknown->setVisible(hasAny);
    m_unknownLabel->setVisible(hasAny);
}

void ScriptDialog::showWarning()
{
    const auto &values = m_reader.scan().valueLines;
    if (!m_reader.error().isEmpty())
        m_message->show(MessageLine::Tone::Error,
                        tr("Can't read %1: %2.").arg(m_fileName, m_reader.error()));
    else if (!values.isEmpty())
        m_message->show(MessageLine::Tone::Warning,
                        tr("This script contains the value of a token (lines: %1). Anyone who can "
                           "read the script can use the token. Keep the value in an environment "
                           "variable or a secret of your CI system instead.")
                            .arg(scriptLinesText(values, LinesShown)));
    else
        m_message->clear();
}

void ScriptDialog::showSummary()
{
    const auto count = static_cast<int>(m_reader.scan().methods.size());
    QString text;
    if (count > 0)
        text = tr("%n method(s) found. Select one to see where it's called.", nullptr, count);
    else if (m_reader.text().isEmpty())
        text = tr("The methods that the script calls are listed here.");
    else
        text = tr("No methods of this platform were found. Methods whose names the script puts "
                  "together while it runs can't be found.");
    setDescribedText(m_summary, text);
}

void ScriptDialog::showLineOf(const QModelIndex &index)
{
    if (index.isValid())
        m_edit->showLine(
            m_methods.methods()[m_sorted.mapToSource(index).row()].lines.first().number);
}

void ScriptDialog::updateSubmit()
{
    const bool hasMethods = !m_methods.checked().isEmpty();
    m_submit->setEnabled(hasMethods && !m_reader.isBusy() && !m_pause.isActive());
    m_submit->setToolTip(hasMethods ? QString() : tr("Select at least one method."));
}

void ScriptDialog::take()
{
    emit methodsTaken(m_methods.checked(), m_replace->isChecked());
    accept();
}

} // namespace cirrusgrid
