// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newrepositorytest.h"
#include "ui/repositories/newrepositoryform.h"
#include "ui/widgets/unfold.h"
#include "workflows/checkup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::RepositoryDraft;
using uitests::named;

//! A new repository that cannot be had as it was asked for: what the form refuses by itself, what
//! is not permitted, and what the server says when the push asks for it.
class TestNewRepositoryRefusals final : public uitests::NewRepositoryTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsProblems_data();
    void tellsProblems();
    void putsComplaintsBesideTheirField_data();
    void putsComplaintsBesideTheirField();
    void refusesBadBranches();
    void leadsToBitbucketWithoutPermission();
    void keepsWhatWasTyped_data();
    void keepsWhatWasTyped();
};

void TestNewRepositoryRefusals::tellsProblems_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"shop"_s << u"release/1.0"_s << true;
    QTest::newRow("no branch") << u"shop"_s << QString() << true;
    QTest::newRow("no name") << QString() << u"main"_s << false;
    QTest::newRow("blank") << u"shop"_s << u"my branch"_s << false;
    QTest::newRow("dots") << u"shop"_s << u"a..b"_s << false;
    QTest::newRow("lock") << u"shop"_s << u"a.lock"_s << false;
    QTest::newRow("HEAD") << u"shop"_s << u"HEAD"_s << false;
    QTest::newRow("option") << u"shop"_s << u"-f"_s << false;
}

void TestNewRepositoryRefusals::tellsProblems()
{
    QFETCH(QString, slug);
    QFETCH(QString, branch);
    QFETCH(bool, isGood);
    RepositoryDraft draft = named(slug);
    draft.slug = slug;
    draft.mainBranch = branch;
    QCOMPARE(ui::problemWith(draft).isEmpty(), isGood);
}

void TestNewRepositoryRefusals::putsComplaintsBesideTheirField_data()
{
    QTest::addColumn<QString>("field"); // as the server calls it
    QTest::addColumn<QString>("note");
    QTest::newRow("name") << u"name"_s << u"note-name"_s;
    QTest::newRow("slug") << u"slug"_s << u"note-name"_s;
    QTest::newRow("project") << u"project"_s << u"note-project"_s;
    QTest::newRow("project's key") << u"project.key"_s << u"note-project"_s;
    QTest::newRow("private") << u"is_private"_s << u"note-is_private"_s;
    QTest::newRow("description") << u"description"_s << u"note-description"_s;
    QTest::newRow("main branch") << u"mainbranch.name"_s << u"note-mainbranch"_s;
    QTest::newRow("nothing we ask for") << u"fork_policy"_s << u"note-name"_s;
}

void TestNewRepositoryRefusals::putsComplaintsBesideTheirField()
{
    QFETCH(QString, field);
    QFETCH(QString, note);
    ui::NewRepositoryForm form(u"bitbucket.org"_s);
    form.setDraft(named(u"shop"_s));
    form.show();
    form.showComplaints({{field, u"So <b>not</b>."_s}});
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (label->objectName().startsWith(u"note-"_s))
            QCOMPARE(label->isVisible(), label->objectName() == note);
    }
    QCOMPARE(form.findChild<QLabel *>(note)->text(), u"So <b>not</b>."_s);
    QCOMPARE(form.draft().name, u"shop"_s);
    // the input stays, and the complaint goes when the field changes
    form.findChild<QLineEdit *>(u"newRepositoryName"_s)->setText(u"shop 2"_s);
    QCOMPARE(form.findChild<QLabel *>(note)->isHidden(), note == u"note-name"_s);
}

void TestNewRepositoryRefusals::refusesBadBranches()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_VERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
    m_dialog->findChild<ui::Unfold *>()->setUnfolded(true);
    type(u"newRepositoryMainBranch"_s, u"my branch"_s);
    QVERIFY(text(u"note-mainbranch"_s).contains(u"cannot contain spaces"_s));
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    type(u"newRepositoryMainBranch"_s, u"my-branch"_s);
    QCOMPARE(text(u"note-mainbranch"_s), QString());
    QVERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
}

