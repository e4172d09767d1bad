// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! What Qt itself takes for a window: the peer of `windlass-bench start`. With --text the window
//! says a word, which is the least that a program with something to say can show.

#include <QApplication>
#include <QLabel>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    if (QApplication::arguments().contains(QStringLiteral("--text")))
        new QLabel(QStringLiteral("Windlass"), &window);
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
