// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! What people do with the git program, one after another at one repository.
class TestPracticePlainGit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pushes();
    void clones();
    void fetches();
    void fetchesShallow();
    void deepens();
    void pushesTags();
    void deletesBranch();
    void refusesBehind();
    void forces();

private:
    //! Fails the test when git does.
    [[nodiscard]] QByteArray git(const QString &folder, const QStringList &words);
    [[nodiscard]] QByteArray head(const QString &folder);
    void commit(const QString &folder, const QString &message);
    [[nodiscard]] QJsonObject tips();

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
    QString m_url;
    QString m_folder;
    QString m_clone;
};

QByteArray TestPracticePlainGit::git(const QString &folder, const QStringList &words)
{
    int code = -1;
    const QByteArray said = m_visitor->git(QStringList{u"-C"_s, folder} + words, &code);
    if (code != 0)
        QTest::qFail(said.constData(), __FILE__, __LINE__);
    return said.trimmed();
}

QByteArray TestPracticePlainGit::head(const QString &folder)
{
    return git(folder, {u"rev-parse"_s, u"HEAD"_s});
}

void TestPracticePlainGit::commit(const QString &folder, const QString &message)
{
    (void)git(folder, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message});
}

QJsonObject TestPracticePlainGit::tips()
{
    return m_visitor->control("GET", u"state"_s)
        .json.value("repositories"_L1)
        .toObject()
        .value("acme/plain"_L1)
        .toObject()
        .value("tips"_L1)
        .toObject();
}

void TestPracticePlainGit::initTestCase()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
    const Answer made =
        m_visitor->api("POST", u"/2.0/repositories/acme/plain"_s, {{u"is_private"_s, true}});
    QCOMPARE(made.status, 200);
    m_url = m_visitor->pushUrl(u"acme/plain"_s);
    m_folder = m_visitor->scratchRepository(u"main"_s);
    m_clone = m_folder + u"-clone"_s;
}

void TestPracticePlainGit::pushes()
{
    (void)git(m_folder, {u"remote"_s, u"add"_s, u"origin"_s, m_url});
    for (int i = 1; i <= 5; ++i)
        commit(m_folder, u"Number %1"_s.arg(i));
    (void)git(m_folder, {u"push"_s, u"-u"_s, u"origin"_s, u"main"_s, u"main:side"_s});
    QCOMPARE(tips().keys(), (QStringList{u"main"_s, u"side"_s}));
    QCOMPARE(tips().value("main"_L1).toString().toLatin1(), head(m_folder));
}