void TestNewRepositoryRefusals::leadsToBitbucketWithoutPermission()
{
    QVERIFY(m_desk->setScopes({u"account"_s, u"project"_s, u"repository:write"_s}));
    QVERIFY(journeys::awaited(workflows::checkUp(m_desk->office->sessions.open(m_account))));
    m_account.scopes = QStringList{u"account"_s, u"project"_s, u"repository:write"_s};
    open({named(u"orders-api"_s)});
    waitForRows();
    QVERIFY(text(u"chooseHint"_s).contains(u"Create it on bitbucket.org, then choose it here."_s));
    QVERIFY(text(u"chooseHint"_s).contains(u"Repositories: Admin"_s));
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    auto *create = find<QPushButton>(u"createOnBitbucket"_s);
    QVERIFY(create->isVisible());
    m_desk->isBrowserThere = false;
    create->click();
    QCOMPARE(m_desk->pages.constLast(),
             QUrl(m_desk->desk.webUrl + u"/repo/create?workspace=acme"_s));
    // a repository that exists can be chosen all the same
    auto *rows = find<QTreeView>(u"repositories"_s);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QTRY_VERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
    QVERIFY(!create->isVisible());
}

void TestNewRepositoryRefusals::keepsWhatWasTyped_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << QJsonObject{{u"name"_s, QJsonArray{u"Not this name."_s}}}
                          << u"note-name"_s << u"Not this name."_s;
    QTest::newRow("project") << QJsonObject{{u"project"_s, QJsonArray{u"Project not found"_s}}}
                             << u"note-project"_s << u"Project not found"_s;
    QTest::newRow("description") << QJsonObject{{u"description"_s, QJsonArray{u"Far too long."_s}}}
                                 << u"note-description"_s << u"Far too long."_s;
}

//! The server refuses what the push asks for: the dialog comes back as it was, with the reason
//! where it belongs.
void TestNewRepositoryRefusals::keepsWhatWasTyped()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, note);
    QFETCH(QString, words);
    const auto app = m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s));
    RepositoryDraft draft = named(u"Orders API"_s);
    draft.slug = u"orders-api"_s;
    draft.description = u"All orders"_s;
    draft.projectKey = u"WEB"_s;
    draft.mainBranch = u"trunk"_s;
    draft.isPrivate = false;
    QVERIFY(app && m_desk->office->apps.linkToNew(*app, m_account, draft));
    QVERIFY(m_desk->desk.addFault(
        {{u"method"_s, u"POST"_s},
         {u"path"_s, u"/2.0/repositories/acme/orders-api$"_s},
         {u"action"_s, u"status"_s},
         {u"status"_s, 400},
         {u"content_type"_s, u"application/json"_s},
         {u"body"_s, QJsonObject{{u"type"_s, u"error"_s},
                                 {u"error"_s, QJsonObject{{u"message"_s, u"Bad request"_s},
                                                          {u"fields"_s, fields}}}}}}));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled() && primary->isVisible(), journeys::patience);
    QCOMPARE(primary->text(), u"Create and Push"_s);
    primary->click();
    auto *remedy = m_window->findChild<QPushButton *>(u"remedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remedy->isVisible(), journeys::patience);
    QCOMPARE(remedy->text(), u"Change Repository..."_s);
    remedy->click();
    QVERIFY(find<QWidget>(u"choose"_s) != nullptr);
    QTRY_COMPARE(text(note), words);
    waitForRows();
    QTRY_COMPARE(find<QComboBox>(u"newRepositoryProject"_s)->count(), 3);
    QCOMPARE(find<QLineEdit>(u"newRepositoryName"_s)->text(), u"Orders API"_s);
    QCOMPARE(find<QLineEdit>(u"newRepositoryDescription"_s)->text(), u"All orders"_s);
    QCOMPARE(find<QLineEdit>(u"newRepositoryMainBranch"_s)->text(), u"trunk"_s);
    QCOMPARE(find<QComboBox>(u"newRepositoryProject"_s)->currentData().toString(), u"WEB"_s);
    QVERIFY(!find<QCheckBox>(u"newRepositoryPrivate"_s)->isChecked());
    QCOMPARE(text(note), words);

    type(u"newRepositoryName"_s, u"Orders"_s);
    QTRY_VERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
    find<QPushButton>(u"choose"_s)->click();
    QTRY_VERIFY(!remedy->isVisible()); // another try: what went wrong before is over
    QTRY_VERIFY(primary->isEnabled());
    primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk.repositoryNames().contains(u"acme/orders"_s),
                             journeys::patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QLabel *>(u"done"_s)->text().startsWith(u"Pushed to trunk."_s),
        journeys::patience);
}

QTEST_MAIN(TestNewRepositoryRefusals)
#include "tst_newrepositoryrefusals.moc"
