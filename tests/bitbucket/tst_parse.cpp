// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/parse.h"

#include "bitbucket/write.h"
#include "testing/fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

// Good answers, most of them real ones.
class TestParse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheUser();
    void readsEmailAddresses();
    void readsWorkspaces();
    void readsProjects();
    void readsRepositories();
    void readsRepositoriesWithoutCommits();
    void readsRepositoryPages_data();
    void readsRepositoryPages();
    void keepsNextAsItIs();
    void distrustsLinks();
    void readsBranches();
    void readsBranchesWithTheirRepository();
    void distrustsCondensedRepositories_data();
    void distrustsCondensedRepositories();
    void readsMoreOfRepositories();
    void readsTotals();
    void readsPermissions();
    void readsWhatWasWritten();
    void distrustsSshAddresses_data();
    void distrustsSshAddresses();
    void readsPullRequests();
    void readsPullRequestPages();
};

static QByteArray data(const QString &name)
{
    return testing::fixture(u"bitbucket/"_s + name);
}

void TestParse::readsTheUser()
{
    const auto user = parseUser(data(u"user.json"_s));
    QVERIFY(user.has_value());
    QCOMPARE(user->uuid, u"{4b85b785-1433-4092-8512-20302f4a03be}"_s);
    QCOMPARE(user->displayName, u"Sourcegraph Testing"_s);
    QCOMPARE(user->nickname, u"Sourcegraph Testing"_s);
    QCOMPARE(user->username, u"sourcegraph-testing"_s);
    QCOMPARE(parsePictureLink(data(u"user.json"_s)).value_or(QUrl()).host(),
             u"secure.gravatar.com"_s);

    const auto bare = parseUser(R"({"uuid":"{x}","username":null,"display_name":7,"new":{}})");
    QVERIFY(bare.has_value());
    QVERIFY(bare->username.isEmpty() && bare->displayName.isEmpty() && bare->nickname.isEmpty());
    QVERIFY(!parsePictureLink(R"({"uuid":"{x}","links":{"avatar":7}})").value().isValid());
}

void TestParse::readsEmailAddresses()
{
    const auto page = parseEmailAddressPage(
        R"({"values":[{"email":"ada@example.com","is_primary":true,"is_confirmed":true},)"
        R"({"email":"new@example.com","is_confirmed":false},{"email":"odd@example.com"}]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.at(0).address, u"ada@example.com"_s);
    QVERIFY(page->items.at(0).isConfirmed && page->items.at(0).isPrimary);
    QVERIFY(!page->items.at(1).isPrimary);
    QVERIFY(!page->items.at(1).isConfirmed && !page->items.at(2).isConfirmed);
    QVERIFY(!parseEmailAddressPage(R"({"values":[{"is_confirmed":true}]})"));
}

void TestParse::readsWorkspaces()
{
    const auto page = parseWorkspacePage(data(u"user-workspaces-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.first().slug, u"bbworkspace1"_s);
    QCOMPARE(page->items.first().uuid, u"{470c176d-3574-44ea-bb41-89e8638bcca4}"_s);
    QVERIFY(page->items.first().isAdministrator);
    QVERIFY(page->items.first().name.isEmpty());
    QVERIFY(!page->next.isValid());

    const auto workspace = parseWorkspace(data(u"workspace.json"_s));
    QVERIFY(workspace.has_value());
    QCOMPARE(workspace->name, u"Atlassian Bitbucket"_s);
    QVERIFY(workspace->isPrivacyEnforced);
}

void TestParse::readsProjects()
{
    const auto page = parseProjectPage(data(u"projects-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.first().key, u"PROJ"_s);
    QCOMPARE(page->items.first().name, u"Generated apps"_s);
    QCOMPARE(page->items.last().uuid, u"{a862a17c-1726-47a2-bcd1-d9b37313b350}"_s);
}

void TestParse::readsRepositories()
{
    const auto repository = parseRepository(data(u"repository-private.json"_s));
    QVERIFY(repository.has_value());
    QCOMPARE(repository->uuid, u"{b090a669-ac7b-44cd-9610-02d027cb39f3}"_s);
    QCOMPARE(repository->slug, u"src-cli"_s);
    QCOMPARE(repository->fullName, u"sourcegraph-testing/src-cli"_s);
    QVERIFY(repository->isPrivate);
    QCOMPARE(repository->mainBranch, u"master"_s);
    QCOMPARE(repository->project.key, u"SOUR"_s);
    QCOMPARE(repository->updatedOn.toUTC().toString(Qt::ISODate), u"2022-04-06T17:10:35Z"_s);
    QCOMPARE(repository->page, QUrl(u"https://bitbucket.org/sourcegraph-testing/src-cli"_s));
    // the caller's name in the address would win over ours
    QCOMPARE(repository->cloneUrl,
             QUrl(u"https://bitbucket.org/sourcegraph-testing/src-cli.git"_s));

    const auto open = parseRepository(data(u"repository-public.json"_s));
    QVERIFY(open.has_value());
    QVERIFY(!open->isPrivate);
    QCOMPARE(open->cloneUrl.userInfo(), QString());
}

void TestParse::readsRepositoriesWithoutCommits()
{
    const auto repository = parseRepository(data(u"repository-empty.json"_s));
    QVERIFY(repository.has_value());
    QVERIFY(!repository->mainBranch);
    QCOMPARE(repository->slug, u"fresh"_s); // from the full name
    QCOMPARE(repository->name, u"Fresh one"_s);
    QVERIFY(repository->project.key.isEmpty());
    QCOMPARE(repository->cloneUrl, QUrl(u"https://bitbucket.org/acme/fresh.git"_s));
    QCOMPARE(repository->updatedOn, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));

    const auto bare = parseRepository(R"({"uuid":"{x}","slug":"s"})");
    QVERIFY(bare.has_value());
    QCOMPARE(bare->name, u"s"_s);
    QVERIFY(bare->isPrivate); // unknown counts as private
    QVERIFY(!bare->cloneUrl.isValid() && !bare->page.isValid() && !bare->updatedOn.isValid());
}

void TestParse::readsRepositoryPages_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasNext");
    QTest::newRow("with next") << u"repositories-page-with-next.json"_s << 1 << true;
    QTest::newRow("last") << u"repositories-page-last.json"_s << 1 << false;
    QTest::newRow("empty, but next") << u"repositories-page-empty-with-next.json"_s << 0 << true;
    QTest::newRow("empty") << u"empty-page.json"_s << 0 << false;
}

void TestParse::readsRepositoryPages()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    QFETCH(bool, hasNext);
    const auto page = parseRepositoryPage(data(file));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), count);
    QCOMPARE(page->next.isValid(), hasNext);
}

