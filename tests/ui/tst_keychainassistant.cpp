// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainbench.h"
#include "auth/promptperson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::testing::KeychainBench;
using windlass::testing::PromptPerson;

//! The assistant with the real GNOME Keyring in every state, each in a session of its own.
class TestKeychainAssistant final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void connectsWithOpenKeyring();
    void waitsForLockedKeyring();
    void unlocks();
    void staysWhenPromptIsDismissed();
    void setsUpNewKeyring_data();
    void setsUpNewKeyring();
    void keepsUntilQuit_data();
    void keepsUntilQuit();
    void signsInAgainAfterUnlocking();

private:
    void lock();

    std::unique_ptr<KeychainBench> m_bench;
};

static const QString ready = u"Step 4 of 4"_s;
static const QString entering = u"Step 2 of 4"_s;

static QByteArray text(const QJsonObject &told)
{
    return QJsonDocument(told).toJson();
}

static bool offers(const QJsonObject &told, const QString &button)
{
    return told[u"buttons"_s].toArray().contains(button);
}

void TestKeychainAssistant::init()
{
    if (const QString missing = KeychainBench::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bench = std::make_unique<KeychainBench>();
}

void TestKeychainAssistant::lock()
{
    if (const QString missing = KeychainBench::missingPrompter(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bench->offerPrompter();
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring({}));
}

void TestKeychainAssistant::connectsWithOpenKeyring()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    const QJsonObject told = m_bench->visit(u"connect"_s);
    QVERIFY2(told[u"title"_s] == ready, text(told));
    QCOMPARE(told[u"place"_s].toString(), u"Kept in: GNOME Keyring (unlocked)"_s);
    QCOMPARE(told[u"message"_s].toString(), QString());
    QCOMPARE(told[u"accounts"_s].toInt(), 1);
}

void TestKeychainAssistant::waitsForLockedKeyring()
{
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    m_bench->stopKeyring();
    QVERIFY(m_bench->startKeyring({}));
    const QJsonObject told = m_bench->visit(u"connect"_s);
    QVERIFY2(told[u"title"_s] == entering, text(told));
    QCOMPARE(told[u"place"_s].toString(), u"Kept in: GNOME Keyring (locked)"_s);
    QVERIFY(told[u"message"_s].toString().startsWith(u"The keychain is locked."_s));
    QVERIFY(offers(told, u"unlockKeychain"_s) && offers(told, u"keepUntilQuit"_s));
    QVERIFY(!offers(told, u"signIn"_s));
    QCOMPARE(told[u"accounts"_s].toInt(), 0);
}

void TestKeychainAssistant::unlocks()
{
    lock();
    const PromptPerson person(u"password"_s);
    const QJsonObject told = m_bench->visit(u"unlock"_s);
    QVERIFY2(told[u"title"_s] == ready, text(told));
    QVERIFY(person.hasAnswered());
    QCOMPARE(told[u"accounts"_s].toInt(), 1);
    QCOMPARE(told[u"kept_until_quit"_s].toBool(), false);
}

void TestKeychainAssistant::staysWhenPromptIsDismissed()
{
    lock();
    const PromptPerson person({});
    const QJsonObject told = m_bench->visit(u"unlock"_s);
    QVERIFY2(told[u"title"_s] == entering, text(told));
    QVERIFY(person.hasAnswered());
    QVERIFY2(told[u"problem"_s].toString().startsWith(u"The keychain was not unlocked."_s),
             text(told));
}

void TestKeychainAssistant::setsUpNewKeyring_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isSetUp");
    QTest::newRow("chosen") << u"new password"_s << true;
    QTest::newRow("dismissed") << QString() << false;
}

//! A keyring that nobody ever set up asks for its first password, twice.
void TestKeychainAssistant::setsUpNewKeyring()
{
    QFETCH(QString, password);
    QFETCH(bool, isSetUp);
    if (const QString missing = KeychainBench::missingPrompter(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bench->offerPrompter();
    QVERIFY(m_bench->startBus() && m_bench->startKeyring({}));
    const PromptPerson person(password, PromptPerson::Prompt::Choose);
    const QJsonObject told = m_bench->visit(u"unlock"_s);
    QVERIFY2(told[u"message"_s].toString().startsWith(u"The keychain was never set up."_s),
             text(told));
    QVERIFY2(person.hasAnswered(), text(told));
    QVERIFY2(told[u"title"_s] == (isSetUp ? ready : entering), text(told));
    QCOMPARE(told[u"accounts"_s].toInt(), isSetUp ? 1 : 0);
    QCOMPARE(told[u"kept_until_quit"_s].toBool(), false);
}

void TestKeychainAssistant::keepsUntilQuit_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no keychain") << false;
    QTest::newRow("locked") << true;
}

void TestKeychainAssistant::keepsUntilQuit()
{
    QFETCH(bool, isThere);
    QVERIFY(m_bench->startBus());
    if (isThere) {
        QVERIFY(m_bench->startKeyring(u"password"_s));
        m_bench->stopKeyring();
        QVERIFY(m_bench->startKeyring({}));
    }
    const QJsonObject told = m_bench->visit(u"keep"_s);
    QVERIFY2(told[u"title"_s] == ready, text(told));
    QVERIFY(!told[u"message"_s].toString().isEmpty());
    QCOMPARE(offers(told, u"lookAgain"_s), !isThere);
    QCOMPARE(told[u"kept_until_quit"_s].toBool(), true);
    QCOMPARE(told[u"accounts"_s].toInt(), 1);
}

void TestKeychainAssistant::signsInAgainAfterUnlocking()
{
    if (const QString missing = KeychainBench::missingPrompter(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bench->offerPrompter();
    QVERIFY(m_bench->startBus() && m_bench->startKeyring(u"password"_s));
    const PromptPerson person(u"password"_s);
    const QJsonObject told = m_bench->visit(u"again"_s);
    QVERIFY2(told[u"step"_s] == entering, text(told));
    QVERIFY(told[u"message"_s].toString().startsWith(u"The keychain is locked."_s));
    QVERIFY2(told[u"title"_s] == ready, text(told)); // without typing the secret again
    QVERIFY(person.hasAnswered());
}

QTEST_GUILESS_MAIN(TestKeychainAssistant)
#include "tst_keychainassistant.moc"
