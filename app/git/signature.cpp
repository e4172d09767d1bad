// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/signature.h"

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Commit)
};

} // namespace

Result<SignatureHandle> signatureOf(const Identity &author)
{
    auto signature = acquire<SignatureHandle>(
        {}, git_signature_now, author.name.toUtf8().constData(), author.email.toUtf8().constData());
    if (!signature)
        return fail(ErrorKind::BadInput,
                    Text::tr("Type a name and an e-mail address for the commit."),
                    signature.error().detail);
    return signature;
}

Result<QByteArray> cleanMessage(const QString &message)
{
    Buffer clean;
    const int code = git_message_prettify(clean.out(), message.toUtf8().constData(), 0, '#');
    if (code < 0 || clean.bytes().trimmed().isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("Type a message for the commit."));
    return clean.bytes();
}

} // namespace windlass::git
