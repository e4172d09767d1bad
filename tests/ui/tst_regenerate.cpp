// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "store/apps.h"
#include "ui/pagedesk.h"
#include "ui/regenerate/reviewchangesdialog.h"

#include <QApplication>
#include <QDir>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::patience;
using journeys::writeFile;
using uitests::PageDesk;
using State = ui::AppController::State;
using Choice = store::OutputChoice;

//! The page of an app that is made again and again, while people work in its repository.
class TestRegenerate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksNothingWhereNothingMeets();
    void asksBeforeAnythingIsSent();
    void pushesWhatWasDecided_data();
    void pushesWhatWasDecided();
    void remembersWhatWasDecided();
    void asksAgainWhenItWasLeft();
    void showsWhatWouldBeSent();
    void decidesInThePreview();
    void tellsThatThereIsNothing();
    void tellsWhatRulesKeep();
    void cancelsThePreview();
    void failsAsEverywhere();
    void comparesNothingBeforeTheFirstPush();

private:
    [[nodiscard]] bool generate(const QByteArray &first, const QByteArray &last);
    [[nodiscard]] bool edit(const QString &first);
    void start();
    void look();
    void push();
    void openReview();
    [[nodiscard]] ui::ReviewChangesDialog *review() const
    {
        return m_desk->page->findChild<ui::ReviewChangesDialog *>();
    }
    template <typename T> [[nodiscard]] T *inReview(const QString &name) const
    {
        return review()->findChild<T *>(name);
    }
    [[nodiscard]] QString atServer(const QStringList &arguments)
    {
        return m_desk->desk.gitAtServer(u"acme/shop"_s, arguments);
    }
    [[nodiscard]] QString tip() { return m_desk->desk.tip(u"acme/shop"_s, u"main"_s); }
    [[nodiscard]] QString text() { return atServer({u"show"_s, u"main:main.ts"_s}); }
    [[nodiscard]] QString shownError() const { return m_desk->text(u"errorMessage"_s); }
    [[nodiscard]] QList<Choice> choices() const
    {
        return m_desk->office->services.apps.outputChoices().all(m_app.id).value();
    }
    [[nodiscard]] bool isPushed() const
    {
        return m_desk->app->outcome() && m_desk->app->outcome()->result;
    }

    std::unique_ptr<PageDesk> m_desk;
    store::App m_app;
};

static const QByteArray middle = "2\n3\n4\n5\n6\n7\n";

// An app that was pushed once.
void TestRegenerate::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->openSignedIn());
    QVERIFY(generate("one", "eight"));
    m_app = m_desk->office->addNewApp(m_desk->desk.path(u"shop"_s), u"shop"_s, m_desk->account);
    QVERIFY(m_app.link);
    m_app.link->source = store::SourceKind::GeneratorOutput;
    QVERIFY(m_desk->office->apps.save(m_app));
    QVERIFY(m_desk->show(m_app));
}

void TestRegenerate::cleanup()
{
    m_desk.reset();
}

bool TestRegenerate::generate(const QByteArray &first, const QByteArray &last)
{
    const QString folder = m_desk->desk.path(u"shop"_s);
    return QDir().mkpath(folder)
           && writeFile(folder + u"/main.ts"_s, first + '\n' + middle + last + '\n')
           && writeFile(folder + u"/logo.png"_s, QByteArray("\0\1", 2) + first);
}

bool TestRegenerate::edit(const QString &first)
{
    return !m_desk->desk
                .commitAsSomebody(u"acme/shop"_s, u"main"_s, u"main.ts"_s,
                                  first + u'\n' + QString::fromLatin1(middle) + u"eight"_s)
                .isEmpty();
}

void TestRegenerate::start()
{
    QCOMPARE(m_desk->button(u"showFiles"_s)->text(), u"Show Files"_s);
    push();
    QTRY_VERIFY_WITH_TIMEOUT(isPushed(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"showFiles"_s)->isEnabled(), patience);
}

// Until the page knows what lies in the folder now.
void TestRegenerate::look()
{
    const auto plan = journeys::awaited(m_desk->office->apps.plan(m_desk->app->app(), {}));
    QVERIFY(plan);
    m_desk->app->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->app->plan() && m_desk->app->plan()->snapshot.tree == plan->snapshot.tree, patience);
}

void TestRegenerate::push()
{
    look();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::Ready
                                 && m_desk->button(u"primary"_s)->isEnabled(),
                             patience);
    m_desk->page->pressPrimary();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome(), patience);
}