void TestPracticePlainGit::clones()
{
    (void)git(m_folder, {u"clone"_s, u"-q"_s, m_url, m_clone});
    QCOMPARE(head(m_clone), head(m_folder));
    QCOMPARE(git(m_clone, {u"symbolic-ref"_s, u"--short"_s, u"HEAD"_s}), "main");
    QVERIFY(QFile::exists(m_clone + u"/README.md"_s));
    QCOMPARE(git(m_clone, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

void TestPracticePlainGit::fetches()
{
    commit(m_folder, u"News"_s);
    (void)git(m_folder, {u"push"_s, u"origin"_s, u"main"_s});
    for (const QString &version : {u"0"_s, u"2"_s}) {
        (void)git(m_clone, {u"-c"_s, u"protocol.version="_s + version, u"fetch"_s, u"origin"_s});
        QCOMPARE(git(m_clone, {u"rev-parse"_s, u"origin/main"_s}), head(m_folder));
    }
    (void)git(m_clone, {u"pull"_s, u"-q"_s, u"--ff-only"_s});
    QCOMPARE(head(m_clone), head(m_folder));
}

void TestPracticePlainGit::fetchesShallow()
{
    const QString shallow = m_folder + u"-shallow"_s;
    (void)git(m_folder, {u"init"_s, u"-q"_s, shallow});
    (void)git(shallow, {u"fetch"_s, u"-q"_s, u"--depth=2"_s, m_url, u"main"_s});
    QCOMPARE(git(shallow, {u"rev-list"_s, u"--count"_s, u"FETCH_HEAD"_s}), "2");
    QVERIFY(QFile::exists(shallow + u"/.git/shallow"_s));
}

void TestPracticePlainGit::deepens()
{
    const QString shallow = m_folder + u"-shallow"_s;
    (void)git(shallow, {u"fetch"_s, u"-q"_s, u"--deepen=1"_s, m_url, u"main"_s});
    QCOMPARE(git(shallow, {u"rev-list"_s, u"--count"_s, u"FETCH_HEAD"_s}), "3");
    (void)git(shallow, {u"fetch"_s, u"-q"_s, u"--unshallow"_s, m_url, u"main"_s});
    QCOMPARE(git(shallow, {u"rev-list"_s, u"--count"_s, u"FETCH_HEAD"_s}), "7");
    QVERIFY(!QFile::exists(shallow + u"/.git/shallow"_s));
}

//! A tag is no branch.
void TestPracticePlainGit::pushesTags()
{
    (void)git(m_folder, {u"tag"_s, u"light"_s});
    (void)git(m_folder, {u"tag"_s, u"-a"_s, u"v1.0"_s, u"-m"_s, u"First"_s, u"HEAD~1"_s});
    (void)git(m_folder, {u"push"_s, u"-q"_s, u"origin"_s, u"--tags"_s});
    (void)git(m_clone, {u"fetch"_s, u"-q"_s, u"--tags"_s});
    QCOMPARE(git(m_clone, {u"tag"_s}), "light\nv1.0");
    QCOMPARE(git(m_clone, {u"rev-parse"_s, u"v1.0^{commit}"_s}),
             git(m_folder, {u"rev-parse"_s, u"HEAD~1"_s}));
    QCOMPARE(tips().keys(), (QStringList{u"main"_s, u"side"_s}));
    (void)git(m_folder, {u"push"_s, u"-q"_s, u"origin"_s, u"--delete"_s, u"light"_s});
    QVERIFY(!git(m_folder, {u"ls-remote"_s, u"--tags"_s, u"origin"_s}).contains("light"));
}

void TestPracticePlainGit::deletesBranch()
{
    const QString branch = u"/2.0/repositories/acme/plain/refs/branches/side"_s;
    QCOMPARE(m_visitor->get(branch).status, 200);
    (void)git(m_folder, {u"push"_s, u"-q"_s, u"origin"_s, u":side"_s});
    QCOMPARE(m_visitor->get(branch).status, 404);
    QCOMPARE(tips().keys(), QStringList{u"main"_s});
    (void)git(m_clone, {u"fetch"_s, u"-q"_s, u"--prune"_s});
    QVERIFY(!git(m_clone, {u"branch"_s, u"-r"_s}).contains("side"));
}

//! Nothing moves when a push would lose commits.
void TestPracticePlainGit::refusesBehind()
{
    commit(m_folder, u"Of one"_s);
    (void)git(m_folder, {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    commit(m_clone, u"Of another"_s);
    int code = 0;
    const QByteArray said =
        m_visitor->git({u"-C"_s, m_clone, u"push"_s, u"origin"_s, u"main"_s}, &code);
    QVERIFY(code != 0);
    QVERIFY2(said.contains("[rejected]"), said);
    QCOMPARE(tips().value("main"_L1).toString().toLatin1(), head(m_folder));
}

void TestPracticePlainGit::forces()
{
    (void)git(m_clone, {u"push"_s, u"-q"_s, u"--force"_s, u"origin"_s, u"main"_s});
    QCOMPARE(tips().value("main"_L1).toString().toLatin1(), head(m_clone));
}

QTEST_GUILESS_MAIN(TestPracticePlainGit)
#include "tst_plaingit.moc"
