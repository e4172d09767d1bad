// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"

#include "store/storedapps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Link;
using store::PublishMode;

//! Several programs, or several parts of one, that change the link of one app.
class TestLinkChanges final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
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

private:
    [[nodiscard]] Result<> rememberPush(qint64 app, const Link &before, const Link &now);
    [[nodiscard]] Link stored() const { return *m_apps->all()->first().link; }

    std::unique_ptr<StoredApps> m_stored;
    store::Apps *m_apps = nullptr;
};

void TestLinkChanges::init()
{
    m_stored = StoredApps::open();
    QVERIFY(m_stored);
    m_apps = &m_stored->apps();
}

Result<> TestLinkChanges::rememberPush(qint64 app, const Link &before, const Link &now)
{
    const auto done = m_apps->rememberPush(app, before, now);
    return QTest::qWaitFor([&done] { return done.isFinished(); })
               ? done.result()
               : Result<>(fail(ErrorKind::TimedOut, u"It did not end."_s));
}

// Two programs that read the same link, and each changes another part of it.
void TestLinkChanges::changesWhatIsDifferent()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const qint64 other = m_apps->add(u"/other"_s)->id;
    QVERIFY(m_apps->saveLink(id, sampleLink()));
    QVERIFY(m_apps->saveLink(other, sampleLink()));
    Link pushed = sampleLink();
    pushed.lastCommit = QString(40, u'e');
    pushed.lastPushAt = pushed.lastPushAt.addSecs(60);
    Link chosen = sampleLink();
    chosen.mode = PublishMode::Direct;
    chosen.baseDirectory = u"elsewhere"_s;
    chosen.opensDrafts = false;
    QVERIFY(rememberPush(id, sampleLink(), pushed));
    QVERIFY(m_apps->changeLink(id, sampleLink(), chosen));
    Link both = chosen;
    both.lastCommit = pushed.lastCommit;
    both.lastPushAt = pushed.lastPushAt;
    verifySame(*m_apps->all()->at(0).link, both);
    QVERIFY(m_apps->changeLink(id, both, both)); // nothing to write
    verifySame(*m_apps->all()->at(0).link, both);
    verifySame(*m_apps->all()->at(1).link, sampleLink());
}

void TestLinkChanges::findsTheSameRepository_data()
{
    QTest::addColumn<Link>("before");
    QTest::addColumn<Link>("stored"); // by another program
    Link wanted = sampleLink();
    wanted.repositoryUuid.clear();
    Link renamed = sampleLink();
    renamed.repositorySlug = u"renamed"_s;
    QTest::newRow("created") << wanted << sampleLink();
    QTest::newRow("renamed") << sampleLink() << renamed;
    QTest::newRow("not known to be created") << sampleLink() << wanted;
}

void TestLinkChanges::findsTheSameRepository()
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
void TestLinkChanges::keepsBranchesThatSomebodyChose_data()
{
    QTest::addColumn<Link>("before"); // the push
    QTest::addColumn<Link>("pushed");
    QTest::addColumn<Link>("chosen"); // from the same before
    Link pushed = sampleLink();
    pushed.lastReviewCommit = QString(40, u'e');
    Link chosen = sampleLink();
    chosen.reviewBranch = u"windlass/second"_s;
    chosen.lastReviewCommit.clear();
    chosen.lastReviewSource.clear();
    QTest::newRow("of reviews") << sampleLink() << pushed << chosen;
    Link elsewhere = pushed;
    elsewhere.reviewBranch = u"windlass/shop-2"_s;
    QTest::newRow("of reviews, the push changed it too") << sampleLink() << elsewhere << chosen;
    Link unsettled = sampleLink();
    unsettled.branch.clear();
    Link settled = unsettled;
    settled.branch = u"main"_s;
    Link other = unsettled;
    other.branch = u"develop"_s;
    QTest::newRow("of the app") << unsettled << settled << other;
}

void TestLinkChanges::keepsBranchesThatSomebodyChose()
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

