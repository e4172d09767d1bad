// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! The tour of the window ends well and leaves real pictures.
class TestTour final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWellWithPictures();
    void failsWithoutServer();

private:
    struct Ended
    {
        int exitCode = -1;
        QString told;
    };
    [[nodiscard]] static Ended tour(Desk &desk, const QString &practice);
};

TestTour::Ended TestTour::tour(Desk &desk, const QString &practice)
{
    const QString app = desk.makeApp(u"orders-api"_s);
    QDir().mkpath(desk.path(u"pictures"_s));
    QProcess process;
    process.setProcessEnvironment(desk.environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        qEnvironmentVariable("WINDLASS_BIN") + u"/windlass-tour"_s,
        {u"--practice"_s, practice, u"--app"_s, app, u"--output"_s, desk.path(u"pictures"_s)});
    if (!process.waitForFinished(4 * patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process.readAll())};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

static int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

void TestTour::endsWellWithPictures()
{
    Desk desk;
    const Ended ended = tour(desk, qEnvironmentVariable("WINDLASS_BIN") + u"/windlass-practice"_s);
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.told));
    QVERIFY2(ended.told.endsWith(u"The tour has ended well.\n"_s), qPrintable(ended.told));
    static const QRegularExpression read(u"commit ([0-9a-f]{40}) on \\S+, as git ls-remote"_s);
    QCOMPARE(ended.told.count(read), 2); // the push and the pull request

    const QDir pictures(desk.path(u"pictures"_s));
    const QStringList files = pictures.entryList(QDir::Files, QDir::Name);
    static const QRegularExpression line(u"   picture: (\\S+)\n"_s);
    QCOMPARE(files.size(), ended.told.count(line));
    for (const QString &step :
         {u"first-start"_s, u"create-key"_s, u"connect"_s, u"waiting"_s, u"connected"_s,
          u"signed-in"_s, u"workspace"_s, u"app-added"_s, u"choose-repository"_s, u"ready"_s,
          u"pushing"_s, u"pushed"_s, u"changed"_s, u"pull-request"_s})
        QVERIFY2(!files.filter(u'-' + step + u".png"_s).isEmpty(), qPrintable(step));

    const QImage first(pictures.filePath(files.constFirst()));
    QVERIFY2(first.width() >= 640 && first.height() >= 400, "the window is too small");
    QSet<QByteArray> different;
    for (const QString &file : files) {
        const QImage image(pictures.filePath(file));
        QVERIFY2(image.width() >= 300 && image.height() >= 150, qPrintable(file));
        QVERIFY2(colours(image) > 20, qPrintable(file));
        different.insert(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QVERIFY2(different.size() >= files.size() - 1, "steps look the same");
}

void TestTour::failsWithoutServer()
{
    Desk desk;
    const Ended ended = tour(desk, u"/bin/false"_s);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.told.contains(u"FAILED. The practice server did not start."_s),
             qPrintable(ended.told));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
