// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "auth/keychaindoctor.h"
#include "auth/switchablesecretstore.h"
#include "ui/signin/connectdialog.h"
#include "workflows/resolveroffer.h"
#include "workflows/secretkeeping.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! Steps 1 and 2: making a key on Bitbucket and bringing it here.
class TestKeyEntry final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensConsumersOfWorkspace_data();
    void opensConsumersOfWorkspace();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void copiesFieldsAndMessage();
    void asksForLessOrOtherBoxes();
    void pastesBoth();
    void readsFile();
    void offersResolversOfFile();
    void saysWhatIsWrong();
    void keepsUntilQuitWithoutKeychain();

private:
    [[nodiscard]] bool isChecked(const QString &box) const;
    [[nodiscard]] QString field(const QString &name) const;

    std::unique_ptr<AssistantDesk> m_desk;
};

void TestKeyEntry::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestKeyEntry::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
}

void TestKeyEntry::cleanup()
{
    m_desk.reset();
}

bool TestKeyEntry::isChecked(const QString &box) const
{
    return m_desk->find<QAbstractButton>(box)->isChecked();
}

QString TestKeyEntry::field(const QString &name) const
{
    return m_desk->find<QLineEdit>(name)->text();
}

void TestKeyEntry::opensConsumersOfWorkspace_data()
{
    QTest::addColumn<QString>("typed"); // %1: the server
    QTest::newRow("slug") << u"acme"_s;
    QTest::newRow("address") << u"%1/acme/shop-api/src/main/"_s;
    QTest::newRow("settings") << u"%1/acme/workspace/settings/api"_s;
}

void TestKeyEntry::opensConsumersOfWorkspace()
{
    QFETCH(QString, typed);
    QVERIFY(!m_desk->find<QPushButton>(u"openConsumerPage"_s)->isEnabled());
    m_desk->type(u"workspaceOrAddress"_s,
                 typed.contains(u"%1"_s) ? typed.arg(m_desk->desk.webUrl) : typed);
    QVERIFY(m_desk->press(u"openConsumerPage"_s));
    QCOMPARE(m_desk->pages,
             QList<QUrl>{QUrl(m_desk->desk.webUrl + u"/acme/workspace/settings/api"_s)});
}

void TestKeyEntry::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Data Center") << u"https://git.example.com/projects/ACME/repos/shop"_s;
    QTest::newRow("another host") << u"https://example.org/acme/shop"_s;
}

void TestKeyEntry::refusesOtherAddresses()
{
    QFETCH(QString, typed);
    m_desk->type(u"workspaceOrAddress"_s, typed);
    QVERIFY(!m_desk->text(u"workspaceProblem"_s).isEmpty());
    QVERIFY(!m_desk->find<QPushButton>(u"openConsumerPage"_s)->isEnabled());
}

