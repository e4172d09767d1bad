// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/person.h"

#include "journeys/fixtureapp.h"
#include "journeys/keyboard.h"
#include "testing/violations.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

const QString button = u"push button"_s;
const QString verified = u" was found on Bitbucket."_s;

} // namespace

QString Person::whyNot()
{
    for (const QString &why : {ScreenReader::whyNot(), whyNoKeychain(), Keyboard::whyNot()}) {
        if (!why.isEmpty())
            return why;
    }
    return {};
}

Person::Person() = default;

Person::~Person()
{
    if (QTest::currentTestFailed())
        keepPicture(u"failed"_s);
    if (heartbeat)
        qInfo("Heartbeat: %d beats, the longest %d ms, %d of more than 50 ms.", heartbeat->beats(),
              heartbeat->longest(), heartbeat->stalls());
    noteClipboard();
}

// While the window is there: what it has copied goes with it.
void Person::noteClipboard()
{
    if (!m_clipboard.end())
        testing::failFor({u"The clipboard was not watched up to the end."_s});
    desk.traces().note(u"the clipboard"_s, m_clipboard.contents());
}

bool Person::check(bool isDone)
{
    if (!isDone)
        qWarning().noquote() << "On the screen:\n" << (reader ? reader->tree() : windlass->told());
    return isDone;
}

bool Person::start()
{
    if (!desk.open() || !opener.install())
        return false;
    ScreenReader::prepare(desk.environment);
    if (!m_clipboard.start(desk.environment))
        return false;
    windlass = desk.process(desk.commonOptions());
    windlass->start();
    reader = std::make_unique<ScreenReader>(windlass->processId());
    if (!check(reader->attach()))
        return false;
    heartbeat = std::make_unique<Heartbeat>(reader->program().service());
    return true;
}

bool Person::signIn()
{
    const bool isAsked = check(
        reader->press(button, u"Connect to Bitbucket..."_s)
        && reader->press({}, u"I already have a key"_s)
        && reader->waitFor(u"label"_s, u"Step 2 of 4"_s)
        && reader->press({}, u"Advanced"_s) // the usual port may be taken on this machine
        && reader->paste(u"Callback URL"_s, desk.callback()) && reader->paste(u"Key"_s, desk.key())
        && reader->paste(u"Secret"_s, desk.secret()) && reader->press(button, u"Sign In"_s));
    if (!isAsked)
        return false;
    browser.open(opener.openedPage());
    return check(reader->waitForWords(u"Connected as "_s)
                 && reader->waitFor(u"label"_s, u"Create repositories: yes"_s));
}

bool Person::connectAccount()
{
    return signIn()
           && check(reader->press(button, u"Done"_s) && reader->waitUntilGone(button, u"Done"_s)
                    && reader->waitFor(u"list item"_s, u"Acme, administrator"_s));
}

bool Person::addApp(const QString &folder)
{
    return check(reader->press(button, u"Add App..."_s) && reader->paste(u"Directory:"_s, folder)
                 && reader->press(button, u"Choose"_s) && reader->waitUntilGone(button, u"Choose"_s)
                 && reader->waitFor(button, u"Show Files"_s));
}

bool Person::chooseNewRepository()
{
    return check(reader->press(button, u"Choose Repository..."_s)
                 && reader->press(button, u"Choose"_s) && reader->waitUntilGone(button, u"Choose"_s)
                 && reader->waitFor(button, u"Create and Push"_s));
}

bool Person::push(const QString &name)
{
    const QString before = reader->nameWith(verified);
    const auto isDone = [&] {
        const QString told = reader->nameWith(verified);
        return !told.isEmpty() && told != before;
    };
    return check(reader->press(button, name) && QTest::qWaitFor(isDone, patience));
}

bool Person::changeApp(const QString &folder, const QByteArray &text)
{
    return check(writeFile(folder + u"/CHANGED.md"_s, text) && Keyboard(*reader).press(u"F5"_s)
                 && reader->waitForWords(u"1 changed."_s));
}

void Person::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("WINDLASS_PICTURES");
    if (!folder.isEmpty())
        QProcess::execute(u"import"_s,
                          {u"-window"_s, u"root"_s, u"%1/journey-%2.png"_s.arg(folder, name)});
}

} // namespace windlass::journeys
