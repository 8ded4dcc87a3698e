// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/script_scanner.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace cirrusgrid {

//! Reads scripts and logs, and finds the methods in them, on a thread of its own. One at a time:
//! another one takes the place of the one under way.
class ScriptReader : public QObject
{
    Q_OBJECT

public:
    explicit ScriptReader(CataloguePtr catalogue, QObject *parent = nullptr);
    ~ScriptReader() override;

    //! The last copy of \a utf8 should be this one: it is overwritten when it is let go of.
    void readText(QByteArray utf8);
    void readFile(const QString &fileName);
    void clear();

    bool isBusy() const { return m_isBusy; }
    //! In UTF-8, also of a file in UTF-16.
    const QByteArray &text() const { return m_text; }
    const ScriptScan &scan() const { return m_scan; }
    //! Why the file could not be read, in the system's words; empty when it was.
    const QString &error() const { return m_error; }
    //! Line \a line of text(), cut where it is longer than anybody reads.
    QString lineText(const ScriptLine &line) const;

signals:
    void busyChanged();
    //! text(), scan() and error() are others.
    void finished();

private:
    struct Reading;

    void start(std::function<void(Reading &)> open);
    void take(Reading &reading);
    void setBusy(bool isBusy);

    std::shared_ptr<const ScriptScanner> m_scanner;
    QThreadPool m_pool;
    //! Of the reading under way.
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QByteArray m_text;
    ScriptScan m_scan;
    QString m_error;
    bool m_isBusy = false;
};

} // namespace cirrusgrid
