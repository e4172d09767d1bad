// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/secretfindings.h"

#include "git/worktally.h"
#include "projects/filereader.h"
#include "projects/ignorefile.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Secret)
};

QString nameOf(const SecretRule &rule)
{
    using What = SecretRule::What;
    switch (rule.what) {
    case What::PrivateKey:
        return Text::tr("a private key");
    case What::AccessKey:
        return Text::tr("an access key of %1").arg(rule.service);
    case What::Token:
        return rule.service.isEmpty() ? Text::tr("an access token")
                                      : Text::tr("an access token of %1").arg(rule.service);
    case What::Password:
        return Text::tr("a password");
    case What::Webhook:
        return Text::tr("a secret address of %1").arg(rule.service);
    case What::Connection:
        return Text::tr("an address with a password in it");
    case What::Value:
        return Text::tr("a password or key");
    }
    return {};
}

//! "github-token*2 private-key*1": what Keep Always remembers. One more, and it is asked again.
QString subjectOf(const QList<SecretHit> &hits)
{
    QMap<QString, int> counts;
    for (const SecretHit &hit : hits)
        ++counts[hit.rule->id];
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(u"%1*%2"_s.arg(count.key()).arg(count.value()));
    return parts.join(u' ');
}

QString messageFor(const FileSecrets &file)
{
    if (file.couldNotBeRead)
        return Text::tr("%1 could not be read again to look for secrets in it.")
            .arg(pathInWords(file.path));
    const SecretHit &first = file.hits.constFirst();
    const QString what = nameOf(*first.rule);
    if (file.hits.size() == 1)
        return Text::tr("%1 holds what looks like %2 (line %L3).")
            .arg(pathInWords(file.path), what)
            .arg(first.line);
    return Text::tr("%1 holds what looks like %2 (line %L3), and %Ln more secret(s).", nullptr,
                    int(file.hits.size()) - 1)
        .arg(pathInWords(file.path), what)
        .arg(first.line);
}

} // namespace

QList<FileSecrets> searchSecrets(const QString &folder, const QList<CommitFile> &files,
                                 std::stop_token stop, git::WorkTally *tally)
{
    static const SecretScan scan; // its table of words is large
    std::vector<FileSecrets> results(std::size_t(files.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        FileReader reader(folder);
        for (qsizetype i = next++; i < files.size() && !stop.stop_requested(); i = next++) {
            const QString &path = files.at(i).path;
            FileSecrets &result = results[std::size_t(i)];
            const auto read = reader.read(path, [&](QByteArrayView text, int firstLine) {
                const QList<SecretHit> before = result.hits; // pieces overlap
                for (SecretHit hit : scan.scan(text, path)) {
                    hit.line += firstLine - 1;
                    if (!before.contains(hit))
                        result.hits.append(hit);
                }
                return !stop.stop_requested();
            });
            result.couldNotBeRead = read == FileReader::Outcome::Failed;
            if (result.couldNotBeRead || !result.hits.isEmpty())
                result.path = path;
            if (tally) {
                tally->addBytes(std::uint64_t(files.at(i).bytes));
                tally->addFiles(1);
            }
        }
    };
    const auto most = std::clamp<qsizetype>(std::thread::hardware_concurrency(), 1, 16);
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 1; i < std::min(most, files.size()); ++i)
            threads.emplace_back(work);
        work();
    }
    QList<FileSecrets> found;
    for (FileSecrets &result : results) {
        if (!result.path.isEmpty())
            found.append(std::move(result));
    }
    return found;
}

Finding findingFor(const FileSecrets &file, bool isCommitted)
{
    Finding finding;
    finding.kind = file.couldNotBeRead ? u"unreadable"_s : u"secret"_s;
    finding.path = file.path;
    finding.severity = Finding::Severity::Stops;
    finding.message = messageFor(file);
    finding.subject = subjectOf(file.hits);
    if (!isCommitted)
        finding.ignoreLines = {ignoreLineFor(file.path)};
    return finding;
}

} // namespace windlass::projects
