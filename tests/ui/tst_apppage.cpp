// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "store/journal.h"
#include "store/keptfindings.h"
#include "ui/facechecks.h"
#include "ui/pagedesk.h"
#include "ui/publish/secrethelpdialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::writeFile;
using uitests::PageDesk;
using State = ui::AppController::State;

//! The page of an app: its kind, what was found in it, and what the buttons do about it. With
//! WINDLASS_PICTURES=FOLDER its faces are kept.
class TestAppPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheKind();
    void keepsTheMessageThatWasTyped();
    void leavesOut();
    void ignoresJunk();
    void keepsOnce();
    void keepsAlways();
    void walksThroughFindings();
    void helpsWithSecretsInTheHistory();
    void continuesAfterAnInterruption();
    void waitsForOtherPushes();
    void takesADoubleClickForOne();
    void tellsWhatWasRefused();
    void offersToLookAgainFirstOfAll();
    void asksOnceWhetherToTrust();
    void saysWhatMustBeSettledElsewhere();
    void showsChangesByItself();
    void showsThatTheFolderIsMissing();
    void isShort_data();
    void isShort();

private:
    void show(const QMap<QString, QByteArray> &files);
    //! Pushes, and then once more, which the server refuses.
    void pushIsRefused();
    [[nodiscard]] QString text(const QString &label) const { return m_desk->text(label); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_desk->button(name); }
    [[nodiscard]] QAction *keepChoice(const QString &title) const;
    void keepPicture(const QString &name);

    QPalette m_light;
    std::unique_ptr<PageDesk> m_desk;
    QString m_folder;
};

void TestAppPage::initTestCase()
{
    m_light = QApplication::palette();
}

void TestAppPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->openSignedIn());
}

void TestAppPage::cleanup()
{
    m_desk.reset();
    QApplication::setPalette(m_light);
}

void TestAppPage::show(const QMap<QString, QByteArray> &files)
{
    m_folder = m_desk->desk.path(u"shop-api"_s);
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY(writeFile(m_folder + u'/' + file.key(), file.value()));
    const auto app = m_desk->office->addNewApp(m_folder, u"new-shop"_s, m_desk->account);
    QVERIFY(app.link);
    QVERIFY(m_desk->show(app));
    m_desk->page->resize(500, 480);
}

QAction *TestAppPage::keepChoice(const QString &title) const
{
    for (QAction *choice : button(u"keep"_s)->menu()->actions()) {
        if (choice->text() == title)
            return choice;
    }
    return nullptr;
}

