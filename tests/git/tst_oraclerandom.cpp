// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"
#include "git/randomfolder.h"
#include "testing/figures.h"
#include "testing/fullsize.h"

#include <QTest>

using namespace windlass;

//! Folders that nobody thought of, against git: 50, or 2,000 with WINDLASS_FULL. The number of the
//! first is printed; with WINDLASS_SEED it is that one, and one folder alone with WINDLASS_ONE.
class TestOracleRandom final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitsAsGitDoes_data();
    void commitsAsGitDoes();
    void cleanupTestCase();

private:
    testing::OracleCheck m_check;
    int m_folders = 0;
    int m_good = 0;
};

void TestOracleRandom::commitsAsGitDoes_data()
{
    constexpr quint32 quick = 50;
    constexpr quint32 full = 2000;
    bool isGiven = false;
    quint32 first = qEnvironmentVariable("WINDLASS_SEED").toUInt(&isGiven);
    if (!isGiven)
        first = QRandomGenerator::global()->bounded(1'000'000'000U);
    quint32 count = testing::isFullSize() ? full : quick;
    if (qEnvironmentVariableIsSet("WINDLASS_ONE"))
        count = 1;
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = first; seed < first + count; ++seed)
        QTest::addRow("WINDLASS_SEED=%u", seed) << seed;
}

void TestOracleRandom::commitsAsGitDoes()
{
    QFETCH(quint32, seed);
    testing::RandomFolder folder(seed);
    const QByteArray making = folder.making();
    const QByteArray config = folder.config();
    ++m_folders;
    m_check.run(making, config, folder.changing());
    m_good += QTest::currentTestFailed() ? 0 : 1;
}

void TestOracleRandom::cleanupTestCase()
{
    testing::tellFigure("random folders committed as git does", m_good, m_folders);
}

QTEST_GUILESS_MAIN(TestOracleRandom)
#include "tst_oraclerandom.moc"
