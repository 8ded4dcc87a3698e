// SPDX-License-Identifier: Apache-2.0
#include "models/script_reader.h"

#include "domain/secret.h"

#include <QFile>
#include <QStringDecoder>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! A log of days. What is larger was chosen by mistake, or is for another program.
constexpr qint64 LargestFile = 512 * 1024 * 1024;
constexpr qsizetype LongestLine = 400;

//! Editors of Windows write UTF-16, and say so in the first two bytes.
void makeUtf8(QByteArray &text)
{
    if (!text.startsWith("\xff\xfe") && !text.startsWith("\xfe\xff"))
        return;
    QString decoded = QStringDecoder(QStringDecoder::Utf16)(text);
    wipe(text);
    text = decoded.toUtf8();
    wipe(decoded);
}

} // namespace

struct ScriptReader::Reading {
    QByteArray text;
    ScriptScan scan;
    QString error;

    Reading() = default;
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { wipe(text); }
};

ScriptReader::ScriptReader(CataloguePtr catalogue, QObject *parent)
    : QObject(parent)
    , m_scanner(std::make_shared<const ScriptScanner>(std::move(catalogue)))
{
    m_pool.setMaxThreadCount(1);
}

ScriptReader::~ScriptReader()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_pool.waitForDone();
    wipe(m_text);
}

void ScriptReader::readText(QByteArray utf8)
{
    start([text = std::move(utf8)](Reading &reading) mutable { reading.text = std::move(text); });
}

void ScriptReader::readFile(const QString &fileName)
{
    start([fileName](Reading &reading) {
        QFile file(fileName);
        if (!file.open(QFile::ReadOnly)) {
            reading.error = file.errorString();
            return;
        }
        if (file.size() > LargestFile) {
            reading.error = tr("The file is larger than %1 MB").arg(LargestFile / 1024 / 1024);
            return;
        }
        reading.text = file.read(LargestFile);
        if (file.error() != QFile::NoError)
            reading.error = file.errorString();
        makeUtf8(reading.text);
    });
}

void ScriptReader::clear()
{
    if (m_isCancelled)
        *std::exchange(m_isCancelled, nullptr) = true;
    setBusy(false);
    Reading nothing;
    take(nothing);
}

void ScriptReader::start(std::function<void(Reading &)> open)
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    // The destructor waits for the thread, so that this is there as long as it runs.
    m_pool.start([this, open = std::move(open), isCancelled = m_isCancelled, scanner = m_scanner] {
        auto reading = std::make_shared<Reading>();
        if (*isCancelled)
            return;
        open(*reading);
        if (reading->error.isEmpty())
            reading->scan = scanner->scan(reading->text, *isCancelled);
        QMetaObject::invokeMethod(
            this,
            [this, reading, isCancelled] {
                if (isCancelled != m_isCancelled)
                    return;
                m_isCancelled = nullptr;
                setBusy(false);
                take(*reading);
            },
            Qt::QueuedConnection);
    });
}

void ScriptReader::take(Reading &reading)
{
    wipe(m_text);
    m_text = std::exchange(reading.text, {});
    m_scan = std::move(reading.scan);
    m_error = reading.error;
    emit finished();
}

void ScriptReader::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        emit busyChanged();
}

QString ScriptReader::lineText(const ScriptLine &line) const
{
    const auto end = m_text.indexOf('\n', line.offset);
    const auto size = (end < 0 ? m_text.size() : end) - line.offset;
    const auto text =
        QString::fromUtf8(QByteArrayView(m_text).sliced(line.offset, std::min(size, LongestLine)));
    const QString shown = text.endsWith(u'\r') ? text.chopped(1) : text;
    return size > LongestLine ? shown + u'\u2026' : shown;
}

} // namespace cirrusgrid
