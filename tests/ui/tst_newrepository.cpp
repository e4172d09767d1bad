// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "journeys/fixtureapp.h"
#include "ui/facechecks.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/repositories/newrepositoryform.h"
#include "ui/signin/connectdialog.h"
#include "ui/widgets/unfold.h"
#include "workflows/checkup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::RepositoryDraft;
using uitests::AssistantDesk;

//! Asking for a new repository: what is typed, what the server says about it while it is typed, and
//! what it says when the push asks for it.
class TestNewRepository final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsProblems_data();
    void tellsProblems();
    void putsComplaintsBesideTheirField_data();
    void putsComplaintsBesideTheirField();
    void showsTheAddress();
    void looksWhetherTheNameIsFree();
    void offersWhatIsThere();
    void isSilentOffline();
    void asksForEverything();
    void keepsPrivateWhereItMust();
    void leavesAProjectInItsWorkspace();
    void leadsToBitbucketWithoutPermission();
    void refusesBadBranches();
    void keepsWhatWasTyped_data();
    void keepsWhatWasTyped();
    void isShortAndReachable();

private:
    void open(const ui::RepositoryProposal &proposal);
    template <typename T> [[nodiscard]] T *find(const QString &name) const;
    [[nodiscard]] QString text(const QString &label) const;
    void type(const QString &field, const QString &text);
    [[nodiscard]] int asked(const QString &slug);
    void waitForRows();

    std::unique_ptr<AssistantDesk> m_desk;
    store::Account m_account;
    std::unique_ptr<ui::ChooseRepositoryDialog> m_dialog;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestNewRepository::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
}

void TestNewRepository::cleanup()
{
    m_window.reset();
    m_dialog.reset();
    m_desk.reset();
}

void TestNewRepository::open(const ui::RepositoryProposal &proposal)
{
    m_dialog = std::make_unique<ui::ChooseRepositoryDialog>(*m_desk->context, m_account, proposal);
    m_dialog->show();
}

template <typename T> T *TestNewRepository::find(const QString &name) const
{
    const QWidget *face = m_dialog.get();
    if (face == nullptr)
        face = m_window->findChild<ui::ChooseRepositoryDialog *>();
    return face == nullptr ? nullptr : face->findChild<T *>(name);
}

QString TestNewRepository::text(const QString &label) const
{
    const auto *found = find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

void TestNewRepository::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

int TestNewRepository::asked(const QString &slug)
{
    return m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/acme/"_s + slug);
}

void TestNewRepository::waitForRows()
{
    const auto *rows = find<QTreeView>(u"repositories"_s);
    QTRY_VERIFY(rows != nullptr && rows->model()->rowCount() > 10);
}

static RepositoryDraft named(const QString &name)
{
    RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.name = name;
    return draft;
}

void TestNewRepository::tellsProblems_data()
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

void TestNewRepository::tellsProblems()
{
    QFETCH(QString, slug);
    QFETCH(QString, branch);
    QFETCH(bool, isGood);
    RepositoryDraft draft = named(slug);
    draft.slug = slug;
    draft.mainBranch = branch;
    QCOMPARE(ui::problemWith(draft).isEmpty(), isGood);
}

void TestNewRepository::putsComplaintsBesideTheirField_data()
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

void TestNewRepository::putsComplaintsBesideTheirField()
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

void TestNewRepository::showsTheAddress()
{
    open({named(u"My Shop: the API"_s)});
    waitForRows();
    QVERIFY2(text(u"newRepositoryAddress"_s).endsWith(u"/acme/my-shop-the-api"_s),
             qPrintable(text(u"newRepositoryAddress"_s)));
    find<QLineEdit>(u"newRepositoryName"_s)->setText(u"Ünïcode"_s);
    QVERIFY(text(u"newRepositoryAddress"_s).endsWith(u"/acme/unicode"_s));
    type(u"newRepositoryName"_s, u"//"_s);
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    QCOMPARE(text(u"chooseHint"_s), u"Enter a name with letters or digits."_s);
}

void TestNewRepository::looksWhetherTheNameIsFree()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QCOMPARE(asked(u"orders-api"_s), 1);
    type(u"newRepositoryName"_s, u"orders-web"_s);
    QTRY_COMPARE(asked(u"orders-web"_s), 1);
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QCOMPARE(asked(u"orders-w"_s), 1); // only the whole name: the path of each shorter one fits
    type(u"newRepositoryName"_s, u"shop-api"_s); // is in the list
    QTRY_VERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    QTRY_VERIFY(text(u"note-name"_s).startsWith(u"shop-api already exists."_s));
    QCOMPARE(asked(u"shop-api"_s), 0);
    QVERIFY(text(u"chooseHint"_s).startsWith(u"shop-api already exists."_s));
    QCOMPARE(text(u"newRepositoryAddress"_s), QString()); // nothing will be created there
}

void TestNewRepository::offersWhatIsThere()
{
    // the list does not come, so nobody knows of shop-api before it is asked for
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/repositories/acme$"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    open({named(u"shop-api"_s)});
    QTRY_VERIFY(text(u"note-name"_s).startsWith(u"shop-api already exists."_s));
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    const auto *rows = find<QTreeView>(u"repositories"_s);
    QCOMPARE(rows->model()->rowCount(), 2); // the offer, and what was found
    QVERIFY(!m_dialog->repository());       // it is offered, not chosen
}

