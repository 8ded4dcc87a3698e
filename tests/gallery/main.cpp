// SPDX-License-Identifier: Apache-2.0
#include "models/languages.h"
#include "tests/gallery/gallery.h"

#include <QApplication>
#include <QCommandLineParser>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const QString ThemeOption = u"theme"_s;
const QString Language = u"language"_s;
const QString Scale = u"scale"_s;

int printError(const QString &sentence)
{
    std::fprintf(stderr, "cirrusgrid-gallery: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

//! Without what the platform that paints into memory says about each window.
void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Paints every screen of the dashboard in every state into pictures in FOLDER, with "
        "index.html to look through them and names.md. Two runs paint the same bits."_s);
    parser.addHelpOption();
    parser.addOptions({
        {ThemeOption, u"light, dark, high-contrast, or high-contrast-dark."_s, u"THEME"_s,
         u"light"_s},
        {Language, u"UI language, for example de. qps lengthens English text to reveal clipping."_s,
         u"CODE"_s, u"en"_s},
        {Scale, u"The scale of the pictures, from 1 to 4."_s, u"S"_s, u"1"_s},
    });
    parser.addPositionalArgument(u"FOLDER"_s, u"Where to; made when it is not there."_s);
}

std::optional<Theme> themeOf(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "dark"_L1)
        return Theme::Dark;
    if (name == "high-contrast"_L1)
        return Theme::HighContrastLight;
    if (name == "high-contrast-dark"_L1)
        return Theme::HighContrastDark;
    return std::nullopt;
}

Result<GalleryOptions> optionsFrom(const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &sentence) {
        return failure(ErrorKind::InvalidInput, sentence);
    };
    if (parser.positionalArguments().size() != 1)
        return wrong(u"say into which folder; see --help"_s);
    const auto theme = themeOf(parser.value(ThemeOption));
    if (!theme) {
        return wrong(u"--theme: there is no %1; there are light, dark, high-contrast, "
                     "high-contrast-dark"_s.arg(parser.value(ThemeOption)));
    }
    const QString language = parser.value(Language);
    if (!availableLanguages().contains(language) && language != PseudoLanguage) {
        return wrong(u"--language: \"%1\" is not available. Use one of: %2"_s.arg(
            language, availableLanguages().join(u", "_s)));
    }
    bool isNumber = false;
    const double scale = parser.value(Scale).toDouble(&isNumber);
    if (!isNumber || scale < 1 || scale > 4)
        return wrong(u"--scale: %1 is no number from 1 to 4"_s.arg(parser.value(Scale)));
    return GalleryOptions{parser.positionalArguments().first(), *theme, language};
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(printMessage);
    QCommandLineParser parser;
    addOptions(parser);
    // Pictures need no display, and their scale is the application's: both are read when it is
    // made.
    parser.parse(wordsOf(argc, argv));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The activity shows local times.
    qputenv("TZ", "UTC");
    if (parser.isSet(Scale))
        qputenv("QT_SCALE_FACTOR", parser.value(Scale).toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cirrusgrid-gallery"_s);
    parser.process(application);
    if (sodium_init() < 0)
        return printError(u"can't initialize libsodium"_s);
    const auto options = optionsFrom(parser);
    if (!options)
        return printError(options.error().text);
    const auto painted = paintGallery(*options);
    return painted ? EXIT_SUCCESS : printError(painted.error().text);
}
