// SPDX-License-Identifier: Apache-2.0
// Times from a key event to the paint that shows what it did, in the real window. Prints a JSON
// object of samples in ms.
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/tokens/token_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <sodium.h>

#include <cstdio>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Notes when the widget has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    //! Milliseconds from before \a act to the end of the paint that follows it.
    double after(const std::function<void()> &act)
    {
        QCoreApplication::processEvents();
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        act();
        waitForPaint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void waitForPaint()
    {
        drive::waitFor(qPrintable(u"a paint of "_s
                                  + QString::fromLatin1(m_widget->metaObject()->className())
                                  + u" in "_s + m_widget->window()->objectName()),
                       [this] { return m_isPainted; });
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        // The widget paints itself first, so that what is timed has been drawn.
        m_widget->removeEventFilter(this);
        QCoreApplication::sendEvent(m_widget, event);
        m_widget->installEventFilter(this);
        m_isPainted = true;
        return true;
    }

private:
    QWidget *m_widget;
    bool m_isPainted = false;
};

constexpr int Rounds = 12;

QJsonArray typeAndClear(QWidget *painted, QLineEdit *field, const QString &text)
{
    PaintWatch watch(painted);
    QJsonArray samples;
    for (int round = 0; round < Rounds; ++round) {
        for (const QChar character : text)
            samples.append(watch.after([&] { QTest::keyClick(field, character.toLatin1()); }));
        for (qsizetype i = 0; i < text.size(); ++i)
            samples.append(watch.after([&] { QTest::keyClick(field, Qt::Key_Backspace); }));
    }
    return samples;
}

QJsonArray bareField()
{
    QLineEdit field;
    field.resize(400, 32);
    field.show();
    drive::focus(&field);
    return typeAndClear(&field, &field, u"stopenv"_s);
}

QJsonArray methodSearch()
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *field = drive::find<QLineEdit>(u"methodSearchEdit"_s);
    drive::focus(field);
    return typeAndClear(drive::find<QTreeView>(u"methodTree"_s)->viewport(), field, u"stopenv"_s);
}

QJsonArray groupToggle()
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *tree = drive::find<QTreeView>(u"methodTree"_s);
    tree->expandAll();
    tree->setCurrentIndex(tree->model()->index(1, 0));
    drive::focus(tree);
    PaintWatch watch(tree->viewport());
    QJsonArray samples;
    for (int i = 0; i < 4 * Rounds; ++i)
        samples.append(watch.after([&] { QTest::keyClick(tree, Qt::Key_Space); }));
    return samples;
}

//! As many methods as the tree is planned for, in 100 services.
CataloguePtr largeCatalogue()
{
    const QStringList verbs{u"Start"_s,  u"Stop"_s, u"Get"_s,  u"Set"_s,
                            u"Remove"_s, u"Add"_s,  u"List"_s, u"Move"_s};
    QList<ApiMethod> methods;
    for (int i = 0; i < 10000; ++i) {
        ApiMethod method;
        method.number = i + 1;
        method.service = u"group%1.service%2"_s.arg(i % 10).arg(i % 100);
        method.name = u"%1Env%2"_s.arg(verbs[i % verbs.size()]).arg(i);
        method.summary = u"Does something to an environment"_s;
        methods.append(method);
    }
    return std::make_shared<const ApiCatalogue>(methods, QList<TokenTemplate>());
}

QJsonArray largeMethodSearch()
{
    const auto catalogue = largeCatalogue();
    QSettings settings(QStringLiteral("/dev/null"), QSettings::IniFormat);
    QWidget window;
    window.show();
    TokenDialog dialog(TokenForm(TokenFormMode::Generate, catalogue, UtcTime(), {}), catalogue,
                       UtcTime(), &settings, &window);
    dialog.show();
    auto *field = drive::find<QLineEdit>(u"methodSearchEdit"_s);
    drive::focus(field);
    return typeAndClear(drive::find<QTreeView>(u"methodTree"_s)->viewport(), field, u"stopenv"_s);
}

//! From Ctrl+N to the painted dialog.
QJsonArray dialogOpening()
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *table = drive::find<QTableView>(u"tokenTable"_s);
    drive::focus(table);
    QJsonArray samples;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = drive::find<QWidget>(u"tokenDialog"_s);
        PaintWatch watch(drive::find<QTreeView>(u"methodTree"_s)->viewport());
        watch.waitForPaint();
        samples.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        dialog->close();
        drive::waitUntilGone(u"tokenDialog"_s);
        drive::focus(table);
    }
    return samples;
}

void largeList(QJsonObject &samples)
{
    DemoFixture fixture(FixtureAccount::Demo, 10000 - 7);
    fixture.openTokens();
    auto *table = drive::find<QTableView>(u"tokenTable"_s);
    auto *field = drive::find<QLineEdit>(u"tokenFilterEdit"_s);
    drive::focus(field);
    samples[u"tokens.filter.10000"_s] = typeAndClear(table->viewport(), field, u"1234"_s);

    drive::focus(table);
    PaintWatch watch(table->viewport());
    QJsonArray sorts;
    auto *header = table->horizontalHeader();
    for (int i = 0; i < 2 * Rounds; ++i) {
        const QPoint place(header->sectionViewportPosition(i % header->count()) + 10,
                           header->height() / 2);
        sorts.append(
            watch.after([&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); }));
    }
    samples[u"tokens.sort.10000"_s] = sorts;
    QJsonArray scrolls;
    for (int i = 0; i < 4 * Rounds; ++i)
        scrolls.append(watch.after([&] { QTest::keyClick(table, Qt::Key_PageDown); }));
    samples[u"tokens.scroll.10000"_s] = scrolls;
}

//! Megabytes of the process with this many tokens shown.
double memoryWith(int extraTokens)
{
    DemoFixture fixture(FixtureAccount::Demo, extraTokens);
    fixture.openTokens();
    drive::waitUntilStill(&fixture.window());
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    rollup.open(QFile::ReadOnly);
    static const QRegularExpression pss(u"Pss:\\s+(\\d+)"_s);
    return pss.match(QString::fromLatin1(rollup.readAll())).captured(1).toDouble() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    setUpLook(Theme::Light);
    if (argc > 1) {
        std::printf("%f\n", memoryWith(QByteArray(argv[1]).toInt()));
        return 0;
    }
    QJsonObject samples{{u"bare"_s, bareField()},
                        {u"methods.filter.310"_s, methodSearch()},
                        {u"methods.toggle.310"_s, groupToggle()},
                        {u"methods.filter.10000"_s, largeMethodSearch()},
                        {u"dialog.open"_s, dialogOpening()}};
    largeList(samples);
    std::puts(QJsonDocument(samples).toJson(QJsonDocument::Compact).constData());
    return 0;
}
