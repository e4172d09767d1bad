// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/history.h"
#include "git/library.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

const QByteArray everything =
    "git init -q; git commit -q --allow-empty -m none; git tag none;"
    "seq 100 > text; seq 5 > gone; printf 'a\\0b' > binary; ln -s text link; seq 3 > becomes-link;"
    "printf 'no end' > tail; echo > mode; mkdir d; seq 9 > 'd/a b'; seq 4 > d/ä; touch empty;"
    "printf 'a\\r\\nb\\r\\n' > crlf; echo keep > binary.txt; echo 'binary.txt -diff' > "
    ".gitattributes; git add -A; git commit -q -m one; git tag one;"
    "seq 2 2 150 > text; rm gone; printf 'a\\0c' > binary; ln -sfn d link; rm becomes-link; ln -s "
    "text becomes-link; printf 'no end\\nbut a line' > tail; chmod 755 mode; seq 3 20 > 'd/a b';"
    "rm -r d/ä; mkdir d/ä; echo > d/ä/x; echo full > empty; printf 'a\\nb\\n' > crlf;"
    "echo other > binary.txt; seq 7 > new; git add -A; git commit -q -m two; git tag two";

QByteArray randomEdits(QRandomGenerator &random)
{
    QByteArray text = "git init -q; for i in 1 2 3; do seq 40 > $i; done; git add -A; git commit "
                      "-qm one; git tag one;";
    for (int i = 0; i < 20; ++i) {
        const QByteArray file = QByteArray::number(random.bounded(1, 4));
        const QByteArray line = QByteArray::number(random.bounded(1, 41));
        text += random.bounded(2) == 0 ? "sed -i '" + line + "d' " + file + ';'
                                       : "sed -i '" + line + "i x" + line + "' " + file + ';';
    }
    return text + "git add -A; git commit -qm two --allow-empty; git tag two";
}

} // namespace

//! Against `git diff --numstat --no-renames`.
class TestDifferences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsAsGitDoes_data();
    void countsAsGitDoes();
    void tellsWhatBecameOfAFile();
    void countsFromNothing();
    void refusesUnknownCommits();
    void stops();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestDifferences::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestDifferences::countsAsGitDoes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("everything") << everything << u"one"_s << u"two"_s;
    QTest::newRow("everything, backwards") << everything << u"two"_s << u"one"_s;
    QTest::newRow("everything is new") << everything << u"none"_s << u"two"_s;
    QTest::newRow("nothing") << everything << u"two"_s << u"two"_s;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        QTest::addRow("edits %u", seed) << randomEdits(random) << u"one"_s << u"two"_s;
    }
}

void TestDifferences::countsAsGitDoes()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto numbers = numbersOf(folder.path(), folder.commitAt(from), *folder.commitAt(to));
    QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().detail));
    QStringList lines;
    for (const FileNumbers &file : *numbers)
        lines.append(file.isBinary
                         ? u"-\t-\t%1"_s.arg(file.path)
                         : u"%1\t%2\t%3"_s.arg(file.added).arg(file.removed).arg(file.path));
    const QString oracle =
        QString::fromUtf8(testing::git(folder.path(), {u"diff"_s, u"--numstat"_s, u"--no-renames"_s,
                                                       u"-z"_s, from, to})
                              .output);
    QCOMPARE(lines, oracle.split(QChar(0), Qt::SkipEmptyParts));
}

void TestDifferences::tellsWhatBecameOfAFile()
{
    const SampleFolder folder(everything);
    const auto numbers =
        numbersOf(folder.path(), folder.commitAt(u"one"_s), *folder.commitAt(u"two"_s));
    QVERIFY(numbers);
    const auto kindAt = [&](const QString &path) {
        for (const FileNumbers &file : *numbers) {
            if (file.path == path)
                return file.kind;
        }
        return FileNumbers::Kind(-1);
    };
    QCOMPARE(kindAt(u"text"_s), FileNumbers::Kind::Modified);
    QCOMPARE(kindAt(u"gone"_s), FileNumbers::Kind::Deleted);
    QCOMPARE(kindAt(u"new"_s), FileNumbers::Kind::Added);
    QCOMPARE(kindAt(u"becomes-link"_s), FileNumbers::Kind::Modified);
}

void TestDifferences::countsFromNothing()
{
    const SampleFolder folder("git init -q; seq 3 > a; git add a; git commit -qm one");
    const ObjectId tree = *folder.commitAt(u"HEAD^{tree}"_s);
    const auto numbers = numbersOf(folder.path(), std::nullopt, tree);
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 1);
    QCOMPARE(numbers->first().added, 3);
    QCOMPARE(numbers->first().kind, FileNumbers::Kind::Added);
}

void TestDifferences::refusesUnknownCommits()
{
    const SampleFolder folder(testing::oneCommit);
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    const ObjectId known = *folder.commitAt(u"HEAD"_s);
    const ObjectId blob = *folder.commitAt(u"HEAD:f"_s);
    QCOMPARE(numbersOf(folder.path(), known, unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(numbersOf(folder.path(), unknown, known).error().kind, ErrorKind::NotFound);
    QVERIFY(!numbersOf(folder.path(), known, blob));
    QCOMPARE(numbersOf(folder.place(), known, known).error().kind, ErrorKind::FolderUnusable);
}

void TestDifferences::stops()
{
    const SampleFolder folder(testing::oneCommit);
    std::stop_source stop;
    stop.request_stop();
    const auto numbers =
        numbersOf(folder.path(), std::nullopt, *folder.commitAt(u"HEAD"_s), stop.get_token());
    QCOMPARE(numbers.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
