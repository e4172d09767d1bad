// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/systempolicy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::SystemPolicy)
};

constexpr auto largestPolicy = qint64{64} * 1024;

//! \a why: a sentence
tl::unexpected<Error> unusable(const PolicyPlace &place, const QString &why)
{
    return fail(ErrorKind::Forbidden,
                Text::tr("The system's policy %1 cannot be used: %2 Until that is put right, "
                         "Windlass neither signs in nor pushes. Ask an administrator.")
                    .arg(place.file, why));
}

//! Why somebody else than the owner could have written \a path; empty: nobody could.
QString weakness(const QString &path, uint owner)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(path)
    Q_UNUSED(owner)
    return {}; // the system's folder is writable by administrators only
#else
    const QFileInfo info(path);
    if (info.ownerId() != owner)
        return owner == 0 ? Text::tr("%1 does not belong to root.").arg(path)
                          : Text::tr("%1 does not belong to user %2.").arg(path).arg(owner);
    if (info.permissions() & (QFile::WriteGroup | QFile::WriteOther))
        return Text::tr("%1 may be changed by others than its owner.").arg(path);
    return {};
#endif
}

Result<SystemPolicy> parsePolicy(const PolicyPlace &place, const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        return unusable(place, Text::tr("It is not a JSON object."));
    SystemPolicy policy;
    const QJsonObject object = document.object();
    for (auto rule = object.begin(); rule != object.end(); ++rule) {
        const QString &name = rule.key();
        const QJsonValue value = rule.value();
        if (name == "workspace"_L1 && value.isString() && !value.toString().isEmpty())
            policy.workspace = value.toString();
        else if (name == "private_only"_L1 && value.isBool())
            policy.privateOnly = value.toBool();
        else if (name == "must_match"_L1 && value.isBool())
            policy.mustMatch = value.toBool();
        else
            return unusable(place,
                            Text::tr("The rule \"%1\", or its value, is not known.").arg(name));
    }
    return policy;
}

} // namespace

PolicyPlace PolicyPlace::ofSystem()
{
#if defined(Q_OS_WIN)
    return {u"C:/ProgramData/windlass/policy.json"_s, 0};
#elif defined(Q_OS_MACOS)
    return {u"/Library/Preferences/windlass/policy.json"_s, 0};
#else
    return {u"/etc/xdg/windlass/policy.json"_s, 0};
#endif
}

Result<SystemPolicy> readPolicy(const PolicyPlace &place)
{
    std::error_code problem;
    const auto status =
        std::filesystem::status(std::filesystem::path(place.file.toStdString()), problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return SystemPolicy();
    if (problem)
        return unusable(place, Text::tr("It cannot be looked at."));
    if (status.type() != std::filesystem::file_type::regular)
        return unusable(place, Text::tr("It is not a file."));
    for (const QString &path : {QFileInfo(place.file).path(), place.file}) {
        if (const QString why = weakness(path, place.owner); !why.isEmpty())
            return unusable(place, why);
    }
    QFile file(place.file);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(place, Text::tr("It cannot be opened."));
    const QByteArray content = file.read(largestPolicy + 1);
    if (content.size() > largestPolicy)
        return unusable(place, Text::tr("It is too large."));
    return parsePolicy(place, content);
}

Result<> allowsPush(const PolicyPlace &place, const QString &workspace, bool isPrivate)
{
    const Result<SystemPolicy> policy = readPolicy(place);
    if (!policy)
        return tl::unexpected(policy.error());
    if (!policy->workspace.isEmpty() && policy->workspace != workspace)
        return fail(ErrorKind::Forbidden,
                    Text::tr("On this computer only the workspace %1 may be pushed to; %2 says so. "
                             "Choose a repository in it.")
                        .arg(policy->workspace, place.file));
    if (policy->privateOnly && !isPrivate)
        return fail(ErrorKind::Forbidden,
                    Text::tr("On this computer only private repositories may be pushed to; %1 says "
                             "so. Choose a private one.")
                        .arg(place.file));
    return {};
}

} // namespace windlass::identity
