// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"

#include <openssl/crypto.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using windlass::git::Library;

namespace {

constexpr int isCleanedUp = 3; // exit code

// Called after what OpenSSL wants to be called at exit, as it is registered before.
void lookAtOpenSsl()
{
    if (OPENSSL_init_crypto(0, nullptr) == 0)
        std::_Exit(isCleanedUp);
}

int useAndEnd(const QString &how)
{
    if (std::atexit(lookAtOpenSsl) != 0)
        return EXIT_FAILURE;
    QThreadPool threads;
    std::optional<Library> library;
    if (how == "pool"_L1) {
        library.emplace(threads);
        library->waitUntilStarted();
    } else if (how == "once"_L1) {
        library.emplace();
    }
    // as Qt does for the first connection that is encrypted
    return OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, nullptr) == 1 ? EXIT_SUCCESS
                                                                               : EXIT_FAILURE;
}

} // namespace

class TestLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOpenSslToThreadsThatEnd_data();
    void leavesOpenSslToThreadsThatEnd();
};

void TestLibrary::leavesOpenSslToThreadsThatEnd_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("exitCode");
    // or the others would show nothing; OpenSSL 4 does not clean up by itself any more
    QTest::newRow("without it") << u"none"_s
                                << (OPENSSL_version_major() < 4 ? isCleanedUp : EXIT_SUCCESS);
    QTest::newRow("started at once") << u"once"_s << EXIT_SUCCESS;
    QTest::newRow("started in a pool") << u"pool"_s << EXIT_SUCCESS;
}

void TestLibrary::leavesOpenSslToThreadsThatEnd()
{
    QFETCH(QString, how);
    QFETCH(int, exitCode);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(), {how});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitCode);
}

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    const QStringList arguments = qt.arguments().mid(1);
    if (arguments.size() == 1
        && QStringList{u"none"_s, u"once"_s, u"pool"_s}.contains(arguments.at(0)))
        return useAndEnd(arguments.at(0));
    TestLibrary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_library.moc"
