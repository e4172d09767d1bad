// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/namecheck.h"

#include <QMap>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Repository;
using ui::NameCheck;
using State = NameCheck::State;

//! Whether a name is free, with answers that come when the test wants them.
class TestNameCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void tellsWhatTheServerSays_data();
    void tellsWhatTheServerSays();
    void asksOnceForManyKeys();
    void dropsOlderAnswers();
    void asksNothingThatIsKnown();
    void asksNothingWithoutName();
    void asksNotAgainForTheSameName();
    void asksAgainAfterBeingOffline();
    void startsAnewElsewhere();
    void diesWhileAsking();

private:
    void answer(const QString &slug, const Result<Repository> &result);

    std::unique_ptr<NameCheck> m_check;
    QStringList m_asked;
    QStringList m_known;
    QMap<QString, std::shared_ptr<QPromise<Result<Repository>>>> m_open;
};

static Result<Repository> shop()
{
    Repository repository;
    repository.uuid = u"{shop}"_s;
    repository.slug = u"shop"_s;
    return repository;
}

static Result<Repository> failure(ErrorKind kind)
{
    return fail(kind, u"What the server says."_s);
}

//! QMetaType would compare two of them, which an Error cannot.
struct Answer
{
    Result<Repository> result;
};

void TestNameCheck::init()
{
    m_asked.clear();
    m_known.clear();
    m_open.clear();
    m_check = std::make_unique<NameCheck>();
    const auto ask = [this](const QString &slug) {
        m_asked.append(slug);
        const auto promise = std::make_shared<QPromise<Result<Repository>>>();
        promise->start();
        m_open.insert(slug, promise);
        return promise->future();
    };
    m_check->setPlace(ask, [this](const QString &slug) { return m_known.contains(slug); });
}

void TestNameCheck::answer(const QString &slug, const Result<Repository> &result)
{
    QTRY_VERIFY(m_open.contains(slug));
    const auto promise = m_open.take(slug);
    promise->addResult(result);
    promise->finish();
}

void TestNameCheck::tellsWhatTheServerSays_data()
{
    QTest::addColumn<Answer>("answered");
    QTest::addColumn<State>("state");
    QTest::newRow("there") << Answer{shop()} << State::Taken;
    QTest::newRow("404") << Answer{failure(ErrorKind::NotFound)} << State::Free;
    QTest::newRow("403") << Answer{failure(ErrorKind::Forbidden)} << State::Failed;
    QTest::newRow("429") << Answer{failure(ErrorKind::RateLimited)} << State::Failed;
    QTest::newRow("500") << Answer{failure(ErrorKind::ServerFault)} << State::Failed;
    QTest::newRow("offline") << Answer{failure(ErrorKind::Offline)} << State::Unknown;
    QTest::newRow("too slow") << Answer{failure(ErrorKind::TimedOut)} << State::Unknown;
}

void TestNameCheck::tellsWhatTheServerSays()
{
    QFETCH(Answer, answered);
    QFETCH(State, state);
    QSignalSpy changed(m_check.get(), &NameCheck::changed);
    QSignalSpy found(m_check.get(), &NameCheck::found);
    m_check->look(u"shop"_s);
    QCOMPARE(m_check->state(), State::Asking);
    answer(u"shop"_s, answered.result);
    QTRY_COMPARE(m_check->state(), state);
    QCOMPARE(m_check->error().has_value(), state == State::Failed);
    QCOMPARE(found.count(), answered.result ? 1 : 0);
    QCOMPARE(changed.count(), 2);
}

void TestNameCheck::asksOnceForManyKeys()
{
    for (const QString &text : {u"s"_s, u"sh"_s, u"sho"_s, u"shop"_s})
        m_check->look(text);
    answer(u"shop"_s, failure(ErrorKind::NotFound));
    QTRY_COMPARE(m_check->state(), State::Free);
    QCOMPARE(m_asked, QStringList{u"shop"_s});
}

void TestNameCheck::dropsOlderAnswers()
{
    m_check->look(u"shop"_s);
    QTRY_COMPARE(m_asked, QStringList{u"shop"_s});
    m_check->look(u"shop-2"_s);
    QTRY_COMPARE(m_asked.size(), 2);
    answer(u"shop-2"_s, failure(ErrorKind::NotFound));
    QTRY_COMPARE(m_check->state(), State::Free);
    QSignalSpy changed(m_check.get(), &NameCheck::changed);
    QSignalSpy found(m_check.get(), &NameCheck::found);
    answer(u"shop"_s, shop()); // late
    m_check->look(u"shop-3"_s);
    answer(u"shop-3"_s, failure(ErrorKind::Forbidden));
    QTRY_COMPARE(m_check->state(), State::Failed);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(found.count(), 0);
}

void TestNameCheck::asksNothingThatIsKnown()
{
    m_known = QStringList{u"shop"_s};
    m_check->look(u"shop"_s);
    QTRY_COMPARE(m_check->state(), State::Taken);
    QCOMPARE(m_asked, QStringList());
}

void TestNameCheck::asksNothingWithoutName()
{
    m_check->look(u"shop"_s);
    m_check->look({});
    QCOMPARE(m_check->state(), State::Unknown);
    m_check->look(u"other"_s);
    QTRY_COMPARE(m_asked, QStringList{u"other"_s});
}

void TestNameCheck::asksNotAgainForTheSameName()
{
    m_check->look(u"shop"_s);
    answer(u"shop"_s, failure(ErrorKind::NotFound));
    QTRY_COMPARE(m_check->state(), State::Free);
    m_check->look(u"shop"_s); // a blank more in the name makes no other slug
    QCOMPARE(m_check->state(), State::Free);
    m_check->look(u"other"_s);
    QTRY_COMPARE(m_asked, (QStringList{u"shop"_s, u"other"_s}));
}

void TestNameCheck::asksAgainAfterBeingOffline()
{
    m_check->look(u"shop"_s);
    answer(u"shop"_s, failure(ErrorKind::Offline));
    QTRY_COMPARE(m_check->state(), State::Unknown);
    m_check->look(u"shop"_s);
    answer(u"shop"_s, failure(ErrorKind::NotFound));
    QTRY_COMPARE(m_check->state(), State::Free);
}

void TestNameCheck::startsAnewElsewhere()
{
    m_check->look(u"shop"_s);
    QTRY_COMPARE(m_asked, QStringList{u"shop"_s});
    QStringList asked;
    const auto ask = [&asked](const QString &slug) {
        asked.append(slug);
        QPromise<Result<Repository>> promise;
        promise.start();
        promise.addResult(failure(ErrorKind::NotFound));
        promise.finish();
        return promise.future();
    };
    m_check->setPlace(ask, [](const QString &) { return false; });
    answer(u"shop"_s, shop()); // of the workspace before
    QTRY_COMPARE(m_check->state(), State::Free);
    QCOMPARE(asked, QStringList{u"shop"_s});
}

void TestNameCheck::diesWhileAsking()
{
    m_check->look(u"shop"_s);
    QTRY_COMPARE(m_asked.size(), 1);
    m_check.reset();
    answer(u"shop"_s, shop());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestNameCheck)
#include "tst_namecheck.moc"
