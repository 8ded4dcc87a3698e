// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace cirrusgrid {

//! A text that can be typed and pasted; a file that is dropped on it, or pasted, is told instead of
//! its name being written, even where the text is read-only.
class DropEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DropEdit(QWidget *parent);

signals:
    void fileDropped(const QString &fileName);

protected:
    //! Puts what was pasted or dropped in.
    virtual void insertPasted(const QString &text);

    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace cirrusgrid
