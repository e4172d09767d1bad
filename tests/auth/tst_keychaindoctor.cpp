// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainbench.h"
#include "auth/keychaindoctor.h"
#include "auth/mutekeychain.h"
#include "auth/promptperson.h"
#include "testing/recordingsecretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;
using testing::KeychainBench;
using testing::MuteKeychain;
using testing::PromptPerson;

// Every state that a keychain of Linux can be in, each with a bus of its own and the real GNOME
// Keyring.
class TestKeychainDoctor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void asksNobodyForMemory();
    void findsNothingThere();
    void findsAnOpenKeyring();
    void findsALockedKeyring();
    void keepsLoginsOfALockedKeyring();
    void findsNoCollection();
    void findsAMuteService();
    void findsAServiceThatStarts();
    void waitsWhileItStarts();
    void reportsAStoreThatFails();
    void leavesNoProbe();
    void unlocksByItsPrompt();
    void staysLockedWhenDismissed();

private:
    void lockWithPrompter();

    std::unique_ptr<KeychainBench> m_bench;
};

void TestKeychainDoctor::init()
{
    if (const QString missing = KeychainBench::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bench = std::make_unique<KeychainBench>();
}

void TestKeychainDoctor::asksNobodyForMemory()
{
    KeychainDoctor doctor(nullptr);
    for (const auto &found : {doctor.look(), doctor.probe()}) {
        QTRY_VERIFY(found.isFinished());
        QCOMPARE(found.result()->state, KeychainState::NotNeeded);
    }
    QVERIFY(doctor.unlock().result().has_value());
}

static QString stateOf(const QJsonObject &finding)
{
    return finding.value(u"state"_s).toString();
}

void TestKeychainDoctor::findsNothingThere()
{
    QCOMPARE(stateOf(m_bench->visit(u"look"_s)), u"not there"_s); // not even a bus
    QVERIFY(m_bench->startBus());
    for (const QString &what : {u"look"_s, u"probe"_s}) {
        const QJsonObject found = m_bench->visit(what);
        QCOMPARE(stateOf(found), u"not there"_s);
        QVERIFY(found[u"message"_s].toString().contains(u"Install"_s));
    }
    QCOMPARE(m_bench->visit(u"unlock"_s)[u"error"_s].toString(), u"keychain-missing"_s);
}

void TestKeychainDoctor::findsAnOpenKeyring()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    for (const QString &what : {u"look"_s, u"probe"_s}) {
        const QJsonObject found = m_bench->visit(what);
        QCOMPARE(stateOf(found), u"fine"_s);
        QCOMPARE(found[u"place"_s].toString(), u"GNOME Keyring (unlocked)"_s);
        QCOMPARE(found[u"message"_s].toString(), QString());
    }
    QVERIFY(m_bench->visit(u"unlock"_s)[u"done"_s].toBool()); // it is already
}

void TestKeychainDoctor::findsALockedKeyring()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring({}));
    for (const QString &what : {u"look"_s, u"probe"_s}) {
        const QJsonObject found = m_bench->visit(what);
        QCOMPARE(stateOf(found), u"locked"_s);
        QCOMPARE(found[u"place"_s].toString(), u"GNOME Keyring (locked)"_s);
        QVERIFY(found[u"message"_s].toString().contains(u"Unlock"_s));
    }
    // The prompt cannot be shown: there is no display.
    QCOMPARE(m_bench->visit(u"unlock"_s)[u"error"_s].toString(), u"keychain-locked"_s);
}

void TestKeychainDoctor::keepsLoginsOfALockedKeyring()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    QVERIFY(m_bench->visit(u"write"_s)[u"done"_s].toBool());
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring({}));
    for (const QString &what : {u"read"_s, u"remove"_s, u"write"_s})
        QCOMPARE(m_bench->visit(what)[u"error"_s].toString(), u"keychain-locked"_s);
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring(u"password"_s));
    QCOMPARE(m_bench->visit(u"read"_s)[u"secret"_s].toString(), u"r1"_s);
}

