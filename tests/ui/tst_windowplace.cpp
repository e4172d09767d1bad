// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windowplace.h"

#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::ui;

namespace {

struct Window
{
    QMainWindow frame;
    QSplitter *splitter = new QSplitter;

    Window()
    {
        splitter->addWidget(new QLabel);
        splitter->addWidget(new QLabel);
        frame.setCentralWidget(splitter);
        frame.resize(400, 300);
    }
};

} // namespace

class TestWindowPlace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhereItWas();
    void staysAsItIsWithoutMemory_data();
    void staysAsItIsWithoutMemory();
    void comesBackOntoScreen_data();
    void comesBackOntoScreen();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"windlass.ini"_s); }

    QTemporaryDir m_folder;
};

void TestWindowPlace::comesBackWhereItWas()
{
    Window before;
    before.frame.show();
    before.frame.setGeometry(60, 70, 500, 340);
    before.splitter->setSizes({150, 350});
    const QList<int> sizes = before.splitter->sizes();
    saveWindowPlace(before.frame, *before.splitter, file());

    Window after;
    restoreWindowPlace(after.frame, *after.splitter, file());
    after.frame.show();
    QCOMPARE(after.frame.geometry(), QRect(60, 70, 500, 340));
    QCOMPARE(after.splitter->sizes(), sizes);
}

void TestWindowPlace::staysAsItIsWithoutMemory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("damaged") << QByteArray("[window]\ngeometry=@ByteArray(\\x1)\nsidebar=7\n\0x");
}

void TestWindowPlace::staysAsItIsWithoutMemory()
{
    QFETCH(QByteArray, text);
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(text) == text.size());
    settings.close();
    Window window;
    restoreWindowPlace(window.frame, *window.splitter, file());
    QCOMPARE(window.frame.size(), QSize(400, 300));
}

void TestWindowPlace::comesBackOntoScreen_data()
{
    QTest::addColumn<QRect>("place");
    QTest::newRow("a screen to the right was unplugged") << QRect(9000, 9000, 400, 300);
    QTest::newRow("one to the left") << QRect(-5000, 40, 400, 300);
    QTest::newRow("one above") << QRect(40, -5000, 400, 300);
    QTest::newRow("the screen became smaller") << QRect(10, 10, 5000, 4000);
    QTest::newRow("most of it outside") << QRect(700, 700, 600, 600);
}

//! All of it, so that its menus and its last button can be reached.
void TestWindowPlace::comesBackOntoScreen()
{
    QFETCH(QRect, place);
    Window before;
    before.frame.show();
    before.frame.setGeometry(place);
    saveWindowPlace(before.frame, *before.splitter, file());
    Window after;
    restoreWindowPlace(after.frame, *after.splitter, file());
    after.frame.show();
    const QRect now = after.frame.geometry();
    QVERIFY2(
        after.frame.screen()->availableGeometry().contains(now),
        qPrintable(u"%1,%2 %3x%4"_s.arg(now.x()).arg(now.y()).arg(now.width()).arg(now.height())));
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
