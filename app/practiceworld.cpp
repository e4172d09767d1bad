// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceworld.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::PracticeWorld)
};

constexpr int longestStart = 10000; // milliseconds
constexpr int longestEnd = 3000;

QString programIn(const QString &folder)
{
    return QStandardPaths::findExecutable(u"windlass-practice"_s, {folder});
}

bool copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool isCopied = files.hasNext();
    while (isCopied && files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + u'/' + source.relativeFilePath(file);
        isCopied = QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy);
    }
    return isCopied;
}

} // namespace

QString PracticeWorld::whyNot(const QString &folder)
{
    if (!programIn(folder).isEmpty())
        return {};
    return Text::tr("The practice server is not here. It comes with the source of Windlass.");
}

Result<std::unique_ptr<PracticeWorld>> PracticeWorld::open(const QString &folder)
{
    if (const QString why = whyNot(folder); !why.isEmpty())
        return fail(ErrorKind::NotFound, why);
    std::unique_ptr<PracticeWorld> world(new PracticeWorld);
    if (!copyFolder(folder + u"/sample-app"_s, world->sampleApp()))
        return fail(ErrorKind::Storage,
                    Text::tr("The sample app could not be copied. Build Windlass again, and see "
                             "that there is room on the disk."),
                    world->sampleApp());
    if (const Result<> started = world->start(programIn(folder)); !started)
        return tl::unexpected(started.error());
    return world;
}

PracticeWorld::~PracticeWorld()
{
    m_server.closeWriteChannel(); // it ends with its input
    if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(longestEnd)) {
        m_server.kill();
        m_server.waitForFinished(longestEnd);
    }
}

QString PracticeWorld::profileFolder() const
{
    return m_scratch.filePath(u"profile"_s);
}

QString PracticeWorld::sampleApp() const
{
    return m_scratch.filePath(u"orders-api"_s);
}

Result<> PracticeWorld::start(const QString &program)
{
    m_server.start(program,
                   {u"--until-stdin-closes"_s, u"--data"_s, m_scratch.filePath(u"data"_s)});
    const QDeadlineTimer deadline(longestStart);
    while (!m_server.canReadLine() && m_server.state() != QProcess::NotRunning
           && !deadline.hasExpired())
        m_server.waitForReadyRead(int(deadline.remainingTime()));
    if (readAnnouncement())
        return {};
    return fail(ErrorKind::ServerFault,
                Text::tr("The practice server did not start. Build Windlass again, and see that "
                         "git is installed."),
                QString::fromUtf8(m_server.readAllStandardError()).trimmed());
}

bool PracticeWorld::readAnnouncement()
{
    const QJsonDocument told = QJsonDocument::fromJson(m_server.readLine());
    const auto text = [&told](QLatin1StringView name) { return told[name].toString(); };
    const Result<QUrl> web = parseServerAddress(text("web_url"_L1));
    const Result<QUrl> api = parseServerAddress(text("api_url"_L1));
    if (!web || !api)
        return false;
    m_addresses = {*web, *api};
    m_consumer = {text("key"_L1), text("secret"_L1), text("callback_url"_L1)};
    return workflows::problemOf(m_consumer).isEmpty();
}

} // namespace windlass
