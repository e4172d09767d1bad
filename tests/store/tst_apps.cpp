// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::App;
using store::Link;
using store::PublishMode;

class TestApps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void addsFoldersOnce();
    void findsFolders_data();
    void findsFolders();
    void givesBackLinks_data();
    void givesBackLinks();
    void replacesLinks();
    void changesWhatIsDifferent();
    void findsTheSameRepository_data();
    void findsTheSameRepository();
    void keepsBranchesThatSomebodyChose_data();
    void keepsBranchesThatSomebodyChose();
    void changesNothingElsewhere_data();
    void changesNothingElsewhere();
    void writesAnotherRepositoryWhole();
    void keepsWhatAnotherProcessLinked();
    void goesOnFromTheSameLinkOfAnotherProcess();
    void unlinks();
    void removesAppsWithTheirLinks();
    void refusesLinksOfNobody();
    void movesAnAppWithItsLink();

private:
    [[nodiscard]] Result<> rememberPush(qint64 app, const Link &before, const Link &now);
    [[nodiscard]] Link stored() const { return *m_apps->all()->first().link; }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Apps> m_apps;
};

static Link link()
{
    return {QUrl(u"https://api.bitbucket.org"_s),
            u"{ada}"_s,
            u"key"_s,
            u"acme"_s,
            u"{repo}"_s,
            u"shop"_s,
            u"Shop"_s,
            u"PROJ"_s,
            false,
            u"feature/x"_s,
            PublishMode::Review,
            QString(40, u'a'),
            u"windlass/shop"_s,
            QString(40, u'b'),
            QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC),
            u"Shop of <b>Acme</b>"_s,
            u"services/shop"_s,
            QString(40, u'c'),
            {u"main"_s, u"release/ü"_s},
            true,
            true,
            store::SourceKind::GeneratorOutput,
            u"windlass-output/orders"_s,
            QString(40, u'd'),
            true};
}

Result<> TestApps::rememberPush(qint64 app, const Link &before, const Link &now)
{
    const auto done = m_apps->rememberPush(app, before, now);
    return QTest::qWaitFor([&done] { return done.isFinished(); })
               ? done.result()
               : Result<>(fail(ErrorKind::TimedOut, u"It did not end."_s));
}

void TestApps::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    m_apps = std::make_unique<store::Apps>(*m_database);
}

void TestApps::cleanup()
{
    m_apps.reset();
    m_database.reset();
    m_place.reset();
}

void TestApps::addsFoldersOnce()
{
    const auto one = m_apps->add(u"/one"_s);
    const auto two = m_apps->add(u"/two"_s);
    const auto again = m_apps->add(u"/one"_s);
    QVERIFY(one && two && again);
    QVERIFY(one->id > 0);
    QVERIFY(one->id != two->id);
    QCOMPARE(again->id, one->id);
    QVERIFY(!again->link);
    QStringList folders;
    const auto all = m_apps->all();
    for (const App &app : *all)
        folders.append(app.folder);
    QCOMPARE(folders, QStringList({u"/one"_s, u"/two"_s}));
}

void TestApps::findsFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"/home/ada/app"_s;
    QTest::newRow("Unicode") << u"/home/ädä/概要 – \"x'"_s;
    QTest::newRow("trailing blank") << u"/app "_s;
    QTest::newRow("wildcards") << u"/a%_*?"_s;
    QTest::newRow("root") << u"/"_s;
}

void TestApps::findsFolders()
{
    QFETCH(QString, folder);
    QVERIFY(!m_apps->find(folder)->has_value());
    const auto added = m_apps->add(folder);
    QVERIFY(added.has_value());
    QCOMPARE(added->folder, folder);
    const auto found = m_apps->find(folder);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->id, added->id);
    QVERIFY(!m_apps->find(folder + u'x')->has_value());
}

void TestApps::givesBackLinks_data()
{
    QTest::addColumn<Link>("link");
    QTest::newRow("all set") << link();
    Link odd = link();
    odd.repositoryName = u"Ä \"'; 概 🚀\n"_s;
    odd.branch = u"fix/ü"_s;
    QTest::newRow("Unicode") << odd;
    QTest::newRow("nothing set") << Link{};
    Link toCreate = link();
    for (QString *text : {&toCreate.repositoryUuid, &toCreate.branch, &toCreate.lastCommit,
                          &toCreate.reviewBranch, &toCreate.lastReviewCommit, &toCreate.projectKey})
        *text = u""_s;
    toCreate.mode = PublishMode::Direct;
    toCreate.isPrivate = true;
    toCreate.lastPushAt = {};
    QTest::newRow("to be created") << toCreate;
}

