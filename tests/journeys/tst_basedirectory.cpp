// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! Several apps in one repository, a folder each: nothing outside of it ever changes.
class TestBaseDirectory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sharesARepository();
    void followsWhatOthersDoOutside();
    void refusesWhatOthersDidInside();
    void startsANewBranchFromTheMainBranch();
    void leavesNoRepositoryBehind();
    void findsWhatAnotherAppAskedFor();

private:
    [[nodiscard]] store::App newApp(const QString &name, const QString &directory);
    [[nodiscard]] QString atServer(const QStringList &arguments)
    {
        return m_place->desk.gitAtServer(u"acme/mono"_s, arguments);
    }
    [[nodiscard]] Result<workflows::PublishReport> push(const store::App &app,
                                                        const projects::TargetWish &wish = {})
    {
        return m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
    }

    std::unique_ptr<Workplace> m_place;
};

void TestBaseDirectory::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
}

void TestBaseDirectory::cleanup()
{
    m_place.reset();
}

//! The first one creates acme/mono, the others are linked to it.
store::App TestBaseDirectory::newApp(const QString &name, const QString &directory)
{
    const auto app = m_place->office->apps.add(m_place->desk.path(name));
    const auto mono = m_place->desk.repository(u"acme/mono"_s);
    Result<> linked;
    if (mono.isEmpty()) {
        bitbucket::RepositoryDraft draft;
        draft.workspace = u"acme"_s;
        draft.slug = u"mono"_s;
        draft.name = draft.slug;
        linked = m_place->office->apps.linkToNew(*app, m_place->account, draft);
    } else {
        bitbucket::Repository repository;
        repository.uuid = mono.value("uuid"_L1).toString();
        repository.slug = u"mono"_s;
        repository.name = repository.slug;
        linked =
            m_place->office->apps.linkToExisting(*app, m_place->account, u"acme"_s, repository);
    }
    store::App made = m_place->office->reloaded(*app);
    made.link->baseDirectory = directory;
    return linked && m_place->office->apps.save(made) ? made : store::App();
}

void TestBaseDirectory::sharesARepository()
{
    for (const QString &name : {u"shop"_s, u"crm"_s, u"site"_s}) {
        QVERIFY(QDir().mkpath(m_place->desk.path(name)));
        QVERIFY(writeFile(m_place->desk.path(name) + u"/main.ts"_s, name.toUtf8()));
        const auto run = push(newApp(name, u"services/"_s + name));
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
        QCOMPARE(m_place->desk.tip(u"acme/mono"_s, u"main"_s), run->commit);
    }
    QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}),
             u"services/crm/main.ts\nservices/shop/main.ts\nservices/site/main.ts"_s);
    QCOMPARE(atServer({u"rev-list"_s, u"--count"_s, u"main"_s}), u"3"_s);
    QCOMPARE(atServer({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
    const auto again =
        push(*m_place->office->services.apps.find(m_place->desk.path(u"crm"_s)).value());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
}

void TestBaseDirectory::followsWhatOthersDoOutside()
{
    QVERIFY(QDir().mkpath(m_place->desk.path(u"shop"_s)));
    const QString file = m_place->desk.path(u"shop/main.ts"_s);
    QVERIFY(writeFile(file, "1"));
    const store::App app = newApp(u"shop"_s, u"shop"_s);
    QVERIFY(push(app));
    const QString theirs =
        m_place->desk.commitAsSomebody(u"acme/mono"_s, u"main"_s, u"docs/readme"_s, u"Hello"_s);
    QVERIFY(!theirs.isEmpty());
    QVERIFY(writeFile(file, "2"));
    const auto run = push(app);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
    QCOMPARE(atServer({u"rev-parse"_s, u"main^"_s}), theirs);
    QCOMPARE(atServer({u"diff-tree"_s, u"-r"_s, u"--name-status"_s, u"main^"_s, u"main"_s}),
             u"M\tshop/main.ts"_s);
}

void TestBaseDirectory::refusesWhatOthersDidInside()
{
    QVERIFY(QDir().mkpath(m_place->desk.path(u"shop"_s)));
    const QString file = m_place->desk.path(u"shop/main.ts"_s);
    QVERIFY(writeFile(file, "1"));
    const store::App app = newApp(u"shop"_s, u"shop"_s);
    QVERIFY(push(app));
    const QString theirs =
        m_place->desk.commitAsSomebody(u"acme/mono"_s, u"main"_s, u"shop/theirs"_s, u"Hello"_s);
    QVERIFY(writeFile(file, "2"));
    const auto run = push(app);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_place->desk.tip(u"acme/mono"_s, u"main"_s), theirs);
}

void TestBaseDirectory::startsANewBranchFromTheMainBranch()
{
    QVERIFY(QDir().mkpath(m_place->desk.path(u"shop"_s)));
    QVERIFY(writeFile(m_place->desk.path(u"shop/main.ts"_s), "1"));
    const store::App app = newApp(u"shop"_s, u"shop"_s);
    QVERIFY(push(app));
    QVERIFY(
        !m_place->desk.commitAsSomebody(u"acme/mono"_s, u"main"_s, u"readme"_s, u"1"_s).isEmpty());
    QVERIFY(writeFile(m_place->desk.path(u"shop/more.ts"_s), "1"));
    const auto run = push(app, {u"release"_s});
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
    QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"release"_s}),
             u"readme\nshop/main.ts\nshop/more.ts"_s);
}

