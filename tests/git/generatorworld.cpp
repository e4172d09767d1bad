// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/generatorworld.h"

#include "git/workingtree.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace windlass::testing {

using namespace windlass::git;

namespace {

const BranchName &outputBranch()
{
    static const BranchName name = *BranchName::parse(u"windlass-output/app"_s);
    return name;
}

const BranchName &reviewBranch()
{
    static const BranchName name = *BranchName::parse(u"windlass/app"_s);
    return name;
}

// A server of people's work, their clone, and two machines of Windlass.
constexpr auto beginning =
    "cd ..; git init -q --bare -b main server.git; git clone -q server.git people 2>/dev/null;"
    "git clone -q --bare server.git one.git 2>/dev/null; cp -r one.git two.git;"
    "git init -q reference;";

} // namespace

GeneratorWorld::Counts &GeneratorWorld::Counts::operator+=(const Counts &other)
{
    generations += other.generations;
    clean += other.clean;
    conflicts += other.conflicts;
    lost += other.lost;
    squashed += other.squashed;
    secondMachine += other.secondMachine;
    deletedBranches += other.deletedBranches;
    return *this;
}

GeneratorWorld::GeneratorWorld(quint32 seed) : m_folder(beginning), m_random(seed)
{
    m_directory = m_random.bounded(2) == 0 ? QString() : u"apps/shop"_s;
    for (int file = 0; file < 4; ++file) {
        QList<QByteArray> &lines = m_files["f" + QByteArray::number(file)];
        for (int line = 0; line < 14; ++line)
            lines.append("line " + QByteArray::number(line));
    }
    if (m_random.bounded(2) == 0)
        inPeoplesClone("git checkout -q -b main; echo people-start > outside.txt; git add -A;"
                       "git commit -qm start; git push -q origin main;");
}

bool GeneratorWorld::step()
{
    if (!readTips())
        return fails(u"The server's branches cannot be read."_s);
    const int what = m_random.bounded(100);
    if (!tip(u"main"_s) || what < 45)
        return generate();
    if (what < 72)
        return editAsPeople();
    if (what < 88)
        return mergeReview();
    if (what < 92)
        return deleteReview();
    if (what < 95)
        return loseOutputs();
    return replaceMachine();
}

bool GeneratorWorld::fails(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool GeneratorWorld::inPeoplesClone(const QByteArray &script)
{
    return m_folder.run("cd ../people && set -e;" + script);
}

QByteArray GeneratorWorld::below(const QByteArray &path) const
{
    return m_directory.isEmpty() ? path : m_directory.toUtf8() + '/' + path;
}

bool GeneratorWorld::readTips()
{
    m_tips.clear();
    const Ran ran = testing::git(
        at(u"server.git"_s),
        {u"for-each-ref"_s, u"--format=%(objectname) %(refname:lstrip=2)"_s, u"refs/heads"_s});
    for (const QString &line : QString::fromUtf8(ran.output).split(u'\n', Qt::SkipEmptyParts)) {
        const Id id = ObjectId::fromHex(line.section(u' ', 0, 0));
        if (!id)
            return false;
        m_tips.insert(line.section(u' ', 1), *id);
    }
    return ran.exitCode == 0;
}

GeneratorWorld::Id GeneratorWorld::tip(const QString &branch) const
{
    const auto found = m_tips.constFind(branch);
    return found == m_tips.cend() ? Id() : Id(*found);
}

QSet<QByteArray> GeneratorWorld::filesOf(const Id &commit, const QString &directory) const
{
    if (!commit)
        return {};
    const QString tree = commit->hex() + u':' + directory;
    const Ran ran = testing::git(at(m_machine), {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, tree});
    const QList<QByteArray> names = ran.output.trimmed().split('\n');
    return ran.exitCode == 0 ? QSet<QByteArray>(names.cbegin(), names.cend()) : QSet<QByteArray>();
}

// The generator: other lines, files that come and go, and now and then a folder for a file.
void GeneratorWorld::runGenerator()
{
    const QByteArray mark = "generated-" + QByteArray::number(++m_run);
    for (int changes = m_random.bounded(4); changes > 0; --changes) {
        const QByteArray name = 'f' + QByteArray::number(m_random.bounded(7));
        auto file = m_files.find(name);
        const int what = m_random.bounded(12);
        if (file == m_files.end()) {
            if (m_files.contains(name + "/in"))
                m_files.remove(name + "/in");
            m_files[name] = {mark, "line 1", "line 2", "line 3"};
        } else if (what == 0) {
            m_files.erase(file);
        } else if (what == 1) {
            m_files[name + "/in"] = *file;
            m_files.remove(name);
        } else if (what == 2) {
            if (!m_executable.remove(name))
                m_executable.insert(name);
        } else {
            (*file)[m_random.bounded(int(file->size()))] = mark + " in " + name;
        }
    }
}

void GeneratorWorld::writeApp() const
{
    QDir app(m_folder.path());
    app.removeRecursively();
    app.mkpath(u"."_s);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QString path = app.filePath(QString::fromLatin1(file.key()));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(file->join('\n') + '\n');
        if (m_executable.contains(file.key()))
            out.setPermissions(out.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }
}

// In a clone of people, with a branch checked out. Each of their lines is told by its number.
QByteArray GeneratorWorld::randomEdit()
{
    const QByteArray file = below('f' + QByteArray::number(m_random.bounded(7)));
    const QByteArray line = "people-" + QByteArray::number(++m_lines) + '-';
    const QByteArray ifThere = "[ ! -f " + file + " ] || ";
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        return "rm -rf " + file + ';';
    case 2:
        return "[ -e " + file + " ] || { mkdir -p $(dirname " + file + "); echo " + line + " > "
               + file + "; };";
    case 3:
        return "echo " + line + " >> outside.txt;";
    case 4:
        return ifThere + "chmod 755 " + file + ';';
    case 5:
        return ifThere + "{ rm " + file + "; mkdir " + file + "; echo " + line + " > " + file
               + "/in; };";
    case 6:
        return ifThere + "echo " + line + " >> " + file + ';';
    default:
        return ifThere + "sed -i '" + QByteArray::number(m_random.bounded(1, 15)) + "s/.*/" + line
               + "/' " + file + ';';
    }
}

