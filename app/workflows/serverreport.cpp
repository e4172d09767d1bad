// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/serverreport.h"

#include "bitbucket/survey.h"
#include "foundation/deliver.h"
#include "workflows/callbackprobe.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

QString indented(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"    "_s + line + u'\n';
    return text;
}

QString beginning(const Services &services, const Session &session, const CheckUpResult &checked,
                  const QStringList &tokenAnswer)
{
    const QDateTime signedInAt = session.account().signedInAt;
    QStringList features;
    for (const FeatureCheck &check : checked.features)
        features.append(u"%1: %2"_s.arg(featureName(check.feature),
                                        check.isGranted ? u"yes"_s : u"no, "_s + check.box));
    return u"# What the server answered\n\nWindlass " WINDLASS_VERSION
           ", %1, %2 and %3, %4 days after the sign-in.\nKeys and types only: no secret, no name, "
           "no content.\n"_s
               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                    services.addresses.web.toString(), services.addresses.api.toString())
               .arg(signedInAt.daysTo(QDateTime::currentDateTimeUtc()))
           + u"\n## Token answer (refresh)\n\n"_s + indented(tokenAnswer)
           + u"\n## Permissions\n\n"_s
           + indented(QStringList{u"granted: "_s + checked.granted.join(u", "_s)} + features)
           + u"\n## Sign-in page and callback URLs\n\n"_s;
}

} // namespace

QFuture<Result<QString>> serverReport(const Services &services,
                                      const std::shared_ptr<Session> &session,
                                      const CheckUpResult &checked)
{
    const QString workspace =
        checked.workspaces.isEmpty() ? QString() : checked.workspaces.constFirst().slug;
    const QString start = beginning(services, *session, checked, session->tokens().lastAnswer());
    const QUrl api = services.addresses.api;
    const auto survey = [session, api, workspace, start](const Result<QString> &callbacks) {
        const QString before = start + callbacks.value_or(QString());
        return bitbucket::survey(session->http(), api, workspace)
            .then([session, before](const Result<QString> &calls) -> Result<QString> {
                return before + calls.value_or(QString());
            });
    };
    return probeCallbacks(services, session->account()).then(survey).unwrap();
}

} // namespace windlass::workflows
