// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardcontents.h"

#include <QGuiApplication>

#include <cstdio>

//! Prints what is copied on the display, until it is ended; before that a line when it has begun.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const auto print = [](const QByteArray &text) {
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        std::fflush(stdout);
    };
    windlass::journeys::watchClipboards(qGuiApp, print);
    print("watching\n");
    return QGuiApplication::exec();
}
