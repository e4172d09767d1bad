// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/appwindowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace windlass;

//! Choosing the branch that the pull request of an app goes to: from the list, or by its name.
class TestDestinationChoice final : public uitests::AppWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void listsDestinations();
    void takesTypedDestinations();
    void refusesDestinations_data();
    void refusesDestinations();
    void retriesAfterAFailure();
    void ignoresTheWheel();
    void pushesToTheDestination();

private:
    void makeBranch(const QString &name);
    [[nodiscard]] QComboBox *destination() const;
    void type(const QString &branch);
    [[nodiscard]] QString shownError() const;
};

void TestDestinationChoice::makeBranch(const QString &name)
{
    (void)m_desk->desk.gitAtServer(u"acme/orders-api"_s, {u"branch"_s, name, u"main"_s});
    QVERIFY(!m_desk->desk.tip(u"acme/orders-api"_s, name).isEmpty());
}

QComboBox *TestDestinationChoice::destination() const
{
    return m_window->findChild<QComboBox *>(u"destination"_s);
}

void TestDestinationChoice::type(const QString &branch)
{
    destination()->setFocus();
    destination()->lineEdit()->selectAll();
    QTest::keyClicks(destination()->lineEdit(), branch);
    QTest::keyClick(destination()->lineEdit(), Qt::Key_Return);
}

QString TestDestinationChoice::shownError() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"errorMessage"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

void TestDestinationChoice::listsDestinations()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Direct);
    QVERIFY(!destination()->isVisible());
    QCOMPARE(text(u"branch"_s), u"main"_s);
    m_window->findChild<QAbstractButton *>(u"modeReview"_s)->click();
    QTRY_VERIFY(destination()->isVisible());
    QCOMPARE(text(u"branch"_s), QString());
    QCOMPARE(destination()->currentText(), u"main"_s);
    const int before = m_desk->desk.requests(u"GET"_s, u"/refs/branches"_s);
    destination()->showPopup();
    QTRY_COMPARE(destination()->count(), 2);
    QCOMPARE(destination()->itemText(0), u"develop"_s);
    destination()->hidePopup();
    destination()->showPopup(); // it is known now
    destination()->hidePopup();
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/refs/branches"_s), before + 1);
    destination()->setCurrentIndex(0);
    Q_EMIT destination()->activated(0);
    QTRY_COMPARE(app().link->branch, u"develop"_s);
    QCOMPARE(destination()->currentText(), u"develop"_s);
}

void TestDestinationChoice::takesTypedDestinations()
{
    pushFirst();
    makeBranch(u"release/2"_s);
    openWindow(store::PublishMode::Review);
    type(u"  release/2 "_s);
    QTRY_COMPARE(app().link->branch, u"release/2"_s);
    QCOMPARE(shownError(), QString());
    type(u""_s); // nothing is no branch
    QCOMPARE(destination()->currentText(), u"release/2"_s);
}

void TestDestinationChoice::refusesDestinations_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << u"nowhere"_s << u"has no branch nowhere"_s;
    QTest::newRow("no name") << u"a..b"_s << u"branch name"_s;
}

void TestDestinationChoice::refusesDestinations()
{
    QFETCH(QString, branch);
    QFETCH(QString, words);
    pushFirst();
    openWindow(store::PublishMode::Review);
    type(branch);
    QTRY_VERIFY(shownError().contains(words));
    QCOMPARE(app().link->branch, u"main"_s);
    QTRY_COMPARE(destination()->currentText(), u"main"_s);
}

void TestDestinationChoice::retriesAfterAFailure()
{
    pushFirst();
    openWindow(store::PublishMode::Review);
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/refs/branches$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    destination()->showPopup();
    QTRY_VERIFY_WITH_TIMEOUT(
        destination()->count() == 1 && destination()->itemText(0) != u"Loading..."_s, 30000);
    QVERIFY(!(destination()->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
    const QString why = destination()->itemText(0);
    QVERIFY(journeys::writeFile(m_app.folder + u"/CHANGED.md"_s, "changed\n"));
    action(u"refresh"_s)->trigger(); // looking at the folder again is no reason to forget it
    QTRY_VERIFY(text(u"plan"_s).contains(u"1 changed"_s));
    QCOMPARE(destination()->itemText(0), why);
    destination()->hidePopup();
    QCOMPARE(destination()->currentText(), u"main"_s);
    destination()->showPopup();
    QTRY_COMPARE(destination()->itemText(0), u"main"_s);
    destination()->hidePopup();
}

void TestDestinationChoice::ignoresTheWheel()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Review);
    destination()->showPopup();
    QTRY_COMPARE(destination()->count(), 2);
    destination()->hidePopup();
    const QPointF at = destination()->rect().center();
    QWheelEvent wheel(at, destination()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(destination(), &wheel);
    QCOMPARE(destination()->currentText(), u"main"_s);
}

void TestDestinationChoice::pushesToTheDestination()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Review);
    type(u"develop"_s);
    QTRY_COMPARE(app().link->branch, u"develop"_s);
    QVERIFY(journeys::writeFile(m_app.folder + u"/notes.txt"_s, "for review\n"));
    m_app = app();
    const auto report = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->pullRequest);
    QCOMPARE(report->pullRequest->destinationBranch, u"develop"_s);
}

QTEST_MAIN(TestDestinationChoice)
#include "tst_destinationchoice.moc"