void TestParse::keepsNextAsItIs()
{
    const auto page = parseRepositoryPage(data(u"repositories-page-empty-with-next.json"_s));
    QCOMPARE(page->next.toEncoded(), "https://api.bitbucket.org/2.0/repositories/acme?after=%7Bx%7D"
                                     "&q=name~%22a%2Bb%22");
    for (const char *none : {R"({"values":[],"next":null})", R"({"values":[],"next":""})"}) {
        const auto last = parseRepositoryPage(none);
        QVERIFY(last.has_value());
        QVERIFY(!last->next.isValid());
    }
}

void TestParse::distrustsLinks()
{
    const auto repository = parseRepository(data(u"repository-hostile-links.json"_s));
    QVERIFY(repository.has_value());
    QVERIFY(!repository->page.isValid());
    QVERIFY(!repository->cloneUrl.isValid());
    QCOMPARE(repository->name, u"<b>trap</b>"_s); // shown as plain text
}

void TestParse::readsBranches()
{
    const auto branch = parseBranch(data(u"branch.json"_s));
    QVERIFY(branch.has_value());
    QCOMPARE(branch->name, u"feature/BB-1"_s);
    QCOMPARE(branch->target, u"fb522a6f08c7c7df337312e4e65ec1b57710672e"_s);
}

static QByteArray branchIn(const QByteArray &repository)
{
    return R"({"name":"main","target":{"hash":"a1b2","repository":)" + repository + "}}";
}

void TestParse::readsBranchesWithTheirRepository()
{
    const auto read = parseBranchInRepository(branchIn(data(u"repository-public.json"_s)));
    QVERIFY(read.has_value());
    QCOMPARE(read->branch.name, u"main"_s);
    QCOMPARE(read->branch.target, u"a1b2"_s);
    const auto alone = parseRepository(data(u"repository-public.json"_s));
    QVERIFY(alone && !alone->isPrivate);
    QVERIFY(read->repository == *alone);
}

