// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/script_edit.h"

#include "models/script_reader.h"
#include "ui/style/theme.h"

#include <QScopedValueRollback>
#include <QTextBlock>

#include <map>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! In characters: what an editor lays out in a few milliseconds.
constexpr qsizetype MaxEditable = 200'000;
constexpr std::size_t MaxExcerpts = 500;

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
    : DropEdit(parent)
{
    setFont(styledFont(parent->font(), TextStyle::Monospaced));
    setLineWrapMode(NoWrap);
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

void ScriptEdit::insertPasted(const QString &text)
{
    if (text.size() + document()->characterCount() > MaxEditable)
        emit longTextPasted(text);
    else
        DropEdit::insertPasted(text);
}

} // namespace cirrusgrid
