// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/historyfindings.h"

#include "git/rootfolder.h"
#include "git/unsenthistory.h"
#include "projects/findings.h"
#include "projects/secretfindings.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::History)
};

constexpr qsizetype shortId = 8;

Finding tooLarge(const git::UnsentFile &file)
{
    return {u"size"_s, file.path, Finding::Severity::Stops,
            Text::tr("%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that "
                     "goes along.")
                .arg(pathInWords(file.path), file.commit.hex().left(shortId)),
            file.content.hex()};
}

class Search final
{
public:
    Search(const QString &folder, const QSet<QString> &judged)
        : m_folder(QFile::encodeName(folder).toStdString()), m_judged(judged)
    {
    }

    void add(const git::UnsentFile &file, const git::ReadUnsent &read);
    [[nodiscard]] QList<Finding> found() const { return m_found; }

private:
    [[nodiscard]] bool isJudged(const git::UnsentFile &file, const QByteArray &content) const;
    [[nodiscard]] bool isJudged(const git::UnsentFile &file) const;

    const git::RootFolder m_folder;
    const QSet<QString> m_judged;
    const SecretScan m_scan;
    QList<Finding> m_found;
};

//! It stands in the folder as it was committed, and goes from there, too.
bool Search::isJudged(const git::UnsentFile &file, const QByteArray &content) const
{
    const auto size = static_cast<std::uint64_t>(content.size());
    const auto now = m_judged.contains(file.path) ? m_folder.content(file.name.toStdString(), size)
                                                  : std::nullopt;
    return now && *now == content.toStdString();
}

//! Likewise of one that is not read: by its size.
bool Search::isJudged(const git::UnsentFile &file) const
{
    const auto now =
        m_judged.contains(file.path) ? m_folder.stat(file.name.toStdString()) : std::nullopt;
    return now && now->type == git::FileType::Regular
           && now->size == static_cast<std::uint64_t>(file.bytes);
}

void Search::add(const git::UnsentFile &file, const git::ReadUnsent &read)
{
    if (file.bytes > maximumFileSize) {
        if (!isJudged(file))
            m_found.append(tooLarge(file));
        return;
    }
    const auto content = read(file);
    if (!content)
        return;
    const QList<SecretHit> hits = m_scan.scan(*content, file.path);
    if (hits.isEmpty() || isJudged(file, *content))
        return;
    Finding finding = findingFor(FileSecrets{file.path, hits}, true);
    finding.message = Text::tr("In the commit %1, which goes along: %2")
                          .arg(file.commit.hex().left(shortId), finding.message);
    finding.subject += u'@' + file.content.hex(); // another version is asked for again
    m_found.append(finding);
}

} // namespace

Result<QList<Finding>> historyFindings(const QString &folder, const LocalHistory &history,
                                       const QSet<QString> &judged, const std::stop_token &stop)
{
    Search search(folder, judged);
    const auto isWhole = git::walkUnsent(
        folder, history.head, history.sent, mostCommits,
        [&search](const git::UnsentFile &file, const git::ReadUnsent &read) {
            search.add(file, read);
        },
        stop);
    if (!isWhole)
        return tl::unexpected(isWhole.error());
    QList<Finding> found = search.found();
    if (!*isWhole)
        found.append({u"history"_s,
                      {},
                      Finding::Severity::Note,
                      Text::tr("More than %L1 commits go along. Windlass looked for secrets in the "
                               "newest of them only.")
                          .arg(mostCommits)});
    return found;
}

} // namespace windlass::projects
