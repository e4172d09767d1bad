// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"
#include "ui/main/rowcolours.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace windlass;
using ui::contrast;

//! The two lines of a row: the second fainter than the first, on the same side of what they stand
//! on, and readable.
class TestRowColours final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsQuietTextsBesideTheOthers_data();
    void keepsQuietTextsBesideTheOthers();
};

void TestRowColours::keepsQuietTextsBesideTheOthers_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isReadable");         // what the palette gives
    const QPalette own = QApplication::palette(); // white on a medium blue, nobody improved it
    QTest::newRow("of the style") << own << false;
    QTest::newRow("of the style, improved") << ui::readablePalette(own) << true;
    QTest::newRow("dark") << ui::readablePalette(uitests::darkPalette()) << true;
    QPalette pastel = own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        pastel.setColor(group, QPalette::Highlight, QColor(200, 220, 255));
        pastel.setColor(group, QPalette::HighlightedText, Qt::black);
    }
    QTest::newRow("black on a pastel blue") << pastel << true;
}

void TestRowColours::keepsQuietTextsBesideTheOthers()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, isReadable);
    for (const QStyle::State state :
         {QStyle::State(QStyle::State_Active), QStyle::State_Active | QStyle::State_Selected,
          QStyle::State(QStyle::State_Selected), QStyle::State(QStyle::State_None)}) {
        QStyleOptionViewItem item;
        item.palette = palette;
        item.state = state;
        const ui::RowColours colours = ui::rowColours(item);
        const bool isTextLighter = colours.text.lightness() > colours.background.lightness();
        QCOMPARE(colours.quiet.lightness() > colours.background.lightness(), isTextLighter);
        const double quiet = contrast(colours.background, colours.quiet);
        QVERIFY(quiet <= contrast(colours.background, colours.text));
        if (isReadable)
            QVERIFY(quiet >= ui::readableContrast);
    }
}

QTEST_MAIN(TestRowColours)
#include "tst_rowcolours.moc"
