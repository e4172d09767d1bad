// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "journeys/fixtureapp.h"
#include "ui/facechecks.h"
#include "ui/main/mainwindow.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/signin/connectdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! What the git configuration of an app's folder names is offered, looked up, and chosen by one
//! click.
class TestRemoteOffer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void choosesByOneClick_data();
    void choosesByOneClick();
    void offersNothing_data();
    void offersNothing();
    void tellsWhatIsNotThere();

private:
    void open(const QString &remote);
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] QString atServer(const QString &path) const;
    [[nodiscard]] std::optional<store::Link> link() const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestRemoteOffer::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
}

void TestRemoteOffer::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestRemoteOffer::open(const QString &remote)
{
    const QString folder = m_desk->desk.makeApp(u"some-app"_s);
    const auto git = [&](const QStringList &arguments) {
        return journeys::git(QStringList{u"-C"_s, folder} + arguments, m_desk->desk.environment);
    };
    git({u"init"_s, u"-q"_s});
    git({u"remote"_s, u"add"_s, u"origin"_s, remote});
    QVERIFY(m_desk->office->apps.add(folder));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"plan"_s).contains(u"file"_s), journeys::patience);
}

QString TestRemoteOffer::text(const QString &name) const
{
    const auto *label = m_window->findChild<QLabel *>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

QPushButton *TestRemoteOffer::button(const QString &name) const
{
    return m_window->findChild<QPushButton *>(name);
}

QString TestRemoteOffer::atServer(const QString &path) const
{
    return m_desk->desk.webUrl + u'/' + path;
}

std::optional<store::Link> TestRemoteOffer::link() const
{
    const auto apps = m_desk->office->apps.all();
    return apps && !apps->isEmpty() ? apps->constFirst().link : std::nullopt;
}

void TestRemoteOffer::choosesByOneClick_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("plain") << QString();
    QTest::newRow("with a user") << u"ada@"_s;
    QTest::newRow("with a password") << u"ada:secret@"_s;
}

void TestRemoteOffer::choosesByOneClick()
{
    QFETCH(QString, user);
    open(atServer(u"acme/shop-api.git"_s).replace(u"://"_s, u"://"_s + user));
    QTRY_COMPARE(text(u"namedRepository"_s),
                 u"This folder's git configuration names acme/shop-api."_s);
    QVERIFY(!link()); // offered, not trusted
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/acme/shop-api"_s), 0);
    uitests::keepPicture(*m_window, u"remote-offer"_s);
    QTRY_COMPARE(uitests::cutOn(*m_window), QStringList());
    button(u"chooseNamed"_s)->click();
    QTRY_VERIFY(link());
    QCOMPARE(link()->workspaceSlug, u"acme"_s);
    QCOMPARE(link()->repositorySlug, u"shop-api"_s);
    QVERIFY(!link()->repositoryUuid.isEmpty());
    QCOMPARE(link()->branch, u"main"_s);
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/acme/shop-api"_s), 1);
    QTRY_VERIFY(text(u"repository"_s).startsWith(u"acme / shop-api"_s));
    QCOMPARE(text(u"namedRepository"_s), QString());
    QVERIFY(m_window->findChild<ui::AppPage *>() != nullptr);
    QCOMPARE(m_desk->desk.requests(u"POST"_s, u"git-receive-pack"_s), 0); // nothing is pushed
}

void TestRemoteOffer::offersNothing_data()
{
    QTest::addColumn<QString>("remote");
    QTest::newRow("Bitbucket itself, while practising")
        << u"https://bitbucket.org/acme/shop-api.git"_s;
    QTest::newRow("another host") << u"git@github.com:acme/shop-api.git"_s;
    QTest::newRow("a folder") << u"../acme/shop-api"_s;
}

void TestRemoteOffer::offersNothing()
{
    QFETCH(QString, remote);
    open(remote);
    QCOMPARE(text(u"namedRepository"_s), QString());
    QTRY_COMPARE(button(u"primary"_s)->text(), u"Choose Repository..."_s);
    QCOMPARE(text(u"namedRepository"_s), QString());
}

void TestRemoteOffer::tellsWhatIsNotThere()
{
    open(atServer(u"acme/never-made.git"_s));
    QTRY_VERIFY(!text(u"namedRepository"_s).isEmpty());
    button(u"chooseNamed"_s)->click();
    QTRY_VERIFY(!text(u"errorMessage"_s).isEmpty());
    QVERIFY(!link());
    QVERIFY(!text(u"namedRepository"_s).isEmpty()); // it may be there later
    QTRY_COMPARE(button(u"remedy"_s)->text(), u"Choose Repository..."_s);
}

QTEST_MAIN(TestRemoteOffer)
#include "tst_remoteoffer.moc"
