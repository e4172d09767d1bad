// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/outputhistory.h"
#include "git/samplefolder.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! What messages tell of the outputs that were brought to people.
class TestOutputHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheBranch_data();
    void findsTheBranch();
    void findsTheBaseBelowADirectory();
    void needsThePeople();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestOutputHistory::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

static BranchName named(const QString &name)
{
    return *BranchName::parse(u"windlass-output/"_s + name);
}

static QString message(const QString &branch, const QString &directory)
{
    return generatedMessage(u"Nest 11: generated"_s, *ObjectId::fromHex(QString(40, u'a')),
                            named(branch), directory);
}

void TestOutputHistory::findsTheBranch_data()
{
    QTest::addColumn<QStringList>("messages"); // the oldest first
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("branch"); // usually "shop"
    const QString inApps = u"apps/my shop"_s;
    QTest::newRow("nothing is named") << QStringList{u"one"_s} << QString() << u"shop"_s;
    QTest::newRow("the same") << QStringList{message(u"shop"_s, {})} << QString() << u"shop"_s;
    QTest::newRow("another name") << QStringList{message(u"store"_s, {}), u"edit"_s} << QString()
                                  << u"store"_s;
    QTest::newRow("the newest") << QStringList{message(u"old"_s, {}), message(u"store"_s, {})}
                                << QString() << u"store"_s;
    QTest::newRow("of another folder")
        << QStringList{message(u"store"_s, u"apps/store"_s)} << inApps << u"shop"_s;
    QTest::newRow("of this folder and of others")
        << QStringList{message(u"store"_s, inApps), message(u"crm"_s, u"apps/crm"_s),
                       message(u"all"_s, {})}
        << inApps << u"store"_s;
    QTest::newRow("the name is another folder's")
        << QStringList{message(u"shop"_s, u"old/shop"_s)} << inApps << u"shop-2"_s;
    QTest::newRow("the next name is, too")
        << QStringList{message(u"shop"_s, u"a"_s), message(u"shop-2"_s, u"b"_s)} << inApps
        << u"shop-3"_s;
    const QString squashed = u"Merged in review (#1)\n\n* "_s
                             + message(u"store"_s, inApps).replace(u'\n', u"\n  "_s)
                             + u"\n* an edit\n"_s;
    QTest::newRow("squashed, quoted") << QStringList{squashed} << inApps << u"store"_s;
    QTest::newRow("several in one message")
        << QStringList{message(u"old"_s, inApps) + u'\n' + message(u"store"_s, inApps)} << inApps
        << u"store"_s;
    QTest::newRow("other line ends")
        << QStringList{message(u"store"_s, inApps).replace(u'\n', u"\r\n"_s)} << inApps
        << u"store"_s;
    const QString hostile = message(u"store"_s, {}).replace(u"windlass-output/store"_s, u"main"_s);
    QTest::newRow("no branch of outputs") << QStringList{hostile} << QString() << u"shop"_s;
}

void TestOutputHistory::findsTheBranch()
{
    QFETCH(QStringList, messages);
    QFETCH(QString, directory);
    QFETCH(QString, branch);
    const SampleFolder folder("git init -q");
    for (const QString &text : messages)
        (void)folder.ask(
            {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"--cleanup=verbatim"_s, u"-m"_s, text});
    const auto people = folder.commitAt(u"HEAD"_s);
    QVERIFY(people);
    const auto found = outputBranchIn(folder.path(), {*people}, directory, named(u"shop"_s));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->text(), u"windlass-output/"_s + branch);
}

// The line with the folder does not get in the way.
void TestOutputHistory::findsTheBaseBelowADirectory()
{
    const SampleFolder folder("git init -q; echo 1 > f; git add f; git commit -qm output");
    const auto output = folder.commitAt(u"HEAD"_s);
    const QString text = generatedMessage(u"one"_s, *output, named(u"shop"_s), u"apps/shop"_s);
    (void)folder.ask({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, text});
    const auto base =
        findOutputBase(folder.path(), folder.commitAt(u"HEAD"_s), named(u"shop"_s), OutputTraces{});
    QVERIFY(base);
    QVERIFY(base->commit == output && !base->isLost);
}

void TestOutputHistory::needsThePeople()
{
    const SampleFolder folder("git init -q; git commit -q --allow-empty -m one");
    const auto found = outputBranchIn(
        folder.path(), {*folder.commitAt(u"HEAD"_s), *ObjectId::fromHex(QString(40, u'1'))}, {},
        named(u"shop"_s));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestOutputHistory)
#include "tst_outputhistory.moc"
