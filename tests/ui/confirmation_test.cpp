// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/secret_label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! A text whose readers are counted.
class CountedMimeData : public QMimeData
{
public:
    explicit CountedMimeData(const QString &text) { setText(text); }

    int *reads = nullptr;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override
    {
        if (reads)
            ++*reads;
        return QMimeData::retrieveData(mimeType, type);
    }
};

} // namespace

TEST_CASE("the password dialog names what will happen, and a wrong password loses nothing and "
          "tells the attempts left")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    CHECK(drive::textOf(u"purposeLabel"_s)
          == u"Generate \u201cFresh\u201d: 1 method, until 24-12-2026."_s);
    CHECK_FALSE(drive::find<QPushButton>(u"confirmButton"_s)->isEnabled());
    steps::confirmWrongly();
    CHECK(drive::textOf(u"passwordMessage"_s) == u"Wrong password. 4 attempts left."_s);
    CHECK(drive::find<QLineEdit>(u"passwordEdit"_s)->selectedText().size() == 5);
    CHECK(fixture.models().tokens()->rowCount() == 7);
    drive::click(u"cancelButton"_s);
    drive::waitUntilGone(u"passwordDialog"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"Fresh"_s);
    CHECK(drive::find<QPushButton>(u"submitButton"_s)->isEnabled());
}

TEST_CASE("too many wrong passwords lock the dialog with a countdown")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    for (int attempt = 0; attempt < 5; ++attempt)
        steps::confirmWrongly();
    CHECK(drive::textOf(u"passwordMessage"_s).contains("30 seconds"_L1));
    CHECK(drive::textOf(u"passwordMessage"_s).contains("No token was generated."_L1));
    CHECK_FALSE(drive::find<QPushButton>(u"confirmButton"_s)->isEnabled());
    drive::waitFor("the countdown",
                   [] { return drive::textOf(u"passwordMessage"_s).contains("29 seconds"_L1); });
}

TEST_CASE("the value is shown once, selected, and closing without keeping it asks")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    steps::confirm();
    auto *value = drive::find<QLineEdit>(u"tokenValueEdit"_s);
    CHECK(value->isReadOnly());
    CHECK(value->text().startsWith("cgpat_"_L1));
    CHECK(value->selectedText() == value->text());
    CHECK(drive::textOf(u"onceLabel"_s).contains("won't be shown again"_L1));
    CHECK_FALSE(value->window()->windowTitle().contains("cgpat"_L1));
    drive::click(u"closeButton"_s);
    drive::click(u"goBackButton"_s);
    drive::waitUntilGone(u"questionDialog"_s);
    drive::press(drive::find<QWidget>(u"revealDialog"_s), Qt::Key_Escape);
    drive::click(u"closeAnywayButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    drive::waitFor("the new token", [] { return steps::shownTokens().contains(u"Fresh"_s); });
    drive::waitFor("its selection",
                   [] { return steps::selectedTokens() == QStringList{u"Fresh"_s}; });
}

TEST_CASE("a copied value is marked as a secret, and cleared only while it is still ours")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    steps::confirm();
    const QString value = drive::textOf(u"tokenValueEdit"_s);
    drive::click(u"copyValueButton"_s);
    const auto *clipboard = QGuiApplication::clipboard();
    CHECK(clipboard->text() == value);
    CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    CHECK(clipboard->text() == value);

    SecretClipboard shortLived;
    shortLived.copy(Secret("ours"), std::chrono::seconds(1));
    drive::waitFor("the clipboard to be cleared", [&] { return clipboard->text().isEmpty(); });
    shortLived.copy(Secret("ours"), std::chrono::seconds(1));
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    shortLived.clear();
    CHECK(clipboard->text() == u"somebody else's"_s);
}