static void verifySame(const Link &left, const Link &right)
{
    QCOMPARE(left.apiUrl, right.apiUrl);
    QCOMPARE(left.userUuid, right.userUuid);
    QCOMPARE(left.consumerKey, right.consumerKey);
    QCOMPARE(left.workspaceSlug, right.workspaceSlug);
    QCOMPARE(left.repositoryUuid, right.repositoryUuid);
    QCOMPARE(left.repositorySlug, right.repositorySlug);
    QCOMPARE(left.repositoryName, right.repositoryName);
    QCOMPARE(left.projectKey, right.projectKey);
    QCOMPARE(left.isPrivate, right.isPrivate);
    QCOMPARE(left.branch, right.branch);
    QCOMPARE(left.mode, right.mode);
    QCOMPARE(left.lastCommit, right.lastCommit);
    QCOMPARE(left.reviewBranch, right.reviewBranch);
    QCOMPARE(left.lastReviewCommit, right.lastReviewCommit);
    QCOMPARE(left.lastPushAt, right.lastPushAt);
    QCOMPARE(left.description, right.description);
    QCOMPARE(left.baseDirectory, right.baseDirectory);
    QCOMPARE(left.lastReviewSource, right.lastReviewSource);
    QCOMPARE(left.restrictedBranches, right.restrictedBranches);
    QCOMPARE(left.opensDrafts, right.opensDrafts);
    QCOMPARE(left.closesSourceBranch, right.closesSourceBranch);
    QCOMPARE(left.source, right.source);
    QCOMPARE(left.outputBranch, right.outputBranch);
    QCOMPARE(left.lastOutput, right.lastOutput);
    QCOMPARE(left.writesOnceAsAmplication, right.writesOnceAsAmplication);
    QCOMPARE(left.isToBeCreated(), right.isToBeCreated());
}

void TestApps::givesBackLinks()
{
    QFETCH(Link, link);
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const Result<> saved = m_apps->saveLink(id, link);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
    const auto app = m_apps->find(u"/app"_s);
    QVERIFY(app->has_value() && (*app)->link);
    verifySame(*(*app)->link, link);
    QCOMPARE(m_apps->all()->size(), 1);
    verifySame(*m_apps->all()->first().link, link);
}

void TestApps::replacesLinks()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const qint64 other = m_apps->add(u"/other"_s)->id;
    QVERIFY(m_apps->saveLink(id, link()).has_value());
    QVERIFY(m_apps->saveLink(other, link()).has_value());
    Link second = link();
    second.repositorySlug = u"second"_s;
    second.lastPushAt = {};
    QVERIFY(m_apps->saveLink(id, second).has_value());
    verifySame(*m_apps->all()->at(0).link, second);
    verifySame(*m_apps->all()->at(1).link, link());
}

// Two programs that read the same link, and each changes another part of it.
void TestApps::changesWhatIsDifferent()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const qint64 other = m_apps->add(u"/other"_s)->id;
    QVERIFY(m_apps->saveLink(id, link()));
    QVERIFY(m_apps->saveLink(other, link()));
    Link pushed = link();
    pushed.lastCommit = QString(40, u'e');
    pushed.lastPushAt = pushed.lastPushAt.addSecs(60);
    Link chosen = link();
    chosen.mode = PublishMode::Direct;
    chosen.baseDirectory = u"elsewhere"_s;
    chosen.opensDrafts = false;
    QVERIFY(rememberPush(id, link(), pushed));
    QVERIFY(m_apps->changeLink(id, link(), chosen));
    Link both = chosen;
    both.lastCommit = pushed.lastCommit;
    both.lastPushAt = pushed.lastPushAt;
    verifySame(*m_apps->all()->at(0).link, both);
    QVERIFY(m_apps->changeLink(id, both, both)); // nothing to write
    verifySame(*m_apps->all()->at(0).link, both);
    verifySame(*m_apps->all()->at(1).link, link());
}

