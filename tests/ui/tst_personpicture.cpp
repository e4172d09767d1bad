// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initials.h"
#include "ui/widgets/personpicture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using ui::PersonPicture;

class TestPersonPicture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void drawsInitials();
    void takesThemBack();
};

static QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? bytes : QByteArray();
}

//! What \a picture paints in its middle.
static QColor middleOf(PersonPicture &picture)
{
    picture.resize(picture.sizeHint());
    const QImage painted = picture.grab().toImage();
    return painted.pixelColor(painted.width() / 2, painted.height() * 9 / 10);
}

void TestPersonPicture::shows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isShown");
    const QByteArray png = encoded({48, 48}, "png");
    QByteArray bomb = png; // as wide as its header says, and nothing of it there
    bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
    QTest::newRow("PNG") << png << true;
    QTest::newRow("JPEG") << encoded({128, 128}, "jpeg") << true;
    QTest::newRow("not square") << encoded({200, 20}, "png") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too large") << encoded({1025, 10}, "png") << false;
    QTest::newRow("65,535 x 65,535") << bomb << false;
    QTest::newRow("cut short") << png.first(40) << false;
    QTest::newRow("BMP") << encoded({48, 48}, "bmp") << false;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                       "height=\"9\"><rect width=\"9\" height=\"9\"/></svg>")
                         << false;
    QTest::newRow("a page") << QByteArray("<html></html>") << false;
}

void TestPersonPicture::shows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isShown);
    PersonPicture picture(u"Ada Lovelace"_s, u"{4f1c}"_s);
    picture.setPicture(bytes);
    QCOMPARE(picture.hasPicture(), isShown);
    const QColor middle = middleOf(picture);
    QCOMPARE(middle.red() > 200 && middle.green() < 50, isShown);
}

void TestPersonPicture::drawsInitials()
{
    QCOMPARE(ui::initials(u"Ada Lovelace"_s), u"AL"_s);
    PersonPicture one(u"Ada Lovelace"_s, u"{4f1c}"_s);
    PersonPicture same(u"Ada Lovelace"_s, u"{4f1c}"_s);
    PersonPicture other(u"Grace Hopper"_s, u"{4f1c}"_s);
    for (PersonPicture *each : {&one, &same, &other})
        each->resize(each->sizeHint());
    QCOMPARE(one.grab().toImage(), same.grab().toImage());
    QVERIFY(one.grab().toImage() != other.grab().toImage());
}

void TestPersonPicture::takesThemBack()
{
    PersonPicture picture(u"Ada Lovelace"_s, u"{4f1c}"_s);
    picture.setPicture(encoded({48, 48}, "png"));
    picture.setPicture("nonsense");
    QVERIFY(!picture.hasPicture());
}

QTEST_MAIN(TestPersonPicture)
#include "tst_personpicture.moc"
