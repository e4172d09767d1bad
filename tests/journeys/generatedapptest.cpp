// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/generatedapptest.h"

#include "journeys/fixtureapp.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

const QByteArray middle = "2\n3\n4\n5\n6\n7\n";

} // namespace

void GeneratedAppTest::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

// One push of an app to main.
void GeneratedAppTest::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->logIn().exitCode, 0);
    m_app = m_desk->path(u"shop"_s);
    QVERIFY(write("one", "eight"));
    const Run run = publish({u"--to"_s, u"acme/shop"_s, u"--create"_s});
    QVERIFY2(run.exitCode == 0, run.told());
}

void GeneratedAppTest::cleanup()
{
    m_desk.reset();
}

// As a generator does: everything anew.
bool GeneratedAppTest::write(const QByteArray &first, const QByteArray &last,
                             const QByteArrayList &others) const
{
    bool isWritten = QDir(m_app).removeRecursively() && QDir().mkpath(m_app)
                     && writeFile(m_app + u"/main.ts"_s, first + '\n' + middle + last + '\n');
    for (const QByteArray &name : others)
        isWritten = isWritten && writeFile(m_app + u'/' + QString::fromUtf8(name), name + '\n');
    return isWritten;
}

Run GeneratedAppTest::publish(const QStringList &options)
{
    return m_desk->publish(m_app, QStringList{u"--source"_s, u"generated"_s, u"--mode"_s,
                                              u"review"_s, u"--base-directory"_s, u"apps/shop"_s}
                                      + options);
}

QString GeneratedAppTest::atServer(const QStringList &arguments)
{
    return m_desk->gitAtServer(u"acme/shop"_s, arguments);
}

QString GeneratedAppTest::files(const QString &branch)
{
    return atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, branch}).replace(u'\n', u' ');
}

QString GeneratedAppTest::text(const QString &branch)
{
    return atServer({u"show"_s, branch + u":apps/shop/main.ts"_s});
}

bool GeneratedAppTest::editAsSomebody(const QString &branch, const QString &first)
{
    return !m_desk
                ->commitAsSomebody(u"acme/shop"_s, branch, u"apps/shop/main.ts"_s,
                                   first + u'\n' + QString::fromUtf8(middle) + u"eight"_s)
                .isEmpty();
}

int GeneratedAppTest::pullRequests()
{
    const QJsonObject known = m_desk->repository(u"acme/shop"_s);
    return int(known.value("pull_requests"_L1).toArray().size());
}

} // namespace windlass::journeys