void TestApps::findsTheSameRepository_data()
{
    QTest::addColumn<Link>("before");
    QTest::addColumn<Link>("stored"); // by another program
    Link wanted = link();
    wanted.repositoryUuid.clear();
    Link renamed = link();
    renamed.repositorySlug = u"renamed"_s;
    QTest::newRow("created") << wanted << link();
    QTest::newRow("renamed") << link() << renamed;
    QTest::newRow("not known to be created") << link() << wanted;
}

void TestApps::findsTheSameRepository()
{
    QFETCH(Link, before);
    QFETCH(Link, stored);
    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->saveLink(id, stored));
    Link now = before;
    now.opensDrafts = false;
    QVERIFY(m_apps->changeLink(id, before, now));
    stored.opensDrafts = false;
    verifySame(this->stored(), stored);
}

// The branch of a review is one with what was pushed to it.
void TestApps::keepsBranchesThatSomebodyChose_data()
{
    QTest::addColumn<Link>("before"); // the push
    QTest::addColumn<Link>("pushed");
    QTest::addColumn<Link>("chosen"); // from the same before
    Link pushed = link();
    pushed.lastReviewCommit = QString(40, u'e');
    Link chosen = link();
    chosen.reviewBranch = u"windlass/second"_s;
    chosen.lastReviewCommit.clear();
    chosen.lastReviewSource.clear();
    QTest::newRow("of reviews") << link() << pushed << chosen;
    Link elsewhere = pushed;
    elsewhere.reviewBranch = u"windlass/shop-2"_s;
    QTest::newRow("of reviews, the push changed it too") << link() << elsewhere << chosen;
    Link unsettled = link();
    unsettled.branch.clear();
    Link settled = unsettled;
    settled.branch = u"main"_s;
    Link other = unsettled;
    other.branch = u"develop"_s;
    QTest::newRow("of the app") << unsettled << settled << other;
}

void TestApps::keepsBranchesThatSomebodyChose()
{
    QFETCH(Link, before);
    QFETCH(Link, pushed);
    QFETCH(Link, chosen);
    pushed.lastOutput = QString(40, u'f'); // which does not depend on the branch
    Link both = chosen;
    both.lastOutput = pushed.lastOutput;

    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->saveLink(id, before));
    QVERIFY(m_apps->changeLink(id, before, chosen));
    QVERIFY(rememberPush(id, before, pushed));
    verifySame(stored(), both);

    QVERIFY(m_apps->saveLink(id, before));
    QVERIFY(rememberPush(id, before, pushed));
    verifySame(stored(), pushed);
    QVERIFY(m_apps->changeLink(id, before, chosen));
    verifySame(stored(), both);
}

void TestApps::changesNothingElsewhere_data()
{
    QTest::addColumn<Link>("stored"); // by another program
    Link elsewhere = link();
    elsewhere.repositoryUuid = u"{other}"_s;
    QTest::newRow("made again") << elsewhere;
    elsewhere.repositorySlug = u"other"_s;
    QTest::newRow("another repository") << elsewhere;
    elsewhere.repositoryUuid.clear();
    QTest::newRow("to be created") << elsewhere;
    Link server = link();
    server.apiUrl = QUrl(u"http://127.0.0.1:7990"_s);
    QTest::newRow("another server") << server;
    QTest::newRow("no link") << Link();
}

void TestApps::changesNothingElsewhere()
{
    QFETCH(Link, stored);
    const bool isLinked = !stored.apiUrl.isEmpty();
    const qint64 id = m_apps->add(u"/app"_s)->id;
    if (isLinked)
        QVERIFY(m_apps->saveLink(id, stored));
    Link now = link();
    now.lastCommit = QString(40, u'e');
    const Result<> changed = m_apps->changeLink(id, link(), now);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::PlanChanged);
    QVERIFY(changed.error().message.startsWith(u"Meanwhile another Windlass"_s));
    QCOMPARE(m_apps->all()->first().link.has_value(), isLinked);
    if (isLinked)
        verifySame(*m_apps->all()->first().link, stored);
}

