// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace windlass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The second start blocks, so it runs in a thread of its own here, as it is a process in life.
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAWindowWhenThereIsNone();
    void handsItsFolderOver();
    void keepsNamesApart();
    void replacesWhatAKilledOneLeft();
    void opensAWindowBesideOneThatHangs();
    void takesNothingThatIsNoRequest_data();
    void takesNothingThatIsNoRequest();
    void isForItsUserAlone();
    void answersNoOtherUser_data();
    void answersNoOtherUser();

private:
    [[nodiscard]] QString onlySocket() const;

    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

QFuture<bool> start(const QString &name, const SingleInstance::Request &request,
                    std::chrono::milliseconds patience = 20s)
{
    return QtConcurrent::run([=] { return SingleInstance(name).handOver(request, patience); });
}

#ifdef Q_OS_LINUX
constexpr uid_t nobody = 65534;

//! What somebody hears who asks at the socket \a path; in a thread that ends with it.
QByteArray answerTo(bool isOther, const QByteArray &path)
{
    // The call itself changes the user of this thread alone, which that of the C library would not.
    if (isOther && ::syscall(SYS_setresuid, -1, nobody, -1) != 0)
        return "could not become another user";
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy_n(path.constData(), std::min<std::size_t>(path.size(), sizeof address.sun_path - 1),
                address.sun_path);
    QByteArray answer = "not reached";
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray request = "{\"folder\":\"/app\"}\n";
        (void)::send(socket, request.constData(), request.size(), MSG_NOSIGNAL);
        answer.clear();
        std::array<char, 64> piece = {};
        for (ssize_t count = 1; count > 0;) {
            count = ::recv(socket, piece.data(), piece.size(), 0);
            answer.append(piece.data(), std::max<ssize_t>(count, 0));
        }
    }
    ::close(socket);
    return answer;
}
#endif

} // namespace

void TestSingleInstance::initTestCase()
{
    qRegisterMetaType<SingleInstance::Request>();
}

void TestSingleInstance::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_runtime->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestSingleInstance::cleanup()
{
    m_runtime.reset();
}

QString TestSingleInstance::onlySocket() const
{
    const QFileInfoList all =
        QDir(m_runtime->path())
            .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return all.size() == 1 ? all.constFirst().absoluteFilePath() : QString();
}

void TestSingleInstance::opensAWindowWhenThereIsNone()
{
    QVERIFY(!SingleInstance(u"one"_s).handOver({u"/app"_s, {}}));
}

void TestSingleInstance::handsItsFolderOver()
{
    SingleInstance first(u"one"_s);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::asked);
    const QString odd = u"/tmp/a\nb \"c\" \u00e9\U0001F600"_s;
    for (const QString &folder : {odd, QString()}) {
        const QFuture<bool> second = start(u"one"_s, {folder, u"token"_s});
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20000);
        QVERIFY(second.result());
        QTRY_COMPARE(asked.size(), 1);
        const auto request = asked.takeFirst().constFirst().value<SingleInstance::Request>();
        QCOMPARE(request.folder, folder);
        QCOMPARE(request.activationToken, u"token"_s);
    }
}

void TestSingleInstance::keepsNamesApart()
{
    SingleInstance first(u"one"_s);
    first.listen();
    QVERIFY(!SingleInstance(u"another profile"_s).handOver({}));
}

void TestSingleInstance::replacesWhatAKilledOneLeft()
{
    {
        SingleInstance killed(u"one"_s);
        killed.listen();
        const QString socket = onlySocket();
        QVERIFY(!socket.isEmpty());
        QVERIFY(QFile::rename(socket, socket + u".kept"_s)); // or it would be tidied away
    }
    QVERIFY(QFile::rename(onlySocket(), onlySocket().chopped(5)));
    SingleInstance next(u"one"_s);
    QVERIFY(!next.handOver({u"/app"_s, {}}));
    next.listen();
    QSignalSpy asked(&next, &SingleInstance::asked);
    const QFuture<bool> second = start(u"one"_s, {u"/app"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20000);
    QVERIFY(second.result());
    QTRY_COMPARE(asked.size(), 1);
}

void TestSingleInstance::opensAWindowBesideOneThatHangs()
{
    SingleInstance hanging(u"one"_s);
    hanging.listen(); // and nobody runs its event loop
    QVERIFY(!SingleInstance(u"one"_s).handOver({u"/app"_s, {}}, 300ms));
}

void TestSingleInstance::takesNothingThatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("a relative folder") << QByteArray("{\"folder\":\"shop/..\"}\n");
    QTest::newRow("no path of the system") << QByteArray("{\"folder\":\"/a\\u0000b\"}\n");
    QTest::newRow("no end") << QByteArray(300'000, 'x');
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe\n", 4);
    QTest::newRow("nothing") << QByteArray();
}

void TestSingleInstance::takesNothingThatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(u"one"_s);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(onlySocket());
    QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 10000);
    QCOMPARE(stranger.readAll(), QByteArray());
    QCOMPARE(asked.size(), 0);
    const QFuture<bool> second = start(u"one"_s, {u"/app"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20000);
    QVERIFY(second.result());
    QTRY_COMPARE(asked.size(), 1);
}

void TestSingleInstance::isForItsUserAlone()
{
    SingleInstance first(u"one"_s);
    first.listen();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!onlySocket().isEmpty());
    QCOMPARE(QFile::permissions(onlySocket()) & others, QFile::Permissions());
}

void TestSingleInstance::answersNoOtherUser_data()
{
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the same user") << false << QByteArray("taken\n");
    QTest::newRow("another one") << true << QByteArray();
}

//! Also where the folder and the socket let them in.
void TestSingleInstance::answersNoOtherUser()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, isOther);
    QFETCH(QByteArray, answer);
    if (isOther && ::geteuid() != 0)
        QSKIP("Only root can become another user.");
    m_runtime = std::make_unique<QTemporaryDir>(u"/tmp/windlass-XXXXXX"_s); // where others come
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    SingleInstance first(u"one"_s);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::asked);
    const QString socket = onlySocket();
    for (const QString &path : {m_runtime->path(), socket})
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7777)));
    QByteArray heard;
    std::atomic<bool> isDone = false;
    std::thread somebody([&] {
        heard = answerTo(isOther, QFile::encodeName(socket));
        isDone = true;
    });
    const bool hasEnded = QTest::qWaitFor([&isDone] { return isDone.load(); }, 20000);
    somebody.join();
    QVERIFY(hasEnded);
    QCOMPARE(heard, answer);
    QCOMPARE(asked.size(), isOther ? 0 : 1);
#else
    QSKIP("Other systems keep others out by the rights of the socket.");
#endif
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
