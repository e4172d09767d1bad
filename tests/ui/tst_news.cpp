// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"
#include "ui/pagedesk.h"
#include "ui/publish/progressmarks.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace windlass;
using Phase = workflows::PublishProgress::Phase;
using State = ui::AppController::State;

namespace {

workflows::PublishProgress at(qint64 percent)
{
    return {workflows::PublishProgress::Phase::Sending, percent, 100, 0};
}

bool hasCounted(const QList<workflows::PublishProgress> &seen, Phase phase, qint64 all)
{
    return std::any_of(seen.cbegin(), seen.cend(),
                       [phase, all](const workflows::PublishProgress &progress) {
                           return progress.phase == phase && progress.objects == all
                                  && progress.totalObjects == all;
                       });
}

} // namespace

//! What screen readers are told while an app is pushed.
class TestNews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void tellsEachMarkOnce();
    void tellsMarksThatWereJumpedOver();
    void tellsNothingWithoutNumbers();
    void countsWhatItLooksAt();
    void stopsTheFirstLook();
    void tellsAPush();
    void tellsAFailureAtOnceAndNoMore();

private:
    //! The page of an app that can be pushed, with the keyboard at its button.
    void open();

    std::unique_ptr<uitests::PageDesk> m_desk;
    QPushButton *m_primary = nullptr;
};

void TestNews::tellsEachMarkOnce()
{
    ui::ProgressMarks marks;
    QStringList said;
    for (int percent = 0; percent <= 100; ++percent) {
        said += marks.passedBy(at(percent));
        said += marks.passedBy(at(percent)); // the same again
        if (percent == 24)
            QCOMPARE(said, QStringList());
        if (percent == 25)
            QCOMPARE(said, QStringList{u"Pushing, 25 %"_s});
    }
    QCOMPARE(said, (QStringList{u"Pushing, 25 %"_s, u"Pushing, 50 %"_s, u"Pushing, 75 %"_s}));
    QCOMPARE(marks.passedBy(at(30)), QStringList()); // backwards
    QCOMPARE(marks.rest(), QStringList());
}

void TestNews::tellsMarksThatWereJumpedOver()
{
    ui::ProgressMarks marks;
    QCOMPARE(marks.passedBy(at(60)), (QStringList{u"Pushing, 25 %"_s, u"Pushing, 50 %"_s}));
    QCOMPARE(marks.rest(), QStringList{u"Pushing, 75 %"_s});
    QCOMPARE(marks.rest(), QStringList());
}

void TestNews::tellsNothingWithoutNumbers()
{
    ui::ProgressMarks marks;
    QCOMPARE(marks.passedBy({}), QStringList());
    QCOMPARE(marks.passedBy({workflows::PublishProgress::Phase::Packing, 100, 0, 7}),
             QStringList());
    QCOMPARE(marks.passedBy({workflows::PublishProgress::Phase::Packing, 99, 100, 7}),
             QStringList()); // nothing was sent
}

void TestNews::open()
{
    m_desk = std::make_unique<uitests::PageDesk>();
    QVERIFY(m_desk->openSignedIn());
    const store::App app = m_desk->newApp(u"new-shop"_s);
    QVERIFY(app.link && m_desk->show(app));
    QCOMPARE(m_desk->app->state(), State::Ready);
    m_primary = m_desk->button(u"primary"_s);
    m_primary->setFocus();
    QTRY_VERIFY(m_primary->hasFocus());
}

void TestNews::cleanup()
{
    m_desk.reset();
}

void TestNews::countsWhatItLooksAt()
{
    open();
    if (QTest::currentTestFailed())
        return;
    const int files = m_desk->app->plan()->snapshot.files;
    ui::AppController again(*m_desk->context, m_desk->app->app());
    QList<workflows::PublishProgress> seen;
    connect(&again, &ui::AppController::changed, this,
            [&again, &seen] { seen.append(again.progress()); });
    again.refresh();
    QTRY_COMPARE(again.state(), State::Ready);
    QVERIFY(hasCounted(seen, Phase::Reading, files));
    QVERIFY(hasCounted(seen, Phase::Searching, files));
}

void TestNews::stopsTheFirstLook()
{
    open();
    if (QTest::currentTestFailed())
        return;
    ui::AppController again(*m_desk->context, m_desk->app->app());
    again.refresh();
    again.cancel();
    QTRY_COMPARE(again.state(), State::Unusable);
    QCOMPARE(again.planError()->kind, ErrorKind::Cancelled);
    again.refresh();
    QTRY_COMPARE(again.state(), State::Ready);
}

//! A small one, that is there before anybody could look.
void TestNews::tellsAPush()
{
    open();
    if (QTest::currentTestFailed())
        return;
    const int files = m_desk->app->plan()->snapshot.files;
    QVERIFY(files > 1);
    QList<workflows::PublishProgress> seen;
    connect(m_desk->app.get(), &ui::AppController::changed, this,
            [this, &seen] { seen.append(m_desk->app->progress()); });
    QSignalSpy news(m_desk->app.get(), &ui::AppController::news);
    m_primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    QVERIFY(hasCounted(seen, Phase::Packing, files));
    QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [files](const auto &progress) {
        return progress.phase == Phase::Checking && progress.totalObjects > files;
    })); // with trees and the commit
    QVERIFY(m_desk->app->outcome() && m_desk->app->outcome()->result);
    const QString done = u"Pushed to main. %1 was found on Bitbucket."_s.arg(
        m_desk->app->outcome()->report.commit.left(7));
    QStringList told;
    for (const QList<QVariant> &one : std::as_const(news))
        told.append(one.constFirst().toString());
    QCOMPARE(told, (QStringList{u"Pushing, 25 %"_s, u"Pushing, 50 %"_s, u"Pushing, 75 %"_s, done}));
    if (uitests::hasNews)
        QCOMPARE(uitests::newsOn(*m_desk->page), told);
}

void TestNews::tellsAFailureAtOnceAndNoMore()
{
    open();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/new-shop$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));

    QSignalSpy news(m_desk->app.get(), &ui::AppController::news);
    m_primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome().has_value(), 30000);
    QVERIFY(!m_desk->app->outcome()->result);
    QCOMPARE(news.count(), 0);
    if (!uitests::hasNews)
        return;
    const QStringList failure{m_desk->app->outcome()->result.error().message};
    QCOMPARE(uitests::newsOn(*m_desk->page), failure);
    m_desk->app->refresh(); // the page is painted again
    QVERIFY(m_desk->waitFor(State::Ready));
    QCOMPARE(uitests::newsOn(*m_desk->page), failure);
}

QTEST_MAIN(TestNews)
#include "tst_news.moc"
