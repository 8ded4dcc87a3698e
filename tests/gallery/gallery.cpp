// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallery.h"

#include "tests/support/demo_fixture.h"
#include "tests/gallery/name_list.h"
#include "tests/support/screen_walk.h"
#include "ui/shell/language_switch.h"

#include <QDir>
#include <QFile>
#include <QPixmap>

#include <cstdio>
#include <string_view>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PageStart = R"(<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>CirrusGrid Dashboard: every screen</title>
<style>
body { font: 15px sans-serif; margin: 2rem; background: #f5f6f8; color: #1d2530 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(28rem, 1fr)); gap: 2rem }
figure { margin: 0 } figcaption { padding: .5rem 0; font-weight: 600 }
img { max-width: 100%; border: 1px solid #c9d0d9 }
</style>
<h1>CirrusGrid Dashboard: every screen</h1>
<main>
)"_L1;

ServiceError storageError(const QString &sentence)
{
    ServiceError error;
    error.kind = ErrorKind::Storage;
    error.text = sentence;
    return error;
}

class Painter
{
public:
    explicit Painter(const QString &folder)
        : m_folder(folder)
    {
    }

    void visit(QWidget *window, const QString &name)
    {
        const QString file = name + u".png"_s;
        if (!window->grab().save(m_folder.filePath(file)))
            throw std::runtime_error("no picture can be written to " + file.toStdString());
        m_figures +=
            u"<figure id=\"%1\"><a href=\"%2\"><img src=\"%2\" alt=\"%3\" loading=\"lazy\">"
            "</a><figcaption>%1</figcaption></figure>\n"_s.arg(
                name, file, window->windowTitle().toHtmlEscaped());
        m_names.add(window);
        std::printf("%s\n", qPrintable(m_folder.filePath(file)));
    }

    void writePages() const
    {
        write(u"index.html"_s, PageStart + m_figures + u"</main>\n</html>\n"_s);
        write(u"names.md"_s, m_names.asMarkdown());
    }

private:
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush())
            throw std::runtime_error(file.errorString().toStdString());
    }

    QDir m_folder;
    QString m_figures;
    NameList m_names;
};

//! Without what the platform that paints into memory says about each window.
void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

void prepareForGallery(int argc, char *argv[])
{
    bool isGallery = false;
    std::string_view scale;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        isGallery = isGallery || argument == "--gallery" || argument.starts_with("--gallery=");
        if (argument == "--scale" && i + 1 < argc)
            scale = argv[i + 1];
        else if (argument.starts_with("--scale="))
            scale = argument.substr(8);
    }
    if (!isGallery)
        return;
    qInstallMessageHandler(printMessage);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!scale.empty())
        qputenv("QT_SCALE_FACTOR", QByteArray(scale.data(), static_cast<qsizetype>(scale.size())));
}

Result<void> paintGallery(const GalleryOptions &options)
{
    if (!QDir().mkpath(options.folder))
        return tl::unexpected(
            storageError(u"the folder %1 can't be created"_s.arg(options.folder)));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(&settings);
    setUpLook(options.isDark);
    const LanguageSwitch words(preferences, options.language.isEmpty() ? u"en"_s : options.language,
                               nullptr);
    try {
        Painter painter(options.folder);
        walkScreens([&](QWidget *window, const QString &name) { painter.visit(window, name); });
        painter.writePages();
    } catch (const std::exception &problem) {
        return tl::unexpected(storageError(QString::fromUtf8(problem.what())));
    }
    return {};
}

} // namespace cirrusgrid
