// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistanttest.h"

#include "testing/recordingsecretstore.h"
#include "ui/signin/connectdialog.h"
#include "workflows/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

namespace {

//! The assistant over a keychain that holds the sign-in of an account, but is locked; and there is
//! no Secret Service that could tell.
struct LockedDesk
{
    LockedDesk(AssistantDesk &desk, const store::Account &account) : m_desk(desk)
    {
        const auth::AccountId id{account.userUuid, account.consumerKey};
        store.secrets.insert(id.consumerSecretKey(), desk.desk.secret());
        store.readError = Error{ErrorKind::KeychainLocked, u"It is locked."_s};
        desk.show(services);
    }
    ~LockedDesk() { m_desk.dialog.reset(); } // before the services
    Q_DISABLE_COPY_MOVE(LockedDesk)

    AssistantDesk &m_desk;
    testing::RecordingSecretStore store;
    auth::SwitchableSecretStore secrets{&store};
    auth::KeychainDoctor doctor{&store};
    const workflows::Services services{m_desk.office->services.addresses,
                                       m_desk.office->services.profile,
                                       secrets,
                                       doctor,
                                       m_desk.office->services.accounts,
                                       m_desk.office->services.apps,
                                       m_desk.office->services.journal,
                                       m_desk.office->services.keptFindings,
                                       m_desk.office->services.lists,
                                       m_desk.office->services.activity,
                                       m_desk.office->services.people,
                                       m_desk.office->services.gitThreads};
};

} // namespace

//! "Connect to Bitbucket", step by step, against the practice server: the way through it, back, and
//! in again.
class TestAssistant final : public uitests::AssistantTest
{
    Q_OBJECT
private Q_SLOTS:
    void connectsInFourSteps();
    void goesOnByReturn();
    void growsWithWhatUnfolds();
    void growsWithHighLetters();
    void goesBackFromEachStep();
    void tellsDenial();
    void refusesForeignAddress();
    void saysThatNoBrowserOpened();
    void opensNoBrowserWhilePortIsTaken();
    void signsInAgainWithoutTyping();
    void takesPastedAddress();
    void readsSecretAgainOnceItCan();
    void leavesTypedKeyAlone();
};

void TestAssistant::connectsInFourSteps()
{
    QSignalSpy connected(m_desk->dialog.get(), &ui::ConnectDialog::connected);
    QSignalSpy accepted(m_desk->dialog.get(), &QDialog::accepted);
    QCOMPARE(m_desk->title(), u"Step 1 of 4"_s);
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_desk->title(), u"Step 3 of 4"_s);
    QVERIFY(m_desk->text(u"waiting"_s).startsWith(u"Waiting for your browser... "_s));
    QVERIFY(m_desk->waitForStep(4));
    QCOMPARE(connected.count(), 1);
    QTRY_COMPARE(m_desk->text(u"connectedAs"_s), u"Connected as Ada Lovelace, 3 workspace(s)."_s);
    for (const QString &feature :
         {u"browse"_s, u"push"_s, u"create-repositories"_s, u"pull-requests"_s})
        QCOMPARE(m_desk->text(feature), u"yes"_s);
    QVERIFY(m_desk->text(u"checkUpAdvice"_s).isEmpty());
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 1);
    QVERIFY(m_desk->press(u"done"_s));
    QCOMPARE(accepted.count(), 1);
}

//! Each page has a default button of its own, though they are all in one dialog.
void TestAssistant::goesOnByReturn()
{
    auto *workspace = m_desk->find<QLineEdit>(u"workspaceOrAddress"_s);
    QVERIFY(m_desk->find<QPushButton>(u"next"_s)->isDefault());
    workspace->setText(u"acme"_s);
    QTest::keyClick(workspace, Qt::Key_Return); // opens the page of the consumers
    QCOMPARE(m_desk->pages.size(), 1);
    QTest::keyClick(workspace, Qt::Key_Return);
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QVERIFY(m_desk->find<QPushButton>(u"signIn"_s)->isDefault());
}