void TestBaseDirectory::leavesNoRepositoryBehind()
{
    QVERIFY(QDir().mkpath(m_place->desk.path(u"shop"_s)));
    QVERIFY(writeFile(m_place->desk.path(u"shop/main.ts"_s), "1"));
    QVERIFY(push(newApp(u"shop"_s, u"shop"_s)));
    QVERIFY(QDir().mkpath(m_place->desk.path(u"crm"_s)));
    QVERIFY(writeFile(m_place->desk.path(u"crm/main.ts"_s), "1"));
    const store::App second = newApp(u"crm"_s, u"crm"_s);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, u"git-upload-pack"_s},
                                    {u"action"_s, u"status"_s},
                                    {u"status"_s, 500}}));
    const auto run = push(second);
    QVERIFY(!run);
    QVERIFY(!QFileInfo::exists(m_place->desk.path(u"crm/.git"_s)));
}

// Nobody heard that the repository was made; only the app that asked for it knows that it did.
void TestBaseDirectory::findsWhatAnotherAppAskedFor()
{
    QList<store::App> apps;
    for (const QString &name : {u"shop"_s, u"crm"_s}) {
        QVERIFY(QDir().mkpath(m_place->desk.path(name)));
        QVERIFY(writeFile(m_place->desk.path(name) + u"/main.ts"_s, name.toUtf8()));
        apps.append(m_place->office->addNewApp(m_place->desk.path(name), u"mono"_s,
                                               m_place->account, u"services/"_s + name));
        QVERIFY(apps.constLast().link);
    }
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, u"/repositories/acme/mono$"_s},
                                    {u"action"_s, u"drop"_s},
                                    {u"after"_s, true}}));
    QVERIFY(!push(apps.at(0)));
    QVERIFY(m_place->desk.repositoryNames().contains(u"acme/mono"_s)); // it was made
    QVERIFY(m_place->office->reloaded(apps.at(0)).link->isToBeCreated());
    for (const store::App &app : {apps.at(1), apps.at(0)}) {
        const auto run = push(app);
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
        QCOMPARE(run->steps.constFirst(), u"repository found"_s);
    }
    QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}),
             u"services/crm/main.ts\nservices/shop/main.ts"_s);
}

QTEST_GUILESS_MAIN(TestBaseDirectory)
#include "tst_basedirectory.moc"
