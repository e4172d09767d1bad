// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/systempolicy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::identity;

//! What the administrators of a computer fix, and that nobody else can.
class TestSystemPolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void liesWhereTheEnvironmentHasNoSay();
    void fixesNothingWithoutFile();
    void readsRules();
    void refuses_data();
    void refuses();
    void refusesFilesOfOthers_data();
    void refusesFilesOfOthers();
    void refusesWhatIsNoFile();
    void allowsPushes_data();
    void allowsPushes();

private:
    void write(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    PolicyPlace m_place;
};

void TestSystemPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(u"windlass"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_place = {folder + u"/policy.json"_s, QFileInfo(folder).ownerId()};
}

void TestSystemPolicy::write(const QByteArray &content)
{
    QFile file(m_place.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
}

void TestSystemPolicy::liesWhereTheEnvironmentHasNoSay()
{
    const PolicyPlace before = PolicyPlace::ofSystem();
    qputenv("XDG_CONFIG_DIRS", m_folder->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    qputenv("HOME", m_folder->path().toUtf8());
    const PolicyPlace after = PolicyPlace::ofSystem();
    QCOMPARE(after.file, before.file);
    QVERIFY(QFileInfo(after.file).isAbsolute());
    QVERIFY(!after.file.startsWith(m_folder->path()));
    QCOMPARE(after.owner, 0U);
}

void TestSystemPolicy::fixesNothingWithoutFile()
{
    QCOMPARE(readPolicy(m_place).value(), SystemPolicy());
    QVERIFY(QDir(QFileInfo(m_place.file).path()).removeRecursively());
    QCOMPARE(readPolicy(m_place).value(), SystemPolicy());
}

void TestSystemPolicy::readsRules()
{
    write(R"({"workspace": "acme", "private_only": true, "must_match": true})");
    QCOMPARE(readPolicy(m_place).value(), (SystemPolicy{u"acme"_s, true, true}));
    write("{}");
    QCOMPARE(readPolicy(m_place).value(), SystemPolicy());
}

void TestSystemPolicy::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"It is not a JSON object."_s;
    QTest::newRow("cut off") << QByteArray(R"({"must_match": tr)") << u"not a JSON object"_s;
    QTest::newRow("list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("unknown rule") << QByteArray(R"({"mustmatch": true})")
                                  << u"The rule \"mustmatch\", or its value, is not known."_s;
    QTest::newRow("text for a truth")
        << QByteArray(R"({"private_only": "yes"})") << u"The rule \"private_only\""_s;
    QTest::newRow("no workspace") << QByteArray(R"({"workspace": ""})")
                                  << u"The rule \"workspace\""_s;
    QTest::newRow("huge") << "{\"workspace\": \"" + QByteArray(70'000, 'x') + "\"}"
                          << u"too large"_s;
}

void TestSystemPolicy::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    write(content);
    const auto policy = readPolicy(m_place);
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, ErrorKind::Forbidden);
    QVERIFY2(policy.error().message.contains(words), qPrintable(policy.error().message));
    QVERIFY(policy.error().message.contains(m_place.file));
    QVERIFY(!allowsPush(m_place, u"acme"_s, true));
}

void TestSystemPolicy::refusesFilesOfOthers_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("words");
    const int own = int(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTest::newRow("file of its group")
        << (own | int(QFile::WriteGroup)) << own << u"policy.json may be changed by others"_s;
    QTest::newRow("file of all") << (own | int(QFile::WriteOther)) << own
                                 << u"policy.json may be changed by others"_s;
    QTest::newRow("folder of all")
        << own << (own | int(QFile::WriteOther)) << u"windlass may be changed by others"_s;
    QTest::newRow("another owner") << own << own << u"does not belong to user"_s;
}

void TestSystemPolicy::refusesFilesOfOthers()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QString, words);
    write(R"({"must_match": true})");
    QVERIFY(QFile::setPermissions(m_place.file, QFile::Permissions(file)));
    QVERIFY(QFile::setPermissions(QFileInfo(m_place.file).path(), QFile::Permissions(folder)));
    if (words.contains(u"belong"_s))
        m_place.owner += 1;
    const auto policy = readPolicy(m_place);
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(words), qPrintable(policy.error().message));
}

void TestSystemPolicy::refusesWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(m_place.file));
    const auto policy = readPolicy(m_place);
    QVERIFY(!policy);
    QVERIFY(policy.error().message.contains(u"It is not a file."_s));
}

void TestSystemPolicy::allowsPushes_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("words"); // empty: allowed
    const QByteArray acme = R"({"workspace": "acme"})";
    const QByteArray secret = R"({"private_only": true})";
    QTest::newRow("nothing fixed") << QByteArray("{}") << u"x"_s << false << QString();
    QTest::newRow("the workspace") << acme << u"acme"_s << false << QString();
    QTest::newRow("another workspace")
        << acme << u"globex"_s << true << u"only the workspace acme may be pushed to"_s;
    QTest::newRow("private") << secret << u"x"_s << true << QString();
    QTest::newRow("public") << secret << u"x"_s << false << u"only private repositories"_s;
}

void TestSystemPolicy::allowsPushes()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, workspace);
    QFETCH(bool, isPrivate);
    QFETCH(QString, words);
    write(rules);
    const auto allowed = allowsPush(m_place, workspace, isPrivate);
    QCOMPARE(allowed.has_value(), words.isEmpty());
    if (!allowed)
        QVERIFY2(allowed.error().message.contains(words), qPrintable(allowed.error().message));
}

QTEST_GUILESS_MAIN(TestSystemPolicy)
#include "tst_systempolicy.moc"
