// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/generatorworld.h"
#include "git/library.h"
#include "testing/figures.h"
#include "testing/fullsize.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using testing::GeneratorWorld;

#ifdef Q_OS_LINUX
// Thousands of commits are made and none has to survive a power cut: waiting for the disk would be
// nearly all of the time.
extern "C" int fsync(int)
{
    return 0;
}
#endif

//! Random histories of a generator and of people; with WINDLASS_SEED=N from that one on, and with
//! WINDLASS_ONE=1 that one alone.
class TestRegenerate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsPeoplesWork_data();
    void keepsPeoplesWork();
    void cleanupTestCase();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
    GeneratorWorld::Counts m_all;
    int m_histories = 0;
    int m_good = 0;
    bool m_isOne = false;
};

void TestRegenerate::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<git::Library>();
}

void TestRegenerate::keepsPeoplesWork_data()
{
    QTest::addColumn<quint32>("seed");
    bool isGiven = false;
    quint32 first = qEnvironmentVariable("WINDLASS_SEED").toUInt(&isGiven);
    if (!isGiven)
        first = QRandomGenerator::global()->bounded(1'000'000'000U);
    m_isOne = qEnvironmentVariableIsSet("WINDLASS_ONE");
    const quint32 count = m_isOne ? 1 : testing::isFullSize() ? 2000 : 200;
    for (quint32 seed = first; seed < first + count; ++seed)
        QTest::addRow("WINDLASS_SEED=%u", seed) << seed;
}

void TestRegenerate::keepsPeoplesWork()
{
    QFETCH(quint32, seed);
    constexpr int steps = 12;
    ++m_histories;
    GeneratorWorld world(seed);
    for (int step = 0; step < steps; ++step)
        QVERIFY2(world.step(), qPrintable(u"step %1: %2"_s.arg(step).arg(world.problem())));
    m_all += world.counts();
    ++m_good;
}

void TestRegenerate::cleanupTestCase()
{
    qInfo("%d generations: %d merged as git does, %d conflicts, %d with a lost base; %d squash "
          "merges, %d changes of machine, %d deleted branches.",
          m_all.generations, m_all.clean, m_all.conflicts, m_all.lost, m_all.squashed,
          m_all.secondMachine, m_all.deletedBranches);
    testing::tellFigure("random histories that lose nothing", m_good, m_histories);
    testing::tellFigure("merges in them as git does", m_all.clean);
    if (!m_isOne) // what must be among them
        QVERIFY(m_all.clean > 0 && m_all.conflicts > 0 && m_all.lost > 0 && m_all.squashed > 0
                && m_all.secondMachine > 0 && m_all.deletedBranches > 0);
}

QTEST_GUILESS_MAIN(TestRegenerate)
#include "tst_regenerate.moc"
