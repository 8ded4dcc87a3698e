// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/value_edit.h"

#include "domain/secret.h"

#include <QScopedValueRollback>

namespace cirrusgrid {

namespace {

constexpr std::size_t MaxValues = 1000;
//! A mistyped value that is still being typed is left alone.
constexpr qsizetype LeastMistyped = 30;

} // namespace

ValueEdit::ValueEdit(QString (*masked)(QByteArrayView), QWidget *parent)
    : DropEdit(parent)
    , m_masked(masked)
{
    // What is undone would be a value.
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, &ValueEdit::maskTyped);
}

void ValueEdit::insertPasted(const QString &text)
{
    const QScopedValueRollback masking(m_isMasking, true);
    DropEdit::insertPasted(withoutValues(text.toUtf8()));
}

QString ValueEdit::withoutValues(QByteArray text)
{
    QString shown;
    qsizetype from = 0;
    for (const auto &span : findTokenValues(text, MaxValues)) {
        const auto value = QByteArrayView(text).sliced(span.offset, span.size);
        if (span.form == CredentialForm::Mistyped && span.size < LeastMistyped)
            continue;
        shown += QString::fromUtf8(QByteArrayView(text).sliced(from, span.offset - from));
        shown += m_masked(value);
        from = span.offset + span.size;
        emit valueFound(value, span.form);
    }
    shown += QString::fromUtf8(QByteArrayView(text).sliced(from));
    wipe(text);
    return shown;
}

void ValueEdit::maskTyped()
{
    if (m_isMasking)
        return;
    auto text = toPlainText().toUtf8();
    const auto spans = findTokenValues(text, MaxValues);
    const bool hasValue = std::any_of(spans.begin(), spans.end(), [](const TokenValueSpan &span) {
        return span.form == CredentialForm::Token;
    });
    if (!hasValue) {
        wipe(text);
        return;
    }
    const QScopedValueRollback masking(m_isMasking, true);
    setPlainText(withoutValues(std::move(text)));
    moveCursor(QTextCursor::End);
}

} // namespace cirrusgrid