void TestAppPage::keepPicture(const QString &name)
{
    QTRY_COMPARE(uitests::cutOn(*m_desk->page), QStringList());
    const QString folder = qEnvironmentVariable("WINDLASS_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(m_desk->page->grab().save(u"%1/app-%2-light.png"_s.arg(folder, name)));
    QApplication::setPalette(uitests::darkPalette());
    QTRY_VERIFY(m_desk->page->palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(m_desk->page->grab().save(u"%1/app-%2-dark.png"_s.arg(folder, name)));
    QApplication::setPalette(m_light);
}

static const QByteArray nestPackage =
    "{\"dependencies\": {\"@nestjs/core\": \"^11.0.1\", \"express\": \"^5.0.0\"}}\n";

void TestAppPage::showsTheKind()
{
    show({{u"package.json"_s, nestPackage}, {u".gitignore"_s, "dist/\n"}});
    QCOMPARE(text(u"kind"_s), u"Nest 11.0"_s);
    QCOMPARE(m_desk->page->findChild<QLineEdit *>(u"message"_s)->text(), u"Nest 11: generated"_s);
    QCOMPARE(text(u"findings"_s), QString());
    keepPicture(u"clean"_s);
}

void TestAppPage::keepsTheMessageThatWasTyped()
{
    show({{u"package.json"_s, nestPackage}});
    auto *message = m_desk->page->findChild<QLineEdit *>(u"message"_s);
    message->selectAll();
    QTest::keyClicks(message, u"My own words"_s);
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    QTest::qWait(0);
    QCOMPARE(message->text(), u"My own words"_s);
}

void TestAppPage::leavesOut()
{
    show({{u".gitignore"_s, "*.log\r\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}, {u"a"_s, "a\n"}});
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
    QVERIFY(!text(u"findings"_s).contains(u"hunter22"_s));
    QVERIFY(!button(u"primary"_s)->isEnabled());
    QVERIFY(text(u"reason"_s).contains(u".env"_s));
    QCOMPARE(button(u"leaveOut"_s)->text(), u"Leave Out"_s);
    keepPicture(u"secret"_s);
    button(u"leaveOut"_s)->click();
    QTRY_COMPARE(text(u"findings"_s), QString());
    QTRY_VERIFY(button(u"primary"_s)->isEnabled());
    QFile file(m_folder + u"/.gitignore"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("*.log\r\n/.env\r\n"));
    QCOMPARE(m_desk->app->plan()->snapshot.files, 2);
    QVERIFY(QFile::exists(m_folder + u"/.env"_s)); // it stays where it is
}

void TestAppPage::ignoresJunk()
{
    show({{u".gitignore"_s, "x\n"},
          {u"package.json"_s, nestPackage},
          {u"node_modules/a/index.js"_s, QByteArray(5000, 'x')},
          {u"node_modules/b/index.js"_s, QByteArray(5000, 'x')}});
    QVERIFY(text(u"findings"_s).contains(u"node_modules"_s));
    QVERIFY(text(u"findings"_s).contains(u"2 file"_s));
    QVERIFY(button(u"primary"_s)->isEnabled()); // junk is told and stops nothing
    QCOMPARE(button(u"leaveOut"_s)->text(), u"Ignore"_s);
    keepPicture(u"junk"_s);
    button(u"leaveOut"_s)->click();
    QTRY_COMPARE(m_desk->app->plan() ? m_desk->app->plan()->snapshot.files : 0, 2);
    QCOMPARE(text(u"findings"_s), QString());
}

void TestAppPage::keepsOnce()
{
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}});
    keepChoice(u"This Time"_s)->trigger();
    QCOMPARE(text(u"findings"_s), QString());
    QVERIFY(button(u"primary"_s)->isEnabled());
    m_desk->app->refresh(); // looking again does not ask again
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    QTest::qWait(0);
    QCOMPARE(text(u"findings"_s), QString());
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->plan(), 30000);
    QVERIFY(m_desk->app->outcome()->result);
    keepPicture(u"done"_s);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter33\n"));
    m_desk->app->refresh();
    QTRY_VERIFY(text(u"findings"_s).contains(u".env"_s)); // the next push is another one
}

void TestAppPage::keepsAlways()
{
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}});
    keepChoice(u"Always"_s)->trigger();
    QCOMPARE(text(u"findings"_s), QString());
    ui::AppController another(*m_desk->context, m_desk->app->app());
    another.refresh();
    QTRY_VERIFY(another.plan());
    QVERIFY(another.plan()->firstThatStops() == nullptr);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter22\nAPI_TOKEN=abc9def8\n"));
    another.refresh();
    QTRY_VERIFY(another.plan() && another.plan()->firstThatStops() != nullptr); // one more secret
}

void TestAppPage::walksThroughFindings()
{
    show({{u".gitignore"_s, "x\n"},
          {u".env"_s, "DB_PASSWORD=hunter22\n"},
          {u"aux.txt"_s, "x\n"},
          {u"b.log"_s, "x\n"}});
    QVERIFY(text(u"findings"_s).endsWith(u"(1\u00A0of\u00A03)"_s));
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).endsWith(u"(2\u00A0of\u00A03)"_s));
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).contains(u"aux.txt"_s));
    QVERIFY(!button(u"leaveOut"_s)->isVisible()); // a name is to be changed, not left out
    keepPicture(u"name"_s);
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
}

void TestAppPage::helpsWithSecretsInTheHistory()
{
    m_folder = m_desk->desk.path(u"shop-api"_s);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter22\n"));
    const auto git = [this](const QStringList &arguments) {
        return journeys::git(QStringList{u"-C"_s, m_folder, u"-c"_s, u"user.name=Ada"_s, u"-c"_s,
                                         u"user.email=ada@acme.test"_s}
                                 + arguments,
                             m_desk->desk.environment);
    };
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"1"_s});
    show({{u"a"_s, "a\n"}});
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
    QCOMPARE(button(u"leaveOut"_s)->text(), u"What Now?"_s);
    button(u"leaveOut"_s)->click();
    auto *help = m_desk->page->findChild<ui::SecretHelpDialog *>();
    QVERIFY(help != nullptr && help->isVisible());
    QCOMPARE(help->findChildren<QLabel *>(u"secretHelpStep"_s).size(), 4);
    if (const QString folder = qEnvironmentVariable("WINDLASS_PICTURES"); !folder.isEmpty())
        QVERIFY(help->grab().save(folder + u"/app-secret-help.png"_s));
}

