// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/chromium.h"

#include "journeys/windlassprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

// As root it has no sandbox; the others keep it from calling anybody but us.
QStringList options(const QString &profile)
{
    return {u"--headless=new"_s,
            u"--no-sandbox"_s,
            u"--disable-gpu"_s,
            u"--disable-dev-shm-usage"_s,
            u"--disable-quic"_s,
            u"--no-first-run"_s,
            u"--no-default-browser-check"_s,
            u"--disable-background-networking"_s,
            u"--disable-component-update"_s,
            u"--disable-sync"_s,
            u"--password-store=basic"_s,
            u"--remote-debugging-pipe"_s,
            u"--user-data-dir="_s + profile,
            u"about:blank"_s};
}

//! Two ends of a pipe that no other child inherits, out of the way of descriptors 3 and 4.
struct Pipe
{
    int reading = -1;
    int writing = -1;

    [[nodiscard]] bool open()
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return false;
        reading = ::fcntl(ends[0], F_DUPFD_CLOEXEC, 10);
        writing = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 10);
        ::close(ends[0]);
        ::close(ends[1]);
        return reading >= 0 && writing >= 0;
    }
};

} // namespace

QString Chromium::program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

Chromium::Chromium(const QString &profile, const QProcessEnvironment &environment)
{
    m_process.setProgram(program());
    m_process.setArguments(options(profile));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

Chromium::~Chromium()
{
    m_answers.reset();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // ends its own children
        if (!m_process.waitForFinished(10000)) {
            m_process.kill();
            m_process.waitForFinished(patience);
        }
    }
    ::close(m_toBrowser);
    ::close(m_fromBrowser);
}

bool Chromium::start()
{
    Pipe commands;
    Pipe answers;
    if (!commands.open() || !answers.open())
        return false;
    m_process.setChildProcessModifier([commands, answers] {
        ::dup2(commands.reading, 3);
        ::dup2(answers.writing, 4);
    });
    m_process.start();
    const bool isRunning = m_process.waitForStarted(patience);
    ::close(commands.reading);
    ::close(answers.writing);
    m_toBrowser = commands.writing;
    m_fromBrowser = answers.reading;
    if (!isRunning)
        return false;
    m_answers = std::make_unique<QSocketNotifier>(m_fromBrowser, QSocketNotifier::Read);
    QObject::connect(m_answers.get(), &QSocketNotifier::activated, m_answers.get(),
                     [this] { read(); });

    const QJsonObject made = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}});
    const QJsonObject attached =
        call(u"Target.attachToTarget"_s,
             {{u"targetId"_s, made.value("targetId"_L1)}, {u"flatten"_s, true}});
    m_session = attached.value("sessionId"_L1).toString();
    return !m_session.isEmpty();
}

bool Chromium::open(const QUrl &page)
{
    const QJsonObject went =
        call(u"Page.navigate"_s, {{u"url"_s, page.toString(QUrl::FullyEncoded)}});
    return went.contains("frameId"_L1) && !went.contains("errorText"_L1);
}

bool Chromium::press(const QString &id)
{
    const QString click =
        u"(e => e ? (e.click(), true) : false)(document.getElementById('%1'))"_s.arg(id);
    return QTest::qWaitFor([&] { return evaluate(click).toBool(); }, patience);
}

bool Chromium::waitForText(const QString &words)
{
    return QTest::qWaitFor([&] { return text().contains(words); }, patience);
}

QString Chromium::text()
{
    return evaluate(u"document.body ? document.body.innerText : ''"_s).toString();
}

QUrl Chromium::address()
{
    return QUrl(evaluate(u"location.href"_s).toString());
}

QJsonValue Chromium::evaluate(const QString &expression)
{
    const QJsonObject result =
        call(u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    return result.value("result"_L1).toObject().value("value"_L1);
}

QJsonObject Chromium::call(const QString &method, const QJsonObject &parameters)
{
    const int number = ++m_calls;
    QJsonObject command{{u"id"_s, number}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty())
        command.insert(u"sessionId"_s, m_session);
    const QByteArray bytes = QJsonDocument(command).toJson(QJsonDocument::Compact) + '\0';
    if (::write(m_toBrowser, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return {};
    const auto isOver = [&] {
        return m_results.contains(number) || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(isOver, patience))
        return {};
    return m_results.take(number);
}

void Chromium::read()
{
    char buffer[65536];
    const ssize_t count = ::read(m_fromBrowser, buffer, sizeof(buffer));
    if (count <= 0) {
        m_answers->setEnabled(false); // it has ended
        return;
    }
    m_unread.append(buffer, count);
    for (qsizetype end = m_unread.indexOf('\0'); end >= 0; end = m_unread.indexOf('\0')) {
        const QJsonObject message = QJsonDocument::fromJson(m_unread.left(end)).object();
        m_unread.remove(0, end + 1);
        if (message.contains("id"_L1)) // others are events, which nobody asked for
            m_results.insert(message.value("id"_L1).toInt(), message.value("result"_L1).toObject());
    }
}

} // namespace windlass::journeys
