// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/judgement.h"

#include "faults/fault.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::faults {

namespace {

QtMessageHandler previous = nullptr;
QMutex mutex;
QStringList messages;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&mutex);
        messages.append(message);
    }
    if (type >= QtCriticalMsg && previous)
        previous(type, context, message);
}

bool hasSecret(const QString &text, const QStringList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(),
                       [&text](const QString &secret) { return text.contains(secret); });
}

} // namespace

std::chrono::milliseconds mostTime(const Fault &fault, int met, std::chrono::milliseconds silence)
{
    constexpr auto rest = 10s;
    constexpr int mostMeetings = 4; // tried twice, and asked for by two of its steps
    return rest + (fault.isStall() ? std::min(met, mostMeetings) * silence : 0ms);
}

QStringList complaints(const Error &error, const QStringList &secrets)
{
    static const QRegularExpression html(u"<[a-zA-Z/!]|&[a-z]+;"_s);
    static const QRegularExpression sentence(u"^[^\\n]+[.?!]$"_s);
    const QString &message = error.message;
    QStringList found;
    if (!sentence.match(message.trimmed()).hasMatch())
        found.append(u"No sentence: "_s + message);
    if (message.contains(html))
        found.append(u"Has HTML: "_s + message);
    if (message.contains("unknown error"_L1, Qt::CaseInsensitive))
        found.append(u"Tells nothing: "_s + message);
    if (error.kind == ErrorKind::Internal)
        found.append(u"A mistake of ours: "_s + message);
    const QString all = message + error.detail;
    if (all.contains(QLatin1String(hostileWord)))
        found.append(u"Quotes the page: "_s + all);
    if (hasSecret(all, secrets))
        found.append(u"Has a secret."_s);
    return found;
}

LogWatch::LogWatch()
{
    messages.clear();
    previous = qInstallMessageHandler(&keep);
}

LogWatch::~LogWatch()
{
    qInstallMessageHandler(previous);
}

QStringList LogWatch::complaints(const QStringList &secrets) const
{
    const QMutexLocker lock(&mutex);
    QStringList found;
    for (const QString &message : std::as_const(messages)) {
        if (message.contains(QLatin1String(hostileWord)) || hasSecret(message, secrets))
            found.append(u"In the log: "_s + message.left(200));
    }
    return found;
}

} // namespace windlass::faults