TEST_CASE("at the end of the program a copied value leaves the clipboard, and nothing else does")
{
    auto *clipboard = QGuiApplication::clipboard();
    {
        SecretClipboard ours;
        ours.copy(Secret("ours"), std::chrono::seconds(60));
        CHECK(clipboard->text() == u"ours"_s);
    }
    CHECK(clipboard->text().isEmpty());
    {
        SecretClipboard ours;
        ours.copy(Secret("ours"), std::chrono::seconds(60));
        clipboard->setText(u"somebody else's"_s);
    }
    CHECK(clipboard->text() == u"somebody else's"_s);
}

TEST_CASE("a copied value that somebody replaces is known to be gone at once")
{
    SecretClipboard ours;
    QSignalSpy told(&ours, &SecretClipboard::secondsLeftChanged);
    ours.copy(Secret("ours"), std::chrono::seconds(60));
    CHECK(told.takeLast().first().toInt() == 60);
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toInt() == 0);
}

TEST_CASE("a second value's window says nothing about the first one's copy")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"First"_s);
    steps::confirm();
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    steps::submitNewToken(u"Second"_s);
    steps::confirm();
    auto *dialog = drive::find<QWidget>(u"revealDialog"_s);
    const auto shown = [dialog] {
        QString texts;
        for (auto *line : dialog->findChildren<MessageLine *>())
            texts += line->text();
        return texts;
    };
    // A second later, when the first one's countdown goes on.
    QSignalSpy told(&fixture.host().clipboard(), &SecretClipboard::secondsLeftChanged);
    drive::waitFor("the countdown", [&] { return !told.isEmpty(); });
    CHECK(shown().toStdString().empty());
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    CHECK(shown().toStdString().empty());
    drive::click(u"closeButton"_s);
    drive::click(u"goBackButton"_s);
    drive::waitUntilGone(u"questionDialog"_s);
    drive::click(u"copyValueButton"_s);
    CHECK(shown().contains("Copied."_L1));
}

TEST_CASE("a value that is copied over is told to be gone to whom copied it, and the new one not")
{
    SecretClipboard shared;
    QSignalSpy told(&shared, &SecretClipboard::secondsLeftChanged);
    const auto first = shared.copy(Secret("first"), std::chrono::seconds(60));
    const auto second = shared.copy(Secret("second"), std::chrono::seconds(60));
    CHECK(first != second);
    REQUIRE(told.size() == 3);
    CHECK(told[1][0].toInt() == 0);
    CHECK(told[1][1].toULongLong() == first);
    CHECK(told[2][0].toInt() == 60);
    CHECK(told[2][1].toULongLong() == second);
}

TEST_CASE("however a value is copied from its window, it is guarded and counts as kept")
{
    auto *clipboard = QGuiApplication::clipboard();
    for (const bool byMenu : {false, true}) {
        clipboard->clear();
        DemoFixture fixture;
        fixture.openTokens();
        steps::submitNewToken(u"Fresh"_s);
        steps::confirm();
        auto *value = drive::find<QLineEdit>(u"tokenValueEdit"_s);
        if (byMenu) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), QPoint(2, 2));
            QApplication::sendEvent(value, &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (auto *action : menu->actions()) {
                if (action->text().remove(u'&').startsWith("Copy"_L1))
                    action->trigger();
            }
            menu->close();
        } else {
            drive::press(value, Qt::Key_C, Qt::ControlModifier);
        }
        CHECK(clipboard->text() == value->text());
        CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
        CHECK_FALSE(value->dragEnabled());
        drive::click(u"closeButton"_s);
        drive::waitUntilGone(u"revealDialog"_s);
        fixture.host().clipboard().clear();
        CHECK(clipboard->text().isEmpty());
    }
}

