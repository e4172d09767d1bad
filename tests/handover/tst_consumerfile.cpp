// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/consumerfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::handover;

class TestConsumerFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsAmplication_data();
    void readsAmplication();
    void readsBackstage_data();
    void readsBackstage();
    void looksUpVariables_data();
    void looksUpVariables();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void leavesTheFileAlone();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConsumerFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestConsumerFile::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestConsumerFile::readsAmplication_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const char *content) {
        QTest::newRow(name) << QByteArray(content);
    };
    row("plain", "BITBUCKET_CLIENT_ID=theKey\nBITBUCKET_CLIENT_SECRET=theSecret\n");
    row("double quotes", "BITBUCKET_CLIENT_ID=\"theKey\"\nBITBUCKET_CLIENT_SECRET=\"theSecret\"\n");
    row("single quotes", "BITBUCKET_CLIENT_ID='theKey'\nBITBUCKET_CLIENT_SECRET='theSecret'\n");
    row("export", "export BITBUCKET_CLIENT_ID=theKey\nexport BITBUCKET_CLIENT_SECRET=theSecret");
    row("CRLF", "BITBUCKET_CLIENT_ID=theKey\r\nBITBUCKET_CLIENT_SECRET=theSecret\r\n");
    row("comments", "# BITBUCKET_CLIENT_ID=old\nBITBUCKET_CLIENT_ID=theKey # new\n"
                    "BITBUCKET_CLIENT_SECRET=\"theSecret\" # hidden\n");
    row("blanks", "  BITBUCKET_CLIENT_ID = theKey  \n\tBITBUCKET_CLIENT_SECRET=\ttheSecret\n");
    row("the later one counts", "BITBUCKET_CLIENT_ID=old\nBITBUCKET_CLIENT_ID=theKey\n"
                                "BITBUCKET_CLIENT_SECRET=theSecret\n");
    row("byte order mark", "\xEF\xBB\xBF"
                           "BITBUCKET_CLIENT_ID=theKey\nBITBUCKET_CLIENT_SECRET=theSecret\n");
    row("among others", "GITHUB_CLIENT_ID=x\nMY_BITBUCKET_CLIENT_ID=y\nBITBUCKET_CLIENT_ID=theKey\n"
                        "BITBUCKET_CLIENT_SECRET=theSecret\nBITBUCKET_CLIENT_SECRET_2=z\n");
}

void TestConsumerFile::readsAmplication()
{
    QFETCH(QByteArray, content);
    const auto found = readConsumerFile(write(u".env.local"_s, content));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->key, u"theKey"_s);
    QCOMPARE(found->secret, u"theSecret"_s);
    QCOMPARE(found->program, u"Amplication"_s);
    QCOMPARE(found->callbackUrl, u"http://localhost:3001/bitbucket-auth-app/callback"_s);
}

void TestConsumerFile::readsBackstage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("callbackUrl");
    const QString usual = u"http://localhost:7007/api/auth/bitbucket"_s;
    const auto row = [](const char *name, const QByteArray &content, const QString &callback) {
        QTest::newRow(name) << content << callback;
    };
    const QByteArray consumer = "clientId: theKey, clientSecret: theSecret";
    row("as documented",
        "app:\n  title: x\nauth:\n  environment: development\n  providers:\n    bitbucket:\n"
        "      development:\n        clientId: theKey\n        clientSecret: 'theSecret' # new\n",
        usual);
    row("CRLF",
        "auth:\r\n  providers:\r\n    bitbucket:\r\n      development:\r\n"
        "        clientId: theKey\r\n        clientSecret: theSecret\r\n",
        usual);
    row("on one line", "auth: {providers: {bitbucket: {development: {" + consumer + "}}}}", usual);
    row("the environment in use",
        "auth:\n  environment: production\n  providers:\n    bitbucket:\n"
        "      development: {clientId: a, clientSecret: b}\n      production: {"
            + consumer + "}\n",
        usual);
    row("development when none is named",
        "auth:\n  providers:\n    bitbucket:\n      production: {clientId: a, clientSecret: b}\n"
        "      development: {"
            + consumer + "}\n",
        usual);
    row("the only one", "auth: {providers: {bitbucket: {staging: {" + consumer + "}}}}", usual);
    row("its own callback",
        "auth: {providers: {bitbucket: {development: {" + consumer
            + ", callbackUrl: 'http://localhost:9000/x'}}}}",
        u"http://localhost:9000/x"_s);
    row("anchors", "base: &c {" + consumer + "}\nauth: {providers: {bitbucket: {development: *c}}}",
        usual);
    row("beside another provider",
        "auth: {providers: {github: {development: {clientId: a, clientSecret: b}},"
        " bitbucket: {development: {"
            + consumer + "}}}}",
        usual);
}

void TestConsumerFile::readsBackstage()
{
    QFETCH(QByteArray, content);
    const auto found = readConsumerFile(write(u"app-config.local.yaml"_s, content));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->key, u"theKey"_s);
    QCOMPARE(found->secret, u"theSecret"_s);
    QCOMPARE(found->program, u"Backstage"_s);
    QTEST(found->callbackUrl, "callbackUrl");
}

