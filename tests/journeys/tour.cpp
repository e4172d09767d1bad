// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/tour.h"

#include "application.h"
#include "journeys/clipboardcontents.h"
#include "practice/visitor.h"
#include "testing/canaries.h"
#include "testing/violations.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextStream>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

constexpr int patience = 30000; // ms; a step that takes longer has failed

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

//! A step that failed ends the tour; run() says so.
[[noreturn]] void stop(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

template <typename Condition> void await(const QString &what, Condition condition)
{
    if (!QTest::qWaitFor(condition, patience))
        stop(u"This did not happen: "_s + what);
}

} // namespace

Tour::Tour(Settings settings) : m_settings(std::move(settings)), m_server(m_settings.practice)
{
    watchClipboards(&m_clipboardWatch,
                    [this](const QByteArray &contents) { m_copied += contents; });
}

Tour::~Tour() = default;

bool Tour::run()
{
    try {
        startServer();
        startWindlass();
        signIn();
        browse();
        addApp();
        chooseRepository();
        push();
        changeApp();
        openPullRequest();
        judge();
    } catch (const std::runtime_error &failure) {
        if (m_window != nullptr)
            picture(u"failed"_s, QApplication::activeModalWidget());
        say(u"FAILED. "_s + QString::fromStdString(failure.what()));
        return false;
    }
    say(u"The tour has ended well."_s);
    return true;
}

void Tour::announce(const QString &step)
{
    say(u"%1. %2"_s.arg(++m_step).arg(step));
}

void Tour::picture(const QString &name, QWidget *widget)
{
    QWidget *shown = widget != nullptr ? widget : m_window;
    QApplication::processEvents(); // let what was just changed be laid out: rows whose texts wrap
    shown->grab();                 // take a second round
    QApplication::processEvents();
    const QString file =
        u"%1/%2-%3.png"_s.arg(m_settings.output).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!shown->grab().save(file))
        stop(u"The picture %1 could not be written."_s.arg(file));
    say(u"   picture: "_s + QFileInfo(file).fileName());
}

template <typename T> T *Tour::find(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        if (auto *self = qobject_cast<T *>(top); self != nullptr && self->objectName() == name)
            return self;
        for (T *found : top->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
    }
    stop(u"The window has no %1."_s.arg(name));
}

void Tour::press(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    await(u"%1 can be pressed"_s.arg(name), [button] { return button->isEnabled(); });
    QTest::mouseClick(button, Qt::LeftButton);
}

