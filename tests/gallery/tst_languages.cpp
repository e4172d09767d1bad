// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/language.h"
#include "gallery/face.h"
#include "gallery/keys.h"
#include "gallery/look.h"
#include "gallery/pseudolocale.h"
#include "testing/fullsize.h"
#include "ui/facechecks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::Face;

//! No text is cut off, in any language and in the pseudo-locale.
class TestLanguages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengthens_data();
    void lengthens();
    void noticesClashes();
    void noticesCutTexts();
    void noticesCutHeadings();
    void fits_data();
    void fits();
};

void TestLanguages::lengthens_data()
{
    QTest::addColumn<QString>("english");
    QTest::newRow("short") << u"Push"_s;
    QTest::newRow("key and dots") << u"&Add App..."_s;
    QTest::newRow("placeholders") << u"Commit to %1, %L2 of %n"_s;
    QTest::newRow("tags") << u"<b>Push</b> &lt;here&gt;"_s;
    QTest::newRow("lines") << u"  one\n  two\n"_s;
    QTest::newRow("file filter") << u"YAML (*.yaml *.yml)"_s;
    QTest::newRow("nothing") << QString();
}

void TestLanguages::lengthens()
{
    QFETCH(QString, english);
    const QString pseudo = gallery::pseudoText(english);
    if (english.isEmpty()) {
        QCOMPARE(pseudo, QString());
        return;
    }
    QVERIFY2(pseudo.size() >= english.size() * 14 / 10, qPrintable(pseudo));
    QVERIFY2(pseudo.size() <= english.size() * 14 / 10 + 4, qPrintable(pseudo));
    for (const QString &kept :
         {u"%1"_s, u"%L2"_s, u"%n"_s, u"<b>"_s, u"</b>"_s, u"&lt;"_s, u"(*.yaml *.yml)"_s, u"\n"_s})
        QCOMPARE(pseudo.count(kept), english.count(kept));
    QCOMPARE(pseudo.endsWith(u"..."_s), english.endsWith(u"..."_s));
    QCOMPARE(QKeySequence::mnemonic(pseudo).isEmpty(), QKeySequence::mnemonic(english).isEmpty());
}

void TestLanguages::noticesClashes()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(new QPushButton(u"&Push"_s));
    auto *other = new QPushButton(u"O&pen"_s);
    layout->addWidget(other);
    window.show();
    QCOMPARE(gallery::keyClashesOn(window, u"en"_s),
             QStringList{u"en: Alt+P of \"&Push\" and \"O&pen\""_s});
    QCOMPARE(gallery::keyClashesOn(window, u"de"_s),
             (QStringList{u"de: \"&Push\" is not translated"_s,
                          u"de: \"O&pen\" is not translated"_s})); // they are nobody's
    other->hide();
    QCOMPARE(gallery::keyClashesOn(window, u"en"_s), QStringList());
    auto *menu = new QMenu(u"More"_s, &window);
    menu->addAction(u"&Push"_s);
    QCOMPARE(gallery::keyClashesOn(window, u"en"_s), QStringList()); // it is opened by itself
    menu->addAction(u"&Plan"_s);
    QCOMPARE(gallery::keyClashesOn(window, u"en"_s).size(), 1);
}

void TestLanguages::noticesCutTexts()
{
    QWidget window;
    auto *text = new QLabel(u"a label that is longer than its room"_s, &window);
    text->adjustSize();
    window.resize(text->size());
    window.show();
    QCOMPARE(uitests::cutOn(window), QStringList());
    text->setFixedWidth(text->width() / 2);
    QCOMPARE(uitests::cutOn(window).size(), 1);
}

void TestLanguages::noticesCutHeadings()
{
    QWidget window;
    auto *table = new QTreeWidget(&window);
    table->setHeaderLabels({u"Name"_s, u"a heading that is long"_s});
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    (new QHBoxLayout(&window))->addWidget(table);
    window.show();
    QCOMPARE(uitests::cutOn(window), QStringList());
    table->header()->setSectionResizeMode(QHeaderView::Fixed);
    table->header()->resizeSection(1, table->header()->sectionSize(1) / 2);
    QCOMPARE(uitests::cutOn(window), QStringList{u"heading \"a heading that is long\""_s});
    table->setColumnHidden(1, true);
    QCOMPARE(uitests::cutOn(window), QStringList());
}

//! Each face in one language in turn; with WINDLASS_FULL=1 in all of them.
void TestLanguages::fits_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("language");
    const QList<Face> faces = gallery::allFaces();
    QStringList spoken = gallery::Spoken::all();
    spoken.removeOne(u"en"_s); // gallery/looks has it
    const bool isFull = testing::isFullSize();
    const QRegularExpression only(qEnvironmentVariable("WINDLASS_ONLY"));
    for (int index = 0; index < faces.size(); ++index) {
        const QString &name = faces.at(index).name();
        const bool isLeftOut = !isFull && faces.at(index).group == "refused"_L1;
        for (qsizetype at = 0; at < spoken.size(); ++at) {
            const bool isTurn = index % spoken.size() == at;
            if ((isFull || isTurn) && !isLeftOut && name.contains(only))
                QTest::addRow("%s in %s", qPrintable(name), qPrintable(spoken.at(at)))
                    << index << spoken.at(at);
        }
    }
}

void TestLanguages::fits()
{
    QFETCH(int, index);
    QFETCH(QString, language);
    const gallery::Spoken spoken(language);
    const gallery::Scene scene = gallery::allFaces().at(index).make();
    QVERIFY2(scene.isUp(), "It did not come up.");
    gallery::Mirror mirror;
    for (const gallery::Look &look : gallery::allLooks()) {
        if (look.scale != 100 || look.isDark || look.isRightToLeft)
            continue;
        mirror.show(look, *scene.front);
        const QStringList cut = uitests::cutOn(*scene.front);
        QVERIFY2(cut.isEmpty(), qPrintable(look.name + u": "_s + cut.join(u"; "_s)));
    }
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