void TestAppPage::continuesAfterAnInterruption()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/new-shop$"_s},
                                   {u"action"_s, u"drop"_s},
                                   {u"where"_s, u"before"_s},
                                   {u"after"_s, true}}));
    QCOMPARE(button(u"primary"_s)->text(), u"Create and Push"_s);
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::Paused, 30000);
    QVERIFY(!m_desk->app->outcome()->result);
    QCOMPARE(button(u"primary"_s)->text(), u"Continue Push"_s);
    QCOMPARE(m_desk->app->stateText(), u"paused: continue"_s);
    keepPicture(u"paused"_s);
    button(u"primary"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    QVERIFY(m_desk->app->outcome()->result);
    QCOMPARE(m_desk->desk.tip(u"acme/new-shop"_s, u"main"_s),
             m_desk->app->outcome()->report.commit);
}

void TestAppPage::waitsForOtherPushes()
{
    show({{u"src/main.ts"_s, "export {};\n"}});
    const workflows::PushQueue::Place one(m_desk->context->services.pushQueue);
    const workflows::PushQueue::Place other(m_desk->context->services.pushQueue);
    button(u"primary"_s)->click();
    QCOMPARE(m_desk->app->state(), State::Running);
    QTRY_COMPARE(m_desk->app->stateText(), u"waiting..."_s); // it looks for its turn in a thread
    QCOMPARE(text(u"phase"_s), u"Waiting..."_s);
    QCOMPARE(button(u"primary"_s)->text(), u"Cancel"_s);
    keepPicture(u"waiting"_s);
    m_desk->page->cancel();
    QTRY_VERIFY(m_desk->app->outcome() && m_desk->app->state() == State::Ready);
    QCOMPARE(m_desk->app->outcome()->result.error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_desk->desk.repositories().contains(u"acme/new-shop"_s));
}

void TestAppPage::takesADoubleClickForOne()
{
    show({{u"src/main.ts"_s, "export {};\n"}});
    const workflows::PushQueue::Place one(m_desk->context->services.pushQueue);
    const workflows::PushQueue::Place other(m_desk->context->services.pushQueue);
    button(u"primary"_s)->click();
    QCOMPARE(button(u"primary"_s)->text(), u"Cancel"_s);
    button(u"primary"_s)->click(); // a double click is not a change of mind
    QTRY_COMPARE(m_desk->app->stateText(), u"waiting..."_s);
    QTest::qWait(QApplication::doubleClickInterval());
    QCOMPARE(m_desk->app->state(), State::Running);
    button(u"primary"_s)->click();
    QTRY_VERIFY(m_desk->app->outcome() && m_desk->app->state() == State::Ready);
    QCOMPARE(m_desk->app->outcome()->result.error().kind, ErrorKind::Cancelled);
}

void TestAppPage::pushIsRefused()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    const QJsonObject rules{
        {u"full_name"_s, u"acme/new-shop"_s},
        {u"push"_s, QJsonObject{{u"refusal"_s, u"Permission denied to update branch main."_s}}}};
    QCOMPARE(m_desk->desk.visitor().control("POST", u"repository"_s, rules).status, 200);
    QVERIFY(writeFile(m_folder + u"/a"_s, "b\n"));
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    m_desk->app->push(u"Second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->state() != State::Running,
                             30000);
    QVERIFY(!m_desk->app->outcome()->result);
    QVERIFY(m_desk->app->outcome()->result.error().message.contains(u"branch restriction"_s));
    QTRY_VERIFY(m_desk->app->state() == State::Ready); // refused, not interrupted
}

void TestAppPage::tellsWhatWasRefused()
{
    pushIsRefused();
    if (QTest::currentTestFailed())
        return;
    QPushButton *remedy = nullptr;
    for (QPushButton *one : m_desk->page->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == u"Push for Review"_s)
            remedy = one;
    }
    QVERIFY(remedy != nullptr);
    keepPicture(u"refused"_s);
    const QJsonObject none{{u"full_name"_s, u"acme/new-shop"_s},
                           {u"push"_s, QJsonObject{{u"refusal"_s, QString()}}}};
    QCOMPARE(m_desk->desk.visitor().control("POST", u"repository"_s, none).status, 200);
    remedy->click(); // at once, without another click
    QCOMPARE(m_desk->app->app().link->mode, store::PublishMode::Review);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->state() != State::Running,
                             30000);
    QVERIFY(m_desk->app->outcome()->result && m_desk->app->outcome()->report.pullRequest);
}

