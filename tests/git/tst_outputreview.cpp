// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/outputreview.h"
#include "git/samplefolder.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

// The branch "base" has an output as it came out, "people" the same in a folder and changed since,
// "generated" the next output.
const QByteArray world =
    "git init -q -b base; seq 9 > lines; seq 3 > gone; printf 'a\\0b' > bin; echo 1 > same;"
    "git add -A; git commit -qm base; git checkout -qb generated; sed -i 's/^5$/g/' lines;"
    "seq 5 > gone; printf 'g\\0' > bin; git commit -qam generated; git checkout -q base;"
    "git checkout -q --orphan people; mkdir app; git rm -q --cached -r .; mv lines bin same app;"
    "rm gone; sed -i 's/^5$/p/; s/^9$/q/' app/lines; printf 'p\\0' > app/bin; echo own > app/own;"
    "echo other > outside; git add -A; git commit -qm people;";

QStringList told(const QList<FileNumbers> &files)
{
    QStringList lines;
    for (const FileNumbers &file : files)
        lines.append(file.isBinary
                         ? file.path + u" binary"_s
                         : u"%1 +%2 -%3"_s.arg(file.path).arg(file.added).arg(file.removed));
    return lines;
}

} // namespace

class TestOutputReview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhatPeopleDidAndWhatMeets();
    void tellsAllThatPeopleHaveWithoutBase();
    void tellsNothingOfAnEmptyRepository();
    void stops();

private:
    [[nodiscard]] static OutputReviewRequest request(const SampleFolder &folder);

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestOutputReview::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

OutputReviewRequest TestOutputReview::request(const SampleFolder &folder)
{
    const auto merged = mergeOutput(folder.path(), {folder.commitAt(u"base^{tree}"_s),
                                                    folder.commitAt(u"people:app"_s),
                                                    *folder.commitAt(u"generated^{tree}"_s)});
    return {folder.path(), folder.commitAt(u"base"_s), folder.commitAt(u"people"_s), u"app"_s,
            merged ? merged->conflicts : QList<OutputConflict>()};
}

void TestOutputReview::tellsWhatPeopleDidAndWhatMeets()
{
    const SampleFolder folder(world);
    QVERIFY(folder.isReady());
    const auto review = reviewOutput(request(folder));
    QVERIFY2(review, review ? "" : qPrintable(review.error().detail));
    QCOMPARE(told(review->people),
             (QStringList{u"bin binary"_s, u"gone +0 -3"_s, u"lines +2 -2"_s, u"own +1 -0"_s}));
    QCOMPARE(told(review->meeting),
             (QStringList{u"bin binary"_s, u"gone +5 -0"_s, u"lines +2 -2"_s}));
    const FileNumbers &gone = review->meeting.at(1);
    QCOMPARE(gone.before, std::nullopt);
    QCOMPARE(gone.after, folder.commitAt(u"generated:gone"_s));
    const FileNumbers &lines = review->meeting.at(2);
    QCOMPARE(lines.before, folder.commitAt(u"people:app/lines"_s));
    QCOMPARE(lines.after, folder.commitAt(u"generated:lines"_s));
    QCOMPARE(review->people.at(2).before, folder.commitAt(u"base:lines"_s));
    QCOMPARE(review->people.at(2).after, lines.before);
    QCOMPARE(review->people.at(3).before, std::nullopt);
}

void TestOutputReview::tellsAllThatPeopleHaveWithoutBase()
{
    const SampleFolder folder(world);
    OutputReviewRequest wanted = request(folder);
    wanted.base.reset();
    wanted.conflicts.clear();
    const auto review = reviewOutput(wanted);
    QVERIFY(review);
    QCOMPARE(told(review->people),
             (QStringList{u"bin binary"_s, u"lines +9 -0"_s, u"own +1 -0"_s, u"same +1 -0"_s}));
    QVERIFY(review->meeting.isEmpty());
}

void TestOutputReview::tellsNothingOfAnEmptyRepository()
{
    const SampleFolder folder(world);
    const auto nothing = reviewOutput({folder.path(), {}, {}, u"app"_s, {}});
    QVERIFY(nothing && nothing->people.isEmpty());
    const auto elsewhere =
        reviewOutput({folder.path(), {}, folder.commitAt(u"people"_s), u"not/there"_s, {}});
    QVERIFY(elsewhere && elsewhere->people.isEmpty());
}

void TestOutputReview::stops()
{
    const SampleFolder folder(world);
    std::stop_source stop;
    stop.request_stop();
    const auto review = reviewOutput(request(folder), stop.get_token());
    QVERIFY(!review);
    QCOMPARE(review.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOutputReview)
#include "tst_outputreview.moc"
