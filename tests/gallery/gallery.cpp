// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallery.h"

#include "tests/gallery/name_list.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/screen_walk.h"
#include "ui/shell/language_switch.h"

#include <QDir>
#include <QFile>
#include <QPixmap>

#include <cstdio>

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

} // namespace

Result<void> paintGallery(const GalleryOptions &options)
{
    if (!QDir().mkpath(options.folder))
        return tl::unexpected(
            storageError(u"the folder %1 can't be created"_s.arg(options.folder)));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(&settings);
    setUpLook(options.theme);
    const LanguageSwitch words(preferences, options.language, nullptr);
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