void TestAppPage::offersToLookAgainFirstOfAll()
{
    pushIsRefused();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QDir(m_folder).removeRecursively());
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Unusable);
    QCOMPARE(button(u"remedy"_s)->text(), u"Look Again"_s);
    QVERIFY(!button(u"openFolder"_s)->isVisible()); // there is none to open
}

void TestAppPage::asksOnceWhetherToTrust()
{
    const QString other = m_desk->desk.path(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    (void)journeys::git({u"-C"_s, other, u"init"_s, u"-q"_s}, m_desk->desk.environment);
    show({{u".git"_s, "gitdir: " + other.toUtf8() + "/.git\n"}, {u"a"_s, "a\n"}});
    QCOMPARE(m_desk->app->state(), State::Unusable);
    QVERIFY(m_desk->app->planError()->message.contains(other));
    QCOMPARE(button(u"remedy"_s)->text(), u"Trust This Folder"_s);
    keepPicture(u"trust"_s);
    button(u"remedy"_s)->click();
    QVERIFY(m_desk->waitFor(State::Ready));
    QVERIFY(!button(u"remedy"_s)->isVisible());
    const auto kept = m_desk->office->services.keptFindings.all(m_desk->app->app().id);
    QVERIFY(kept);
    QCOMPARE(*kept, (QList<store::KeptFinding>{{u"trusted-folder"_s, m_folder, u"folder"_s}}));
}

//! No button decides about it, so nobody is asked to.
void TestAppPage::saysWhatMustBeSettledElsewhere()
{
    show({{u".gitattributes"_s, "*.mp4 filter=lfs\n"}, {u"a.mp4"_s, "x\n"}});
    QVERIFY(text(u"findings"_s).contains(u"a.mp4"_s));
    QVERIFY(!button(u"leaveOut"_s)->isVisible() && !button(u"keep"_s)->isVisible());
    QVERIFY(!button(u"primary"_s)->isEnabled());
    QCOMPARE(text(u"reason"_s), u"a.mp4 cannot be pushed as it is."_s);
}

void TestAppPage::showsChangesByItself()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}, {u"x/y"_s, "1\n"}});
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    QVERIFY(writeFile(m_folder + u"/a"_s, "b\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"1 change(s)"_s, 30000);
    QTRY_VERIFY(button(u"primary"_s)->isEnabled());
    QVERIFY(writeFile(m_folder + u"/new/deep/b"_s, "b\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"2 change(s)"_s, 30000);
    QVERIFY(writeFile(m_folder + u"/new/deep/c"_s, "c\n")); // what is new is watched as well
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"3 change(s)"_s, 30000);
    m_desk->page->showApp(nullptr); // nobody looks any more
    QVERIFY(writeFile(m_folder + u"/d"_s, "d\n"));
    QTest::qWait(1500);
    QCOMPARE(m_desk->app->stateText(), u"3 change(s)"_s);
    m_desk->page->showApp(m_desk->app.get());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"4 change(s)"_s, 30000);
}

void TestAppPage::showsThatTheFolderIsMissing()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    const QString away = m_desk->desk.path(u"away"_s);
    QVERIFY(QFile::rename(m_folder, away));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"folder is missing"_s, 30000);
    QVERIFY(!button(u"primary"_s)->isEnabled());
    keepPicture(u"missing"_s);
    QVERIFY(QFile::rename(away, m_folder));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"ready for the first push"_s, 30000);
    QVERIFY(button(u"primary"_s)->isEnabled());
}

void TestAppPage::isShort_data()
{
    QTest::addColumn<QString>("env");
    QTest::newRow("clean") << QString();
    QTest::newRow("with a finding") << u"DB_PASSWORD=hunter22\n"_s;
}

void TestAppPage::isShort()
{
    QFETCH(QString, env);
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, env.toUtf8()}, {u"b.log"_s, "x"}});
    QStringList words;
    int controls = 0;
    static const QRegularExpression blanks(u"\\s+"_s);
    for (const QWidget *widget : m_desk->page->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text().split(blanks, Qt::SkipEmptyParts);
        if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget)) {
            words += pressed->text().split(blanks, Qt::SkipEmptyParts);
            QVERIFY2(!pressed->text().isEmpty() || !pressed->accessibleName().isEmpty(),
                     qPrintable(pressed->objectName()));
        }
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled())
            ++controls;
    }
    QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
    QVERIFY2(controls <= 12, qPrintable(QString::number(controls)));
}

QTEST_MAIN(TestAppPage)
#include "tst_apppage.moc"
