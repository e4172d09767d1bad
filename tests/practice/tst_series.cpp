// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/encoding.h"
#include "practice/server/mould.h"
#include "practice/server/shelf.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! Repositories that are made when somebody asks for them behave like all others.
class TestSeries final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsOneByEitherName();
    void hasNoOthers_data();
    void hasNoOthers();
    void listsEachOnce();
    void changesOneAlone();
    void removesOneAlone();
    void refusesTakenNames();
    void isWrittenAsIfItWereAlone();

private:
    static constexpr int count = 30000;
    RepositoryShelf m_shelf;
    const QString m_workspace = u"{workspace}"_s;
};

void TestSeries::init()
{
    Repository model;
    model.workspaceUuid = m_workspace;
    model.description = u"Alike"_s;
    m_shelf = {};
    QVERIFY(m_shelf.add(RepositorySeries(model, u"App %1 of many"_s, count, 0)));
}

void TestSeries::findsOneByEitherName()
{
    const auto bySlug = m_shelf.find(m_workspace, u"app-30000-of-many"_s);
    QVERIFY(bySlug);
    QCOMPARE(bySlug->name, u"App 30000 of many"_s);
    QCOMPARE(bySlug->description, u"Alike"_s);
    const auto byUuid = m_shelf.find(bySlug->uuid);
    QVERIFY(byUuid);
    QCOMPARE(byUuid->slug, bySlug->slug);
    QCOMPARE(byUuid->createdOn, bySlug->createdOn);
}

void TestSeries::hasNoOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"app-0-of-many", "app-30001-of-many", "app-01-of-many", "app-1",
                             "app--1-of-many", "app-99999999999999-of-many", "app-", ""})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("uuid past the end") << m_shelf.find(m_workspace, u"app-1-of-many"_s)
                                              .value_or(Repository())
                                              .uuid.replace(u"000000000000}"_s, u"000000007530}"_s);
}

void TestSeries::hasNoOthers()
{
    QFETCH(QString, name);
    QVERIFY(!m_shelf.find(m_workspace, name));
    QVERIFY(!m_shelf.find(u"{another workspace}"_s, u"app-1-of-many"_s));
}

void TestSeries::listsEachOnce()
{
    QSet<QString> uuids;
    for (const RepositoryPlace &place : m_shelf.places(m_workspace))
        uuids.insert(place.text(&Repository::uuid));
    QCOMPARE(uuids.size(), count);
    QCOMPARE(m_shelf.singles().size(), 0);
}

void TestSeries::changesOneAlone()
{
    const QString uuid = m_shelf.find(m_workspace, u"app-7-of-many"_s)->uuid;
    m_shelf.change(uuid, [](Repository &repository) { repository.slug = u"seventh"_s; });
    QCOMPARE(m_shelf.find(m_workspace, u"seventh"_s)->uuid, uuid);
    QVERIFY(!m_shelf.find(m_workspace, u"app-7-of-many"_s));
    QVERIFY(m_shelf.find(m_workspace, u"app-8-of-many"_s));
    QCOMPARE(m_shelf.places(m_workspace).size(), count);
    QCOMPARE(m_shelf.singles().size(), 1);
}

void TestSeries::removesOneAlone()
{
    const QString uuid = m_shelf.find(m_workspace, u"app-7-of-many"_s)->uuid;
    m_shelf.remove(uuid);
    QVERIFY(!m_shelf.find(uuid));
    QVERIFY(!m_shelf.find(m_workspace, u"app-7-of-many"_s));
    QCOMPARE(m_shelf.places(m_workspace).size(), count - 1);
}

void TestSeries::refusesTakenNames()
{
    Repository single;
    single.workspaceUuid = m_workspace;
    single.uuid = u"{single}"_s;
    single.slug = u"app-3-of-many"_s;
    QVERIFY(!m_shelf.add(single));
    single.slug = u"other-3"_s;
    QVERIFY(m_shelf.add(single));
    Repository model;
    model.workspaceUuid = m_workspace;
    QVERIFY(!m_shelf.add(RepositorySeries(model, u"other %1"_s, 5, 0)));
}

void TestSeries::isWrittenAsIfItWereAlone()
{
    Repository model;
    model.workspaceUuid = m_workspace;
    model.description = u"<b>\"100 %\"</b>"_s;
    const RepositorySeries series(model, u"\"App\" %1 <\u202e>"_s, count, 0);
    const auto write = [](const Repository &r) {
        const QJsonObject links{{u"html"_s, u"https://example.com/%1/src"_s.arg(r.slug)},
                                {u"avatar"_s, QString::fromLatin1(percentEncoded(r.uuid))}};
        return QJsonDocument(QJsonObject{{u"name"_s, r.name},
                                         {u"uuid"_s, r.uuid},
                                         {u"description"_s, r.description},
                                         {u"created_on"_s, r.createdOn},
                                         {u"updated_on"_s, r.updatedOn},
                                         {u"links"_s, links}})
            .toJson(QJsonDocument::Compact);
    };
    const RepositoryMould mould(series, write);
    for (const int index : {0, 9, 12345, count - 1})
        QCOMPARE(mould.cast(index), write(series.at(index)));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