TEST_CASE("a key or codes that are shown are copied on request alone, and can't be dragged away")
{
    QWidget window;
    auto *label = new SecretLabel(u"key of two-factor authentication"_s, &window);
    window.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy requested(label, &SecretLabel::copyRequested);
    QTest::keyClick(label, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
    CHECK(requested.size() == 1);
    QTest::mouseDClick(label, Qt::LeftButton);
    CHECK_FALSE(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    CHECK(QGuiApplication::clipboard()->text() == u"before"_s);
}

TEST_CASE("a value that a clipboard manager took over is cleared in time, and not read till then")
{
    SecretClipboard ours;
    ours.copy(Secret("ours"), std::chrono::seconds(3));
    QSignalSpy told(&ours, &SecretClipboard::secondsLeftChanged);
    auto *takenOver = new CountedMimeData(u"ours"_s);
    int reads = 0;
    takenOver->reads = &reads;
    QGuiApplication::clipboard()->setMimeData(takenOver);
    const int readsAtFirst = reads;
    CHECK(readsAtFirst > 0);
    drive::waitFor("the countdown", [&] { return told.size() == 2; });
    CHECK(told.last().first().toInt() == 1);
    CHECK(reads == readsAtFirst);
    drive::waitFor("its end", [&] { return told.size() == 3; });
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a downloaded value is in the chosen file, and then closing asks nothing")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    steps::confirm();
    const QString value = drive::textOf(u"tokenValueEdit"_s);
    drive::click(u"downloadButton"_s);
    auto *chooser = drive::find<QWidget>(u"revealDialog"_s)->findChild<QFileDialog *>();
    REQUIRE(chooser);
    CHECK(chooser->selectedFiles().first().endsWith("/fresh-token.txt"_L1));
    const QString name = fixture.folder() + u"/fresh.txt"_s;
    emit chooser->fileSelected(name);
    chooser->close();
    QFile file(name);
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == value);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
}

TEST_CASE("the eye shows the password and hides it again")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    auto *password = drive::find<QLineEdit>(u"passwordEdit"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    CHECK(password->echoMode() == QLineEdit::Password);
    drive::press(password, Qt::Key_H, Qt::ControlModifier);
    CHECK(password->echoMode() == QLineEdit::Normal);
    drive::press(password, Qt::Key_H, Qt::ControlModifier);
    CHECK(password->echoMode() == QLineEdit::Password);
    CHECK(password->text() == u"demo"_s);
}

TEST_CASE("while the request runs the fields are off, and Cancel still gives up")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    fixture.setFaults(u"CreateToken:wrong-password*1"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::find<QPushButton>(u"confirmButton"_s)->click();
    CHECK_FALSE(drive::find<QLineEdit>(u"passwordEdit"_s)->isEnabled());
    CHECK_FALSE(drive::find<QPushButton>(u"confirmButton"_s)->isEnabled());
    const auto *dialog = drive::find<QWidget>(u"passwordDialog"_s);
    drive::click(u"cancelButton"_s);
    // Until the answer comes, the keyboard has its place here.
    REQUIRE(dialog->focusWidget());
    CHECK(dialog->focusWidget()->isEnabled());
    drive::waitUntilGone(u"passwordDialog"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"Fresh"_s);
    CHECK(fixture.models().tokens()->rowCount() == 7);
}

TEST_CASE("the reveal says that the value is shown once, in no title, and in a fixed-width font")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    steps::confirm();
    const auto *value = drive::find<QLineEdit>(u"tokenValueEdit"_s);
    CHECK(value->isReadOnly());
    CHECK(QFontInfo(value->font()).fixedPitch());
    CHECK(drive::textOf(u"onceLabel"_s).contains("won't be shown again"_L1));
    for (const auto *window : QGuiApplication::topLevelWindows())
        CHECK_FALSE(window->title().contains("cgpat_"_L1));
    // Without a keychain there is nothing to offer.
    CHECK_FALSE(drive::visibleWidget(u"keychainButton"_s));
    drive::click(u"copyValueButton"_s);
    drive::waitFor("the countdown", [] {
        const auto *dialog = drive::find<QWidget>(u"revealDialog"_s);
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains("cleared in 59 seconds"_L1);
        });
    });
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
}
