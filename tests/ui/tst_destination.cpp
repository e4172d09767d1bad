// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/assistantdesk.h"
#include "ui/main/mainwindow.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::patience;
using uitests::AssistantDesk;

//! A branch that is typed and not confirmed when something else is done.
class TestDestination final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pushesToWhatIsTyped_data();
    void pushesToWhatIsTyped();
    void pushesNowhereElse();
    void cancelsWhileTheBranchIsLookedUp();
    void pushesNothingWhereItCannotBeWritten_data();
    void pushesNothingWhereItCannotBeWritten();
    void asksNothingWhileAnotherWindowIsLookedAt();

private:
    void type(const QString &branch);
    void pressPush();
    [[nodiscard]] store::App app() const { return m_desk->office->reloaded(m_app); }
    [[nodiscard]] QComboBox *destination() const
    {
        return m_window->findChild<QComboBox *>(u"destination"_s);
    }
    [[nodiscard]] QPushButton *primary() const
    {
        return m_window->findChild<QPushButton *>(u"primary"_s);
    }
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] QStringList destinations() const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::App m_app;
};

void TestDestination::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

// An app that was pushed once and has changed since.
void TestDestination::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->openSignedIn());
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link && m_desk->office->publish(m_app, m_desk->account));
    m_app = app();
    m_app.link->mode = store::PublishMode::Review;
    QVERIFY(m_desk->office->apps.save(m_app));
    (void)m_desk->desk.gitAtServer(u"acme/orders-api"_s, {u"branch"_s, u"develop"_s, u"main"_s});
    QVERIFY(journeys::writeFile(m_app.folder + u"/notes.txt"_s, "for review\n"));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(
        destination() != nullptr && destination()->isVisible() && primary()->isEnabled(), patience);
}

void TestDestination::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QString TestDestination::text(const QString &label) const
{
    for (const QLabel *found : m_window->findChildren<QLabel *>(label)) {
        if (found->isVisible())
            return found->text();
    }
    return {};
}

//! Of all pull requests there are.
QStringList TestDestination::destinations() const
{
    const QJsonObject repository = m_desk->desk.repository(u"acme/orders-api"_s);
    QStringList names;
    for (const QJsonValue &request : repository.value("pull_requests"_L1).toArray())
        names.append(request["destination"_L1].toString());
    return names;
}

//! Without Return.
void TestDestination::type(const QString &branch)
{
    destination()->setFocus();
    destination()->lineEdit()->selectAll();
    QTest::keyClicks(destination()->lineEdit(), branch);
}

void TestDestination::pressPush()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
}

void TestDestination::pushesToWhatIsTyped_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestDestination::pushesToWhatIsTyped()
{
    QFETCH(bool, byMouse);
    type(u"develop"_s);
    if (byMouse)
        QTest::mouseClick(primary(), Qt::LeftButton);
    else
        pressPush();
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"done"_s).isEmpty() || !text(u"errorMessage"_s).isEmpty(),
                             patience);
    QCOMPARE(text(u"errorMessage"_s), QString());
    QCOMPARE(destinations(), QStringList{u"develop"_s});
    QCOMPARE(app().link->branch, u"develop"_s);
}

void TestDestination::pushesNowhereElse()
{
    type(u"nowhere"_s);
    pressPush();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"errorMessage"_s).contains(u"has no branch nowhere"_s),
                             patience);
    QCOMPARE(app().link->branch, u"main"_s);
    QTRY_VERIFY(primary()->isEnabled() && primary()->text() == u"Push for Review"_s);
    QCOMPARE(destinations(), QStringList());
    QCOMPARE(destination()->currentText(), u"main"_s);
}

void TestDestination::cancelsWhileTheBranchIsLookedUp()
{
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/refs/branches/develop$"_s},
                                   {u"action"_s, u"stall"_s},
                                   {u"seconds"_s, 30}}));
    type(u"develop"_s);
    pressPush();
    QTRY_COMPARE(primary()->text(), u"Cancel"_s);
    QCOMPARE(text(u"phase"_s), u"Waiting..."_s);
    QCOMPARE(destination()->currentText(), u"develop"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(primary()->text(), u"Push for Review"_s);
    QTRY_VERIFY(primary()->isEnabled());
    QCOMPARE(destinations(), QStringList());
}

void TestDestination::pushesNothingWhereItCannotBeWritten_data()
{
    QTest::addColumn<QString>("statement"); // by somebody else, while the branch is looked up
    QTest::addColumn<QString>("said");
    QTest::newRow("the disk refuses")
        << u"CREATE TRIGGER refuse BEFORE UPDATE ON links BEGIN SELECT RAISE(ABORT, 'no'); END"_s
        << u"cannot read or write its own database"_s;
    QTest::newRow("the app was linked elsewhere")
        << u"UPDATE links SET repository_slug = 'other', repository_uuid = ''"_s
        << u"Meanwhile another Windlass has linked this app"_s;
}

void TestDestination::pushesNothingWhereItCannotBeWritten()
{
    QFETCH(QString, statement);
    QFETCH(QString, said);
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/refs/branches/develop$"_s},
                                   {u"action"_s, u"stall"_s},
                                   {u"seconds"_s, 5}}));
    const QJsonObject before = m_desk->desk.repositories();
    type(u"develop"_s);
    pressPush();
    QTRY_COMPARE(text(u"phase"_s), u"Waiting..."_s);
    auto database = store::Database::open(m_desk->office->services.profile.databaseFile());
    QVERIFY(database && (*database)->run(statement));
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"errorMessage"_s).isEmpty(), patience);
    QVERIFY2(text(u"errorMessage"_s).contains(said), qPrintable(text(u"errorMessage"_s)));
    QTest::qWait(300); // what it could still begin
    QCOMPARE(text(u"done"_s), QString());
    QCOMPARE(m_desk->desk.repositories(), before);
}

void TestDestination::asksNothingWhileAnotherWindowIsLookedAt()
{
    type(u"dev"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(journeys::writeFile(m_app.folder + u"/more.txt"_s, "more\n"));
    QTRY_VERIFY_WITH_TIMEOUT(text(u"plan"_s).contains(u"2 "_s), patience); // it is painted again
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/refs/branches/dev"_s), 0);
    QCOMPARE(text(u"errorMessage"_s), QString());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(destination()->currentText(), u"dev"_s);
    QTest::keyClicks(destination()->lineEdit(), u"elop"_s);
    QTest::keyClick(destination()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(app().link->branch, u"develop"_s, patience);
}

QTEST_MAIN(TestDestination)
#include "tst_destination.moc"
