// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/readme.h"

#include "foundation/deliver.h"
#include "workflows/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using bitbucket::SourceFile;
using Text = Result<QString>;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Readme)
};

constexpr auto maximumSize = qsizetype{32} * 1024;

//! The lower the better; -1: no readme.
int distance(const QString &path)
{
    const QString name = path.toLower();
    if (name == "readme.md"_L1)
        return 0;
    if (name == "readme.markdown"_L1)
        return 1;
    if (name == "readme"_L1)
        return 2;
    return name.startsWith("readme."_L1) ? 3 : -1;
}

} // namespace

SourceFile readmeAmong(const QList<SourceFile> &files)
{
    SourceFile best;
    for (const SourceFile &file : files) {
        const int rank = distance(file.path);
        if (rank >= 0 && (best.path.isEmpty() || rank < distance(best.path)))
            best = file;
    }
    return best;
}

QString readmeText(const QByteArray &bytes)
{
    QByteArray beginning = bytes.left(maximumSize);
    if (bytes.size() > maximumSize)
        beginning.truncate(beginning.lastIndexOf('\n') + 1);
    QString text;
    const QString letters = QString::fromUtf8(beginning);
    for (const QChar c : letters) {
        const bool isBreak = c == u'\n' || c == u'\t';
        const bool isControl =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (isBreak || !isControl)
            text += c;
    }
    return text;
}

QFuture<Text> readme(const std::shared_ptr<Session> &session, const QString &workspace,
                     const bitbucket::Repository &repository)
{
    if (!repository.mainBranch)
        return ready<QString>(fail(ErrorKind::NotFound, Words::tr("There are no commits yet.")));
    const QString slug = repository.slug;
    const auto read = [session, workspace, slug](const SourceFile &file) {
        return session->client()
            .fileContent(workspace, slug, file)
            .then([](const Result<QByteArray> &bytes) { return bytes.map(readmeText); });
    };
    const auto find = [read](const Result<QList<SourceFile>> &files) {
        if (!files)
            return ready<QString>(tl::unexpected(files.error()));
        const SourceFile file = readmeAmong(*files);
        constexpr auto unreasonable =
            qint64{1024} * 1024; // the whole file has to come for its beginning
        return file.path.isEmpty() || file.size > unreasonable ? ready<QString>(QString())
                                                               : read(file);
    };
    const auto list = [session, workspace, slug, find](const Result<bitbucket::Branch> &branch) {
        if (!branch)
            return ready<QString>(tl::unexpected(branch.error()));
        return session->client().topFiles(workspace, slug, branch->target).then(find).unwrap();
    };
    return session->client().branch(workspace, slug, *repository.mainBranch).then(list).unwrap();
}

} // namespace windlass::workflows
