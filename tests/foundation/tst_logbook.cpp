// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logbook.h"

#include "foundation/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass;

//! What is logged can be read later, and no secret in it.
class TestLogBook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsLines();
    void keepsNoSecret_data();
    void keepsNoSecret();
    void tellsAsMuchAsBefore();
    void writesWhatCameBefore();
    void putsALargeFileAside();
    void goesOnWithoutAFile();
    void forgetsTheOldest();
    void takesFromManyThreads();

private:
    [[nodiscard]] QString written() const;

    QTemporaryDir m_folder;
    QString m_file;
};

namespace {

QStringList told; //!< what the handler before got

void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    told.append(message);
}

} // namespace

void TestLogBook::init()
{
    m_file = m_folder.filePath(u"windlass.log"_s);
    told.clear();
}

void TestLogBook::cleanup()
{
    QFile::remove(m_file);
    QFile::remove(m_file + u".old"_s);
}

QString TestLogBook::written() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestLogBook::keepsLines()
{
    LogBook book(QtCriticalMsg);
    book.keepIn(m_file);
    QSignalSpy added(&book, &LogBook::added);
    qCInfo(lcGit, "A repository that was only half made\nis removed.");
    QCOMPARE(book.lines().size(), 1);
    const QString line = book.lines().constFirst();
    QVERIFY2(
        line.endsWith(u" info windlass.git: A repository that was only half made is removed."_s),
        qPrintable(line));
    QCOMPARE(added.constFirst().constFirst().toString(), line);
    QCOMPARE(written(), line + u'\n');
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestLogBook::keepsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("bearer") << u"Authorization: Bearer abc1"_s << u"abc1"_s;
    QTest::newRow("code") << u"GET /callback?code=Zx9&state=t1"_s << u"Zx9"_s;
    QTest::newRow("token") << u"{\"refresh_token\": \"short\"}"_s << u"short"_s;
    QTest::newRow("long") << u"got ATCTT3xFfGN0abcDEF123456 back"_s << u"ATCTT3x"_s;
    QTest::newRow("base64") << u"got abc/defghij+klmnop/qrstuvwxyz0= back"_s << u"klmnop"_s;
    QTest::newRow("base64 with a slash first")
        << u"got /defghijklmnopABCDEFGHqrstuvwxyz0= back"_s << u"ABCDEFGH"_s;
}

void TestLogBook::keepsNoSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    LogBook book(QtCriticalMsg);
    book.keepIn(m_file);
    qCWarning(lcHttp).noquote() << text;
    qCInfo(lcHttp, "GET /2.0/repositories/acme/shop-api/pullrequests: 200, try 1");
    QVERIFY2(!book.lines().constFirst().contains(secret), qPrintable(book.lines().constFirst()));
    QVERIFY(!written().contains(secret));
    QVERIFY(book.lines().constLast().endsWith(
        u"GET /2.0/repositories/acme/shop-api/pullrequests: 200, try 1"_s));
}

void TestLogBook::tellsAsMuchAsBefore()
{
    const QtMessageHandler before = qInstallMessageHandler(hear);
    {
        LogBook book(QtWarningMsg);
        qCInfo(lcGit, "info");
        qCWarning(lcGit, "warning");
        qCCritical(lcGit, "critical");
        QCOMPARE(told, (QStringList{u"warning"_s, u"critical"_s}));
        QCOMPARE(book.lines().size(), 3);
    }
    qCInfo(lcGit, "after");
    QCOMPARE(told.constLast(), u"after"_s);
    qInstallMessageHandler(before);
}

void TestLogBook::writesWhatCameBefore()
{
    LogBook book(QtCriticalMsg);
    qCInfo(lcStore, "early");
    QCOMPARE(book.file(), QString());
    book.keepIn(m_file);
    qCInfo(lcStore, "late");
    QCOMPARE(written(), book.lines().join(u'\n') + u'\n');
    QCOMPARE(book.file(), m_file);
}

void TestLogBook::putsALargeFileAside()
{
    QFile large(m_file);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(LogBook::largestFile + 1));
    large.close();
    LogBook book(QtCriticalMsg);
    book.keepIn(m_file);
    qCInfo(lcStore, "new");
    QCOMPARE(written(), book.lines().constFirst() + u'\n');
    QCOMPARE(QFileInfo(m_file + u".old"_s).size(), LogBook::largestFile + 1);
}

void TestLogBook::goesOnWithoutAFile()
{
    LogBook book(QtCriticalMsg);
    book.keepIn(m_folder.filePath(u"no such folder/windlass.log"_s));
    qCInfo(lcStore, "all the same");
    QCOMPARE(book.lines().size(), 1);
}

void TestLogBook::forgetsTheOldest()
{
    LogBook book(QtCriticalMsg);
    for (int at = 0; at <= LogBook::mostLines; ++at)
        qCInfo(lcStore, "line %d", at);
    QCOMPARE(book.lines().size(), LogBook::mostLines);
    QVERIFY(book.lines().constFirst().endsWith(u"line 1"_s));
}

void TestLogBook::takesFromManyThreads()
{
    LogBook book(QtCriticalMsg);
    book.keepIn(m_file);
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([] {
                for (int at = 0; at < 50; ++at)
                    qCInfo(lcGit, "line");
            });
    }
    QCOMPARE(book.lines().size(), 200);
    QCOMPARE(written().count(u'\n'), 200);
}

QTEST_GUILESS_MAIN(TestLogBook)
#include "tst_logbook.moc"
