// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/consumerfile.h"

#include "handover/backstagefile.h"
#include "handover/environmentfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::ConsumerFile)
};

constexpr auto maximumSize = qint64{1024} * 1024;

tl::unexpected<Error> refused(const QString &path, const QString &reason)
{
    return fail(
        ErrorKind::BadInput,
        Text::tr("No consumer can be read from %1. %2").arg(QFileInfo(path).fileName(), reason));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(path, Text::tr("It is no file that can be read."));
    if (file.size() > maximumSize)
        return refused(path, Text::tr("It is too large for a configuration file."));
    return file.readAll();
}

//! What the environment files in the folder of \a path set; the local one counts.
QHash<QString, QString> variablesBeside(const QString &path)
{
    QHash<QString, QString> variables;
    for (const QString &name : {u"/.env"_s, u"/.env.local"_s}) {
        if (const auto content = contentOf(QFileInfo(path).path() + name))
            variables.insert(parseEnvironment(*content));
    }
    return variables;
}

Result<FoundConsumer> fromBackstage(const QString &path, const QByteArray &content)
{
    const auto found = parseBackstage(content, variablesBeside(path));
    if (!found)
        return refused(path, found.error().message);
    return FoundConsumer{found->clientId, found->clientSecret,
                         found->callbackUrl.isEmpty() ? backstageCallback() : found->callbackUrl,
                         u"Backstage"_s, found->resolvers};
}

Result<FoundConsumer> fromAmplication(const QString &path, const QByteArray &content)
{
    const QHash<QString, QString> values = parseEnvironment(content);
    for (const QString &name : {u"BITBUCKET_CLIENT_ID"_s, u"BITBUCKET_CLIENT_SECRET"_s}) {
        if (values.value(name).isEmpty())
            return refused(path, values.contains(name)
                                     ? Text::tr("%1 is empty.").arg(name)
                                     : Text::tr("There is no %1 in it.").arg(name));
    }
    return FoundConsumer{values.value(u"BITBUCKET_CLIENT_ID"_s),
                         values.value(u"BITBUCKET_CLIENT_SECRET"_s),
                         amplicationCallback(),
                         u"Amplication"_s,
                         {}};
}

} // namespace

QString amplicationCallback()
{
    return u"http://localhost:3001/bitbucket-auth-app/callback"_s;
}

QString backstageCallback()
{
    return u"http://localhost:7007/api/auth/bitbucket"_s;
}

Result<FoundConsumer> readConsumerFile(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isYaml = suffix == "yaml"_L1 || suffix == "yml"_L1;
    return isYaml ? fromBackstage(path, *content) : fromAmplication(path, *content);
}

} // namespace windlass::handover
