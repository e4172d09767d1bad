// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/githttphost.h"
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/transfer.h"
#include "git/workingtree.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::GitHttpHost;

namespace {

const QByteArray token = "s3cret-token";

using Kind = CloneRequest::Kind;
using Phase = FetchProgress::Phase;

// A server's repository with branches, tags and some 400 files.
const QByteArray server =
    "git init -q work; cd work; mkdir -p d/e; for i in {1..400}; do echo $i > d/e/$i; done;"
    "ln -s d/e/1 link; echo '#!/bin/sh' > run; chmod 755 run; printf '*.bat eol=crlf\\n' > "
    ".gitattributes; printf 'a\\r\\n' > a.bat; head -c 300000 /dev/urandom > big; touch "
    "$'q\\xff\\n\\\"'; git add -A; git commit -qm one; git tag light; git tag -a -m heavy heavy;"
    "git checkout -qb team/side; echo > side; git add side; git commit -qm side; git checkout -q "
    "main; echo two > d/e/2; git commit -qam two; git clone -q --bare . ../srv/app.git;"
    "git init -q --bare ../srv/empty.git; git init -q ../other; cd ../other; echo '*.u "
    "working-tree-encoding=UTF-16' > .gitattributes; git add -A; git commit -qm u; git clone -q "
    "--bare . ../srv/encoded.git";

} // namespace

class TestClone final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void clonesAsGitDoes_data();
    void clonesAsGitDoes();
    void takesTheBranchAskedFor_data();
    void takesTheBranchAskedFor();
    void clonesAnEmptyRepository_data();
    void clonesAnEmptyRepository();
    void fetchesIntoABareClone();
    void leavesNothingAfterAFailure_data();
    void leavesNothingAfterAFailure();
    void leavesWhatIsThere();
    void stopsInEachPhase_data();
    void stopsInEachPhase();
    void tellsHowFarItIs();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_place->filePath(name); }
    [[nodiscard]] CloneRequest request(Kind kind, const QString &repository = u"app.git"_s) const;
    [[nodiscard]] Result<std::optional<ObjectId>> cloned(const CloneRequest &request,
                                                         const ReportFetch &report = {},
                                                         const std::stop_token &stop = {});
    [[nodiscard]] QString ask(const QString &folder, const QStringList &arguments) const;
    [[nodiscard]] bool isNothingLeft() const;

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<GitHttpHost> m_host;
    QThreadPool m_pool;
};

void TestClone::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
    m_place = std::make_unique<QTemporaryDir>();
    const testing::Ran ran = testing::script(m_place->path(), server);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    m_host = std::make_unique<GitHttpHost>(path(u"srv"_s), token);
}

void TestClone::cleanupTestCase()
{
    m_pool.waitForDone();
    m_host.reset();
    std::ignore = testing::script(m_place->path(), "rm -rf work clones");
}

void TestClone::init()
{
    QCOMPARE(testing::script(m_place->path(), "rm -rf clones; mkdir clones").exitCode, 0);
}

CloneRequest TestClone::request(Kind kind, const QString &repository) const
{
    return {path(u"clones/app"_s),
            {m_host->url(repository), u"x-token-auth"_s, QString::fromLatin1(token),
             std::chrono::seconds(30)},
            kind,
            {}};
}

Result<std::optional<ObjectId>> TestClone::cloned(const CloneRequest &request,
                                                  const ReportFetch &report,
                                                  const std::stop_token &stop)
{
    const auto future = git::clone(m_pool, request, stop, report);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() != 1)
        return fail(ErrorKind::Internal, u"the future did not end in one result"_s);
    return future.result();
}

QString TestClone::ask(const QString &folder, const QStringList &arguments) const
{
    return QString::fromUtf8(testing::git(folder, arguments).output.trimmed());
}

