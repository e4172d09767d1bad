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

//! The second screen was unplugged.
void TestWindowPlace::comesBackOntoScreen()
{
    Window before;
    before.frame.show();
    before.frame.setGeometry(9000, 9000, 400, 300);
    saveWindowPlace(before.frame, *before.splitter, file());
    Window after;
    restoreWindowPlace(after.frame, *after.splitter, file());
    after.frame.show();
    QVERIFY(after.frame.screen()->geometry().contains(after.frame.geometry().center()));
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