void TestAssistant::growsWithWhatUnfolds()
{
    const int before = m_desk->dialog->height();
    QVERIFY(m_desk->press(u"advancedPurposes"_s));
    QTRY_VERIFY(m_desk->dialog->height() > before);
    const auto *page = m_desk->dialog->findChild<QWidget *>(u"createKeyPage"_s);
    const auto *scroll = page->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

//! Those of Japanese are higher than what the font of the dialog says.
void TestAssistant::growsWithHighLetters()
{
    QDialog &dialog = *m_desk->dialog;
    const auto *page = dialog.findChild<QWidget *>(u"createKeyPage"_s);
    const auto *scroll = page->findChild<QScrollArea *>();
    dialog.hide();
    dialog.setStyleSheet(u"QLabel { min-height: %1px }"_s.arg(dialog.fontMetrics().height() * 2));
    dialog.show();
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void TestAssistant::goesBackFromEachStep()
{
    m_desk->isBrowserThere = false;
    QVERIFY(m_desk->signIn());
    QTRY_COMPARE(m_desk->pages.size(), 1);
    QVERIFY(m_desk->press(u"back"_s));
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QCOMPARE(m_desk->find<QLineEdit>(u"consumerKey"_s)->text(), m_desk->desk.key());
    QVERIFY(m_desk->press(u"signIn"_s)); // the port is free again
    QTRY_COMPARE(m_desk->pages.size(), 2);
    QVERIFY(m_desk->press(u"cancelSignIn"_s));
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QVERIFY(m_desk->press(u"back"_s));
    QCOMPARE(m_desk->title(), u"Step 1 of 4"_s);

    m_desk->isBrowserThere = true;
    QVERIFY(m_desk->press(u"next"_s));
    QVERIFY(m_desk->press(u"signIn"_s));
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(m_desk->press(u"back"_s));
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
}

void TestAssistant::tellsDenial()
{
    m_desk->browser.setAnswer(testing::ConsentBrowser::Answer::Deny);
    QVERIFY(m_desk->signIn());
    QTRY_VERIFY(m_desk->text(u"errorMessage"_s).startsWith(u"Access was denied"_s));
    QCOMPARE(m_desk->title(), u"Step 3 of 4"_s);
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 0);
}

void TestAssistant::refusesForeignAddress()
{
    m_desk->isBrowserThere = false;
    QVERIFY(m_desk->signIn());
    QTRY_COMPARE(m_desk->pages.size(), 1);
    QVERIFY(m_desk->press(u"nothingCameBack"_s));
    QCOMPARE(m_desk->find<QLineEdit>(u"registeredCallback"_s)->text(), m_desk->desk.callback());
    QVERIFY(!m_desk->find<QPushButton>(u"useAddress"_s)->isEnabled());
    m_desk->type(u"endedOn"_s, m_desk->desk.callback() + u"?code=abc&state=wrong"_s);
    QVERIFY(m_desk->press(u"useAddress"_s));
    QTRY_VERIFY(!m_desk->text(u"pasteRefusal"_s).isEmpty());
    QCOMPARE(m_desk->title(), u"Step 3 of 4"_s);

    m_desk->isBrowserThere = true; // the attempt goes on
    QVERIFY(m_desk->press(u"openAgain"_s));
    QVERIFY(m_desk->waitForStep(4));
}

void TestAssistant::saysThatNoBrowserOpened()
{
    const auto browser =
        std::exchange(m_desk->context->openPage, [](const QUrl &) { return false; });
    QVERIFY(m_desk->signIn());
    QTRY_VERIFY(m_desk->text(u"signInAdvice"_s).contains(u"Press Copy Sign-in Link"_s));
    m_desk->context->openPage = browser;
    QVERIFY(m_desk->press(u"openAgain"_s));
    QVERIFY(m_desk->waitForStep(4));
}

void TestAssistant::opensNoBrowserWhilePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_desk->desk.callbackPort()));
    QVERIFY(m_desk->signIn());
    QTRY_VERIFY(m_desk->text(u"errorMessage"_s).contains(m_desk->desk.callback()));
    QVERIFY(m_desk->pages.isEmpty());
    QVERIFY(m_desk->press(u"otherCallback"_s));
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QVERIFY(m_desk->find<QLineEdit>(u"callbackUrl"_s)->isVisible());
    other.close();
    QVERIFY(m_desk->press(u"signIn"_s));
    QVERIFY(m_desk->waitForStep(4));
}

void TestAssistant::signsInAgainWithoutTyping()
{
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    const auto accounts = workflows::allAccounts(m_desk->office->services);
    QCOMPARE(accounts->size(), 1);
    m_desk->show(m_desk->office->services);
    m_desk->dialog->signInAgain(accounts->constFirst());
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(m_desk->press(u"notYou"_s)); // that account was here before: it stays
    QVERIFY(m_desk->waitForStep(3));
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 1);
}

void TestAssistant::takesPastedAddress()
{
    // A browser on another computer, say: it ends on an address that it cannot reach.
    QVERIFY(m_desk->desk.visitor().set({{u"consent"_s, u"allow"_s}}));
    m_desk->isBrowserThere = false;
    QVERIFY(m_desk->signIn());
    QTRY_COMPARE(m_desk->pages.size(), 1);
    const auto answer = m_desk->desk.visitor().send("GET", m_desk->pages.constFirst());
    const QString endedOn = QString::fromLatin1(answer.headers.value("location"));
    QVERIFY(endedOn.startsWith(m_desk->desk.callback() + u'?') && endedOn.contains(u"code="_s));
    QVERIFY(m_desk->press(u"nothingCameBack"_s));
    m_desk->type(u"endedOn"_s, u"  "_s + endedOn + u' ');
    QVERIFY(m_desk->press(u"useAddress"_s));
    QVERIFY(m_desk->waitForStep(4));
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 1);
}

void TestAssistant::readsSecretAgainOnceItCan()
{
    const store::Account account = m_desk->connectOnce();
    LockedDesk locked(*m_desk, account);
    m_desk->dialog->signInAgain(account);
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QCOMPARE(m_desk->find<QLineEdit>(u"consumerKey"_s)->text(), account.consumerKey);
    QTRY_VERIFY(m_desk->find<QPushButton>(u"keepUntilQuit"_s)->isVisible());
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    locked.store.readError.reset(); // it was unlocked
    QVERIFY(m_desk->press(u"keepUntilQuit"_s));
    QVERIFY(m_desk->waitForStep(4));
}

void TestAssistant::leavesTypedKeyAlone()
{
    const store::Account account = m_desk->connectOnce();
    LockedDesk locked(*m_desk, account);
    m_desk->dialog->signInAgain(account);
    QTRY_VERIFY(m_desk->find<QPushButton>(u"keepUntilQuit"_s)->isVisible());
    m_desk->type(u"consumerKey"_s, u"another-key"_s);
    locked.store.readError.reset();
    QVERIFY(m_desk->press(u"keepUntilQuit"_s));
    QTRY_VERIFY(m_desk->text(u"keychainMessage"_s).isEmpty());
    QCOMPARE(m_desk->title(), u"Step 2 of 4"_s);
    QCOMPARE(m_desk->find<QLineEdit>(u"consumerKey"_s)->text(), u"another-key"_s);
}

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
