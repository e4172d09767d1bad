// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/handover/handoverdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/signin/connectdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! The dialog that hands a consumer to another program, reached by the Account menu.
class TestHandover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void writesWithKeysAlone();
    void keepsTheSecretToItself();
    void undoesUntilQuit();
    void refusesUndoOfChangedFile();
    void looksAgainWhenFileHasChanged();
    void tellsWhatIsWrong();
    void forgetsWhatNoLongerFits();
    void writesToChosenFile();
    void turnsWordsAndNoCode();

private:
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] bool open();
    [[nodiscard]] QString text() const { return find<QTextEdit>(u"handoverText"_s)->toPlainText(); }
    [[nodiscard]] QString file() const { return m_desk->desk.path(u"app/app-config.local.yaml"_s); }
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] bool append(const QByteArray &text) const;
    [[nodiscard]] bool canPress(const QString &name) const
    {
        return find<QPushButton>(name)->isEnabled();
    }
    void press(const QString &name) { find<QPushButton>(name)->click(); }

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestHandover::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    m_desk->desk.exempt(u"app"_s); // there the secret is handed over
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
    QVERIFY(QDir().mkpath(m_desk->desk.path(u"app"_s)));
    QFile config(m_desk->desk.path(u"app/app-config.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
}

void TestHandover::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_desk.reset();
}

QByteArray TestHandover::content() const
{
    QFile written(file());
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

bool TestHandover::append(const QByteArray &text) const
{
    QFile changed(file());
    return changed.open(QIODevice::Append) && changed.write(text) == text.size();
}

//! The dialog with a plan for the Backstage app.
bool TestHandover::open()
{
    delete m_window->findChild<ui::HandoverDialog *>();
    find<QAction>(u"handOverKey"_s)->trigger();
    auto *dialog = m_window->findChild<ui::HandoverDialog *>();
    if (dialog == nullptr || canPress(u"writeHandover"_s))
        return false;
    dialog->setOrder(handover::Program::Backstage, m_desk->desk.path(u"app"_s));
    return QTest::qWaitFor([this] { return canPress(u"copyLeftToDo"_s); }, journeys::patience);
}

void TestHandover::writesWithKeysAlone()
{
    find<QAction>(u"handOverKey"_s)->trigger();
    auto *program = find<QComboBox>(u"handoverProgram"_s);
    QTest::keyClick(program, Qt::Key_Down);
    QCOMPARE(program->currentText(), u"Backstage"_s);
    auto *folder = find<QLineEdit>(u"handoverFolder"_s);
    QTest::keyClicks(folder, m_desk->desk.path(u"app"_s));
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_VERIFY(canPress(u"writeHandover"_s));
    QVERIFY(text().contains(u"app-config.local.yaml (new)"_s));
    QVERIFY(!QFileInfo::exists(file()));
    QTest::keyClick(find<QPushButton>(u"writeHandover"_s), Qt::Key_Space);
    QVERIFY(content().contains("clientSecret: "));
    QVERIFY(content().contains(m_desk->desk.secret().toUtf8()));
    QVERIFY(text().contains(u"backend.add(import("_s));
    QCOMPARE(find<QTextEdit>(u"handoverText"_s)->accessibleName(), u"What Is Left to Do"_s);
    QVERIFY(!canPress(u"writeHandover"_s));
}

void TestHandover::keepsTheSecretToItself()
{
    QVERIFY(open());
    const QString secret = m_desk->desk.secret();
    QVERIFY(text().contains(u"  +         clientSecret: ••••••••"_s));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!text().contains(secret));
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(secret));
        press(u"copyLeftToDo"_s);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        if (round == 0)
            press(u"writeHandover"_s);
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"yarn start"_s));
}

void TestHandover::undoesUntilQuit()
{
    QVERIFY(open());
    QVERIFY(!canPress(u"undoHandover"_s));
    press(u"writeHandover"_s);
    QVERIFY(QFileInfo::exists(file()));
    QVERIFY(open()); // another dialog
    QVERIFY(!canPress(u"writeHandover"_s));
    QVERIFY(canPress(u"undoHandover"_s));
    press(u"undoHandover"_s);
    QVERIFY(!QFileInfo::exists(file()));
    QTRY_VERIFY(canPress(u"writeHandover"_s));
    QVERIFY(!canPress(u"undoHandover"_s));
}

