// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

using Phase = FolderProgress::Phase;

constexpr auto manyFiles = "mkdir d; for i in {1..250}; do echo $i > d/$i; done; seq 200 > e;";
constexpr int files = 251;
constexpr qint64 bytes = 892 + 692; // of all numbers and the ends of their lines

// One call at a time, or two would meet in here.
class Collector final
{
public:
    [[nodiscard]] ReportFolder report()
    {
        return [this](const FolderProgress &now) {
            const std::unique_lock lock(m_mutex, std::try_to_lock);
            m_haveMet = m_haveMet || !lock;
            m_seen.append(now);
        };
    }

    [[nodiscard]] const QList<FolderProgress> &seen() const { return m_seen; }
    [[nodiscard]] QList<FolderProgress> seen(Phase phase) const
    {
        QList<FolderProgress> some;
        for (const FolderProgress &now : m_seen) {
            if (now.phase == phase)
                some.append(now);
        }
        return some;
    }

    // Phases in their order, and numbers that only grow.
    [[nodiscard]] bool isOrderly() const
    {
        for (qsizetype i = 1; i < m_seen.size(); ++i) {
            const FolderProgress &before = m_seen.at(i - 1);
            const FolderProgress &now = m_seen.at(i);
            if (now.phase < before.phase
                || (now.phase == before.phase
                    && (now.files < before.files || now.bytes < before.bytes)))
                return false;
        }
        return !m_haveMet;
    }

private:
    std::mutex m_mutex;
    bool m_haveMet = false;
    QList<FolderProgress> m_seen;
};

} // namespace

class TestFolderProgress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsAboutALook();
    void tellsAboutACommit_data();
    void tellsAboutACommit();
    void tellsInTheMiddleOfAFile_data();
    void tellsInTheMiddleOfAFile();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestFolderProgress::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestFolderProgress::tellsAboutALook()
{
    const SampleFolder folder(manyFiles);
    Collector collector;
    QVERIFY(snapshot(folder.path(), std::nullopt, {}, collector.report()));
    QVERIFY(collector.isOrderly());
    QCOMPARE(collector.seen().first().phase, Phase::Looking);
    QCOMPARE(collector.seen().last().phase, Phase::Reading);
    QCOMPARE(collector.seen().last().files, files);
    QCOMPARE(collector.seen().last().totalFiles, files);
    QCOMPARE(collector.seen().last().bytes, bytes);
}

void TestFolderProgress::tellsAboutACommit_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("new repository") << QByteArray();
    QTest::newRow("repository") << QByteArray("git init -q; git commit -q --allow-empty -m one;");
}

void TestFolderProgress::tellsAboutACommit()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(script + manyFiles);
    const CommitRequest request = testing::requestFor(folder, folder.commitAt(u"HEAD"_s));
    Collector collector;
    QVERIFY(commit(request, {}, collector.report()));
    QVERIFY(collector.isOrderly());
    for (const Phase phase : {Phase::Looking, Phase::Packing})
        QVERIFY(!collector.seen(phase).isEmpty());
    QCOMPARE(collector.seen().last().phase, Phase::Packing);
    QCOMPARE(collector.seen().last().files, files);
    QCOMPARE(collector.seen().last().totalFiles, files);
    QCOMPARE(collector.seen().last().bytes, bytes);
}

void TestFolderProgress::tellsInTheMiddleOfAFile_data()
{
    QTest::addColumn<bool>("isCommit");
    QTest::newRow("looking") << false;
    QTest::newRow("committing") << true;
}

void TestFolderProgress::tellsInTheMiddleOfAFile()
{
    QFETCH(bool, isCommit);
    constexpr qint64 large = 600 << 20;
    const SampleFolder folder("truncate -s 600M a");
    const auto request = isCommit ? std::optional(testing::requestFor(folder)) : std::nullopt;
    Collector collector;
    QElapsedTimer time;
    time.start();
    if (request)
        QVERIFY(commit(*request, {}, collector.report()));
    else
        QVERIFY(snapshot(folder.path(), std::nullopt, {}, collector.report()));
    const auto most = time.elapsed() / 100 + 6; // of phases, their beginnings and their ends
    QVERIFY(collector.isOrderly());
    const auto seen = collector.seen(isCommit ? Phase::Packing : Phase::Reading);
    QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [](const FolderProgress &now) {
        return now.bytes > 0 && now.bytes < large;
    }));
    QCOMPARE(seen.last().bytes, large);
    QVERIFY2(collector.seen().size() <= most, qPrintable(QString::number(collector.seen().size())));
}

QTEST_GUILESS_MAIN(TestFolderProgress)
#include "tst_folderprogress.moc"