void TestKeyEntry::copiesFieldsAndMessage()
{
    m_desk->type(u"workspaceOrAddress"_s, u"acme"_s);
    QVERIFY(m_desk->press(u"consumerNameCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Windlass"_s);
    QVERIFY(m_desk->press(u"consumerCallbackCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:34107/callback"_s);
    QVERIFY(m_desk->press(u"copyMessage"_s));
    const QString message = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"acme/workspace/settings/api"_s, u"Repositories: Admin"_s,
                                u"http://localhost:34107/callback"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(m_desk->press(u"createWorkspace"_s));
    QCOMPARE(m_desk->pages.constLast().path(), u"/account/workspaces/"_s);
}

void TestKeyEntry::asksForLessOrOtherBoxes()
{
    QVERIFY(m_desk->text(u"consumerBoxes"_s).contains(u"Repositories: Write, Admin"_s));
    QVERIFY(m_desk->press(u"whyThese"_s));
    QVERIFY(m_desk->text(u"reasons"_s).contains(u"Repositories: Admin. "_s));
    QVERIFY(m_desk->press(u"existingOnly"_s));
    QVERIFY(!m_desk->text(u"consumerBoxes"_s).contains(u"Admin"_s));
    QVERIFY(m_desk->text(u"consumerBoxes"_s).contains(u"Repositories: Write"_s));

    QVERIFY(m_desk->press(u"advancedPurposes"_s));
    QVERIFY(m_desk->press(u"forAmplication"_s));
    QVERIFY(!isChecked(u"existingOnly"_s));
    QVERIFY(m_desk->text(u"consumerBoxes"_s).contains(u"Webhooks"_s));
    QVERIFY(m_desk->press(u"forBackstage"_s));
    QVERIFY(!isChecked(u"forAmplication"_s));
    QCOMPARE(field(u"consumerCallback"_s), u"http://localhost:7007/api/auth/bitbucket"_s);
    QVERIFY(m_desk->press(u"next"_s)); // the chosen callback goes along
    QCOMPARE(field(u"callbackUrl"_s), u"http://localhost:7007/api/auth/bitbucket"_s);
}

void TestKeyEntry::pastesBoth()
{
    QVERIFY(m_desk->press(u"haveKey"_s));
    m_desk->copyElsewhere(u"nothing of use"_s);
    QVERIFY(m_desk->press(u"pasteBoth"_s));
    QVERIFY(m_desk->text(u"source"_s).contains(u"does not hold"_s));
    const QString copied =
        u"Key: %1\nSecret: %2\n"_s.arg(m_desk->desk.key(), m_desk->desk.secret());
    m_desk->copyElsewhere(copied);
    QVERIFY(m_desk->press(u"pasteBoth"_s));
    QCOMPARE(field(u"consumerKey"_s), m_desk->desk.key());
    QCOMPARE(field(u"consumerSecret"_s), m_desk->desk.secret());
    QTRY_VERIFY(m_desk->find<QPushButton>(u"signIn"_s)->isEnabled());
    QCOMPARE(m_desk->find<QLineEdit>(u"consumerSecret"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(m_desk->press(u"showSecret"_s));
    QCOMPARE(m_desk->find<QLineEdit>(u"consumerSecret"_s)->echoMode(), QLineEdit::Normal);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied); // what is there stays there
}

void TestKeyEntry::readsFile()
{
    QFile file(m_desk->desk.path(u".env.local"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BITBUCKET_CLIENT_ID=\"Kn8fGh3kLm9pQr2sTu\"\n"
               "BITBUCKET_CLIENT_SECRET=\"a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6\"\n");
    file.close();
    QVERIFY(m_desk->press(u"haveKey"_s));
    QVERIFY(m_desk->press(u"readFile"_s));
    auto *dialog = m_desk->dialog->findChild<QFileDialog *>(u"chooseConsumerFile"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->reject();
    QCOMPARE(field(u"consumerKey"_s), u"Kn8fGh3kLm9pQr2sTu"_s);
    QCOMPARE(field(u"callbackUrl"_s), u"http://localhost:3001/bitbucket-auth-app/callback"_s);
    QCOMPARE(m_desk->text(u"source"_s), u"Read from the file of Amplication."_s);
}

void TestKeyEntry::offersResolversOfFile()
{
    QFile file(m_desk->desk.path(u"app-config.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("auth:\n  providers:\n    bitbucket:\n      development:\n"
               "        clientId: Kn8fGh3kLm9pQr2sTu\n"
               "        clientSecret: a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6\n"
               "        signIn: {resolvers: [{resolver: emailMatchingUserEntityProfileEmail}]}\n");
    file.close();
    QVERIFY(m_desk->press(u"haveKey"_s));
    QVERIFY(m_desk->press(u"readFile"_s));
    auto *dialog = m_desk->dialog->findChild<QFileDialog *>(u"chooseConsumerFile"_s);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->reject();
    QCOMPARE(m_desk->text(u"source"_s), u"Read from the file of Backstage. Settings, People offers "
                                        "its sign-in resolvers."_s);
    const auto offer = workflows::keptOffer(m_desk->context->services.profile);
    QVERIFY(offer);
    QCOMPARE(offer->resolvers, QList<identity::ResolverChoice>{{identity::Resolver::Email}});
}

void TestKeyEntry::saysWhatIsWrong()
{
    QVERIFY(m_desk->press(u"haveKey"_s));
    QVERIFY(!m_desk->text(u"connectHint"_s).isEmpty());
    m_desk->type(u"consumerKey"_s, m_desk->desk.key());
    m_desk->type(u"consumerSecret"_s, u"with a blank"_s);
    QVERIFY(!m_desk->text(u"connectHint"_s).isEmpty());
    QVERIFY(!m_desk->find<QPushButton>(u"signIn"_s)->isEnabled());
    m_desk->type(u"consumerSecret"_s, m_desk->desk.secret());
    QTRY_VERIFY(m_desk->find<QPushButton>(u"signIn"_s)->isEnabled());
    QVERIFY(m_desk->text(u"connectHint"_s).isEmpty());
}

void TestKeyEntry::keepsUntilQuitWithoutKeychain()
{
    auth::MemorySecretStore absent; // never reached: there is no bus to a keychain
    auth::SwitchableSecretStore secrets(&absent);
    auth::KeychainDoctor doctor(&absent);
    const workflows::Services &usual = m_desk->office->services;
    const workflows::Services services{usual.addresses, usual.profile,      secrets,
                                       doctor,          usual.accounts,     usual.apps,
                                       usual.journal,   usual.keptFindings, usual.lists,
                                       usual.activity,  usual.people,       usual.gitThreads};
    m_desk->show(services);
    QVERIFY(m_desk->press(u"haveKey"_s));
    m_desk->type(u"consumerKey"_s, m_desk->desk.key());
    m_desk->type(u"consumerSecret"_s, m_desk->desk.secret());
#ifdef Q_OS_LINUX
    QTRY_VERIFY(!m_desk->text(u"keychainMessage"_s).isEmpty());
    QVERIFY(!m_desk->find<QPushButton>(u"signIn"_s)->isEnabled());
    QVERIFY(m_desk->press(u"keepUntilQuit"_s));
    QTRY_VERIFY(m_desk->find<QPushButton>(u"signIn"_s)->isEnabled());
    QVERIFY(workflows::areSecretsKeptUntilQuit(services));
    QVERIFY(m_desk->text(u"keychainMessage"_s).isEmpty());
#endif
    m_desk->dialog.reset(); // before the services
}

QTEST_MAIN(TestKeyEntry)
#include "tst_keyentry.moc"
