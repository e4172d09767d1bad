// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! How many calls of the API a push takes: an hour has a thousand of them (FACTS section 4). What
//! is safe stays safe: the repository is read back before anything is sent, the branch afterwards.
class TestApiCalls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void ofFirstPush();
    void ofLaterPush();
    void toExistingRepository();
    void toNewBranch();
    void ofPullRequests();
    void ofServerThatAnswersBriefly();
    void noticesWhatChangedMeanwhile();

private:
    //! Changes the folder, pushes, and gives back the calls; empty when the push failed.
    [[nodiscard]] QStringList callsOf(const store::App &app, const projects::TargetWish &wish = {});

    std::unique_ptr<Workplace> m_place;
    int m_changes = 0;
};

static const QString one = u"/2.0/repositories/acme/"_s;

void TestApiCalls::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
}

void TestApiCalls::cleanup()
{
    m_place.reset();
}

QStringList TestApiCalls::callsOf(const store::App &app, const projects::TargetWish &wish)
{
    if (!writeFile(app.folder + u"/CHANGED.md"_s, QByteArray::number(++m_changes)))
        return {};
    m_place->desk.forgetCalls();
    const auto run =
        m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
    if (!run)
        qWarning("%s (%s)", qUtf8Printable(run.error().message),
                 qUtf8Printable(run.error().detail));
    const QStringList calls = m_place->desk.apiCalls();
    qInfo("%d calls: %s", int(calls.size()), qUtf8Printable(calls.join(u"; "_s)));
    return run ? calls : QStringList();
}

void TestApiCalls::ofFirstPush()
{
    const store::App app = m_place->newApp(u"orders"_s);
    const QStringList calls = callsOf(app);
    QVERIFY(!calls.isEmpty() && calls.size() <= 5);
    QCOMPARE(calls.constFirst(), u"POST "_s + one + u"orders"_s);
    QVERIFY(calls.constLast().endsWith(u"/refs/branches/main"_s)); // the verification
}

void TestApiCalls::ofLaterPush()
{
    const store::App app = m_place->newApp(u"orders"_s);
    QVERIFY(m_place->office->publish(app, m_place->account));
    for (int i = 0; i < 2; ++i) {
        const QStringList calls = callsOf(app);
        QCOMPARE(calls.size(), 2);
        for (const QString &call : calls)
            QVERIFY2(call.startsWith("GET "_L1) && call.endsWith(u"/refs/branches/main"_s),
                     qPrintable(call));
    }
}

void TestApiCalls::toExistingRepository()
{
    const store::App first = m_place->newApp(u"orders"_s);
    QVERIFY(m_place->office->publish(first, m_place->account));
    // linked anew, as after Change..., with the folder's own history
    const auto repository = awaited(m_place->office->sessions.open(m_place->account)
                                        ->client()
                                        .repository(u"acme"_s, u"orders"_s));
    QVERIFY(repository);
    QVERIFY(m_place->office->apps.linkToExisting(first, m_place->account, u"acme"_s, *repository));
    QCOMPARE(callsOf(first).size(), 2);
}

void TestApiCalls::toNewBranch()
{
    const store::App app = m_place->newApp(u"orders"_s);
    QVERIFY(m_place->office->publish(app, m_place->account));
    const QStringList calls = callsOf(app, {u"next"_s, false});
    QCOMPARE(calls.size(), 3); // no such branch; the repository; the verification
    QVERIFY(calls.at(1).startsWith("GET "_L1) && !calls.at(1).contains("refs"_L1));
}

void TestApiCalls::ofPullRequests()
{
    const store::App app = m_place->newApp(u"orders"_s);
    QVERIFY(m_place->office->publish(app, m_place->account));
    const QStringList first = callsOf(app, {{}, true});
    QCOMPARE(first.size(), 6); // with a look for a pull request and for reviewers, and its opening
    QCOMPARE(first.filter(u"POST "_s).size(), 1);
    const QStringList later = callsOf(app, {{}, true});
    QCOMPARE(later.size(), 5); // looks for the pull request before and after, and the comment
    QCOMPARE(later.filter(u"POST "_s).size(), 1);
    QVERIFY(later.constLast().endsWith(u"/pullrequests/1/comments"_s));
}

// The fields of an embedded object are a wish. Without them the repository is asked for itself.
void TestApiCalls::ofServerThatAnswersBriefly()
{
    const store::App app = m_place->newApp(u"orders"_s);
    const auto pushed = m_place->office->publish(app, m_place->account);
    QVERIFY(pushed);
    const QJsonObject brief{{u"name"_s, u"main"_s},
                            {u"target"_s, QJsonObject{{u"hash"_s, pushed->commit}}}};
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"GET"_s},
                                    {u"path"_s, u"/refs/branches/main$"_s},
                                    {u"action"_s, u"status"_s},
                                    {u"status"_s, 200},
                                    {u"body"_s, brief}}));
    const QStringList calls = callsOf(app);
    QCOMPARE(calls.size(), 4);
    QVERIFY(calls.at(1).startsWith("GET "_L1) && !calls.at(1).contains("refs"_L1));
}

void TestApiCalls::noticesWhatChangedMeanwhile()
{
    const store::App app = m_place->newApp(u"orders"_s);
    const auto pushed = m_place->office->publish(app, m_place->account);
    QVERIFY(pushed);
    QVERIFY(m_place->desk.visitor().signIn());
    const QJsonObject open{{u"is_private"_s, false}};
    QCOMPARE(m_place->desk.visitor().api("PUT", one + u"orders"_s, open).status, 200);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    const auto refused = m_place->office->publish(m_place->office->reloaded(app), m_place->account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Finding);
    QCOMPARE(m_place->desk.tip(u"acme/orders"_s, u"main"_s), pushed->commit);
}

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
