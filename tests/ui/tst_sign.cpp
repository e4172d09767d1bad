// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sign.h"

#include "ui/facechecks.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using ui::Sign;
using ui::SignLabel;

class TestSign final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_light = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_light); }

    void everySignIsReadable_data();
    void everySignIsReadable();
    void noTwoLookTheSameInOneColour();
    void isSharpAtEveryResolution_data();
    void isSharpAtEveryResolution();
    void followsThePalette();
    void isAsHighAsTheLetters();

private:
    QPalette m_light;
};

static QList<Sign> allSigns()
{
    QList<Sign> all;
    for (int sign = int(Sign::Ok); sign <= int(Sign::SignedOut); ++sign)
        all.append(Sign(sign));
    return all;
}

static QImage drawn(Sign sign, int size, const QColor &colour, qreal resolution = 1)
{
    QImage image(QSize(size, size) * resolution, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(resolution);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::drawSign(painter, sign, {0, 0, size, size}, colour);
    return image;
}

static int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

void TestSign::everySignIsReadable_data()
{
    QTest::addColumn<QColor>("background");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(239, 239, 239) << QColor(0, 0, 0);
    QTest::newRow("dark") << QColor(45, 45, 48) << QColor(255, 255, 255);
    QTest::newRow("selected") << QColor(40, 115, 165) << QColor(255, 255, 255);
    QTest::newRow("grey") << QColor(128, 128, 128) << QColor(0, 0, 0);
    QTest::newRow("text that cannot be read") << QColor(60, 60, 60) << QColor(90, 90, 90);
}

void TestSign::everySignIsReadable()
{
    QFETCH(QColor, background);
    QFETCH(QColor, text);
    for (const Sign sign : allSigns()) {
        const QColor colour = ui::signColour(sign, background, text);
        QVERIFY2(ui::contrast(colour, background) >= ui::readableContrast,
                 qPrintable(u"%1: %2"_s.arg(int(sign)).arg(colour.name())));
    }
}

//! Nobody has to tell them by their colour.
void TestSign::noTwoLookTheSameInOneColour()
{
    const QList<Sign> signs = allSigns();
    for (const Sign one : signs) {
        const QImage first = drawn(one, 16, Qt::black);
        QVERIFY2(pixelsOf(first, qRgb(255, 255, 255)) < 16 * 16 - 20,
                 qPrintable(u"%1 shows nothing"_s.arg(int(one))));
        for (const Sign other : signs)
            QVERIFY2(one == other || drawn(other, 16, Qt::black) != first,
                     qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
    }
}

void TestSign::isSharpAtEveryResolution_data()
{
    QTest::addColumn<double>("resolution");
    for (const double resolution : {1.0, 1.25, 1.5, 1.75, 2.0})
        QTest::addRow("%g", resolution) << resolution;
}

//! Drawn in that resolution, and not as a small picture made larger: its lines are full black.
void TestSign::isSharpAtEveryResolution()
{
    QFETCH(double, resolution);
    const QImage image = drawn(Sign::Private, 32, Qt::black, resolution);
    const QImage enlarged =
        drawn(Sign::Private, 32, Qt::black).scaled(image.size(), {}, Qt::SmoothTransformation);
    const int full = pixelsOf(image, qRgb(0, 0, 0));
    QVERIFY2(full > 60 * resolution * resolution, qPrintable(QString::number(full)));
    QVERIFY(resolution == 1.0 || full > pixelsOf(enlarged, qRgb(0, 0, 0)));
}

void TestSign::followsThePalette()
{
    SignLabel label(Sign::Private);
    label.show();
    const auto has = [&label](const QColor &colour) {
        return pixelsOf(label.grab().toImage().convertToFormat(QImage::Format_RGB32), colour.rgb())
               > 0;
    };
    QVERIFY(has(m_light.color(QPalette::WindowText)));
    const QPalette dark = uitests::darkPalette();
    QApplication::setPalette(dark);
    QTRY_VERIFY(has(dark.color(QPalette::WindowText)));
    QVERIFY(!has(m_light.color(QPalette::WindowText)));
    QApplication::setPalette(m_light);
    QTRY_VERIFY(has(m_light.color(QPalette::WindowText)));
}

void TestSign::isAsHighAsTheLetters()
{
    SignLabel label(Sign::Ok);
    QFont large = label.font();
    large.setPointSize(30);
    const int before = label.sizeHint().height();
    label.setFont(large);
    QVERIFY(label.sizeHint().height() > before);
    QCOMPARE(label.sizeHint().height(), label.fontMetrics().height());
}

QTEST_MAIN(TestSign)
#include "tst_sign.moc"