void TestParse::distrustsCondensedRepositories_data()
{
    QTest::addColumn<QString>("without");
    for (const QString &field :
         {u"uuid"_s, u"is_private"_s, u"links"_s, u"mainbranch"_s, u"everything"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void TestParse::distrustsCondensedRepositories()
{
    QFETCH(QString, without);
    QJsonObject repository = QJsonDocument::fromJson(data(u"repository-private.json"_s)).object();
    repository.insert("mainbranch"_L1, QJsonObject{{"name"_L1, "main"_L1}});
    QVERIFY(parseBranchInRepository(branchIn(QJsonDocument(repository).toJson())));
    repository = without == "everything"_L1 ? QJsonObject() : repository;
    repository.remove(without);
    const auto read = parseBranchInRepository(branchIn(QJsonDocument(repository).toJson()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::UnreadableReply);
}

void TestParse::readsMoreOfRepositories()
{
    const auto bare = parseRepository(R"({"uuid":"{x}","full_name":"a/b"})");
    QVERIFY(bare.has_value());
    QCOMPARE(bare->size, -1);
    QVERIFY(bare->language.isEmpty() && bare->sshAddress.isEmpty() && !bare->mainBranch);
    const auto full = parseRepository(data(u"repository-private.json"_s));
    QVERIFY(full.has_value());
    QVERIFY(full->size >= 0);
    QCOMPARE(full->sshAddress, u"git@bitbucket.org:%1.git"_s.arg(full->fullName));
}

void TestParse::readsTotals()
{
    QCOMPARE(*parseTotal(R"({"size":12})"), std::optional<qint64>(12));
    QCOMPARE(*parseTotal(R"({"size":0})"), std::optional<qint64>(0));
    QCOMPARE(*parseTotal(R"({"size":-3})"), std::optional<qint64>());
    QCOMPARE(*parseTotal(R"({"size":"12"})"), std::optional<qint64>());
    QCOMPARE(*parseTotal("{}"), std::optional<qint64>());
    QVERIFY(!parseTotal("[]"));
    QCOMPARE(parseRepositoryPage(R"({"size":30000,"values":[]})")->total,
             std::optional<qint64>(30000));
}

void TestParse::readsPermissions()
{
    QVERIFY(parsePermission(R"({"permission":"owner"})") == WorkspacePermission::Owner);
    QVERIFY(parsePermission(R"({"permission":"emperor"})") == WorkspacePermission::Unknown);
    QVERIFY(parsePermission("{}") == WorkspacePermission::Unknown);
    for (const auto permission : {WorkspacePermission::Unknown, WorkspacePermission::Member,
                                  WorkspacePermission::Collaborator,
                                  WorkspacePermission::CreateProject, WorkspacePermission::Owner})
        QVERIFY(parsePermission(written(permission)) == permission);
}

//! What is kept on disk comes back as it was.
void TestParse::readsWhatWasWritten()
{
    for (const QString &file : {u"repository-private.json"_s, u"repository-public.json"_s,
                                u"repository-empty.json"_s, u"repository-hostile-links.json"_s}) {
        const auto repository = parseRepository(data(file));
        QVERIFY(repository.has_value());
        QVERIFY2(parseRepository(written(*repository)) == *repository, qPrintable(file));
    }
    Repository odd;
    odd.uuid = u"{x}"_s;
    odd.slug = u"x"_s;
    odd.name = u"<b>\"\u0000\u202E\\\n\U0001F469"_s;
    odd.fullName = u"a/x"_s;
    QVERIFY(parseRepository(written(odd)) == odd);
    const auto projects = parseProjectPage(data(u"projects-page.json"_s));
    QVERIFY(parseProject(written(projects->items.first())) == projects->items.first());
    Workspace workspace{u"{w}"_s, u"acme"_s, u"Acme"_s, true, true, true};
    QVERIFY(parseWorkspaceAccess(written(workspace)) == workspace);
    workspace.name.clear();
    workspace.isDescribed = false;
    QVERIFY(parseWorkspaceAccess(written(workspace)) == workspace);
}

void TestParse::distrustsSshAddresses_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("usual") << u"git@bitbucket.org:acme/shop-api.git"_s << true;
    QTest::newRow("url") << u"ssh://git@bitbucket.org/acme/shop-api.git"_s << true;
    QTest::newRow("url with port") << u"ssh://git@127.0.0.1:2222/acme/x.git"_s << true;
    QTest::newRow("a command") << u"ext::sh -c reboot"_s << false;
    QTest::newRow("an option") << u"-oProxyCommand=x@y:z"_s << false;
    QTest::newRow("a second line") << u"git@bitbucket.org:a/b.git\nreboot"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("quotes") << u"git@x:a/b.git; reboot"_s << false;
}

void TestParse::distrustsSshAddresses()
{
    QFETCH(QString, href);
    QFETCH(bool, isTaken);
    const QString quoted = QString(href).replace(u'\n', u"\\n"_s);
    const QString body =
        u"{\"uuid\":\"{x}\",\"slug\":\"x\",\"links\":{\"clone\":[{\"name\":\"ssh\",\"href\":\"%1\"}]}}"_s;
    const auto repository = parseRepository(body.arg(quoted).toUtf8());
    QVERIFY(repository.has_value());
    QCOMPARE(repository->sshAddress, isTaken ? href : QString());
}

void TestParse::readsPullRequests()
{
    const auto created = parsePullRequest(data(u"pullrequest-created.json"_s));
    QVERIFY(created.has_value());
    QCOMPARE(created->id, 2);
    QCOMPARE(created->title, u"Sourcegraph test branch-00"_s);
    QCOMPARE(created->state, u"OPEN"_s);
    QCOMPARE(created->destinationBranch, u"master"_s);
    QVERIFY(!created->sourceBranch.isEmpty());
    QCOMPARE(created->page.toString(),
             u"https://bitbucket.org/sourcegraph-testing/src-cli/pull-requests/2"_s);
    const auto other = parsePullRequest(data(u"pullrequest.json"_s));
    QVERIFY(other.has_value());
    QCOMPARE(other->id, 1);
}

void TestParse::readsPullRequestPages()
{
    const auto page = parsePullRequestPage(data(u"pullrequests-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 5);
    QCOMPARE(page->items.first().id, 11);
    QVERIFY(!page->next.isValid());
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