void TestApps::writesAnotherRepositoryWhole()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->changeLink(id, Link(), link())); // there was none
    verifySame(*m_apps->all()->first().link, link());
    Link pushed = link();
    pushed.lastOutput = QString(40, u'e'); // which no other program may leave in a new link
    QVERIFY(m_apps->changeLink(id, link(), pushed));
    Link second = link();
    second.repositoryUuid = u"{second}"_s;
    QVERIFY(m_apps->changeLink(id, link(), second));
    verifySame(*m_apps->all()->first().link, second);

    Link wanted = link();
    wanted.repositoryUuid.clear();
    QVERIFY(m_apps->saveLink(id, wanted));
    QVERIFY(m_apps->changeLink(id, wanted, link())); // it was created
    verifySame(*m_apps->all()->first().link, link());
    Link renamed = link();
    renamed.repositorySlug = u"renamed"_s;
    QVERIFY(m_apps->changeLink(id, link(), renamed));
    verifySame(*m_apps->all()->first().link, renamed);
}

void TestApps::keepsWhatAnotherProcessLinked()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    Link theirs = link();
    theirs.repositoryUuid = u"{theirs}"_s;
    theirs.repositorySlug = u"theirs"_s;
    QVERIFY(m_apps->saveLink(id, theirs));
    Link wanted = link();
    wanted.repositoryUuid = u"{wanted}"_s;
    wanted.repositorySlug = u"wanted"_s;
    for (const Link &before : {link(), Link()}) {
        const Result<> written = rememberPush(id, before, wanted);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::PlanChanged);
        verifySame(*m_apps->all()->first().link, theirs);
    }
    QVERIFY(m_apps->removeLink(id));
    QVERIFY(!rememberPush(id, link(), wanted));
    QVERIFY(!m_apps->all()->first().link);
}

// What they chose in it stays.
void TestApps::goesOnFromTheSameLinkOfAnotherProcess()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    Link theirs = link();
    QVERIFY(m_apps->saveLink(id, theirs));
    Link pushed = link();
    pushed.mode = PublishMode::Direct;
    pushed.opensDrafts = false;
    pushed.lastCommit = QString(40, u'e');
    QVERIFY(rememberPush(id, Link(), pushed));
    theirs.lastCommit = pushed.lastCommit;
    verifySame(*m_apps->all()->first().link, theirs);
}

void TestApps::unlinks()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->saveLink(id, link()).has_value());
    QVERIFY(m_apps->removeLink(id).has_value());
    QVERIFY(m_apps->removeLink(id).has_value()); // gone already: fine
    QCOMPARE(m_apps->all()->size(), 1);
    QVERIFY(!m_apps->all()->first().link);
}

void TestApps::removesAppsWithTheirLinks()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const qint64 other = m_apps->add(u"/other"_s)->id;
    QVERIFY(m_apps->saveLink(id, link()).has_value());
    QVERIFY(m_apps->saveLink(other, link()).has_value());
    QVERIFY(m_apps->remove(id).has_value());
    QVERIFY(m_apps->remove(id).has_value()); // gone already: fine
    QCOMPARE(m_apps->all()->size(), 1);
    QCOMPARE(m_apps->all()->first().folder, u"/other"_s);
    auto links = m_database->run(u"SELECT app_id FROM links"_s);
    QVERIFY(links && links->next());
    QCOMPARE(links->value(0).toLongLong(), other);
    QVERIFY(!links->next());
    QVERIFY(!m_apps->add(u"/app"_s)->link); // a new start
}

void TestApps::refusesLinksOfNobody()
{
    const Result<> saved = m_apps->saveLink(4711, link());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
}

void TestApps::movesAnAppWithItsLink()
{
    const qint64 id = m_apps->add(u"/build-1"_s)->id;
    QVERIFY(m_apps->saveLink(id, link()).has_value());
    QVERIFY(m_apps->add(u"/taken"_s).has_value());
    QVERIFY(m_apps->move(id, u"/build-2"_s).has_value());
    const auto moved = m_apps->find(u"/build-2"_s);
    QVERIFY(moved && *moved);
    QCOMPARE((*moved)->id, id);
    QVERIFY((*moved)->link.has_value());
    QVERIFY(!m_apps->find(u"/build-1"_s)->has_value());
    QCOMPARE(m_apps->move(id, u"/taken"_s).error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestApps)
#include "tst_apps.moc"