void TestRegenerate::openReview()
{
    look();
    auto *button = m_desk->button(u"showFiles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    QCOMPARE(button->text(), u"Review Changes..."_s);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(review() != nullptr || !shownError().isEmpty(), patience);
}

void TestRegenerate::asksNothingWhereNothingMeets()
{
    start();
    QVERIFY(!QDir(m_app.folder).exists(u".git"_s));
    QVERIFY(edit(u"people"_s));
    QVERIFY(generate("one", "EIGHT"));
    push();
    QVERIFY(isPushed());
    QVERIFY(review() == nullptr);
    QCOMPARE(text(), u"people\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
}

void TestRegenerate::asksBeforeAnythingIsSent()
{
    start();
    QVERIFY(edit(u"people"_s));
    const QString before = tip();
    QVERIFY(generate("ONE", "EIGHT"));
    push();
    QTRY_VERIFY(review() != nullptr && review()->isVisible());
    QCOMPARE(tip(), before);
    QCOMPARE(m_desk->office->apps.interruptedPush(m_app).value(), std::nullopt);
    const auto *sides = inReview<QTabBar>(u"sides"_s);
    QCOMPARE(sides->tabText(0), u"Both changed (1)"_s);
    QCOMPARE(sides->tabText(1), u"By the generator (1)"_s); // the picture
    QCOMPARE(sides->tabText(2), u"By people (0)"_s);
    const auto *files = inReview<QTreeView>(u"changedFiles"_s);
    QCOMPARE(files->model()->index(0, 0).data().toString(), u"main.ts"_s);
    QCOMPARE(files->model()->index(0, 1).data().toString(), u"both changed it"_s);
    QCOMPARE(files->model()->index(0, 2).data().toString(), u"\u200e+2 −2"_s);
    const auto *table = inReview<QTableView>(u"differenceTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"people"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"ONE"_s);
    QVERIFY(!inReview<QPushButton>(u"useDecisions"_s)->isEnabled());
}

void TestRegenerate::pushesWhatWasDecided_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("first");
    using Side = Choice::Side;
    QTest::newRow("people's") << u"keepPeoples"_s << int(Side::People) << u"people"_s;
    QTest::newRow("generated") << u"takeGenerated"_s << int(Side::Generated) << u"ONE"_s;
    QTest::newRow("both") << u"bothWithMarkers"_s << int(Side::Markers) << u"<<<<<<<"_s;
}

void TestRegenerate::pushesWhatWasDecided()
{
    QFETCH(QString, button);
    QFETCH(int, side);
    QFETCH(QString, first);
    start();
    QVERIFY(edit(u"people"_s));
    QVERIFY(generate("ONE", "EIGHT"));
    push();
    QTRY_VERIFY(review() != nullptr);
    inReview<QRadioButton>(button)->click();
    auto *use = inReview<QPushButton>(u"useDecisions"_s);
    QVERIFY(use->isEnabled() && use->text() == "Push"_L1);
    use->click();
    QTRY_VERIFY_WITH_TIMEOUT(isPushed(), patience);
    QVERIFY2(text().startsWith(first), qPrintable(text()));
    QCOMPARE(choices(), QList({Choice{u"main.ts"_s, Choice::Side(side)}}));
    QTRY_VERIFY(review() == nullptr);
}

void TestRegenerate::remembersWhatWasDecided()
{
    start();
    QVERIFY(edit(u"people"_s));
    QVERIFY(generate("ONE", "EIGHT"));
    push();
    QTRY_VERIFY(review() != nullptr);
    inReview<QRadioButton>(u"takeGenerated"_s)->click();
    inReview<QPushButton>(u"useDecisions"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isPushed(), patience);
    QTRY_VERIFY(review() == nullptr);
    QVERIFY(edit(u"people again"_s));
    QVERIFY(generate("EINS", "EIGHT"));
    push();
    QVERIFY(isPushed());
    QVERIFY(review() == nullptr);
    QVERIFY2(text().startsWith(u"EINS\n"_s), qPrintable(text()));
}

void TestRegenerate::asksAgainWhenItWasLeft()
{
    start();
    QVERIFY(edit(u"people"_s));
    const QString before = tip();
    QVERIFY(generate("ONE", "EIGHT"));
    push();
    QTRY_VERIFY(review() != nullptr);
    inReview<QPushButton>(u"leaveReview"_s)->click();
    QTRY_VERIFY(review() == nullptr);
    QVERIFY(shownError().contains(u"main.ts"_s));
    QCOMPARE(m_desk->button(u"remedy"_s)->text(), u"Review Changes..."_s);
    QVERIFY(choices().isEmpty());
    m_desk->button(u"remedy"_s)->click();
    QTRY_VERIFY(review() != nullptr);
    QCOMPARE(tip(), before);
}

void TestRegenerate::showsWhatWouldBeSent()
{
    start();
    QVERIFY(!m_desk->desk.commitAsSomebody(u"acme/shop"_s, u"main"_s, u"people.ts"_s, u"x"_s)
                 .isEmpty());
    const QString before = tip();
    const auto pushes = m_desk->office->apps.history(m_app.id)->size();
    QVERIFY(generate("one", "EIGHT"));
    openReview();
    QVERIFY(review() != nullptr);
    const auto *sides = inReview<QTabBar>(u"sides"_s);
    QCOMPARE(sides->tabText(0), u"Both changed (0)"_s);
    QCOMPARE(sides->tabText(1), u"By the generator (1)"_s);
    QCOMPARE(sides->tabText(2), u"By people (1)"_s);
    QCOMPARE(sides->currentIndex(), 1);
    const auto *table = inReview<QTableView>(u"differenceTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    const int last = table->model()->rowCount() - 1;
    QCOMPARE(table->model()->index(last, 1).data().toString(), u"eight"_s);
    QCOMPARE(table->model()->index(last, 3).data().toString(), u"EIGHT"_s);
    QVERIFY(inReview<QPushButton>(u"useDecisions"_s) == nullptr);
    inReview<QPushButton>(u"leaveReview"_s)->click();
    QTRY_VERIFY(review() == nullptr);
    QCOMPARE(tip(), before);
    QCOMPARE(m_desk->office->apps.history(m_app.id)->size(), pushes);
    QCOMPARE(m_desk->office->apps.interruptedPush(m_app).value(), std::nullopt);
    QCOMPARE(m_desk->text(u"done"_s), QString());
    push(); // one click, and what was shown is there
    QVERIFY(isPushed());
    QVERIFY(text().endsWith(u"EIGHT"_s));
}

void TestRegenerate::decidesInThePreview()
{
    start();
    QVERIFY(edit(u"people"_s));
    const QString before = tip();
    QVERIFY(generate("ONE", "EIGHT"));
    openReview();
    QVERIFY(review() != nullptr);
    inReview<QRadioButton>(u"keepPeoples"_s)->click();
    QCOMPARE(inReview<QPushButton>(u"useDecisions"_s)->text(), u"Use Decisions"_s);
    inReview<QPushButton>(u"useDecisions"_s)->click();
    QTRY_COMPARE(choices(), QList({Choice{u"main.ts"_s, Choice::Side::People}}));
    QTRY_VERIFY(review() == nullptr);
    QCOMPARE(tip(), before);
    push();
    QVERIFY(isPushed());
    QVERIFY(text().startsWith(u"people\n"_s));
}

void TestRegenerate::tellsThatThereIsNothing()
{
    start();
    openReview();
    QVERIFY(review() != nullptr);
    QCOMPARE(inReview<QLabel>(u"reviewHint"_s)->text(),
             u"The generator changed nothing since its last output."_s);
}

void TestRegenerate::tellsWhatRulesKeep()
{
    start();
    QVERIFY(!m_desk->desk
                 .commitAsSomebody(u"acme/shop"_s, u"main"_s, u".windlassignore"_s, u"main.ts"_s)
                 .isEmpty());
    QVERIFY(generate("ONE", "EIGHT"));
    openReview();
    QVERIFY(review() != nullptr);
    QCOMPARE(inReview<QTabBar>(u"sides"_s)->tabText(1), u"By the generator (1)"_s);
    QVERIFY(inReview<QLabel>(u"reviewNotes"_s)->isVisible());
    QCOMPARE(inReview<QLabel>(u"reviewNotes"_s)->text(),
             u"Rules keep 1 file(s) as they are in the repository: main.ts."_s);
}

void TestRegenerate::cancelsThePreview()
{
    // A push that has just ended must not take the press on Cancel for half a double click.
    const int interval = QApplication::doubleClickInterval();
    const auto restore =
        qScopeGuard([interval] { QApplication::setDoubleClickInterval(interval); });
    QApplication::setDoubleClickInterval(patience);
    start();
    QVERIFY(edit(u"people"_s)); // there is something to fetch
    const QString before = tip();
    QVERIFY(generate("one", "EIGHT"));
    look();
    QVERIFY(m_desk->desk.addFault(
        {{u"path"_s, u"git-upload-pack"_s}, {u"action"_s, u"stall"_s}, {u"seconds"_s, 30}}));
    auto *button = m_desk->button(u"showFiles"_s);
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(m_desk->button(u"primary"_s)->text(), u"Cancel"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(m_desk->app->stateText(), u"looking..."_s);
    m_desk->button(u"primary"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    QVERIFY(review() == nullptr);
    QCOMPARE(shownError(), u"Cancelled. Nothing was sent."_s);
    QCOMPARE(m_desk->button(u"remedy"_s)->text(), u"Try Again"_s);
    // The look may have been cancelled before it met the fault.
    QCOMPARE(m_desk->desk.visitor().control("DELETE", u"faults"_s).status, 200);
    m_desk->button(u"remedy"_s)->click(); // to look, not to push
    QTRY_VERIFY_WITH_TIMEOUT(review() != nullptr || isPushed(), patience);
    QVERIFY(review() != nullptr);
    QCOMPARE(tip(), before);
}

void TestRegenerate::failsAsEverywhere()
{
    start();
    QVERIFY(edit(u"people"_s)); // there is something to fetch
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"git-upload-pack"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 500},
                                   {u"times"_s, 0}}));
    openReview();
    QVERIFY(review() == nullptr);
    QVERIFY(!shownError().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"showFiles"_s)->isEnabled(), patience);
}

void TestRegenerate::comparesNothingBeforeTheFirstPush()
{
    m_desk->app->preview(); // as by somebody who is faster than the page
    QCOMPARE(m_desk->app->state(), State::Ready);
    QVERIFY(!m_desk->app->mayPreview());
    QCOMPARE(m_desk->button(u"showFiles"_s)->text(), u"Show Files"_s);
}

QTEST_MAIN(TestRegenerate)
#include "tst_regenerate.moc"
