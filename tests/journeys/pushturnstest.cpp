// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/pushturnstest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

using workflows::PublishProject;

void PushTurnsTest::initTestCase()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->openOffice());
}

void PushTurnsTest::cleanupTestCase()
{
    m_place.reset();
}

// Each time: other programs of the test sign in as the same user and so take the sign-in over.
void PushTurnsTest::init()
{
    QVERIFY(m_place->connectAccount());
}

void PushTurnsTest::cleanup()
{
    m_pushes.clear();
    QCOMPARE(m_place->desk.visitor().control("DELETE", u"faults"_s).status, 200);
}

PushTurnsTest::Push &PushTurnsTest::prepare(const store::App &app)
{
    m_pushes.push_back(std::make_unique<Push>());
    Push &push = *m_pushes.back();
    const auto plan = awaited(m_place->office->apps.plan(app, {}));
    push.publish = std::make_unique<PublishProject>(
        m_place->office->services, m_place->office->sessions.open(m_place->account),
        workflows::PublishRequest{app, plan.value(), {}, {}});
    connect(push.publish.get(), &PublishProject::progressed, this,
            [&push](const workflows::PublishProgress &progress) {
                if (push.phases.isEmpty() || push.phases.constLast() != progress.phase)
                    push.phases.append(progress.phase);
            });
    connect(push.publish.get(), &PublishProject::finished, this,
            [&push] { push.isFinished = true; });
    return push;
}

void PushTurnsTest::startAll()
{
    for (const auto &push : m_pushes)
        push->publish->start();
}

bool PushTurnsTest::areAllFinished() const
{
    return std::all_of(m_pushes.begin(), m_pushes.end(),
                       [](const auto &push) { return push->isFinished; });
}

bool PushTurnsTest::delayPacks(int times)
{
    return m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"git-receive-pack"_s},
                                   {u"action"_s, u"delay"_s},
                                   {u"seconds"_s, 1},
                                   {u"times"_s, times}});
}

void PushTurnsTest::checkWhole(const QString &slug)
{
    int repositories = 0;
    for (const QString &name : m_place->desk.repositoryNames())
        repositories += name.startsWith(u"acme/"_s + slug) ? 1 : 0;
    QCOMPARE(repositories, 1);
    QCOMPARE(m_place->desk.gitAtServer(u"acme/"_s + slug, {u"rev-list"_s, u"--count"_s, u"main"_s}),
             u"1"_s);
}

} // namespace windlass::journeys
