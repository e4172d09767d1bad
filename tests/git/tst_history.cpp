// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::oneCommit;
using testing::SampleFolder;

class TestHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAboutHistory();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestHistory::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestHistory::answersAboutHistory()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("git commit -q --allow-empty -m two; git checkout -q --orphan other;"
                       "git commit -q -m three; git checkout -q main"));
    const ObjectId one = *folder.commitAt(u"main~1"_s);
    const ObjectId two = *folder.commitAt(u"main"_s);
    const ObjectId other = *folder.commitAt(u"other"_s);
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    QVERIFY(contains(folder.path(), two, one));
    QVERIFY(contains(folder.path(), one, one));
    QVERIFY(!contains(folder.path(), one, two));
    QVERIFY(!contains(folder.path(), two, other));
    QVERIFY(!contains(folder.path(), two, unknown));
    QVERIFY(!contains(folder.path(), unknown, unknown));
    QVERIFY(!contains(folder.place(), two, one));

    const auto tree = treeOf(folder.path(), one);
    QVERIFY(tree);
    QCOMPARE(*tree, *folder.commitAt(u"main~1^{tree}"_s));
    QCOMPARE(treeOf(folder.path(), unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(treeOf(folder.place(), one).error().kind, ErrorKind::FolderUnusable);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
