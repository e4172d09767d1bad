// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace windlass;
using ui::contrast;
using ui::readableContrast;
using Group = QPalette::ColorGroup;

class TestReadablePalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_light = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_light); }

    void measuresContrast();
    void movesAColourNoFurtherThanNeeded();
    void findsAColourForEveryBackground();
    void improvesPalettes_data();
    void improvesPalettes();
    void showsWhatIsDisabled_data() { improvesPalettes_data(); }
    void showsWhatIsDisabled();
    void showsBoxesThatAreNotTicked_data() { improvesPalettes_data(); }
    void showsBoxesThatAreNotTicked();
    void leavesGoodPalettesAlone();
    void followsTheSystem();
    void followsOnlyWhileItIsThere();

private:
    QPalette m_light;
};

//! Pairs whose ratio is in the literature.
void TestReadablePalette::measuresContrast()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QVERIFY(qAbs(contrast(Qt::white, QColor(0x76, 0x76, 0x76)) - 4.54) < 0.01);
}

void TestReadablePalette::movesAColourNoFurtherThanNeeded()
{
    const QColor good(0, 0, 160);
    QCOMPARE(ui::readableOn(Qt::white, good), good);
    const QColor moved = ui::readableOn(Qt::white, QColor(48, 140, 198));
    QVERIFY(contrast(moved, Qt::white) >= readableContrast);
    QVERIFY(contrast(moved, Qt::white) < 7); // still a blue
    QVERIFY(moved.blue() > moved.red());
}

void TestReadablePalette::findsAColourForEveryBackground()
{
    for (int grey = 0; grey < 256; ++grey) {
        const QColor background(grey, grey, grey);
        const QColor found = ui::readableOn(background, background);
        QVERIFY2(contrast(found, background) >= readableContrast, qPrintable(background.name()));
    }
}

void TestReadablePalette::improvesPalettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("of the style") << m_light;
    QTest::newRow("dark") << uitests::darkPalette();
    QTest::newRow("dark, with links as in a light one") << QPalette(QColor(45, 45, 48));
    QPalette poor = m_light;
    poor.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 60));
    poor.setColor(QPalette::Highlight, QColor(200, 220, 255));
    poor.setColor(QPalette::HighlightedText, Qt::white);
    poor.setColor(QPalette::LinkVisited, Qt::yellow);
    QTest::newRow("poor") << poor;
}

void TestReadablePalette::improvesPalettes()
{
    QFETCH(QPalette, palette);
    const QPalette improved = ui::readablePalette(palette);
    for (const Group group : {QPalette::Active, QPalette::Inactive}) {
        const auto colour = [&](QPalette::ColorRole role) { return improved.color(group, role); };
        QVERIFY(contrast(colour(QPalette::HighlightedText), colour(QPalette::Highlight))
                >= readableContrast);
        for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
            QVERIFY(contrast(colour(role), colour(QPalette::Window)) >= readableContrast);
            QVERIFY(contrast(colour(role), colour(QPalette::Base)) >= readableContrast);
        }
        const QColor base = colour(QPalette::Base);
        QVERIFY(contrast(ui::blended(base, colour(QPalette::PlaceholderText)), base)
                >= readableContrast);
        QCOMPARE(colour(QPalette::WindowText), palette.color(group, QPalette::WindowText));
        QCOMPARE(colour(QPalette::Window), palette.color(group, QPalette::Window));
    }
}

void TestReadablePalette::showsWhatIsDisabled()
{
    QFETCH(QPalette, palette);
    const QPalette improved = ui::readablePalette(palette);
    const auto colour = [&](QPalette::ColorRole role) {
        return improved.color(QPalette::Disabled, role);
    };
    QVERIFY(contrast(colour(QPalette::WindowText), colour(QPalette::Window)) >= 3);
    QVERIFY(contrast(colour(QPalette::Text), colour(QPalette::Base)) >= 3);
    QVERIFY(contrast(colour(QPalette::ButtonText), colour(QPalette::Button)) >= 3);
    QVERIFY(contrast(ui::blended(colour(QPalette::Base), colour(QPalette::PlaceholderText)),
                     colour(QPalette::Base))
            >= 3);
}

//! The outline of a box, and of a round button, against the window that is behind it.
void TestReadablePalette::showsBoxesThatAreNotTicked()
{
    QFETCH(QPalette, palette);
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const ui::PaletteKeeper keeper;
    QApplication::setPalette(palette);
    QWidget window;
    QCheckBox box(&window);
    QRadioButton round(&window);
    round.setAutoExclusive(false);
    round.move(0, 40);
    for (QWidget *each : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&round)}) {
        each->setStyle(fusion.get());
        each->resize(30, 30);
    }
    window.resize(100, 100);
    window.show();
    const QImage image = window.grab().toImage();
    const QColor behind = image.pixelColor(90, 90);
    for (const QWidget *each : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&round)}) {
        double most = 1;
        for (int x = 0; x < 30; ++x) // through its middle
            most = std::max(most, contrast(image.pixelColor(x, each->y() + 15), behind));
        QVERIFY2(most >= 2.9, qPrintable(QString::number(most)));
    }
}

void TestReadablePalette::leavesGoodPalettesAlone()
{
    const QPalette improved = ui::readablePalette(uitests::darkPalette());
    QCOMPARE(ui::readablePalette(improved), improved);
}

void TestReadablePalette::followsTheSystem()
{
    const ui::PaletteKeeper keeper;
    QLabel shown;
    shown.show();
    const auto isReadable = [&shown] {
        const QPalette now = shown.palette();
        return contrast(now.color(QPalette::Link), now.color(QPalette::Window)) >= readableContrast;
    };
    QVERIFY(isReadable());
    QApplication::setPalette(QPalette(QColor(45, 45, 48))); // its links are dark blue
    QTRY_VERIFY(shown.palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(isReadable());
    QApplication::setPalette(m_light);
    QTRY_COMPARE(shown.palette().color(QPalette::Window), m_light.color(QPalette::Window));
    QVERIFY(isReadable());
}

void TestReadablePalette::followsOnlyWhileItIsThere()
{
    {
        const ui::PaletteKeeper keeper;
    }
    const QPalette dark(QColor(45, 45, 48));
    QApplication::setPalette(dark);
    QCOMPARE(QApplication::palette().color(QPalette::Link), dark.color(QPalette::Link));
}

QTEST_MAIN(TestReadablePalette)
#include "tst_readablepalette.moc"
