// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gitstore.h"

#include "hooks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr char commitFormat[] = "%H%x00%P%x00%an <%ae>%x00%aI%x00%B%x01";
constexpr char branchFormat[] =
    "%(refname:strip=2)%00%(objectname)%00%(parent)%00%(authorname) %(authoremail)%00"
    "%(authordate:iso-strict)%00%(contents)%01";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

//! git ends dates in Z or an offset depending on its version; Bitbucket always gives the offset.
QString dateOf(const QByteArray &iso)
{
    return textOf(iso).replace(u'Z', u"+00:00"_s);
}

Commit commitFrom(const QByteArrayList &fields)
{
    const QString parents = textOf(fields[1]);
    return {textOf(fields[0]), parents.split(u' ', Qt::SkipEmptyParts), textOf(fields[2]),
            dateOf(fields[3]), textOf(fields[4])};
}

//! Records end in 0x01, a newline of git's own may follow.
QList<QByteArrayList> records(const QByteArray &output, qsizetype columns)
{
    QList<QByteArrayList> found;
    for (QByteArray record : output.split('\1')) {
        while (record.startsWith('\n'))
            record.remove(0, 1);
        const QByteArrayList fields = record.split('\0');
        if (fields.size() == columns)
            found.append(fields);
    }
    return found;
}

bool looksLikeOption(const QString &revision)
{
    return revision.isEmpty() || revision.startsWith(u'-');
}

QByteArray counted(const QByteArray &text)
{
    return "data " + QByteArray::number(text.size()) + '\n' + text + '\n';
}

QByteArray importStream(const QList<SeedCommit> &seeds)
{
    QByteArray stream;
    QSet<QString> started;
    for (const SeedCommit &seed : seeds) {
        const QByteArray who = seed.author.toUtf8() + ' '
                               + QByteArray::number(seed.date.toSecsSinceEpoch()) + " +0000\n";
        if (!started.contains(seed.branch) && !started.isEmpty())
            stream += "reset refs/heads/" + seed.branch.toUtf8() + "\nfrom refs/heads/"
                      + seeds.first().branch.toUtf8() + "\n\n";
        started.insert(seed.branch);
        stream += "commit refs/heads/" + seed.branch.toUtf8() + "\nauthor " + who + "committer "
                  + who + counted(seed.message.toUtf8());
        for (const auto &[path, text] : seed.files)
            stream += "M 100644 inline " + path.toUtf8() + '\n' + counted(text.toUtf8());
        stream += '\n';
    }
    return stream;
}

} // namespace

GitStore::GitStore(const QString &dataFolder) : m_data(dataFolder)
{
    prepareHome();
}

void GitStore::prepareHome() const
{
    const QDir data(m_data);
    data.mkpath(u"git"_s);
    data.mkpath(u"home"_s);
    data.mkpath(u"hooks"_s);
    installHooks(data.filePath(u"hooks"_s));
    write(data.filePath(u"home/.gitconfig"_s),
          "[user]\n\tname = Bitbucket Practice\n\temail = practice@example.com\n"
          "[safe]\n\tdirectory = *\n"
          "[http]\n\treceivepack = true\n"
          "[receive]\n\tautogc = false\n\tunpackLimit = 1\n"
          "[gc]\n\tauto = 0\n"
          "[core]\n\thooksPath = \""
              + data.filePath(u"hooks"_s).toUtf8() + "\"\n");
}

QProcessEnvironment GitStore::environment() const
{
    QProcessEnvironment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"SystemRoot"_s, u"TMPDIR"_s, u"TEMP"_s}) {
        if (system.contains(name))
            environment.insert(name, system.value(name));
    }
    environment.insert(u"HOME"_s, m_data + u"/home"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

GitStore::Outcome GitStore::git(const QString &folder, const QStringList &arguments,
                                const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(folder);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"git"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput()};
}

QString GitStore::folder(const Repository &repository) const
{
    const QString name = repository.uuid.mid(1, repository.uuid.size() - 2) + u".git"_s;
    const QString folder = root() + u'/' + name;
    const std::scoped_lock lock(m_creating);
    if (!QFile::exists(folder + u"/ready"_s))
        create(folder, repository);
    return folder;
}

