// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"

#include "store/database.h"
#include "store/storedapps.h"

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
    void addsFoldersOnce();
    void findsFolders_data();
    void findsFolders();
    void givesBackLinks_data();
    void givesBackLinks();
    void replacesLinks();
    void unlinks();
    void removesAppsWithTheirLinks();
    void refusesLinksOfNobody();
    void movesAnAppWithItsLink();

private:
    std::unique_ptr<StoredApps> m_stored;
    store::Apps *m_apps = nullptr;
};

void TestApps::init()
{
    m_stored = StoredApps::open();
    QVERIFY(m_stored);
    m_apps = &m_stored->apps();
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
    QTest::newRow("all set") << sampleLink();
    Link odd = sampleLink();
    odd.repositoryName = u"Ä \"'; 概 🚀\n"_s;
    odd.branch = u"fix/ü"_s;
    QTest::newRow("Unicode") << odd;
    QTest::newRow("nothing set") << Link{};
    Link toCreate = sampleLink();
    for (QString *text : {&toCreate.repositoryUuid, &toCreate.branch, &toCreate.lastCommit,
                          &toCreate.reviewBranch, &toCreate.lastReviewCommit, &toCreate.projectKey})
        *text = u""_s;
    toCreate.mode = PublishMode::Direct;
    toCreate.isPrivate = true;
    toCreate.lastPushAt = {};
    QTest::newRow("to be created") << toCreate;
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
    QVERIFY(m_apps->saveLink(id, sampleLink()).has_value());
    QVERIFY(m_apps->saveLink(other, sampleLink()).has_value());
    Link second = sampleLink();
    second.repositorySlug = u"second"_s;
    second.lastPushAt = {};
    QVERIFY(m_apps->saveLink(id, second).has_value());
    verifySame(*m_apps->all()->at(0).link, second);
    verifySame(*m_apps->all()->at(1).link, sampleLink());
}

void TestApps::unlinks()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    QVERIFY(m_apps->saveLink(id, sampleLink()).has_value());
    QVERIFY(m_apps->removeLink(id).has_value());
    QVERIFY(m_apps->removeLink(id).has_value()); // gone already: fine
    QCOMPARE(m_apps->all()->size(), 1);
    QVERIFY(!m_apps->all()->first().link);
}

void TestApps::removesAppsWithTheirLinks()
{
    const qint64 id = m_apps->add(u"/app"_s)->id;
    const qint64 other = m_apps->add(u"/other"_s)->id;
    QVERIFY(m_apps->saveLink(id, sampleLink()).has_value());
    QVERIFY(m_apps->saveLink(other, sampleLink()).has_value());
    QVERIFY(m_apps->remove(id).has_value());
    QVERIFY(m_apps->remove(id).has_value()); // gone already: fine
    QCOMPARE(m_apps->all()->size(), 1);
    QCOMPARE(m_apps->all()->first().folder, u"/other"_s);
    auto links = m_stored->database().run(u"SELECT app_id FROM links"_s);
    QVERIFY(links && links->next());
    QCOMPARE(links->value(0).toLongLong(), other);
    QVERIFY(!links->next());
    QVERIFY(!m_apps->add(u"/app"_s)->link); // a new start
}

void TestApps::refusesLinksOfNobody()
{
    const Result<> saved = m_apps->saveLink(4711, sampleLink());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
}

void TestApps::movesAnAppWithItsLink()
{
    const qint64 id = m_apps->add(u"/build-1"_s)->id;
    QVERIFY(m_apps->saveLink(id, sampleLink()).has_value());
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
