// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

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
    [[nodiscard]] static Run tour(Desk &desk, const QString &practice);
};

Run TestTour::tour(Desk &desk, const QString &practice)
{
    const QString app = desk.makeApp(u"orders-api"_s);
    QDir().mkpath(desk.path(u"pictures"_s));
    const auto process = desk.process({u"--practice"_s, practice, u"--app"_s, app, u"--output"_s,
                                       desk.path(u"pictures"_s), u"--profile"_s, desk.profile()},
                                      u"windlass-tour"_s);
    process->start();
    (void)QTest::qWaitFor([&] { return process->hasEnded(); }, 4 * patience);
    return process->waitForEnd();
}

//! A program that announces the server of the desk as its own: then the desk knows its secrets.
static QString practiceOf(Desk &desk)
{
    QJsonObject announcement = desk.server().announcement();
    announcement["callback_url"_L1] = desk.callback();
    const QByteArray line = QJsonDocument(announcement).toJson(QJsonDocument::Compact);
    const QString program = desk.path(u"practice"_s);
    const bool isWritten =
        writeFile(program, "#!/bin/sh\necho '" + line + "'\ncat >/dev/null\n")
        && QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isWritten ? program : QString();
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
    QVERIFY(desk.open());
    desk.exempt(u"practice"_s);
    const Run ended = tour(desk, practiceOf(desk));
    QVERIFY2(ended.exitCode == 0, ended.told());
    QVERIFY2(ended.out.endsWith(u"The tour has ended well.\n"_s), ended.told());
    static const QRegularExpression read(u"commit ([0-9a-f]{40}) on \\S+, as git ls-remote"_s);
    QCOMPARE(ended.out.count(read), 2); // the push and the pull request

    const QDir pictures(desk.path(u"pictures"_s));
    const QStringList files = pictures.entryList(QDir::Files, QDir::Name);
    static const QRegularExpression line(u"   picture: (\\S+)\n"_s);
    QCOMPARE(files.size(), ended.out.count(line));
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
    const Run ended = tour(desk, u"/bin/false"_s);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.out.contains(u"FAILED. The practice server did not start."_s), ended.told());
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