void TestNewRepository::isSilentOffline()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/orders-web"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"drop"_s}}));
    type(u"newRepositoryName"_s, u"orders-web"_s);
    QTRY_VERIFY(asked(u"orders-web"_s) > 0);
    QTRY_COMPARE(text(u"note-name"_s), QString());
    QVERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
}

void TestNewRepository::asksForEverything()
{
    ui::RepositoryProposal proposal{named(u"orders-api"_s), u"trunk"_s};
    open(proposal);
    waitForRows();
    auto *projects = find<QComboBox>(u"newRepositoryProject"_s);
    QTRY_COMPARE(projects->count(), 3);
    projects->setCurrentIndex(projects->findData(u"WEB"_s));
    Q_EMIT projects->activated(projects->currentIndex());
    find<QCheckBox>(u"newRepositoryPrivate"_s)->click();
    m_dialog->findChild<ui::Unfold *>()->setUnfolded(true);
    QCOMPARE(find<QLineEdit>(u"newRepositoryMainBranch"_s)->placeholderText(), u"trunk"_s);
    type(u"newRepositoryDescription"_s, u"All orders"_s);
    type(u"newRepositoryMainBranch"_s, u"release/1"_s);
    QTRY_VERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
    find<QPushButton>(u"choose"_s)->click();
    RepositoryDraft wanted = named(u"orders-api"_s);
    wanted.slug = u"orders-api"_s;
    wanted.description = u"All orders"_s;
    wanted.isPrivate = false;
    wanted.projectKey = u"WEB"_s;
    wanted.mainBranch = u"release/1"_s;
    QCOMPARE(m_dialog->draft(), std::optional(wanted));

    // and the push brings all of it to Bitbucket
    const auto app = m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s));
    QVERIFY(app && m_desk->office->apps.linkToNew(*app, m_account, wanted));
    const auto report = m_desk->office->publish(m_desk->office->reloaded(*app), m_account);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->branch, u"release/1"_s);
    const QJsonObject made = m_desk->desk.repository(u"acme/orders-api"_s);
    QCOMPARE(made.value("main_branch"_L1).toString(), u"release/1"_s);
    QCOMPARE(made.value("is_private"_L1), QJsonValue(false));
    QCOMPARE(made.value("project"_L1).toString(), u"WEB"_s);
}

void TestNewRepository::keepsPrivateWhereItMust()
{
    RepositoryDraft draft = named(u"orders-api"_s);
    draft.workspace = u"globex"_s;
    draft.isPrivate = false;
    open({draft});
    auto *isPrivate = find<QCheckBox>(u"newRepositoryPrivate"_s);
    QVERIFY(!isPrivate->isChecked());
    QTRY_VERIFY(!isPrivate->isEnabled());
    QVERIFY(isPrivate->isChecked());
    QVERIFY(isPrivate->text().contains(u"allows no other"_s));
    QTRY_VERIFY(text(u"chooseHint"_s).startsWith(u"Your role"_s)); // a member only
}

void TestNewRepository::leavesAProjectInItsWorkspace()
{
    RepositoryDraft draft = named(u"orders-api"_s);
    draft.projectKey = u"WEB"_s;
    open({draft});
    waitForRows();
    const auto *project = find<QComboBox>(u"newRepositoryProject"_s);
    QCOMPARE(project->currentData().toString(), u"WEB"_s);
    auto *workspace = find<QComboBox>(u"workspaceChooser"_s);
    const int other = workspace->findText(u"globex"_s, Qt::MatchContains);
    QVERIFY(other >= 0);
    workspace->setCurrentIndex(other);
    QTRY_COMPARE(project->currentData().toString(), QString());
    QCOMPARE(project->findData(u"WEB"_s), -1);
}

void TestNewRepository::leadsToBitbucketWithoutPermission()
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

void TestNewRepository::refusesBadBranches()
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

void TestNewRepository::keepsWhatWasTyped_data()
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
void TestNewRepository::keepsWhatWasTyped()
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
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk.repositories().contains(u"acme/orders"_s),
                             journeys::patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QLabel *>(u"done"_s)->text().startsWith(u"Pushed to trunk."_s),
        journeys::patience);
}

void TestNewRepository::isShortAndReachable()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    uitests::keepPicture(*m_dialog, u"new-repository"_s);
    const QStringList words = uitests::wordsOn(*m_dialog);
    QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
    m_dialog->showComplaints(
        {{u"name"_s, u"Not this name."_s}, {u"description"_s, u"Far too long."_s}});
    QTRY_VERIFY2(uitests::cutOn(*m_dialog).isEmpty(),
                 qPrintable(uitests::cutOn(*m_dialog).join(u'\n')));
    uitests::keepPicture(*m_dialog, u"new-repository-refused"_s);
    QCOMPARE(uitests::unreachableOn(*m_dialog), QStringList());
    QCOMPARE(uitests::richLabelsOn(*m_dialog), QStringList());
}

QTEST_MAIN(TestNewRepository)
#include "tst_newrepository.moc"
