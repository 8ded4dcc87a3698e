// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/script_edit.h"

#include "models/script_reader.h"
#include "ui/style/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <map>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! In characters: what an editor lays out in a few milliseconds.
constexpr qsizetype MaxEditable = 200'000;
constexpr std::size_t MaxExcerpts = 500;

QString fileIn(const QMimeData *source)
{
    const auto urls = source->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

//! The lines in which something was found, each once, in their order.
std::map<int, ScriptLine> foundLines(const ScriptScan &scan)
{
    std::map<int, ScriptLine> found;
    const auto take = [&](const QList<ScriptLine> &lines) {
        for (const auto &line : lines)
            found.emplace(line.number, line);
    };
    for (const auto &method : scan.methods)
        take(method.lines);
    for (const auto &call : scan.unknown)
        take(call.lines);
    take(scan.valueLines);
    return found;
}

} // namespace

ScriptEdit::ScriptEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(styledFont(parent->font(), TextStyle::Monospaced));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            emit edited();
    });
}

void ScriptEdit::showRead(const ScriptReader &reader)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_blocks.clear();
    const bool isShort = reader.text().size() <= MaxEditable;
    setReadOnly(!isShort);
    if (isShort)
        setPlainText(QString::fromUtf8(reader.text()));
    else
        showExcerpts(reader);
}

void ScriptEdit::showExcerpts(const ScriptReader &reader)
{
    const auto found = foundLines(reader.scan());
    QStringList lines;
    const int digits =
        found.empty() ? 0 : static_cast<int>(QString::number(found.rbegin()->first).size());
    for (const auto &[number, line] : found) {
        if (m_blocks.size() == MaxExcerpts)
            break;
        m_blocks.insert(number, static_cast<int>(lines.size()));
        lines.append(u"%1  %2"_s.arg(number, digits).arg(reader.lineText(line)));
    }
    setPlainText(lines.join(u'\n'));
}

void ScriptEdit::clearScript()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_blocks.clear();
    clear();
    setReadOnly(false);
}

void ScriptEdit::showLine(int number)
{
    const int row = isReadOnly() ? m_blocks.value(number, -1) : number - 1;
    const auto block = document()->findBlockByNumber(row);
    if (row < 0 || !block.isValid())
        return;
    QTextCursor cursor(block);
    // From its end to its beginning: the beginning is what has to be in sight.
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

bool ScriptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ScriptEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(source); !file.isEmpty()) {
        emit fileDropped(file);
        return;
    }
    const QString text = source->text();
    if (text.size() + document()->characterCount() > MaxEditable)
        emit longTextPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

// Also where the text is read-only: another script takes its place.

void ScriptEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void ScriptEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void ScriptEdit::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        emit fileDropped(file);
        return;
    }
    QPlainTextEdit::dropEvent(event);
}

} // namespace cirrusgrid
