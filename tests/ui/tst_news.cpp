// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/assistantdesk.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/publish/progressmarks.h"
#include "ui/signin/connectdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using State = ui::AppController::State;

namespace {

//! What a screen reader was told last: see ui/widgets/announce.cpp.
QString toldLast()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->accessibleDescription();
}

// Newer ones have an event that goes straight to the platform's bridge.
constexpr bool isToldByFocus = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);

workflows::PublishProgress at(qint64 percent)
{
    return {workflows::PublishProgress::Phase::Sending, percent, 100, 0};
}

} // namespace

//! What screen readers are told while an app is pushed.
class TestNews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEachMarkOnce();
    void tellsMarksThatWereJumpedOver();
    void tellsNothingWithoutNumbers();
    void tellsAPush();
    void tellsAFailureAtOnceAndNoMore();

private:
    [[nodiscard]] std::unique_ptr<ui::AppController> addApp();
    void open();

    std::unique_ptr<uitests::AssistantDesk> m_desk;
    store::Account m_account;
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
}

void TestNews::open()
{
    m_desk = std::make_unique<uitests::AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
}

std::unique_ptr<ui::AppController> TestNews::addApp()
{
    const QString folder = m_desk->desk.path(u"shop-api"_s);
    const bool isWritten = journeys::writeFile(folder + u"/a"_s, "a\n")
                           && journeys::writeFile(folder + u"/.gitignore"_s, "x\n");
    const auto app = m_desk->office->apps.add(folder);
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.slug = u"new-shop"_s;
    draft.name = u"new-shop"_s;
    if (!isWritten || !app || !m_desk->office->apps.linkToNew(*app, m_account, draft))
        return nullptr;
    return std::make_unique<ui::AppController>(*m_desk->context, m_desk->office->reloaded(*app));
}

//! A small one, that is there before anybody could look.
void TestNews::tellsAPush()
{
    open();
    const auto app = addApp();
    QVERIFY(app);
    ui::AppPage page(*m_desk->context);
    page.setConnected(true);
    page.showApp(app.get());
    page.show();
    page.activateWindow();
    app->refresh();
    QTRY_VERIFY(app->state() == State::Ready);
    auto *primary = page.findChild<QPushButton *>(u"primary"_s);
    primary->setFocus();
    QTRY_VERIFY(primary->hasFocus());

    QSignalSpy news(app.get(), &ui::AppController::news);
    primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(app->state() == State::UpToDate, 30000);
    QVERIFY(app->outcome() && app->outcome()->result);
    const QString done =
        u"Pushed to main. %1 was found on Bitbucket."_s.arg(app->outcome()->report.commit.left(7));
    QStringList told;
    for (const QList<QVariant> &one : std::as_const(news))
        told.append(one.constFirst().toString());
    QCOMPARE(told, (QStringList{u"Pushing, 25 %"_s, u"Pushing, 50 %"_s, u"Pushing, 75 %"_s, done}));
    if (isToldByFocus)
        QCOMPARE(toldLast(), done);
}

void TestNews::tellsAFailureAtOnceAndNoMore()
{
    open();
    const auto app = addApp();
    QVERIFY(app);
    ui::AppPage page(*m_desk->context);
    page.setConnected(true);
    page.showApp(app.get());
    page.show();
    page.activateWindow();
    app->refresh();
    QTRY_VERIFY(app->state() == State::Ready);
    auto *primary = page.findChild<QPushButton *>(u"primary"_s);
    primary->setFocus();
    QTRY_VERIFY(primary->hasFocus());
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/new-shop$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));

    QSignalSpy news(app.get(), &ui::AppController::news);
    primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(app->outcome().has_value(), 30000);
    QVERIFY(!app->outcome()->result);
    QCOMPARE(news.count(), 0);
    if (!isToldByFocus)
        return;
    QCOMPARE(toldLast(), app->outcome()->result.error().message);
    QApplication::focusWidget()->setAccessibleDescription(u"Said."_s);
    app->refresh(); // the page is painted again
    QTRY_VERIFY(app->state() == State::Ready);
    QCOMPARE(toldLast(), u"Said."_s);
}

QTEST_MAIN(TestNews)
#include "tst_news.moc"
