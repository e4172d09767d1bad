// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/language.h"
#include "gallery/face.h"
#include "gallery/keys.h"
#include "gallery/look.h"
#include "gallery/picturebook.h"
#include "gallery/readability.h"
#include "testing/fullsize.h"
#include "ui/facechecks.h"
#include "ui/widgets/readablepalette.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::Face;
using gallery::Look;

//! What holds for every face in every state.
class TestLooks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksRight_data();
    void looksRight();

private:
    static void judge(gallery::Mirror &mirror, const Look &look, QWidget &window);

    const ui::PaletteKeeper m_keeper;
};

void TestLooks::looksRight_data()
{
    QTest::addColumn<int>("index");
    const QList<Face> faces = gallery::allFaces();
    const bool isFull = testing::isFullSize();
    constexpr int share = 4; // refusals are the same face with other words
    for (int index = 0; index < faces.size(); ++index) {
        const Face &face = faces.at(index);
        if (isFull || face.group != "refused"_L1 || index % share == 0)
            QTest::addRow("%s", qPrintable(face.name())) << index;
    }
}

void TestLooks::judge(gallery::Mirror &mirror, const Look &look, QWidget &window)
{
    mirror.show(look, window);
    const QString why = gallery::whyNoFace(gallery::Mirror::picture(window));
    QVERIFY2(why.isEmpty(), qPrintable(look.name + u": "_s + why));
    const QStringList pale = gallery::paleOn(window);
    QVERIFY2(pale.isEmpty(), qPrintable(look.name + u": "_s + pale.join(u"; "_s)));
    const QStringList cut = uitests::cutOn(window);
    QVERIFY2(cut.isEmpty(), qPrintable(look.name + u": "_s + cut.join(u"; "_s)));
}

//! In every look, and in light again after dark, while it is shown.
void TestLooks::looksRight()
{
    QFETCH(int, index);
    const Face face = gallery::allFaces().at(index);
    const gallery::Scene scene = face.make();
    QVERIFY2(scene.isUp(), "It did not come up.");
    QCOMPARE(uitests::richLabelsOn(*scene.front), QStringList());
    QStringList clashes;
    for (const QString &language : languages())
        clashes += gallery::keyClashesOn(*scene.front, language);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u"; "_s)));
    gallery::Mirror mirror;
    QList<Look> looks = gallery::allLooks();
    looks.removeIf([](const Look &look) { return look.scale != 100; });
    looks.insert(2, {.name = u"light again"_s});
    for (const Look &look : std::as_const(looks)) {
        judge(mirror, look, *scene.front);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
