// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/face.h"
#include "journeys/fixtureapp.h"
#include "journeys/keyboard.h"
#include "journeys/person.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! The whole job in the real window, by what a screen reader is told and nothing else.
class TestWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void doesTheWholeJob();
    void doesTheWholeJobByKeyboard();
    void showsFacesThatCanBeUsed();

private:
    //! The page, or the dialog in front: short, everything named, everything in the keyboard's
    //! reach, and there in the order of reading.
    void judge(const QString &face);
    void judgeDialogsOfMenus();

    std::unique_ptr<Person> m_person;
    int m_controls = 0;
    int m_mostWords = 0;
};

namespace {

//! Whether Tab goes downwards, from the uppermost of \a controls on.
bool isInReadingOrder(const QList<Accessible> &reached, const QList<Accessible> &controls)
{
    QList<QRect> places;
    for (const Accessible &one : reached) {
        if (controls.contains(one))
            places.append(one.onScreen());
    }
    const auto isAbove = [](const QRect &one, const QRect &other) {
        return one.bottom() <= other.top();
    };
    int ways = 0; // upwards: once, from the end to the start
    for (qsizetype index = 0; index < places.size(); ++index) {
        if (isAbove(places[(index + 1) % places.size()], places[index]))
            ++ways;
    }
    return ways <= 1;
}

} // namespace

#define OR_RETURN(step)                                                                            \
    step;                                                                                          \
    if (QTest::currentTestFailed())                                                                \
    return

void TestWindow::initTestCase()
{
    if (const QString why = Person::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestWindow::init()
{
    m_person = std::make_unique<Person>();
    QVERIFY(m_person->start());
}

void TestWindow::cleanup()
{
    m_person.reset();
}

void TestWindow::doesTheWholeJob()
{
    Desk &desk = m_person->desk;
    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(m_person->connectAccount());
    QVERIFY(m_person->addApp(app));
    QVERIFY(m_person->chooseNewRepository());
    QVERIFY(m_person->push(u"Create and Push"_s));
    const int clicks = m_person->reader->clicks();
    const QString first = desk.tip(u"acme/orders-api"_s, u"main"_s);
    QVERIFY(!first.isEmpty());
    QCOMPARE(desk.gitAtServer(u"acme/orders-api"_s, {u"rev-parse"_s, u"main^{tree}"_s}),
             treeByGit(app, desk.path(u"copy"_s), desk.environment));

    QVERIFY(m_person->changeApp(app, "A second version.\n"));
    m_person->reader->startCounting();
    QVERIFY(m_person->push(u"Push to main"_s));
    QCOMPARE(m_person->reader->clicks(), 1);
    const QString second = desk.tip(u"acme/orders-api"_s, u"main"_s);
    QVERIFY(second != first);

    QVERIFY(m_person->changeApp(app, "A third version.\n"));
    QVERIFY(m_person->reader->press(u"radio button"_s, u"Open a pull request"_s));
    QVERIFY(m_person->push(u"Push for Review"_s));
    QVERIFY(m_person->check(
        m_person->reader->waitFor(u"push button"_s, u"Open Pull Request..."_s).has_value()));
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), second);
    QVERIFY(!desk.tip(u"acme/orders-api"_s, u"windlass/orders-api"_s).isEmpty());

    // The port of the practice consumer and the folder's path are no part of the real job's fields.
    qInfo("From first start to first push: %d clicks (at most 12), 2 pasted fields, 2 dialogs. "
          "A later push: 1 click.",
          clicks);
    QVERIFY(clicks <= 12);
}

void TestWindow::doesTheWholeJobByKeyboard()
{
    Desk &desk = m_person->desk;
    Keyboard keys(*m_person->reader);
    const QString button = u"push button"_s;
    const auto fill = [&keys](const QString &field, const QString &text) {
        return keys.goTo(u"text"_s, field) && keys.type(text);
    };
    QVERIFY(m_person->check(
        keys.use(button, u"Connect to Bitbucket..."_s)
        && keys.use(button, u"I already have a key"_s) && fill(u"Key"_s, desk.key())
        && fill(u"Secret"_s, desk.secret()) && keys.use({}, u"Advanced"_s)
        && fill(u"Callback URL"_s, desk.callback()) && keys.use(button, u"Sign In"_s)));
    m_person->browser.open(m_person->opener.openedPage());
    QVERIFY(m_person->check(keys.use(button, u"Done"_s)
                            && m_person->reader->waitUntilGone(button, u"Done"_s)));

    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(m_person->check(
        keys.press(u"ctrl+o"_s) && fill(u"Directory:"_s, app) && keys.press(u"Return"_s)
        && keys.use(button, u"Choose Repository..."_s) && keys.use(button, u"Choose"_s)
        && m_person->reader->waitFor(button, u"Create and Push"_s) && keys.press(u"ctrl+Return"_s)
        && m_person->reader->waitForWords(u" was found on Bitbucket."_s)));
    QVERIFY(!desk.tip(u"acme/orders-api"_s, u"main"_s).isEmpty());
    qInfo("By keyboard alone: %d keys to the first push, texts left out.", keys.keys());
}