void Tour::type(const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void Tour::startServer()
{
    announce(u"Start the practice server."_s);
    if (!m_server.start())
        stop(u"The practice server did not start."_s);
    say(u"   web %1, API %2"_s.arg(m_server.value(u"web_url"_s), m_server.value(u"api_url"_s)));
}

void Tour::startWindlass()
{
    announce(u"Start Windlass on a fresh profile; secrets stay in memory."_s);
    const Result<cli::Invocation> invocation = cli::parseInvocation(
        {u"--web-url"_s, m_server.value(u"web_url"_s), u"--api-url"_s, m_server.value(u"api_url"_s),
         u"--profile"_s, m_settings.profile.isEmpty() ? m_profile.path() : m_settings.profile,
         u"--secret-store"_s, u"memory"_s});
    if (!invocation)
        stop(invocation.error().message);
    auto application = Application::create(*invocation, [this](const QUrl &page) {
        m_browser.open(page);
        return true;
    });
    if (!application)
        stop(application.error().message);
    m_application = std::move(*application);
    m_window = &m_application->window();
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        stop(u"The window did not appear."_s);
    picture(u"first-start"_s);
}

void Tour::signIn()
{
    announce(u"Sign in: key, secret, consent in the browser, check-up."_s);
    press(u"connect"_s);
    picture(u"create-key"_s, find<QWidget>(u"connectDialog"_s));
    press(u"haveKey"_s);
    // The port of the usual callback may be taken on this machine.
    press(u"advancedCallback"_s);
    type(u"callbackUrl"_s, m_server.value(u"callback_url"_s));
    type(u"consumerKey"_s, m_server.value(u"key"_s));
    type(u"consumerSecret"_s, m_server.value(u"secret"_s));
    picture(u"connect"_s, find<QWidget>(u"connectDialog"_s));
    press(u"signIn"_s);
    picture(u"waiting"_s, find<QWidget>(u"connectDialog"_s));
    await(u"the check-up is done"_s, [this] {
        const auto *feature = m_window->findChild<QLabel *>(u"create-repositories"_s);
        return feature != nullptr && feature->text() == u"yes"_s;
    });
    picture(u"connected"_s, find<QWidget>(u"connectDialog"_s));
    press(u"done"_s);
    auto *workspaces = find<QAbstractItemView>(u"workspaces"_s);
    await(u"the workspaces are listed"_s,
          [workspaces] { return workspaces->model()->rowCount() > 0; });
    picture(u"signed-in"_s);
}

void Tour::browse()
{
    announce(u"Browse the first workspace."_s);
    auto *workspaces = find<QAbstractItemView>(u"workspaces"_s);
    const QModelIndex first = workspaces->model()->index(0, 0);
    QTest::mouseClick(workspaces->viewport(), Qt::LeftButton, {},
                      workspaces->visualRect(first).center());
    auto *page = find<QWidget>(u"workspacePage"_s);
    auto *table = page->findChild<QAbstractItemView *>(u"repositories"_s);
    await(u"the repositories are listed"_s, [table] { return table->model()->rowCount() > 5; });
    say(u"   %1: %2 repositories"_s.arg(first.data().toString()).arg(table->model()->rowCount()));
    picture(u"workspace"_s);
}

void Tour::addApp()
{
    announce(u"Add the app %1."_s.arg(QFileInfo(m_settings.app).fileName()));
    press(u"addApp"_s);
    auto *dialog = find<QFileDialog>(u"chooseFolder"_s);
    dialog->setDirectory(QFileInfo(m_settings.app).absolutePath());
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(QFileInfo(m_settings.app).absoluteFilePath());
    QTest::keyClick(name, Qt::Key_Return);
    await(u"the app's page is ready"_s, [this] {
        const auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
        return primary != nullptr && primary->isVisible() && primary->isEnabled();
    });
    picture(u"app-added"_s);
}

void Tour::chooseRepository()
{
    announce(u"Choose where it goes: a new repository."_s);
    press(u"primary"_s);
    auto *choose = find<QPushButton>(u"choose"_s);
    await(u"a new repository can be chosen"_s, [choose] { return choose->isEnabled(); });
    auto *dialog = find<QWidget>(u"chooseRepository"_s);
    auto *table = dialog->findChild<QAbstractItemView *>(u"repositories"_s);
    await(u"the repositories are listed"_s, [table] { return table->model()->rowCount() > 5; });
    picture(u"choose-repository"_s, dialog);
    press(u"choose"_s);
    auto *primary = find<QPushButton>(u"primary"_s);
    await(u"the push is ready"_s,
          [primary] { return primary->isEnabled() && primary->text() == u"Create and Push"_s; });
    picture(u"ready"_s);
}

QString Tour::shownCommit() const
{
    return find<QLabel>(u"done"_s)->text().section(u". "_s, 1).section(u' ', 0, 0);
}

void Tour::push()
{
    announce(u"Push: create the repository, commit, send, read back."_s);
    press(u"primary"_s);
    picture(u"pushing"_s);
    await(u"the push is done"_s, [this] {
        const auto *done = m_window->findChild<QLabel *>(u"done"_s);
        const auto *failed = m_window->findChild<QLabel *>(u"errorMessage"_s);
        if (failed->isVisible())
            stop(failed->text());
        return done->isVisible();
    });
    picture(u"pushed"_s);
    const QString tip = tipByGit(u"main"_s);
    if (!tip.startsWith(shownCommit()))
        stop(u"Windlass shows %1, git reads %2."_s.arg(shownCommit(), tip));
    say(u"   commit %1 on main, as git ls-remote reads it"_s.arg(tip));
}

void Tour::changeApp()
{
    announce(u"Change the app."_s);
    QFile file(m_settings.app + u"/CHANGED.md"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("A second version.\n") < 0)
        stop(u"The app could not be changed."_s);
    file.close();
    m_window->activateWindow(); // without a window manager nobody does it after a dialog
    QTest::keyClick(m_window, Qt::Key_F5);
    auto *primary = find<QPushButton>(u"primary"_s);
    await(u"the change is noticed"_s, [primary] { return primary->isEnabled(); });
    picture(u"changed"_s);
}

void Tour::openPullRequest()
{
    announce(u"Push the change as a pull request."_s);
    auto *review = find<QRadioButton>(u"modeReview"_s);
    QTest::mouseClick(review, Qt::LeftButton, {}, {review->height() / 2, review->height() / 2});
    auto *primary = find<QPushButton>(u"primary"_s);
    await(u"review mode is on"_s,
          [primary] { return primary->isEnabled() && primary->text() == u"Push for Review"_s; });
    press(u"primary"_s);
    await(u"the pull request is open"_s, [this] {
        const auto *button = m_window->findChild<QPushButton *>(u"openPullRequest"_s);
        const auto *failed = m_window->findChild<QLabel *>(u"errorMessage"_s);
        if (failed->isVisible())
            stop(failed->text());
        return button->isVisible();
    });
    picture(u"pull-request"_s);
    const QString branch = u"windlass/"_s + QFileInfo(m_settings.app).fileName();
    const QString tip = tipByGit(branch);
    if (tip.isEmpty() || !tip.startsWith(shownCommit()))
        stop(u"Windlass shows %1, git reads %2."_s.arg(shownCommit(), tip));
    say(u"   commit %1 on %2, as git ls-remote reads it"_s.arg(tip, branch));
}

void Tour::judge()
{
    for (const QString &sentence : m_server.misuse())
        stop(sentence);
    const testing::Canaries canaries(testing::secretsOf(QUrl(m_server.value(u"control_url"_s))));
    if (canaries.areIn(m_copied))
        stop(u"There is a secret in the clipboard."_s);
}

QString Tour::tipByGit(const QString &branch)
{
    practice::Visitor visitor(m_server.announcement());
    if (!visitor.signIn())
        stop(u"git could not sign in at the practice server."_s);
    const QString repository = u"acme/"_s + QFileInfo(m_settings.app).fileName();
    const QByteArray lines =
        visitor.git({u"ls-remote"_s, visitor.pushUrl(repository), u"refs/heads/"_s + branch});
    return QString::fromUtf8(lines).section(u'\t', 0, 0).trimmed();
}

} // namespace windlass::journeys