void TestKeychainDoctor::findsNoCollection()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring({}));
    for (const QString &what : {u"look"_s, u"probe"_s}) {
        const QJsonObject found = m_bench->visit(what);
        QCOMPARE(stateOf(found), u"no collection"_s);
        QVERIFY(found[u"message"_s].toString().contains(u"never set up"_s));
    }
    QCOMPARE(m_bench->visit(u"read"_s), QJsonObject()); // nothing was ever stored
}

void TestKeychainDoctor::findsAMuteService()
{
    QVERIFY(m_bench->startBus());
    const MuteKeychain mute(m_bench->busAddress());
    QVERIFY(mute.isThere());
    for (const QString &what : {u"look"_s, u"probe"_s}) {
        const QJsonObject found = m_bench->visit(what);
        QCOMPARE(stateOf(found), u"mute"_s);
        QVERIFY(found[u"message"_s].toString().contains(u"does not answer"_s));
    }
}

void TestKeychainDoctor::findsAServiceThatStarts()
{
    m_bench->offerService(u"/bin/sleep 6"_s);
    QVERIFY(m_bench->startBus());
    QCOMPARE(stateOf(m_bench->visit(u"look"_s)), u"starting"_s);
}

void TestKeychainDoctor::waitsWhileItStarts()
{
    m_bench->offerService(u"/bin/sh -c \"sleep 1; printf password | exec gnome-keyring-daemon "
                          "--foreground --unlock --components=secrets\""_s);
    QVERIFY(m_bench->startBus());
    QCOMPARE(stateOf(m_bench->visit(u"look"_s)), u"fine"_s);
}

void TestKeychainDoctor::reportsAStoreThatFails()
{
    testing::RecordingSecretStore store;
    store.writeError = Error{ErrorKind::KeychainMissing, u"It is full."_s};
    KeychainDoctor doctor(&store);
    const auto found = doctor.probe();
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 30000);
    if (store.journal.isEmpty())
        QSKIP("No open Secret Service in this session: tests/testsession.sh brings one.");
    QCOMPARE(found.result()->message, u"It is full."_s);
    QVERIFY(found.result()->state != KeychainState::Fine);
}

void TestKeychainDoctor::leavesNoProbe()
{
    testing::RecordingSecretStore store;
    KeychainDoctor doctor(&store);
    const auto found = doctor.probe();
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 30000);
    if (found.result()->state != KeychainState::Fine)
        QSKIP("No open Secret Service in this session: tests/testsession.sh brings one.");
    QVERIFY(store.secrets.isEmpty());
    QCOMPARE(store.journal.size(), 4);
    QVERIFY(store.journal.first().startsWith(u"write probe"_s));
    QCOMPARE(QString(store.journal.last()).replace(u"remove"_s, u"write"_s), store.journal.first());
}

void TestKeychainDoctor::lockWithPrompter()
{
    m_bench->offerPrompter();
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring({}));
    QCOMPARE(stateOf(m_bench->visit(u"look"_s)), u"locked"_s);
}

void TestKeychainDoctor::unlocksByItsPrompt()
{
    if (const QString missing = KeychainBench::missingPrompter(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    lockWithPrompter();
    const PromptPerson person(u"password"_s);
    QCOMPARE(m_bench->visit(u"unlock"_s), (QJsonObject{{u"done"_s, true}}));
    QVERIFY(person.hasAnswered());
    QCOMPARE(stateOf(m_bench->visit(u"probe"_s)), u"fine"_s);
}

void TestKeychainDoctor::staysLockedWhenDismissed()
{
    if (const QString missing = KeychainBench::missingPrompter(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    lockWithPrompter();
    const PromptPerson person({});
    QCOMPARE(m_bench->visit(u"unlock"_s)[u"error"_s].toString(), u"keychain-locked"_s);
    QVERIFY(person.hasAnswered());
    QCOMPARE(stateOf(m_bench->visit(u"look"_s)), u"locked"_s);
}

QTEST_GUILESS_MAIN(TestKeychainDoctor)
#include "tst_keychaindoctor.moc"
