// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"
#include "testing/fulldisk.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::oneCommit;
using testing::requestFor;
using testing::SampleFolder;

namespace {

Result<ObjectId> commitOnFullDisk(const CommitRequest &request, int bytes)
{
    const testing::FullDisk full(static_cast<rlim_t>(bytes));
    return commit(request);
}

} // namespace

class TestFullDisk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesNoRepositoryBehind_data();
    void leavesNoRepositoryBehind();
    void leavesTheRepositoryAsItWas_data();
    void leavesTheRepositoryAsItWas();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestFullDisk::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestFullDisk::leavesNoRepositoryBehind_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<int>("bytes");
    for (const QString &branch : {u"main"_s, u"trunk"_s}) {
        QTest::addRow("repository, %s", qPrintable(branch)) << branch << 10;
        QTest::addRow("file, %s", qPrintable(branch)) << branch << 300000;
    }
}

void TestFullDisk::leavesNoRepositoryBehind()
{
    QFETCH(QString, branch);
    QFETCH(int, bytes);
    const SampleFolder folder("echo 1 > f; head -c 1000000 /dev/urandom > big");
    const CommitRequest request = requestFor(folder, {}, branch);
    const auto made = commitOnFullDisk(request, bytes);
    QVERIFY(!made);
    QVERIFY2(made.error().kind == ErrorKind::Storage, qPrintable(made.error().detail));
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));
    const auto again = commit(request);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(folder.isSound());
}

void TestFullDisk::leavesTheRepositoryAsItWas_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing fits") << 0;
    QTest::newRow("small files fit") << 100;
    QTest::newRow("all but the large file fits") << 300000;
}

void TestFullDisk::leavesTheRepositoryAsItWas()
{
    QFETCH(int, bytes);
    const SampleFolder folder(QByteArray(oneCommit)
                              + "echo 2 > f; echo s > n; git add n; echo t > n;"
                                "head -c 1000000 /dev/urandom > x");
    const auto parent = folder.commitAt(u"HEAD"_s);
    const QString staged = folder.ask({u"ls-files"_s, u"-s"_s});
    const CommitRequest request = requestFor(folder, parent);
    const auto made = commitOnFullDisk(request, bytes);
    QVERIFY(!made);
    QVERIFY2(made.error().kind == ErrorKind::Storage, qPrintable(made.error().detail));
    QCOMPARE(folder.commitAt(u"HEAD"_s), parent);
    QCOMPARE(folder.ask({u"ls-files"_s, u"-s"_s}), staged);
    QVERIFY(folder.isSound());
    const auto again = commit(request);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(folder.isSound());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
