// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/program.h"
#include "practice/visitor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! Long bodies pass through the server without staying in it.
class TestPracticeStreaming final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLongBodiesOutOfMemory();

private:
    [[nodiscard]] static QString bigRepository(Visitor &visitor);
};

constexpr qint64 megabyte = 1 << 20;
constexpr int megabytes = 300;
constexpr qint64 allowed = 64 * megabyte;

//! Noise: what is sent is as long as what is stored.
QString TestPracticeStreaming::bigRepository(Visitor &visitor)
{
    const QString folder = visitor.scratchRepository(u"main"_s);
    QFile file(folder + u"/noise.bin"_s);
    QList<quint32> noise(megabyte / 4);
    QRandomGenerator generator(1);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < megabytes; ++i) {
        generator.fillRange(noise.data(), noise.size());
        file.write(reinterpret_cast<const char *>(noise.constData()), megabyte);
    }
    file.close();
    // Compressing noise takes longer than sending it.
    (void)visitor.git({u"-C"_s, folder, u"config"_s, u"core.compression"_s, u"0"_s});
    (void)visitor.git({u"-C"_s, folder, u"config"_s, u"core.bigFileThreshold"_s, u"1m"_s});
    (void)visitor.git({u"-C"_s, folder, u"add"_s, u"-A"_s});
    (void)visitor.git({u"-C"_s, folder, u"commit"_s, u"-qm"_s, u"Noise"_s});
    return folder;
}

void TestPracticeStreaming::keepsLongBodiesOutOfMemory()
{
    const Program server;
    Visitor visitor(server.announcement());
    QVERIFY(visitor.signIn());
    QCOMPARE(visitor.api("POST", u"/2.0/repositories/acme/big"_s, {{u"is_private"_s, true}}).status,
             200);
    const QString folder = bigRepository(visitor);
    const qint64 before = server.peakMemory();
    if (before == 0)
        QSKIP("The peak memory of a process is not known here.");
    QElapsedTimer timer;
    timer.start();
    int code = -1;
    const QString url = visitor.pushUrl(u"acme/big"_s);
    QByteArray said = visitor.git({u"-C"_s, folder, u"push"_s, u"-q"_s, url, u"main"_s}, &code);
    QVERIFY2(code == 0, said);
    const qint64 pushed = timer.restart();
    said = visitor.git({u"clone"_s, u"-q"_s, u"--bare"_s, url, folder + u"-copy"_s}, &code);
    QVERIFY2(code == 0, said);
    const qint64 growth = server.peakMemory() - before;
    qInfo("%d MB pushed in %lld ms, cloned in %lld ms; the server grew by %lld MB.", megabytes,
          pushed, timer.elapsed(), growth / megabyte);
    QVERIFY(growth < allowed);
    const Answer meta = visitor.get(u"/2.0/repositories/acme/big/src/main/noise.bin?format=meta"_s);
    QCOMPARE(meta.json.value("size"_L1).toInteger(), megabytes * megabyte);
}

QTEST_GUILESS_MAIN(TestPracticeStreaming)
#include "tst_streaming.moc"