bool TestClone::isNothingLeft() const
{
    const QStringList left =
        QDir(path(u"clones"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!left.isEmpty())
        qWarning() << left;
    return left.isEmpty();
}

void TestClone::clonesAsGitDoes_data()
{
    QTest::addColumn<bool>("isBare");
    QTest::newRow("bare") << true;
    QTest::newRow("with files") << false;
}

void TestClone::clonesAsGitDoes()
{
    QFETCH(bool, isBare);
    const auto tip = cloned(request(isBare ? Kind::Bare : Kind::WithFiles));
    QVERIFY2(tip, tip ? "" : qPrintable(tip.error().message + tip.error().detail));
    const QString folder = path(u"clones/app"_s);
    QCOMPARE(testing::script(m_place->path(),
                             QByteArray("git clone -q ") + (isBare ? "--bare " : "")
                                 + "srv/app.git clones/git; git -C clones/git remote set-head "
                                   "origin -d 2>/dev/null || true")
                 .exitCode,
             0);
    const QString oracle = path(u"clones/git"_s);
    QVERIFY(*tip);
    QCOMPARE((*tip)->hex(), ask(oracle, {u"rev-parse"_s, u"HEAD"_s}));
    for (const QStringList &question :
         {QStringList{u"rev-parse"_s, u"HEAD"_s}, QStringList{u"symbolic-ref"_s, u"HEAD"_s},
          QStringList{u"for-each-ref"_s}, QStringList{u"rev-list"_s, u"--all"_s, u"--objects"_s}})
        QCOMPARE(ask(folder, question), ask(oracle, question));
    QCOMPARE(testing::git(folder, {u"fsck"_s, u"--strict"_s, u"--full"_s}).exitCode, 0);
    QCOMPARE(ask(folder, {u"config"_s, u"--local"_s, u"-l"_s}).contains(QString::fromLatin1(token)),
             false);
    if (isBare)
        return;
    QCOMPARE(ask(folder, {u"status"_s, u"--porcelain=v2"_s, u"--branch"_s}),
             ask(oracle, {u"status"_s, u"--porcelain=v2"_s, u"--branch"_s}));
    QCOMPARE(testing::script(m_place->path(), "diff -r -x .git clones/app clones/git").exitCode, 0);
    QCOMPARE(snapshot(folder, *tip)->changes.size(), 0);
}

void TestClone::takesTheBranchAskedFor_data()
{
    clonesAsGitDoes_data();
}

void TestClone::takesTheBranchAskedFor()
{
    QFETCH(bool, isBare);
    CloneRequest side = request(isBare ? Kind::Bare : Kind::WithFiles);
    side.branch = *BranchName::parse(u"team/side"_s);
    const auto tip = cloned(side);
    QVERIFY(tip && *tip);
    QCOMPARE(ask(side.folder, {u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/team/side"_s);
    QCOMPARE(QFile::exists(side.folder + "/side"_L1), !isBare);
}

void TestClone::clonesAnEmptyRepository_data()
{
    clonesAsGitDoes_data();
}

void TestClone::clonesAnEmptyRepository()
{
    QFETCH(bool, isBare);
    const CloneRequest empty = request(isBare ? Kind::Bare : Kind::WithFiles, u"empty.git"_s);
    const auto tip = cloned(empty);
    QVERIFY2(tip, tip ? "" : qPrintable(tip.error().message + tip.error().detail));
    QVERIFY(!*tip);
    QCOMPARE(ask(empty.folder, {u"rev-parse"_s, u"--is-bare-repository"_s}),
             isBare ? u"true"_s : u"false"_s);
    QCOMPARE(ask(empty.folder, {u"for-each-ref"_s}), QString());
}

void TestClone::fetchesIntoABareClone()
{
    const CloneRequest bare = request(Kind::Bare);
    QVERIFY(cloned(bare));
    QCOMPARE(testing::script(m_place->path(),
                             "cd work; git checkout -qB later main; git commit -q --allow-empty -m "
                             "later; git push -qf ../srv/app.git later; git checkout -q main")
                 .exitCode,
             0);
    const auto future =
        git::fetch(m_pool, {bare.folder, bare.remote, *BranchName::parse(u"later"_s)}, {});
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().detail));
    QCOMPARE(future.result()->hex(), ask(path(u"work"_s), {u"rev-parse"_s, u"later"_s}));
    QCOMPARE(testing::script(m_place->path(), "git -C srv/app.git update-ref -d refs/heads/later")
                 .exitCode,
             0);
}

void TestClone::leavesNothingAfterAFailure_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorKind>("kind");
    const QString good = QString::fromLatin1(token);
    QTest::newRow("no repository") << u"none.git"_s << QString() << good << ErrorKind::NotFound;
    QTest::newRow("no branch") << u"app.git"_s << u"none"_s << good << ErrorKind::NotFound;
    QTest::newRow("no branch, empty") << u"empty.git"_s << u"none"_s << good << ErrorKind::NotFound;
    QTest::newRow("wrong token") << u"app.git"_s << QString() << u"stale"_s
                                 << ErrorKind::SignInNeeded;
    QTest::newRow("encoding") << u"encoded.git"_s << QString() << good << ErrorKind::FolderUnusable;
}

void TestClone::leavesNothingAfterAFailure()
{
    QFETCH(QString, repository);
    QFETCH(QString, branch);
    QFETCH(QString, password);
    QFETCH(ErrorKind, kind);
    CloneRequest bad = request(Kind::WithFiles, repository);
    bad.remote.password = password;
    if (!branch.isEmpty())
        bad.branch = *BranchName::parse(branch);
    const auto tip = cloned(bad);
    QVERIFY(!tip);
    QVERIFY2(tip.error().kind == kind, qPrintable(tip.error().message + tip.error().detail));
    QVERIFY(isNothingLeft());
}

void TestClone::leavesWhatIsThere()
{
    QCOMPARE(testing::script(m_place->path(), "echo mine > clones/app").exitCode, 0);
    const auto tip = cloned(request(Kind::WithFiles));
    QCOMPARE(tip.error().kind, ErrorKind::BadInput);
    QCOMPARE(testing::script(m_place->path(), "grep -q mine clones/app; rm clones/app").exitCode,
             0);
    QVERIFY(isNothingLeft());
    CloneRequest deep = request(Kind::Bare);
    deep.folder = path(u"clones/none/app"_s);
    QCOMPARE(cloned(deep).error().kind, ErrorKind::Storage);
    QVERIFY(isNothingLeft());
}

void TestClone::stopsInEachPhase_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("connecting") << int(Phase::Connecting);
    QTest::newRow("receiving") << int(Phase::Receiving);
    QTest::newRow("writing files") << int(Phase::WritingFiles);
}

void TestClone::stopsInEachPhase()
{
    QFETCH(int, phase);
    std::stop_source stop;
    const auto tip = cloned(
        request(Kind::WithFiles),
        [&](const FetchProgress &now) {
            if (now.phase == Phase(phase))
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!tip);
    QVERIFY2(tip.error().kind == ErrorKind::Cancelled, qPrintable(tip.error().detail));
    QVERIFY(isNothingLeft());
}

void TestClone::tellsHowFarItIs()
{
    QList<FetchProgress> seen;
    QVERIFY(
        cloned(request(Kind::WithFiles), [&seen](const FetchProgress &now) { seen.append(now); }));
    QVERIFY(seen.size() >= 3);
    QCOMPARE(seen.first().phase, Phase::Connecting);
    QCOMPARE(seen.last().phase, Phase::WritingFiles);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QVERIFY(seen.at(i).phase >= seen.at(i - 1).phase);
        QVERIFY(seen.at(i).bytes >= seen.at(i - 1).bytes);
    }
    QVERIFY(seen.last().bytes > 300000); // the file of random bytes alone
}

QTEST_GUILESS_MAIN(TestClone)
#include "tst_clone.moc"