//! By hand instead of `git init`: a scenario may have thousands.
void GitStore::create(const QString &folder, const Repository &repository) const
{
    QDir(root()).mkpath(folder);
    const QDir bare(folder);
    for (const QString &part :
         {u"objects/info"_s, u"objects/pack"_s, u"refs/heads"_s, u"refs/tags"_s})
        bare.mkpath(part);
    const QString main = repository.mainBranch.isEmpty() ? u"main"_s : repository.mainBranch;
    write(bare.filePath(u"HEAD"_s), "ref: refs/heads/" + main.toUtf8() + '\n');
    write(bare.filePath(u"config"_s), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    if (!repository.seeds.isEmpty())
        git(folder, {u"fast-import"_s, u"--quiet"_s}, importStream(repository.seeds));
    write(bare.filePath(u"ready"_s), "");
}

void GitStore::remove(const Repository &repository) const
{
    QDir(folder(repository)).removeRecursively();
}

QList<Branch> GitStore::branches(const Repository &repository) const
{
    const Outcome listed = git(
        folder(repository),
        {u"for-each-ref"_s, u"--format="_s + QString::fromLatin1(branchFormat), u"refs/heads/"_s});
    QList<Branch> found;
    for (const QByteArrayList &fields : records(listed.output, 6))
        found.append({textOf(fields[0]), commitFrom(fields.mid(1))});
    return found;
}

std::optional<Branch> GitStore::branch(const Repository &repository, const QString &name) const
{
    const QString reference = u"refs/heads/"_s + name;
    const auto hash = resolve(repository, reference);
    if (!hash)
        return std::nullopt;
    const QList<Commit> tip = commits(repository, {*hash}, 0, 1);
    if (tip.isEmpty())
        return std::nullopt;
    return Branch{name, tip.first()};
}

std::optional<QString> GitStore::resolve(const Repository &repository,
                                         const QString &revision) const
{
    if (looksLikeOption(revision))
        return std::nullopt;
    const Outcome found = git(folder(repository), {u"rev-parse"_s, u"--verify"_s, u"--quiet"_s,
                                                   revision + u"^{commit}"_s});
    if (!found.good)
        return std::nullopt;
    return textOf(found.output.trimmed());
}

QList<Commit> GitStore::commits(const Repository &repository, const QStringList &revisions,
                                int skip, int count) const
{
    QStringList arguments{u"log"_s, u"--format="_s + QString::fromLatin1(commitFormat),
                          u"--skip=%1"_s.arg(skip), u"--max-count=%1"_s.arg(count)};
    arguments += revisions;
    arguments.append(u"--"_s);
    QList<Commit> found;
    const Outcome log = git(folder(repository), arguments);
    for (const QByteArrayList &fields : records(log.output, 5))
        found.append(commitFrom(fields));
    return found;
}

static QList<TreeEntry> parseTree(const QByteArray &listing)
{
    QList<TreeEntry> found;
    for (const QByteArray &line : listing.split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QByteArrayList fields = line.left(qMax(qsizetype(0), tab)).simplified().split(' ');
        if (fields.size() == 4)
            found.append({textOf(fields[0]), textOf(fields[1]), textOf(fields[2]),
                          fields[3].toLongLong(), textOf(line.mid(tab + 1))});
    }
    return found;
}

std::optional<TreeEntry> GitStore::entry(const Repository &repository, const QString &hash,
                                         const QString &path) const
{
    if (path.isEmpty())
        return TreeEntry{u"040000"_s, u"tree"_s, hash, 0, {}};
    const Outcome listed = git(folder(repository), {u"--literal-pathspecs"_s, u"ls-tree"_s, u"-z"_s,
                                                    u"-l"_s, hash, u"--"_s, path});
    const QList<TreeEntry> found = parseTree(listed.output);
    if (found.size() != 1 || found.first().path != path)
        return std::nullopt;
    return found.first();
}

QList<TreeEntry> GitStore::entries(const Repository &repository, const QString &hash,
                                   const QString &path) const
{
    QStringList arguments{u"--literal-pathspecs"_s, u"ls-tree"_s, u"-z"_s, u"-l"_s, hash};
    if (!path.isEmpty())
        arguments << u"--"_s << path + u'/';
    return parseTree(git(folder(repository), arguments).output);
}

QByteArray GitStore::blob(const Repository &repository, const QString &hash) const
{
    return git(folder(repository), {u"cat-file"_s, u"blob"_s, hash}).output;
}

bool GitStore::createBranch(const Repository &repository, const QString &name,
                            const QString &hash) const
{
    const QString zero(40, u'0'); // the old value: it must not exist
    const QString reference = u"refs/heads/"_s + name;
    return git(folder(repository), {u"check-ref-format"_s, reference}).good
           && git(folder(repository), {u"update-ref"_s, reference, hash, zero}).good;
}

bool GitStore::removeBranch(const Repository &repository, const QString &name) const
{
    return git(folder(repository), {u"update-ref"_s, u"-d"_s, u"refs/heads/"_s + name}).good;
}

void GitStore::setHead(const Repository &repository, const QString &branch) const
{
    git(folder(repository), {u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/"_s + branch});
}

std::optional<QString> GitStore::merge(const Repository &repository, const QString &source,
                                       const QString &destination, const QString &message,
                                       MergeWay way) const
{
    const QString where = folder(repository);
    const QString ours = u"refs/heads/"_s + destination;
    const auto from = resolve(repository, u"refs/heads/"_s + source);
    const auto onto = resolve(repository, ours);
    if (!from || !onto)
        return std::nullopt;
    const Outcome tree = git(where, {u"merge-tree"_s, u"--write-tree"_s, *onto, *from});
    if (!tree.good)
        return std::nullopt;
    QStringList commit{u"commit-tree"_s, textOf(tree.output.trimmed()), u"-p"_s, *onto, u"-m"_s,
                       message};
    if (way == MergeWay::MergeCommit)
        commit += {u"-p"_s, *from};
    else
        commit +=
            {u"-m"_s,
             textOf(git(where, {u"log"_s, u"--format=* %B"_s, *onto + u".."_s + *from}).output)};
    const Outcome made = git(where, commit);
    const QString hash = textOf(made.output.trimmed());
    if (!made.good || !git(where, {u"update-ref"_s, ours, hash, *onto}).good)
        return std::nullopt;
    return hash;
}

} // namespace windlass::practice
