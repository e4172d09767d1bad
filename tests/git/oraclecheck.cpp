// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"

#include "git/commitrequests.h"
#include "git/workingtree.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

const QByteArray changeEverything =
    "mapfile -d '' -t all < <(find . -name .git -prune -o -type f -print0 | LC_ALL=C sort -z);"
    "n=${#all[@]};"
    "if [ $n -gt 0 ]; then printf 'more\\r\\n' >> \"${all[0]}\"; fi;"
    "if [ $n -gt 2 ]; then rm -f \"${all[1]}\"; fi;"
    "if [ $n -gt 3 ]; then chmod +x \"${all[2]}\"; fi;"
    "if [ $n -gt 4 ]; then rm -f \"${all[3]}\"; mkdir \"${all[3]}\"; echo > \"${all[3]}/in\"; fi;"
    "mkdir -p newdir; echo x > newdir/y; ln -sfn y newdir/l; echo new > brandnew.txt";

namespace {

bool isRefused(const SampleFolder &folder)
{
    return !git::snapshot(folder.path(), std::nullopt);
}

// What a commit of the folder has to end with.
void checkCommit(const SampleFolder &folder)
{
    const QString expected = oracleTree(folder.path());
    if (expected.isEmpty()) {
        QVERIFY2(isRefused(folder), "git refuses this folder, Windlass does not");
        return;
    }
    const auto head = folder.commitAt(u"HEAD"_s);
    const QString branch = folder.ask({u"symbolic-ref"_s, u"--short"_s, u"HEAD"_s});
    const QByteArray before = fingerprint(folder.place());
    const auto first = git::snapshot(folder.path(), head);
    if (!first && first.error().kind == ErrorKind::FolderEmpty) {
        QCOMPARE(expected, u"4b825dc642cb6eb9a060e54bf8d69288fbee4904"_s); // of nothing
        return;
    }
    const auto request = requestFor(folder, head, branch.isEmpty() ? u"main"_s : branch);
    QCOMPARE(request.expectedTree.hex(), expected);
    QCOMPARE(fingerprint(folder.place()), before); // looking changes nothing
    const auto made = git::commit(request);
    if (!made && made.error().kind == ErrorKind::NothingToPush) {
        QCOMPARE(folder.ask({u"rev-parse"_s, u"HEAD^{tree}"_s}), expected);
        return;
    }
    QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(folder.commitAt(u"HEAD^{tree}"_s)->hex(), expected);
    QCOMPARE(folder.status(), QString());
    QVERIFY(folder.isSound());
    QVERIFY(folder.run("for p in $(git rev-parse --git-path objects/pack)/*.pack; do "
                       "git index-pack --strict -o ../check.idx \"$p\" > ../check.log;"
                       "rm -f ../check.idx; done"));
}

} // namespace

OracleCheck::OracleCheck() = default;

void OracleCheck::addRows(const QList<OracleRow> &rows)
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("second");
    for (const OracleRow &row : rows)
        QTest::newRow(row.name) << row.script << row.config << row.second;
}

void OracleCheck::run()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, second);
    run(script, config, second);
}

void OracleCheck::run(const QByteArray &script, const QByteArray &config, const QByteArray &second)
{
    m_home.setConfig(config);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto seen = git::inspect(folder.path());
    const bool asks = !seen && git::asksForTrust(seen.error());
    QCOMPARE(asks, script.contains("--separate-git-dir") || script.contains("clone -qs"));
    if (asks)
        git::trustFolder(folder.path());
    // Whether git reads a file again that is as old as its index is a matter of luck. What lies in
    // folders that nobody may enter keeps its age: git does not come there either.
    QVERIFY(folder.run("find . -path ./.git -prune -o -exec touch -h -d '10 seconds ago' {} + "
                       "2> /dev/null || true"));
    checkCommit(folder);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(folder.run(second.isEmpty() ? changeEverything : second));
    checkCommit(folder);
}

} // namespace windlass::testing
