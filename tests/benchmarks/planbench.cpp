// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/planbench.h"

#include "git/library.h"
#include "projects/plan.h"
#include "projects/secretfindings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileSize = 8192;

//! Text as a generator writes it, with the words in it that the rules look for.
QByteArray sourceText(QRandomGenerator &random)
{
    static const QList<QByteArray> lines{
        "import { Injectable } from '@nestjs/common';\n",
        "  constructor(private readonly service: OrderService) {}\n",
        "  async findOne(id: string): Promise<Order | null> {\n",
        "    return this.repository.findOne({ where: { id }, relations: ['customer'] });\n",
        "    const token = await this.jwt.signAsync({ sub: user.id });\n",
        "  @ApiProperty({ required: true, type: () => String })\n",
        "  password!: string;\n",
        "  // see https://docs.nestjs.com/techniques/validation\n",
        "export const KEY_LENGTH = 32;\n",
        "}\n\n"};
    QByteArray text;
    while (text.size() < fileSize)
        text += lines.at(random.bounded(int(lines.size())));
    return text.left(fileSize);
}

bool makeFolder(const QString &folder, int files, QList<projects::CommitFile> &set)
{
    QRandomGenerator random(7);
    for (int i = 0; i < files; ++i) {
        const QString place = u"src/module%1"_s.arg(i / 50);
        const QString path = u"%1/file%2.ts"_s.arg(place).arg(i);
        QFile file(folder + u'/' + path);
        if ((i % 50 == 0 && !QDir(folder).mkpath(place)) || !file.open(QIODevice::WriteOnly)
            || file.write(sourceText(random)) != fileSize)
            return false;
        set.append({path, fileSize});
    }
    return true;
}

//! Seconds that \a work takes.
template <typename Work> double timed(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

QString measurePlan(int files, int runs, Report &report)
{
    const git::Library library;
    const QTemporaryDir place;
    const QString folder = QDir(place.path()).canonicalPath();
    QList<projects::CommitFile> set;
    if (!makeFolder(folder, files, set))
        return u"The sample folder could not be made."_s;
    constexpr double million = 1e6;
    const double megabytes = double(files) * double(fileSize) / million;
    Row plan(u"plan of %1 files"_s.arg(files), u"s"_s);
    Row scan(u"rules for secrets, %1 MB"_s.arg(megabytes, 0, 'f', 0), u"MB/s"_s);
    Row git(u"git add --all --dry-run"_s, u"s"_s);
    QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, folder});
    const bool hasGit = QDir(folder).exists(u".git"_s);
    for (int run = 0; run < runs; ++run) {
        bool isPlanned = false;
        plan.add(timed([&] { isPlanned = projects::makePlan({1, folder, {}}).has_value(); }));
        if (!isPlanned)
            return u"The folder could not be planned."_s;
        scan.add(megabytes / timed([&] { (void)projects::searchSecrets(folder, set); }));
        if (hasGit)
            git.add(timed([&] {
                QProcess process;
                process.setStandardOutputFile(QProcess::nullDevice());
                process.start(u"git"_s, {u"-C"_s, folder, u"add"_s, u"--all"_s, u"--dry-run"_s});
                process.waitForFinished(-1);
            }));
    }
    if (!hasGit)
        git = Row::missing(git.name(), u"git is not installed"_s);
    plan.compareWith(git);
    for (const Row &row : {plan, scan, git})
        report.add(row);
    return {};
}

} // namespace windlass::bench
