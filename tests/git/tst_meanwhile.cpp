// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::oneCommit;
using testing::requestFor;
using testing::SampleFolder;

namespace {

// Larger than anything reads between two reports.
constexpr qint64 hugeSize = qint64(4) << 30;
constexpr auto hugeFile = "truncate -s 4G a;";
constexpr auto largeFileToStore = "head -c 20000000 /dev/urandom > a;";

// True once the pack has been begun.
bool isStoring(const QString &folder)
{
    return !QDir(folder + "/.git/objects/pack"_L1)
                .entryList({u"tmp_pack_*"_s}, QDir::Files | QDir::Hidden)
                .isEmpty();
}

void waitForStoring(const QString &folder)
{
    for (int i = 0; i < 10000 && !isStoring(folder); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

} // namespace

//! What happens to the folder, or what the user wants, while it is being read.
class TestMeanwhile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stopsInTheMiddleOfAFile();
    void stopsInTheMiddleOfStoring_data();
    void stopsInTheMiddleOfStoring();
    void leavesVanishedFilesOut();
    void namesAFileThatIsBeingWritten();
    void losesNothingThatWasStaged();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestMeanwhile::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestMeanwhile::stopsInTheMiddleOfAFile()
{
    const SampleFolder folder(hugeFile);
    std::stop_source stop;
    bool wasInTheMiddle = false;
    const auto user = [&](const FolderProgress &now) {
        if (now.phase != FolderProgress::Phase::Reading || now.bytes == 0)
            return;
        wasInTheMiddle = wasInTheMiddle || now.bytes < hugeSize;
        stop.request_stop();
    };
    const auto taken = snapshot(folder.path(), std::nullopt, stop.get_token(), user);
    QVERIFY(wasInTheMiddle);
    QVERIFY(!taken);
    QVERIFY2(taken.error().kind == ErrorKind::Cancelled, qPrintable(taken.error().detail));
}

void TestMeanwhile::stopsInTheMiddleOfStoring_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("branch");
    QTest::newRow("new repository") << QByteArray() << u"main"_s;
    QTest::newRow("new repository, other branch") << QByteArray() << u"trunk"_s;
    QTest::newRow("repository") << QByteArray(oneCommit) << u"main"_s;
}

void TestMeanwhile::stopsInTheMiddleOfStoring()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, branch);
    const SampleFolder folder(script + largeFileToStore);
    const auto parent = folder.commitAt(u"HEAD"_s);
    const CommitRequest request = requestFor(folder, parent, branch);
    std::stop_source stop;
    bool wasStoring = false;
    std::jthread user([&] {
        waitForStoring(folder.path());
        wasStoring = isStoring(folder.path());
        stop.request_stop();
    });
    const auto made = commit(request, stop.get_token());
    user.join();
    QVERIFY(wasStoring);
    QVERIFY(!made);
    QVERIFY2(made.error().kind == ErrorKind::Cancelled, qPrintable(made.error().detail));
    QCOMPARE(QFileInfo::exists(folder.path() + "/.git"_L1), parent.has_value());
    QCOMPARE(folder.commitAt(u"HEAD"_s), parent);
    if (parent)
        QCOMPARE(folder.status(), u"?? a"_s);
}

void TestMeanwhile::leavesVanishedFilesOut()
{
    const SampleFolder folder(QByteArray(oneCommit) + "echo > y; echo 1 > f2; echo > z");
    bool isGone = false;
    // All of them were seen, and none was read.
    const auto program = [&](const FolderProgress &now) {
        if (now.phase == FolderProgress::Phase::Reading && now.files == 0 && !isGone)
            isGone = QFile::remove(folder.path() + "/z"_L1);
    };
    const auto taken = snapshot(folder.path(), std::nullopt, {}, program);
    QVERIFY(isGone);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QCOMPARE(taken->files, 4);
}

void TestMeanwhile::namesAFileThatIsBeingWritten()
{
    const SampleFolder folder("truncate -s 60M app.log; echo > y");
    const std::jthread program([&folder](const std::stop_token &stop) {
        QFile file(folder.path() + "/app.log"_L1);
        while (!stop.stop_requested() && file.open(QIODevice::Append)) {
            file.write("line\n");
            file.close();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::FolderUnusable);
    QVERIFY2(taken.error().message.contains("\"app.log\" changes"_L1),
             qPrintable(taken.error().message + taken.error().detail));
}

// Another program stages something else than the file has, while the folder is being committed.
void TestMeanwhile::losesNothingThatWasStaged()
{
    const SampleFolder folder(QByteArray(oneCommit) + largeFileToStore);
    const auto parent = folder.commitAt(u"HEAD"_s);
    const CommitRequest request = requestFor(folder, parent);
    bool isStaged = false;
    std::jthread program([&] {
        waitForStoring(folder.path());
        isStaged = folder.run("id=$(echo other | git hash-object -w --stdin);"
                              "git update-index --cacheinfo 100644,$id,f");
    });
    const auto made = commit(request);
    program.join();
    QVERIFY(isStaged);
    QCOMPARE(folder.ask({u"cat-file"_s, u"-p"_s, u":f"_s}), u"other"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(folder.commitAt(u"HEAD"_s), parent);
}

QTEST_GUILESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
