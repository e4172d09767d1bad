// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/ownuse.h"

#include <QTest>

#include <cstdlib>
#include <vector>

using windlass::testing::usedBytes;

//! What tests of endurance measure by sees a leak of any size.
class TestOwnUse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhatIsKept_data();
    void seesWhatIsKept();
};

void TestOwnUse::seesWhatIsKept_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("from the heap") << qsizetype(1000);
    QTest::newRow("a map of its own") << qsizetype(1 << 20);
}

void TestOwnUse::seesWhatIsKept()
{
    QFETCH(qsizetype, size);
    if (!usedBytes())
        QSKIP("The allocator does not tell what is in use; AddressSanitizer has its own.");
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // for good: otherwise it grows with what is freed
#endif
    constexpr int times = 100;
    const qsizetype before = *usedBytes();
    std::vector<void *> kept;
    for (int at = 0; at < times; ++at)
        kept.push_back(std::malloc(std::size_t(size)));
    const qsizetype during = *usedBytes();
    for (void *block : kept)
        std::free(block);
    QVERIFY2(during - before >= times * size, qPrintable(QString::number(during - before)));
    const qsizetype left = *usedBytes() - before; // it keeps a few blocks at hand
    QVERIFY2(left < times / 2 * size, qPrintable(QString::number(left)));
}

QTEST_GUILESS_MAIN(TestOwnUse)
#include "tst_ownuse.moc"
