// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ink.h"
#include "gallery/picturebook.h"
#include "gallery/readability.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace windlass::gallery;

//! Those who judge the faces are judged first: they must see what is wrong.
class TestInk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresEachPiece();
    void seesNothingOnAnEmptySheet();
    void findsPaleText();
    void findsTextThatCannotBeSeen();
    void leavesDisabledOnesAlone();
    void knowsEmptyPictures();
    void showsWhatIsMissing();
};

//! Two lines; the second has a faint word far behind a strong one.
void TestInk::measuresEachPiece()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(10, 10, 50, 8, Qt::black);
    painter.fillRect(10, 40, 50, 8, QColor(0x76, 0x76, 0x76));
    painter.fillRect(120, 40, 50, 8, QColor(0xaa, 0xaa, 0xaa));
    painter.end();
    const QList<Ink> found = inkIn(image, image.rect(), 20);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).place, QRect(10, 10, 50, 8));
    QVERIFY(qAbs(found.at(0).contrast - 21.0) < 0.01);
    QVERIFY(found.at(1).contrast > 4.5 && found.at(1).contrast < 4.6);
    QCOMPARE(found.at(2).place, QRect(120, 40, 50, 8));
    QVERIFY(found.at(2).contrast < 2.4);
    QCOMPARE(inkIn(image, image.rect(), 100).size(), 2); // words of one line
}

void TestInk::seesNothingOnAnEmptySheet()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(inkIn(image, image.rect(), 4).isEmpty());
    QVERIFY(inkIn(image, QRect(50, 50, 4, 4), 4).isEmpty());
}

namespace {

void colour(QWidget &widget, const QColor &text)
{
    QPalette own = widget.palette();
    own.setColor(QPalette::WindowText, text);
    own.setColor(QPalette::ButtonText, text);
    widget.setPalette(own);
}

} // namespace

void TestInk::findsPaleText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *good = new QLabel(u"Good"_s);
    auto *pale = new QLabel(u"Pale"_s);
    auto *button = new QPushButton(u"Pale Button"_s);
    for (QWidget *widget : {static_cast<QWidget *>(good), static_cast<QWidget *>(pale),
                            static_cast<QWidget *>(button)})
        layout->addWidget(widget);
    window.show();
    QCOMPARE(paleOn(window), QStringList());
    colour(*pale, QColor(150, 150, 150));
    colour(*button, QColor(160, 160, 160));
    const QStringList found = paleOn(window);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).contains(u"Pale"_s) && found.at(1).contains(u"Pale Button"_s));
}

void TestInk::findsTextThatCannotBeSeen()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(u"Not there"_s);
    layout->addWidget(label);
    window.show();
    colour(*label, window.palette().color(QPalette::Window));
    const QStringList found = paleOn(window);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"nothing can be seen"_s));
}

void TestInk::leavesDisabledOnesAlone()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"Disabled"_s);
    layout->addWidget(button);
    button->setEnabled(false);
    window.show();
    QCOMPARE(paleOn(window), QStringList());
}

void TestInk::knowsEmptyPictures()
{
    QVERIFY(!whyNoFace({}).isEmpty());
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(whyNoFace(image).contains(u"nothing"_s));
    for (int x = 0; x < 40; ++x)
        image.setPixel(x, 5, qRgb(5 * x, 0, 0));
    QCOMPARE(whyNoFace(image), QString());
}

void TestInk::showsWhatIsMissing()
{
    QTemporaryDir folder;
    const PictureBook book(folder.path(), allLooks());
    const Face face{u"app"_s, u"paused"_s, {}};
    const Look light = allLooks().constFirst();
    QVERIFY(book.problem(face, light).contains(u"app-paused-light.png is missing"_s));
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(book.add(face, light, image));
    QVERIFY(book.problem(face, light).contains(u"shows nothing"_s));
    for (int x = 0; x < 40; ++x)
        image.setPixel(x, 5, qRgb(5 * x, 0, 0));
    QVERIFY(book.add(face, light, image));
    QCOMPARE(book.problem(face, light), QString());
    QVERIFY(book.writeIndex({face}));
    QFile index(book.indexFile());
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray page = index.readAll();
    QVERIFY(page.contains("<img src=\"app-paused-light.png\""));
    QVERIFY(page.contains("app-paused-dark.png is missing"));
    book.forget(face, light);
    QVERIFY(!book.problem(face, light).isEmpty());
}

QTEST_MAIN(TestInk)
#include "tst_ink.moc"