void TestWindow::judge(const QString &name)
{
    m_person->keepPicture(name);
    ScreenReader &reader = *m_person->reader;
    const Accessible window = reader.windows().last();
    const auto page =
        window.find([](const Accessible &thing) { return thing.role() == u"layered pane"_s; });
    const Face face = Face::below(window.role() == u"dialog"_s || !page ? window : *page);
    QVERIFY2(face.unnamed.isEmpty(), qPrintable(name + u": "_s + face.unnamed.join(u", "_s)));
    QVERIFY2(face.words <= 60, qPrintable(u"%1: %2 words"_s.arg(name).arg(face.words)));

    const QList<Accessible> reached = Keyboard(reader).round();
    bool isRadioReached = false; // the arrows lead to the others
    for (const Accessible &one : reached)
        isRadioReached = isRadioReached || one.role() == u"radio button"_s;
    for (const Accessible &control : face.controls) {
        const bool isInReach = reached.contains(control) || !control.is(Accessible::Enabled)
                               || (isRadioReached && control.role() == u"radio button"_s);
        QVERIFY2(isInReach,
                 qPrintable(u"%1: %2 \"%3\""_s.arg(name, control.role(), control.name())));
    }
    QVERIFY2(isInReadingOrder(reached, face.controls), qPrintable(name));
    m_controls += static_cast<int>(face.controls.size());
    m_mostWords = std::max(m_mostWords, face.words);
}

//! Reached by the letters of the menus.
void TestWindow::judgeDialogsOfMenus()
{
    ScreenReader &reader = *m_person->reader;
    Keyboard keys(reader);
    QVERIFY(keys.press(u"alt+c"_s) && reader.waitFor({}, u"Account Details..."_s));
    QVERIFY(keys.press(u"d"_s));
    QVERIFY(m_person->check(reader.waitForWords(u"Account: Email, Read"_s)));
    OR_RETURN(judge(u"account-details"_s));
    QVERIFY(keys.press(u"Escape"_s));
    QVERIFY(reader.waitUntilGone(u"push button"_s, u"Open Authorized Apps"_s));
    QVERIFY(keys.press(u"alt+f"_s) && reader.waitFor({}, u"Settings..."_s));
    QVERIFY(keys.press(u"s"_s));
    QVERIFY(m_person->check(reader.waitForWords(u"history are kept in"_s)));
    OR_RETURN(judge(u"settings-general"_s));
    QVERIFY(keys.press(u"alt+w"_s));
    QVERIFY(m_person->check(reader.waitFor(u"push button"_s, u"Test Connection"_s).has_value()));
    OR_RETURN(judge(u"settings-network"_s));
    QVERIFY(keys.press(u"alt+k"_s));
    QVERIFY(m_person->check(reader.waitForWords(u"It works: a secret was written"_s)));
    OR_RETURN(judge(u"settings-keychain"_s));
    QVERIFY(keys.press(u"Escape"_s));
    QVERIFY(reader.waitUntilGone(u"push button"_s, u"Try Again"_s));
}

void TestWindow::showsFacesThatCanBeUsed()
{
    ScreenReader &reader = *m_person->reader;
    const QString button = u"push button"_s;
    OR_RETURN(judge(u"empty"_s));
    QVERIFY(reader.press(button, u"Connect to Bitbucket..."_s));
    QVERIFY(reader.waitFor(u"label"_s, u"Step 1 of 4"_s));
    OR_RETURN(judge(u"create-key"_s));
    QVERIFY(reader.press(button, u"Close"_s));
    QVERIFY(reader.waitUntilGone(button, u"Close"_s));
    QVERIFY(m_person->signIn());
    OR_RETURN(judge(u"ready"_s));
    QVERIFY(reader.press(button, u"Done"_s));
    QVERIFY(reader.waitUntilGone(button, u"Done"_s));
    OR_RETURN(judgeDialogsOfMenus());
    QVERIFY(m_person->addApp(m_person->desk.makeApp(u"orders-api"_s)));
    OR_RETURN(judge(u"not-linked"_s));
    QVERIFY(reader.press(button, u"Choose Repository..."_s));
    QVERIFY(reader.waitFor(button, u"Choose"_s));
    OR_RETURN(judge(u"choose-repository"_s));
    QVERIFY(reader.press(button, u"Choose"_s));
    QVERIFY(reader.waitFor(button, u"Create and Push"_s));
    OR_RETURN(judge(u"linked"_s));
    QVERIFY(m_person->push(u"Create and Push"_s));
    OR_RETURN(judge(u"done"_s));
    Keyboard keys(reader);
    QVERIFY(keys.press(u"alt+a"_s) && reader.waitFor({}, u"History"_s));
    QVERIFY(keys.press(u"h"_s));
    QVERIFY(m_person->check(reader.waitForWords(u"History of orders-api"_s)));
    OR_RETURN(judge(u"history"_s));
    QVERIFY(reader.press(button, u"Back"_s));
    qInfo("%d controls, 0 without a name, 0 unreachable; at most %d words on a face (60).",
          m_controls, m_mostWords);
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
