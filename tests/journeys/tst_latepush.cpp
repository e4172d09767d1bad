// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/pushturnstest.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! A push that begins some time after it was planned, mostly as it waits for its turn: until then
//! it can be cancelled, it looks again at what has changed, and it does what was asked for.
class TestLatePush final : public PushTurnsTest
{
    Q_OBJECT
private Q_SLOTS:
    void cancelsWhoWaits();
    void keepsWhatAnEarlierPushLeft();
    void looksAgainAfterWaiting();
    void looksAtTheHistoryAgain();
    void looksAgainWhereNothingIsNew();
    void keepsWhatWasAskedForWhileWaiting();
};

void TestLatePush::cancelsWhoWaits()
{
    QVERIFY(delayPacks(2));
    const Push &first = prepareNew();
    const Push &second = prepareNew();
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    third.publish->cancel();
    QTRY_VERIFY(third.isFinished);
    QVERIFY(!first.isFinished && !second.isFinished);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/"_s + slug));
    const auto left = m_place->office->apps.interruptedPush(app);
    QVERIFY(left && !*left);
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(first.publish->result() && second.publish->result());
    QVERIFY(m_place->office->publish(app, m_place->account)); // its place is free, and its lock
}

void TestLatePush::keepsWhatAnEarlierPushLeft()
{
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, slug + u'$'},
                                    {u"action"_s, u"drop"_s},
                                    {u"after"_s, true}}));
    QVERIFY(!m_place->office->publish(
        app, m_place->account)); // the repository is there, and nobody heard of it
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    Push &again = prepare(app);
    startAll();
    QTRY_VERIFY(again.isWaiting());
    again.publish->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    const auto left = m_place->office->apps.interruptedPush(app);
    QVERIFY(left && *left);
    QVERIFY(m_place->office->publish(app, m_place->account));
    checkWhole(slug);
}

void TestLatePush::looksAgainAfterWaiting()
{
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    const Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "after the plan\n"));
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::PlanChanged);
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/"_s + slug));
}

// The same files, with commits of somebody who took a secret out again.
void TestLatePush::looksAtTheHistoryAgain()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    QVERIFY(m_place->office->publish(app, m_place->account));
    app = m_place->office->reloaded(app);
    const QString tip = m_place->desk.tip(u"acme/"_s + slug, u"main"_s);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    const Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    const QByteArray secret = QUuid::createUuid().toRfc4122().toBase64();
    QVERIFY(writeFile(app.folder + u"/prod.env"_s, "DB_PASSWORD=" + secret + '\n'));
    const QStringList there{u"-C"_s,          app.folder, u"-c"_s,
                            u"user.name=A"_s, u"-c"_s,    u"user.email=a@b"_s};
    for (const QStringList &command :
         {QStringList{u"add"_s, u"-f"_s, u"prod.env"_s},
          QStringList{u"commit"_s, u"-qm"_s, u"in"_s}, QStringList{u"rm"_s, u"-q"_s, u"prod.env"_s},
          QStringList{u"commit"_s, u"-qm"_s, u"out"_s}})
        (void)journeys::git(there + command, m_place->desk.environment);
    QVERIFY(!journeys::git(there + QStringList{u"show"_s, u"HEAD^:prod.env"_s},
                           m_place->desk.environment)
                 .isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::PlanChanged);
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), tip);
}

// What was shown is there already, and more has come since.
void TestLatePush::looksAgainWhereNothingIsNew()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    QVERIFY(m_place->office->publish(app, m_place->account));
    app = m_place->office->reloaded(app);
    const Push &same = prepare(app);
    same.publish->start();
    QTRY_VERIFY_WITH_TIMEOUT(same.isFinished, patience);
    QVERIFY(!same.publish->result());
    QCOMPARE(same.publish->result().error().kind, ErrorKind::NothingToPush);
    const Push &late = prepare(app);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "after the plan\n"));
    late.publish->start();
    QTRY_VERIFY_WITH_TIMEOUT(late.isFinished, patience);
    QVERIFY(!late.publish->result());
    QCOMPARE(late.publish->result().error().kind, ErrorKind::PlanChanged);
}

// As by --mode review, which is not stored: never to main because another push came first.
void TestLatePush::keepsWhatWasAskedForWhileWaiting()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    const auto before = m_place->office->publish(app, m_place->account);
    QVERIFY(before);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    app = m_place->office->reloaded(app);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"GET"_s},
                                    {u"path"_s, u"/refs/branches/main$"_s},
                                    {u"action"_s, u"status"_s},
                                    {u"status"_s, 403}}));
    const Push &first = prepare(app);
    app.link->mode = store::PublishMode::Review;
    const Push &second = prepare(app);
    startAll();
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(second.hasWaited() && !first.hasWaited());
    QVERIFY(!first.publish->result());
    QVERIFY(second.publish->result());
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), before->commit);
    QCOMPARE(second.publish->report().branch, u"windlass/"_s + slug);
}

QTEST_GUILESS_MAIN(TestLatePush)
#include "tst_latepush.moc"