void TestLinkChanges::changesNothingElsewhere_data()
{
    QTest::addColumn<Link>("stored"); // by another program
    Link elsewhere = sampleLink();
    elsewhere.repositoryUuid = u"{other}"_s;
    QTest::newRow("made again") << elsewhere;
    elsewhere.repositorySlug = u"other"_s;
    QTest::newRow("another repository") << elsewhere;
    elsewhere.repositoryUuid.clear();
    QTest::newRow("to be created") << elsewhere;
    Link server = sampleLink();
    server.apiUrl = QUrl(u"http://127.0.0.1:7990"_s);
    QTest::newRow("another server") << server;
    QTest::newRow("no link") << Link();
}

void TestLinkChanges::changesNothingElsewhere()
{
    QFETCH(Link, stored);
    const bool isLinked = !stored.apiUrl.isEmpty();
    const qint64 id = m_apps->add(u"/app"_s)->id;
    if (isLinked)
        QVERIFY(m_apps->saveLink(id, stored));
    Link now = sampleLink();
    now.lastCommit = QString(40, u'e');
    const Result<> changed = m_apps->changeLink(id, sampleLink(), now);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::PlanChanged);
    QVERIFY(changed.error().message.startsWith(u"Meanwhile another Windlass"_s));
    QCOMPARE(m_apps->all()->first().link.has_value(), isLinked);
    if (isLinked)
        verifySame(*m_apps->all()->first().link, stored);
}

void TestLinkChanges::writesAnotherRepositoryWhole()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->changeLink(id, Link(), sampleLink())); // there was none
    verifySame(*m_apps->all()->first().link, sampleLink());
    Link pushed = sampleLink();
    pushed.lastOutput = QString(40, u'e'); // which no other program may leave in a new link
    QVERIFY(m_apps->changeLink(id, sampleLink(), pushed));
    Link second = sampleLink();
    second.repositoryUuid = u"{second}"_s;
    QVERIFY(m_apps->changeLink(id, sampleLink(), second));
    verifySame(*m_apps->all()->first().link, second);

    Link wanted = sampleLink();
    wanted.repositoryUuid.clear();
    QVERIFY(m_apps->saveLink(id, wanted));
    QVERIFY(m_apps->changeLink(id, wanted, sampleLink())); // it was created
    verifySame(*m_apps->all()->first().link, sampleLink());
    Link renamed = sampleLink();
    renamed.repositorySlug = u"renamed"_s;
    QVERIFY(m_apps->changeLink(id, sampleLink(), renamed));
    verifySame(*m_apps->all()->first().link, renamed);
}

void TestLinkChanges::keepsWhatAnotherProcessLinked()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    Link theirs = sampleLink();
    theirs.repositoryUuid = u"{theirs}"_s;
    theirs.repositorySlug = u"theirs"_s;
    QVERIFY(m_apps->saveLink(id, theirs));
    Link wanted = sampleLink();
    wanted.repositoryUuid = u"{wanted}"_s;
    wanted.repositorySlug = u"wanted"_s;
    for (const Link &before : {sampleLink(), Link()}) {
        const Result<> written = rememberPush(id, before, wanted);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::PlanChanged);
        verifySame(*m_apps->all()->first().link, theirs);
    }
    QVERIFY(m_apps->removeLink(id));
    QVERIFY(!rememberPush(id, sampleLink(), wanted));
    QVERIFY(!m_apps->all()->first().link);
}

// What they chose in it stays.
void TestLinkChanges::goesOnFromTheSameLinkOfAnotherProcess()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    Link theirs = sampleLink();
    QVERIFY(m_apps->saveLink(id, theirs));
    Link pushed = sampleLink();
    pushed.mode = PublishMode::Direct;
    pushed.opensDrafts = false;
    pushed.lastCommit = QString(40, u'e');
    QVERIFY(rememberPush(id, Link(), pushed));
    theirs.lastCommit = pushed.lastCommit;
    verifySame(*m_apps->all()->first().link, theirs);
}

QTEST_GUILESS_MAIN(TestLinkChanges)
#include "tst_linkchanges.moc"