void TestConsumerFile::looksUpVariables_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("from .env") << QByteArray("${SECRET}") << u"theSecret"_s;
    QTest::newRow("quoted") << QByteArray("\"${SECRET}\"") << u"theSecret"_s;
    QTest::newRow("inside a text") << QByteArray("a-${SECRET}-b") << u"a-theSecret-b"_s;
    QTest::newRow("two") << QByteArray("${SECRET}${OTHER}") << u"theSecretlocal"_s;
    QTest::newRow("the local file counts") << QByteArray("${OTHER}") << u"local"_s;
    QTest::newRow("$env") << QByteArray("{$env: SECRET}") << u"theSecret"_s;
    QTest::newRow("default unused") << QByteArray("\"${SECRET:-x}\"") << u"theSecret"_s;
    QTest::newRow("default used") << QByteArray("\"${NOWHERE:-fallback}\"") << u"fallback"_s;
    QTest::newRow("two dollars") << QByteArray("$${SECRET}") << u"${SECRET}"_s;
    QTest::newRow("set nowhere") << QByteArray("${NOWHERE}") << QString();
    QTest::newRow("set to nothing") << QByteArray("${EMPTY}") << QString();
    QTest::newRow("another file") << QByteArray("{$file: secret.txt}") << QString();
}

void TestConsumerFile::looksUpVariables()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, expected);
    QVERIFY(!write(u".env"_s, "SECRET='theSecret'\nOTHER=shared\nEMPTY=\n").isEmpty());
    QVERIFY(!write(u".env.local"_s, "OTHER=local\n").isEmpty());
    const auto found = readConsumerFile(
        write(u"app-config.yaml"_s,
              "auth:\n  providers:\n    bitbucket:\n      development:\n        clientId: theKey\n"
              "        clientSecret: "
                  + secret + "\n"));
    QCOMPARE(found.has_value(), !expected.isEmpty());
    QCOMPARE(found ? found->secret : QString(), expected);
}

void TestConsumerFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *test, const char *name, const QByteArray &content,
                        const char *words) {
        QTest::newRow(test) << QString::fromLatin1(name) << content << QString::fromLatin1(words);
    };
    const char *const env = ".env.local";
    const char *const yaml = "app-config.yaml";
    row("empty", env, {}, "There is no BITBUCKET_CLIENT_ID in it");
    row("no secret", env, "BITBUCKET_CLIENT_ID=hidden\n", "There is no BITBUCKET_CLIENT_SECRET");
    row("empty key", env, "BITBUCKET_CLIENT_ID=\nBITBUCKET_CLIENT_SECRET=hidden\n",
        "BITBUCKET_CLIENT_ID is empty");
    row("only a comment", env, "BITBUCKET_CLIENT_ID=hidden\nBITBUCKET_CLIENT_SECRET= # later\n",
        "BITBUCKET_CLIENT_SECRET is empty");
    row("bytes", env, QByteArray("\0\xFF\xFE\x80", 4), "There is no BITBUCKET_CLIENT_ID in it");
    row("huge", env, QByteArray(2 * 1024 * 1024, '\n'), "too large");
    row("empty YAML", yaml, {}, "no auth.providers.bitbucket");
    row("another provider", yaml, "auth: {providers: {github: {}}}", "no auth.providers.bitbucket");
    row("a list", yaml, "- a\n- b\n", "no auth.providers.bitbucket");
    row("text instead of settings", yaml, "auth: {providers: {bitbucket: hidden}}",
        "no auth.providers.bitbucket");
    row("text instead of an environment", yaml,
        "auth: {providers: {bitbucket: {development: hidden}}}", "clientId is missing");
    row("no environment", yaml, "auth: {providers: {bitbucket: {}}}", "clientId is missing");
    row("no key in YAML", yaml,
        "auth: {providers: {bitbucket: {development: {clientSecret: hidden}}}}",
        "clientId is missing");
    row("no secret in YAML", yaml,
        "auth: {providers: {bitbucket: {development: {clientId: hidden}}}}",
        "clientSecret is missing");
    row("no YAML", yaml, "auth:\n\t- {hidden: [", "Line 2 is not YAML");
    row("unknown anchor", yaml, "auth: *hidden\n", "is not YAML");
    row("endless nesting", yaml, QByteArray(100000, '['), "is not YAML");
    row("unknown variable", yaml,
        "auth: {providers: {bitbucket: {development: {clientId: \"${NOWHERE}\"}}}}",
        "takes a value from NOWHERE");
}

void TestConsumerFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto found = readConsumerFile(write(name, content));
    QVERIFY(!found);
    const Error &error = found.error();
    QCOMPARE(error.kind, ErrorKind::BadInput);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QVERIFY2(error.message.contains(name), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"hidden"_s) && !error.detail.contains(u"hidden"_s));
}

void TestConsumerFile::refusesWhatIsNoFile()
{
    QVERIFY(!readConsumerFile(m_folder->path()));
    QVERIFY(!readConsumerFile(m_folder->filePath(u"missing.yaml"_s)));
    QVERIFY(!readConsumerFile({}));
}

void TestConsumerFile::leavesTheFileAlone()
{
    const QByteArray content = "BITBUCKET_CLIENT_ID=a\r\nBITBUCKET_CLIENT_SECRET=b # c\n";
    const QString path = write(u".env.local"_s, content);
    QVERIFY(readConsumerFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_GUILESS_MAIN(TestConsumerFile)
#include "tst_consumerfile.moc"