bool GeneratorWorld::editAsPeople()
{
    const bool isReview =
        tip(reviewBranch().text()) && !m_isReviewMerged && m_random.bounded(2) == 0;
    const QByteArray branch = isReview ? reviewBranch().text().toUtf8() : "main";
    QByteArray script = "git fetch -q --prune; git checkout -q -B work origin/" + branch + ';';
    for (int edits = m_random.bounded(1, 4); edits > 0; --edits)
        script += randomEdit();
    script +=
        "git add -A; git commit -q --allow-empty -m people; git push -q origin work:" + branch;
    return inPeoplesClone(script) || fails(u"People could not work."_s);
}

// A person merges the pull request: as it is, or squashed, with or without our words.
bool GeneratorWorld::mergeReview()
{
    const Id review = tip(reviewBranch().text());
    if (!review || m_isReviewMerged)
        return true;
    const QByteArray name = "origin/" + reviewBranch().text().toUtf8();
    QByteArray merge = "git fetch -q --prune; git checkout -q -B work origin/main; ";
    const int way = m_random.bounded(3);
    if (way == 0)
        merge += "git merge -q --no-ff --no-edit " + name + ';';
    else if (way == 1)
        merge += "git log --format='* %B' origin/main.." + name
                 + " > ../words; git merge -q --squash " + name
                 + "; git commit -q --allow-empty -F ../words;";
    else
        merge += "git merge -q --squash " + name + "; git commit -q --allow-empty -m 'squashed';";
    if (testing::script(at(u"people"_s), "set -e;" + merge + "git push -q origin work:main")
            .exitCode
        != 0)
        return inPeoplesClone("git reset -q --hard; git clean -qfd;") || fails(u"No reset."_s);
    m_counts.squashed += way > 0 ? 1 : 0;
    m_mainBase = m_reviewBase;
    m_isReviewMerged = true;
    m_wasMerged = true;
    m_mergedSource = review;
    const bool isDeleted = m_random.bounded(2) == 0;
    if (isDeleted)
        m_isReviewMerged = false;
    return !isDeleted || inPeoplesClone("git push -q origin :" + reviewBranch().text().toUtf8())
           || fails(u"The merged branch could not be deleted."_s);
}

bool GeneratorWorld::deleteReview()
{
    if (!tip(reviewBranch().text()))
        return true;
    ++m_counts.deletedBranches;
    m_isReviewMerged = false;
    return inPeoplesClone("git push -q origin :" + reviewBranch().text().toUtf8())
           || fails(u"The branch could not be deleted."_s);
}

bool GeneratorWorld::loseOutputs()
{
    const QByteArray name = outputBranch().text().toUtf8();
    return m_folder.run("cd ../server.git; git update-ref -d refs/heads/" + name
                        + "; git reflog expire --expire=now --all; git gc -q --prune=now; cd ..;"
                          "rm -rf one.git two.git; git clone -q --bare server.git one.git; git "
                          "clone -q --bare server.git two.git")
           || fails(u"The outputs could not be lost."_s);
}

// Another computer, which may not know anything yet.
bool GeneratorWorld::replaceMachine()
{
    ++m_counts.secondMachine;
    m_machine = m_machine == "one.git"_L1 ? u"two.git"_s : u"one.git"_s;
    if (m_random.bounded(2) == 0)
        return true;
    const QByteArray name = m_machine.toUtf8();
    return m_folder.run("cd ..; rm -rf " + name + "; git clone -q --bare server.git " + name)
           || fails(u"There is no new machine."_s);
}

} // namespace windlass::testing
