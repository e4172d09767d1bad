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

// What would end the field in the commit. Git leaves it out; libgit2 refuses it, or writes it.
QByteArray fieldOf(const QString &text)
{
    QByteArray field = text.toUtf8();
    field.removeIf([](char c) { return c == '<' || c == '>' || c == '\n'; });
    return field;
}

} // namespace

Result<SignatureHandle> signatureOf(const Identity &author)
{
    auto signature = acquire<SignatureHandle>(
        {}, git_signature_now, fieldOf(author.name).constData(), fieldOf(author.email).constData());
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
