// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackjudge.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::auth::CallbackJudge)
};

CallbackPage refused(const QByteArray &status, const QString &text,
                     const QByteArray &extraHeaders = {})
{
    return {status, Text::tr("Not accepted"), text, extraHeaders};
}

CallbackPage notUnderstood()
{
    return refused("400 Bad Request", Text::tr("This request cannot be understood."));
}

//! A pasted address in the pieces that a browser would send.
struct PastedAddress
{
    QByteArray host;
    QByteArray path;
    QByteArray query;
};

std::optional<PastedAddress> takenApart(const QString &text)
{
    // Browsers hide "http://", and some leave it out of the copy.
    static const QRegularExpression form(
        u"^(?:http://)?(?<host>[^/?#\\s]+)(?<path>/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray path = match.captured(u"path"_s).toUtf8();
    return PastedAddress{match.captured(u"host"_s).toLower().toUtf8(),
                         path.isEmpty() ? QByteArray("/") : path,
                         match.captured(u"query"_s).toUtf8()};
}

} // namespace

CallbackJudge::Verdict CallbackJudge::judge(const QByteArray &head) const
{
    const std::optional<CallbackRequest> request = parseCallbackRequest(head);
    if (!request || request->host != m_address.hostHeader())
        return {notUnderstood()};
    if (request->path != m_address.path())
        return {refused("404 Not Found", Text::tr("There is nothing here."))};
    if (request->method != "GET")
        return {refused("405 Method Not Allowed", Text::tr("This address can only be opened."),
                        "Allow: GET\r\n")};
    return judgeParameters(request->query);
}

bool CallbackJudge::isOurs(const Parameters &parameters) const
{
    return !m_expectedState.isEmpty() && parameters.value(u"state"_s) == m_expectedState;
}

CallbackJudge::Verdict CallbackJudge::judgeParameters(const QByteArray &query) const
{
    const std::optional<Parameters> parameters = parseQuery(query);
    if (!parameters)
        return {notUnderstood()};
    const bool isRefusal = parameters->contains(u"error"_s);
    if (!isOurs(*parameters)) {
        const bool mayBeOurs = isRefusal && !parameters->contains(u"state"_s);
        return {refused("400 Bad Request", Text::tr("This page does not belong to the running "
                                                    "sign-in. Return to Windlass.")),
                {},
                mayBeOurs};
    }
    if (isRefusal)
        return {{"200 OK", Text::tr("Access denied"),
                 Text::tr("Sign-in was refused. You can close this page.")},
                *parameters};
    return {{"200 OK", Text::tr("Access granted"),
             Text::tr("Return to Windlass to finish. You can close this page.")},
            *parameters};
}

Result<Parameters> CallbackJudge::judgePasted(const QString &text) const
{
    const std::optional<PastedAddress> pasted = takenApart(text.trimmed());
    if (!pasted || pasted->host != m_address.hostHeader() || pasted->path != m_address.path())
        return fail(ErrorKind::BadInput,
                    Text::tr("This is not the address of the callback, which begins with %1. Copy "
                             "all of the address that the browser ended on. If that one begins "
                             "differently, the consumer has another callback URL than the one "
                             "entered here.")
                        .arg(m_address.text()));
    const std::optional<Parameters> parameters = parseQuery(pasted->query);
    if (!parameters
        || (parameters->value(u"code"_s).isEmpty() && parameters->value(u"error"_s).isEmpty()))
        return fail(ErrorKind::BadInput, Text::tr("This address is not complete. Copy all of the "
                                                  "address that the browser ended on."));
    if (!isOurs(*parameters))
        return fail(ErrorKind::BadInput,
                    Text::tr("This address does not belong to the running sign-in. Copy the one of "
                             "the page that was opened last."));
    return *parameters;
}

} // namespace windlass::auth
