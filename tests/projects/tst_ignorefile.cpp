// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/ignorefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

class TestIgnoreFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsLines_data();
    void addsLines();
    void keepsPermissions();
    void refusesLinks();
    void leavesNothingBehindWhenRefused();
    void gitTakesTheLines_data();
    void gitTakesTheLines();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

static bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestIgnoreFile::addsLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray none("(missing)");
    QTest::newRow("no file") << none << QByteArray("/a\n/b/\n");
    QTest::newRow("empty") << QByteArray("") << QByteArray("/a\n/b/\n");
    QTest::newRow("some") << QByteArray("*.log\n") << QByteArray("*.log\n/a\n/b/\n");
    QTest::newRow("last line without end") << QByteArray("*.log") << QByteArray("*.log\n/a\n/b/\n");
    QTest::newRow("CRLF") << QByteArray("*.log\r\nx\r\n")
                          << QByteArray("*.log\r\nx\r\n/a\r\n/b/\r\n");
    QTest::newRow("CRLF, last line without end")
        << QByteArray("*.log\r\nx") << QByteArray("*.log\r\nx\r\n/a\r\n/b/\r\n");
    QTest::newRow("one is there") << QByteArray("/a\nx\n") << QByteArray("/a\nx\n/b/\n");
    QTest::newRow("all are there") << QByteArray("/b/\r\n/a") << QByteArray("/b/\r\n/a");
    QTest::newRow("odd bytes") << QByteArray("\xEF\xBB\xBF# \xff\n")
                               << QByteArray("\xEF\xBB\xBF# \xff\n/a\n/b/\n");
}

void TestIgnoreFile::addsLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".gitignore"_s);
    if (before != "(missing)")
        QVERIFY(write(path, before));
    QVERIFY(addIgnoreLines(folder.path(), {u"/a"_s, u"/b/"_s, u"/a"_s}));
    QCOMPARE(contentOf(path), after);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(addIgnoreLines(folder.path(), {u"/a"_s, u"/b/"_s})); // once more changes nothing
    QCOMPARE(contentOf(path), after);
}

void TestIgnoreFile::keepsPermissions()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".gitignore"_s);
    QVERIFY(write(path, "x\n"));
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadUser
                        | QFile::WriteUser;
    QVERIFY(QFile::setPermissions(path, rights));
    QVERIFY(addIgnoreLines(folder.path(), {u"/a"_s}));
    QCOMPARE(QFile::permissions(path), rights);
}

void TestIgnoreFile::refusesLinks()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QVERIFY(write(elsewhere.filePath(u"shared"_s), "x\n"));
    QVERIFY(QFile::link(elsewhere.filePath(u"shared"_s), folder.filePath(u".gitignore"_s)));
    const auto done = addIgnoreLines(folder.path(), {u"/a"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::FolderUnusable);
    QCOMPARE(contentOf(elsewhere.filePath(u"shared"_s)), "x\n");
}

void TestIgnoreFile::leavesNothingBehindWhenRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u".gitignore"_s));
    QVERIFY(!addIgnoreLines(folder.path(), {u"/a"_s}));
    const auto missing = addIgnoreLines(folder.filePath(u"missing"_s), {u"/a"_s});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY(!QDir(folder.filePath(u"missing"_s)).exists());
}

void TestIgnoreFile::gitTakesTheLines_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"a", "a b", "b/.env", "a*b", "a?b", "a[1].txt", "#a", "!a", "a\\b",
                             "a ", "üñí", "a\tb", " a", "**", "[", "a\\"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestIgnoreFile::gitTakesTheLines()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const auto git = [&folder](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"git"_s, arguments);
        process.waitForFinished();
        return process.exitCode();
    };
    QCOMPARE(git({u"init"_s, u"-q"_s}), 0);
    QVERIFY(QDir(folder.path()).mkdir(u"b"_s));
    QVERIFY(write(folder.filePath(path), "x"));
    QVERIFY(write(folder.filePath(u"other"_s), "x"));
    QVERIFY(addIgnoreLines(folder.path(), {ignoreLineFor(path)}));
    QCOMPARE(git({u"check-ignore"_s, u"-q"_s, u"--"_s, u"./"_s + path}), 0);
    QCOMPARE(git({u"check-ignore"_s, u"-q"_s, u"other"_s}), 1);
}

QTEST_GUILESS_MAIN(TestIgnoreFile)
#include "tst_ignorefile.moc"
