// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;

// The same promises for both stores. For the keychain run it by tests/testsession.sh, which brings
// one.
class TestSecretStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void keepsSecrets_data();
    void keepsSecrets();
    void overwrites_data() { addStores(); }
    void overwrites();
    void removes_data() { addStores(); }
    void removes();
    void knowsNothingOfOtherServices_data() { addStores(); }
    void knowsNothingOfOtherServices();
    void keepsSecretsForLater();
    void describesItself_data() { addStores(); }
    void describesItself();
    void mayDieWhileItIsAsked();

private:
    void addStores();
    bool prepare(bool isKeychain);

    QString m_service = u"Windlass test "_s + QUuid::createUuid().toString();
    QString m_missing; //!< why there is no keychain; empty: there is one
    std::unique_ptr<SecretStore> m_store;
};

static const QString key = u"refresh-token {ü}@k ey"_s;

void TestSecretStore::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        m_missing = u"There is no D-Bus session, so no keychain."_s;
        return;
    }
    QProcess ask;
    ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--reply-timeout=3000"_s,
                               u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service.ReadAlias"_s, u"string:default"_s});
    const bool isAnswered = ask.waitForStarted() && ask.waitForFinished(5000)
                            && ask.exitStatus() == QProcess::NormalExit && ask.exitCode() == 0;
    if (!isAnswered || ask.readAllStandardOutput().contains("\"/\""))
        m_missing = u"No Secret Service with an open keyring answers in this D-Bus session."_s;
}

void TestSecretStore::cleanup()
{
    m_store.reset();
}

void TestSecretStore::addStores()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::newRow("memory") << false;
    QTest::newRow("keychain") << true;
}

bool TestSecretStore::prepare(bool isKeychain)
{
    if (isKeychain && !m_missing.isEmpty())
        return false;
    if (isKeychain)
        m_store = std::make_unique<KeychainStore>(m_service);
    else
        m_store = std::make_unique<MemorySecretStore>();
    return true;
}

static Result<std::optional<QString>> read(SecretStore &store, const QString &name)
{
    const auto found = store.read(name);
    if (!QTest::qWaitFor([&] { return found.isFinished(); }, 20000))
        return fail(ErrorKind::TimedOut, u"read"_s);
    return found.result();
}

static Result<> finished(const QFuture<Result<>> &done)
{
    if (!QTest::qWaitFor([&] { return done.isFinished(); }, 20000))
        return fail(ErrorKind::TimedOut, u"write or remove"_s);
    return done.result();
}

void TestSecretStore::keepsSecrets_data()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::addColumn<QString>("secret");
    const QList<std::pair<const char *, QString>> secrets{{"short", u"r1"_s},
                                                          {"long", QString(2600, u'x')},
                                                          {"100 kB", QString(100 * 1024, u'y')},
                                                          {"Unicode", u"ä概🚀\"'\\"_s},
                                                          {"line breaks", u"a\nb\r\n c "_s}};
    for (const bool isKeychain : {false, true}) {
        for (const auto &[name, secret] : secrets)
            QTest::newRow(qPrintable(
                u"%1, %2"_s.arg(isKeychain ? u"keychain"_s : u"memory"_s, QLatin1String(name))))
                << isKeychain << secret;
    }
}

void TestSecretStore::keepsSecrets()
{
    QFETCH(bool, isKeychain);
    QFETCH(QString, secret);
    if (!prepare(isKeychain))
        QSKIP(qPrintable(m_missing));
    const QString name = key + QString::number(secret.size());
    const auto before = read(*m_store, name);
    QVERIFY2(before.has_value(), before ? "" : qPrintable(before.error().detail));
    QVERIFY(!before->has_value()); // missing is an answer
    const auto written = finished(m_store->write(name, secret));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    const auto after = read(*m_store, name);
    QVERIFY(after && after->has_value());
    QVERIFY(**after == secret);
    QVERIFY(finished(m_store->remove(name)).has_value());
}

void TestSecretStore::overwrites()
{
    QFETCH(bool, isKeychain);
    if (!prepare(isKeychain))
        QSKIP(qPrintable(m_missing));
    QVERIFY(finished(m_store->write(key, u"first"_s)).has_value());
    QVERIFY(finished(m_store->write(key, u"second"_s)).has_value());
    const auto found = read(*m_store, key);
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, u"second"_s);
    QVERIFY(finished(m_store->remove(key)).has_value());
}

void TestSecretStore::removes()
{
    QFETCH(bool, isKeychain);
    if (!prepare(isKeychain))
        QSKIP(qPrintable(m_missing));
    QVERIFY(finished(m_store->write(key, u"a"_s)).has_value());
    QVERIFY(finished(m_store->write(key + u'2', u"b"_s)).has_value());
    QVERIFY(finished(m_store->remove(key)).has_value());
    QVERIFY(finished(m_store->remove(key)).has_value()); // gone already: fine
    const auto gone = read(*m_store, key);
    QVERIFY(gone && !gone->has_value());
    const auto stays = read(*m_store, key + u'2');
    QVERIFY(stays && stays->has_value());
    QVERIFY(finished(m_store->remove(key + u'2')).has_value());
}

void TestSecretStore::knowsNothingOfOtherServices()
{
    QFETCH(bool, isKeychain);
    if (!prepare(isKeychain))
        QSKIP(qPrintable(m_missing));
    std::unique_ptr<SecretStore> other = std::make_unique<MemorySecretStore>();
    if (isKeychain)
        other = std::make_unique<KeychainStore>(m_service + u" other profile"_s);
    QVERIFY(finished(m_store->write(key, u"mine"_s)).has_value());
    const auto found = read(*other, key);
    QVERIFY(found && !found->has_value());
    QVERIFY(finished(m_store->remove(key)).has_value());
}

void TestSecretStore::keepsSecretsForLater()
{
    if (!prepare(true))
        QSKIP(qPrintable(m_missing));
    QVERIFY(finished(m_store->write(key, u"kept"_s)).has_value());
    m_store = std::make_unique<KeychainStore>(m_service); // the next start of the program
    const auto found = read(*m_store, key);
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, u"kept"_s);
    QVERIFY(finished(m_store->remove(key)).has_value());
}

void TestSecretStore::describesItself()
{
    QFETCH(bool, isKeychain);
    const KeychainStore keychain(m_service);
    const MemorySecretStore memory;
    const SecretStore &store = isKeychain ? static_cast<const SecretStore &>(keychain) : memory;
    QVERIFY(store.description().contains(isKeychain ? u"keychain"_s : u"memory"_s));
}

void TestSecretStore::mayDieWhileItIsAsked()
{
    if (!prepare(true))
        QSKIP(qPrintable(m_missing));
    const auto found = m_store->read(key);
    m_store.reset();
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
