// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startrequest.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

// It must mean the same wherever the window was started, and be a path of the system.
bool isPath(const QString &folder)
{
    return QDir::isAbsolutePath(folder) && !folder.contains(QChar(u'\0'));
}

} // namespace

QByteArray writeStartRequest(const StartRequest &request)
{
    const QJsonObject object{{u"folder"_s, request.folder},
                             {u"activation_token"_s, request.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> parseStartRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const StartRequest request{document["folder"_L1].toString(),
                               document["activation_token"_L1].toString()};
    return request.folder.isEmpty() || isPath(request.folder) ? std::optional(request)
                                                              : std::nullopt;
}

} // namespace windlass
