// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/privatelock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace windlass;

class TestPrivateLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForOneAtATime();
    void isPrivateWhateverTheMask();

private:
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"some.lock"_s);
};

void TestPrivateLock::isForOneAtATime()
{
    QLockFile one(m_file);
    QLockFile other(m_file);
    QVERIFY(tryLockPrivately(one));
    QVERIFY(!tryLockPrivately(other));
    QCOMPARE(other.error(), QLockFile::LockFailedError);
    one.unlock();
    QVERIFY(tryLockPrivately(other));
}

void TestPrivateLock::isPrivateWhateverTheMask()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    QLockFile lock(m_file);
    const bool isTaken = tryLockPrivately(lock);
    ::umask(before);
    QVERIFY(isTaken);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(m_file).permissions() & others, QFile::Permissions());
#else
    QSKIP("Only Unix has a mask for the permissions of new files.");
#endif
}

QTEST_GUILESS_MAIN(TestPrivateLock)
#include "tst_privatelock.moc"
