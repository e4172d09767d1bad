// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"

#include "journeys/fixtureapp.h"
#include "testing/figures.h"
#include "testing/freeport.h"
#include "testing/violations.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#ifdef WINDLASS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

using namespace Qt::StringLiterals;

namespace windlass::journeys {

using testing::ConsentBrowser;

QString whyNoKeychain()
{
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION"))
        return u"Not in a session of tests/testsession.sh: your own keyring is left alone."_s;
#ifdef WINDLASS_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return u"There is no D-Bus session here."_s;
    if (!bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s))
        return u"There is no Secret Service (gnome-keyring) here."_s;
    return {};
#else
    return u"Only a Secret Service can be had for a test alone."_s;
#endif
}

Desk::Desk()
{
    for (const QString &name :
         {u"PATH"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"XDG_RUNTIME_DIR"_s,
          u"WINDLASS_TEST_SESSION"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s,
          u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    const QString home = path(u"home"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home + u"/.cache"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/.local/share"_s);
    environment.insert(u"XDG_STATE_HOME"_s, home + u"/.local/state"_s);
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QDir().mkpath(home);
    QDir().mkpath(path(u"tmp"_s));
}

Desk::~Desk()
{
    close();
}

QList<QByteArray> Desk::secrets() const
{
    return m_server.isRunning() ? testing::secretsOf(QUrl(m_server.value(u"control_url"_s)))
                                : m_lastSecrets;
}

void Desk::stopServer()
{
    m_lastSecrets = secrets();
    m_server.stop();
}

QStringList Desk::leaks()
{
    return m_traces->leaks(testing::Canaries(secrets()), m_folder.path(), m_exempt);
}

void Desk::close()
{
    if (!m_server.isRunning() && m_lastSecrets.isEmpty())
        return;
    const QStringList found = leaks();
    for (const QString &where : found)
        testing::failFor({u"There is a secret in %1."_s.arg(where)});
    if (QTest::currentTestFunction()) { // other programs have something else to say
        testing::tellFigure("secrets looked for", secrets().size());
        testing::tellFigure("places searched for secrets", m_traces->searched());
        testing::tellFigure("places with a secret", found.size());
    }
    m_server.stop();
    m_lastSecrets.clear();
}

bool Desk::open(const QStringList &serverArguments)
{
    m_port = testing::freePort();
    m_callback = u"http://localhost:%1/callback"_s.arg(m_port);
    if (m_port == 0 || !m_server.start(serverArguments))
        return false;
    webUrl = m_server.value(u"web_url"_s);
    apiUrl = m_server.value(u"api_url"_s);
    m_visitor = std::make_unique<practice::Visitor>(m_server.announcement());
    const QJsonObject consumer{{u"key"_s, key()}, {u"callback_url"_s, m_callback}};
    return m_visitor->control("POST", u"consumer"_s, consumer).status == 200;
}

QStringList Desk::commonOptions() const
{
    return {u"--web-url"_s, webUrl, u"--api-url"_s, apiUrl, u"--profile"_s, profile()};
}

std::unique_ptr<WindlassProcess> Desk::process(const QStringList &arguments, const QString &program)
{
    return std::make_unique<WindlassProcess>(arguments, environment, m_folder.path(), m_traces,
                                             program);
}

Run Desk::run(const QStringList &arguments, const QByteArray &input)
{
    const auto windlass = process(arguments + commonOptions());
    windlass->start(input);
    return windlass->waitForEnd();
}

QStringList Desk::loginArguments() const
{
    return QStringList{u"login"_s,        u"--key"_s,         key(), u"--callback"_s, m_callback,
                       u"--no-browser"_s, u"--secret-stdin"_s}
           + commonOptions();
}

Run Desk::logIn(ConsentBrowser::Answer answer)
{
    ConsentBrowser browser;
    browser.setAnswer(answer);
    const auto windlass = process(loginArguments());
    windlass->start(secret().toUtf8() + '\n');
    if (const auto page = windlass->waitForSignInPage())
        browser.open(*page);
    return windlass->waitForEnd();
}

Run Desk::publish(const QString &folder, const QStringList &options)
{
    return run(QStringList{u"publish"_s, folder} + options);
}

QString Desk::makeApp(const QString &name)
{
    return makeFixtureApp(path(name)) ? path(name) : QString();
}

bool Desk::addFault(const QJsonObject &rule)
{
    return m_visitor->control("POST", u"fault"_s, rule).status == 200;
}

bool Desk::createUnder(const QString &asked, const QString &slug)
{
    if (!m_visitor->signIn())
        return false;
    const practice::Answer made = m_visitor->api("POST", u"/2.0/repositories/acme/"_s + slug,
                                                 {{u"scm"_s, u"git"_s}, {u"is_private"_s, true}});
    return made.status == 200
           && addFault({{u"method"_s, u"POST"_s},
                        {u"path"_s, u"/repositories/acme/%1$"_s.arg(asked)},
                        {u"action"_s, u"status"_s},
                        {u"status"_s, 200},
                        {u"body"_s, made.json}});
}

QJsonObject Desk::repositories()
{
    return m_visitor->control("GET", u"state"_s).json.value("repositories"_L1).toObject();
}

QStringList Desk::repositoryNames()
{
    QStringList names;
    const QJsonObject answer = m_visitor->control("GET", u"names"_s).json;
    for (const QJsonValue &name : answer.value("names"_L1).toArray())
        names.append(name.toString());
    names.sort();
    return names;
}

QJsonObject Desk::repository(const QString &fullName)
{
    const QString state =
        u"state?repository="_s + QString::fromLatin1(QUrl::toPercentEncoding(fullName));
    return m_visitor->control("GET", state)
        .json.value("repositories"_L1)
        .toObject()
        .value(fullName)
        .toObject();
}

QString Desk::tip(const QString &fullName, const QString &branch)
{
    return repository(fullName).value("tips"_L1).toObject().value(branch).toString();
}

QString Desk::gitAtServer(const QString &fullName, const QStringList &arguments)
{
    const QString folder = repository(fullName).value("folder"_L1).toString();
    return git(QStringList{u"--git-dir"_s, folder} + arguments, environment);
}

QString Desk::commitAsSomebody(const QString &fullName, const QString &branch, const QString &file,
                               const QString &text)
{
    const QString script =
        u"!f() { export GIT_INDEX_FILE=\"$(git rev-parse --absolute-git-dir)/somebodys-index\" "
        "GIT_AUTHOR_NAME=Grace "
        "GIT_AUTHOR_EMAIL=grace@example.org GIT_COMMITTER_NAME=Grace "
        "GIT_COMMITTER_EMAIL=grace@example.org; git read-tree \"$1\" && blob=$(printf '%s\\n' "
        "\"$3\""
        " | git hash-object -w --stdin) && git update-index --add --cacheinfo 100644,$blob,\"$2\" "
        "&&"
        " git update-ref refs/heads/\"$1\" $(git commit-tree -p \"$1\" -m \"Change $2\""
        " $(git write-tree)) && git rev-parse \"$1\"; }; f"_s;
    return gitAtServer(fullName,
                       {u"-c"_s, u"alias.somebody="_s + script, u"somebody"_s, branch, file, text});
}

int Desk::requests(const QString &method, const QString &path)
{
    const practice::Answer answer = m_visitor->control("GET", u"requests"_s);
    int count = 0;
    for (const QJsonValue &request : answer.json.value("requests"_L1).toArray()) {
        if (request["method"_L1] == method && request["path"_L1].toString().contains(path))
            ++count;
    }
    return count;
}

QStringList Desk::apiCalls()
{
    QStringList calls;
    const practice::Answer answer = m_visitor->control("GET", u"requests"_s);
    for (const QJsonValue &request : answer.json.value("requests"_L1).toArray()) {
        if (request["host"_L1] == "api"_L1)
            calls.append(request["method"_L1].toString() + u' ' + request["path"_L1].toString());
    }
    return calls;
}

void Desk::forgetCalls()
{
    (void)m_visitor->control("DELETE", u"requests"_s);
}

} // namespace windlass::journeys
