// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/pagedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using State = ui::AppController::State;

//! An app that was pushed goes elsewhere. What was found for there, where most had arrived, says
//! nothing of what a push would send now.
class TestRelinked final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAtAllAgain_data();
    void looksAtAllAgain();
    void keepsWhatIsStillRight();

private:
    [[nodiscard]] bool showPushed(uitests::PageDesk &desk);
};

bool TestRelinked::showPushed(uitests::PageDesk &desk)
{
    if (!desk.openSignedIn())
        return false;
    const store::App app = desk.newApp(u"shop"_s);
    return desk.office->publish(app, desk.account)
           && journeys::writeFile(app.folder + u"/CHANGED.md"_s, "more\n")
           && desk.show(desk.office->reloaded(app)) && desk.waitFor(State::Ready);
}

void TestRelinked::looksAtAllAgain_data()
{
    QTest::addColumn<bool>("isElsewhere"); // else in another folder of the same repository
    QTest::newRow("another repository") << true;
    QTest::newRow("another directory") << false;
}

void TestRelinked::looksAtAllAgain()
{
    QFETCH(bool, isElsewhere);
    uitests::PageDesk desk;
    QVERIFY(showPushed(desk));
    QCOMPARE(desk.app->plan()->snapshot.changes.size(), 1);
    if (isElsewhere) {
        bitbucket::RepositoryDraft draft;
        draft.workspace = u"acme"_s;
        draft.slug = draft.name = u"other"_s;
        QVERIFY(desk.office->apps.linkToNew(desk.app->app(), desk.account, draft));
        desk.app->relinked();
    } else {
        desk.app->setBaseDirectory(u"services/shop"_s);
    }
    QCOMPARE(desk.app->state(), State::Looking);
    desk.app->push({});
    QCOMPARE(desk.app->state(), State::Looking); // it is not begun
    QVERIFY(desk.waitFor(State::Ready));
    QVERIFY(isElsewhere || desk.app->plan()->snapshot.changes.size() > 1);
}

void TestRelinked::keepsWhatIsStillRight()
{
    uitests::PageDesk desk;
    QVERIFY(showPushed(desk));
    desk.app->setMode(store::PublishMode::Review);
    QCOMPARE(desk.app->state(), State::Ready);
    desk.app->refresh();
    QCOMPARE(desk.app->state(), State::Ready);
}

QTEST_MAIN(TestRelinked)
#include "tst_relinked.moc"
