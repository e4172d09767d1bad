// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/applock.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using workflows::PushLock;

class TestPushLock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isForOneAtATime_data();
    void isForOneAtATime();
    void keepsWhatItHas();
    void ends();
    void takesWhatAKilledOneLeft_data();
    void takesWhatAKilledOneLeft();
    void tellsWhyNobodyCanHaveIt();
};

static store::Link linkTo(const QString &slug, const QString &uuid)
{
    store::Link link;
    link.apiUrl = QUrl(u"https://api.bitbucket.org"_s);
    link.workspaceSlug = u"acme"_s;
    link.repositorySlug = slug;
    link.repositoryUuid = uuid;
    return link;
}

void TestPushLock::isForOneAtATime_data()
{
    QTest::addColumn<qint64>("app");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<bool>("isFree");
    const auto row = [](const char *name, qint64 app, const QString &slug, const QString &uuid,
                        bool isFree) { QTest::newRow(name) << app << slug << uuid << isFree; };
    row("the same app, elsewhere", 1, u"other"_s, u"{9}"_s, false);
    row("the same repository", 2, u"shop"_s, u"{7}"_s, false);
    row("its name in other letters", 2, u"Shop"_s, u"{7}"_s, false);
    row("to be created under its name", 2, u"shop"_s, {}, false);
    row("since it was renamed", 2, u"store"_s, u"{7}"_s, false);
    row("another repository", 2, u"other"_s, u"{9}"_s, true);
    row("another one to be created", 2, u"other"_s, {}, true);
}

void TestPushLock::isForOneAtATime()
{
    QFETCH(qint64, app);
    QFETCH(QString, slug);
    QFETCH(QString, uuid);
    QFETCH(bool, isFree);
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile);
    PushLock held(*profile, 1, linkTo(u"shop"_s, u"{7}"_s));
    QVERIFY(held.tryLock().value());
    PushLock wanted(*profile, app, linkTo(slug, uuid));
    QCOMPARE(wanted.tryLock().value(), isFree);
}

void TestPushLock::keepsWhatItHas()
{
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile);
    auto held = std::make_unique<PushLock>(*profile, 1, linkTo(u"shop"_s, u"{7}"_s));
    QVERIFY(held->tryLock().value());
    PushLock wanted(*profile, 2, linkTo(u"shop"_s, u"{7}"_s));
    QVERIFY(!wanted.tryLock().value());
    const auto app = workflows::tryLockApp(*profile, 2);
    QVERIFY(app && !*app); // who waits for the repository has its app
    held.reset();
    QVERIFY(wanted.tryLock().value());
    QVERIFY(wanted.tryLock().value());
}

void TestPushLock::ends()
{
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile);
    for (int i = 0; i < 3; ++i) {
        PushLock lock(*profile, 1, linkTo(u"shop"_s, u"{7}"_s));
        QVERIFY(lock.tryLock().value());
    }
}

void TestPushLock::takesWhatAKilledOneLeft_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("just made, its owner may be about to write it") << 0 << false;
    QTest::newRow("a minute ago") << 60 << true;
}

//! Killed between making the lock file and writing into it whose it is.
void TestPushLock::takesWhatAKilledOneLeft()
{
    QFETCH(int, seconds);
    QFETCH(bool, isFree);
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile);
    QString left;
    {
        const auto lock = workflows::tryLockApp(*profile, 1);
        QVERIFY(lock && *lock);
        left = (*lock)->fileName();
    }
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds),
                             QFileDevice::FileModificationTime));
    file.close();
    const auto lock = workflows::tryLockApp(*profile, 1);
    QVERIFY(lock.has_value());
    QCOMPARE(*lock != nullptr, isFree);
}

void TestPushLock::tellsWhyNobodyCanHaveIt()
{
    QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile && place.remove());
    PushLock lock(*profile, 1, linkTo(u"shop"_s, u"{7}"_s));
    const Result<bool> refused = lock.tryLock();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestPushLock)
#include "tst_pushlock.moc"