void TestHandover::refusesUndoOfChangedFile()
{
    QVERIFY(open());
    press(u"writeHandover"_s);
    QVERIFY(append("# mine\n"));
    press(u"undoHandover"_s);
    QVERIFY(content().endsWith("# mine\n"));
    QVERIFY(canPress(u"undoHandover"_s));
}

void TestHandover::looksAgainWhenFileHasChanged()
{
    QVERIFY(open());
    QVERIFY(append("# mine\n"));
    press(u"writeHandover"_s);
    QCOMPARE(content(), QByteArray("# mine\n"));
    QVERIFY(!canPress(u"writeHandover"_s));
    QTest::keyClick(find<QLineEdit>(u"handoverFolder"_s), Qt::Key_Return);
    QTRY_VERIFY(canPress(u"writeHandover"_s));
    QVERIFY(text().contains(u"app-config.local.yaml (changed)"_s));
    press(u"writeHandover"_s);
    QVERIFY(content().startsWith("# mine\n"));
    QVERIFY(content().contains(m_desk->desk.secret().toUtf8()));
}

void TestHandover::tellsWhatIsWrong()
{
    QVERIFY(open());
    QVERIFY(find<QLabel>(u"handoverNotes"_s)->text().contains(m_desk->desk.callback()));
    auto *dialog = m_window->findChild<ui::HandoverDialog *>();
    dialog->setOrder(handover::Program::Amplication, m_desk->desk.path(u"app"_s));
    const auto isTold = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"is no Amplication checkout"_s);
        });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(!canPress(u"writeHandover"_s));
}

void TestHandover::forgetsWhatNoLongerFits()
{
    QVERIFY(open());
    QTest::keyClicks(find<QLineEdit>(u"handoverFolder"_s), u"x"_s);
    QVERIFY(!canPress(u"writeHandover"_s));
    QCOMPARE(text(), QString());
}

void TestHandover::writesToChosenFile()
{
    const QString chosen = m_desk->desk.path(u"app/app-config.staging.local.yaml"_s);
    QFile config(chosen);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.close();
    find<QAction>(u"handOverKey"_s)->trigger();
    QVERIFY(!canPress(u"chooseHandoverFile"_s)); // Amplication has two, and they are found
    auto *program = find<QComboBox>(u"handoverProgram"_s);
    program->setCurrentIndex(program->findText(u"Backstage"_s));
    press(u"chooseHandoverFile"_s);
    auto *dialog = find<QFileDialog>(u"chooseConfiguration"_s);
    Q_EMIT dialog->fileSelected(chosen);
    dialog->reject();
    QTRY_VERIFY(canPress(u"writeHandover"_s));
    QVERIFY2(text().contains(u"app-config.staging.local.yaml"_s), qPrintable(text()));
    press(u"writeHandover"_s);
    QTRY_VERIFY(QFileInfo(chosen).size() > 0);
    QVERIFY(!QFileInfo::exists(file()));
}

//! Where \a line begins when it stands in \a edit.
static bool beginsAtTheRight(QTextEdit &edit, const QString &line)
{
    edit.setPlainText(line);
    edit.document()->adjustSize();
    edit.document()->setTextWidth(edit.viewport()->width());
    const QTextLine first = edit.document()->firstBlock().layout()->lineAt(0);
    return first.naturalTextRect().left() > edit.viewport()->width() / 2.0;
}

void TestHandover::turnsWordsAndNoCode()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString words = u"أضفه"_s;
    QVERIFY(open());
    auto *edit = find<QTextEdit>(u"handoverText"_s);
    QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
    QVERIFY(!beginsAtTheRight(*edit, words)); // in a line of a file
    press(u"writeHandover"_s);
    QCOMPARE(edit->layoutDirection(), Qt::RightToLeft);
    QVERIFY(beginsAtTheRight(*edit, words));
    QVERIFY(!beginsAtTheRight(*edit, u"yarn start"_s));
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
