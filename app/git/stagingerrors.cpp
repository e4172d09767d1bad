// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/stagingerrors.h"

#include "git/handles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Staging)
};

} // namespace

tl::unexpected<Error> forbiddenName(const QByteArray &path)
{
    return fail(
        ErrorKind::FolderUnusable,
        Text::tr("Git does not accept the name \"%1\". Rename or remove it.").arg(shownPath(path)));
}

tl::unexpected<Error> unstable(const QByteArray &path)
{
    return fail(ErrorKind::FolderUnusable,
                Text::tr("The file \"%1\" changes while it is read. Stop the program that writes "
                         "it, then try again.")
                    .arg(shownPath(path)));
}

tl::unexpected<Error> badEncoding(const QByteArray &path)
{
    return fail(ErrorKind::FolderUnusable,
                Text::tr("The file \"%1\" is not in the encoding that .gitattributes names for it "
                         "(working-tree-encoding). Correct either of them.")
                    .arg(shownPath(path)));
}

// A mark in the index tells whoever does not know it not to go on.
Error indexError(const Error &error)
{
    if (error.detail.contains("'link'"_L1))
        return {ErrorKind::FolderUnusable,
                Text::tr("The index of this repository is split, which Windlass cannot read. Run "
                         "\"git update-index --no-split-index\" in the folder, then try again."),
                error.detail};
    if (error.detail.contains("'sdir'"_L1))
        return {
            ErrorKind::FolderUnusable,
            Text::tr("The index of this repository is sparse, which Windlass cannot read. Run "
                     "\"git sparse-checkout reapply --no-sparse-index\" in the folder, then try "
                     "again."),
            error.detail};
    return error;
}

} // namespace windlass::git
