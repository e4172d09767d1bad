// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::auth::SignIn)
};

//! For the log and Details: numbers and OAuth's own words, which are a closed set of plain letters.
QString detailOf(const Failure &failure)
{
    QString detail = u"token endpoint: problem %1"_s.arg(int(failure.problem));
    if (failure.httpStatus != 0)
        detail += u", HTTP %1"_s.arg(failure.httpStatus);
    static const QStringList known{u"access_denied"_s,       u"invalid_request"_s,
                                   u"invalid_client"_s,      u"invalid_grant"_s,
                                   u"invalid_scope"_s,       u"server_error"_s,
                                   u"unauthorized_client"_s, u"unsupported_grant_type"_s};
    if (known.contains(failure.error))
        detail += u", "_s + failure.error;
    return detail;
}

Error unusableAnswer(const Failure &failure)
{
    return {ErrorKind::UnreadableReply,
            Text::tr("Bitbucket's answer to the sign-in cannot be understood. A proxy or a hotel "
                     "network may stand in between. Try again."),
            detailOf(failure)};
}

//! True when the token endpoint itself said no. Other statuses without an OAuth error, 403 or 407
//! for example, are the words of something in between.
bool isRefusal(const Failure &failure)
{
    const int status = failure.httpStatus;
    if (failure.problem != Problem::Rejected || status >= 500 || status == 408 || status == 429)
        return false;
    return !failure.error.isEmpty() || status == 400 || status == 401;
}

Error rejected(const Failure &failure)
{
    const QString detail = detailOf(failure);
    if (failure.httpStatus >= 500)
        return {ErrorKind::ServerFault,
                Text::tr("Bitbucket cannot sign anybody in at the moment. Try again later."),
                detail};
    if (failure.httpStatus == 429)
        return {
            ErrorKind::RateLimited,
            Text::tr("Bitbucket accepts no more requests for a while. Try again in some minutes."),
            detail};
    if (failure.httpStatus == 408)
        return {ErrorKind::TimedOut, Text::tr("Bitbucket did not answer in time. Try again."),
                detail};
    if (!isRefusal(failure))
        return unusableAnswer(failure);
    if (failure.error == "unauthorized_client"_L1 || failure.error == "invalid_client"_L1)
        return {ErrorKind::Denied,
                Text::tr("Bitbucket does not accept the key and secret. Compare both with the "
                         "consumer's page on Bitbucket and try again."),
                detail};
    if (failure.error == "invalid_request"_L1)
        return {
            ErrorKind::Denied,
            Text::tr("Bitbucket refused the request. Check that the consumer has a callback URL "
                     "and that it is the one entered here."),
            detail};
    return {ErrorKind::Denied, Text::tr("Bitbucket did not accept the sign-in. Start it again."),
            detail};
}

//! The part that sign-in and refresh share.
Error exchangeError(const Failure &failure)
{
    const QString detail = detailOf(failure);
    switch (failure.problem) {
    case Problem::Cancelled:
        return {ErrorKind::Cancelled, Text::tr("Sign-in was cancelled."), detail};
    case Problem::Offline:
        return {ErrorKind::Offline,
                failure.ofProxy.isEmpty()
                    ? Text::tr("Bitbucket cannot be reached. Check the connection and try again.")
                    : failure.ofProxy,
                detail};
    case Problem::TlsFailed:
        return {ErrorKind::TlsFailed,
                Text::tr("The secure connection to Bitbucket was refused because its certificate "
                         "cannot be trusted. The request was not sent."),
                detail};
    case Problem::TimedOut:
    case Problem::NoAnswer:
        return {ErrorKind::TimedOut, Text::tr("Bitbucket did not answer in time. Try again."),
                detail};
    case Problem::Rejected:
        return rejected(failure);
    default:
        return unusableAnswer(failure);
    }
}

Error portBusy(const Failure &failure, const QString &callback)
{
    const QString &program = failure.program;
    const QString message =
        program.isEmpty()
            ? Text::tr("Another program uses the address %1. Close it and try again, or enter "
                       "another callback URL that the consumer has; the browser was not opened.")
                  .arg(callback)
            //: %1 is the name of a program, %2 an address
            : Text::tr("The program \"%1\" uses the address %2. Close it and try again, or enter "
                       "another callback URL that the consumer has; the browser was not opened.")
                  .arg(program, callback);
    return {ErrorKind::PortBusy, message, detailOf(failure)};
}

//! Windows keeps some higher ones, too.
Error portReserved(const Failure &failure, const QString &callback)
{
    return {ErrorKind::PortBusy,
            //: %1 is an address
            Text::tr("The system keeps the port of %1 for itself, as it does with those below "
                     "1024. Enter another callback URL that the consumer has; the browser was not "
                     "opened.")
                .arg(callback),
            detailOf(failure)};
}

} // namespace

Error signInError(const Failure &failure, const QString &callback)
{
    switch (failure.problem) {
    case Problem::PortBusy:
        return portBusy(failure, callback);
    case Problem::PortReserved:
        return portReserved(failure, callback);
    case Problem::Denied:
        return {
            ErrorKind::Denied,
            Text::tr("Access was denied in the browser. Sign in again and choose to grant access."),
            detailOf(failure)};
    case Problem::NoAnswer:
        return {ErrorKind::TimedOut,
                Text::tr(
                    "No answer came from the browser in time. Check that the key is right and that "
                    "the consumer's callback URL is %1, then sign in again.")
                    .arg(callback),
                detailOf(failure)};
    default:
        return exchangeError(failure);
    }
}

Error refreshError(const Failure &failure)
{
    if (!isRefusal(failure))
        return exchangeError(failure);
    // Bitbucket says unauthorized_client for a dead refresh token too (FACTS section 1).
    return {
        ErrorKind::SignInNeeded,
        Text::tr("Bitbucket no longer accepts this sign-in, or the consumer's key or secret was "
                 "changed. Sign in again."),
        detailOf(failure)};
}

} // namespace windlass::auth
