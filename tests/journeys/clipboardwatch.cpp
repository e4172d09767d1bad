// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardcontents.h"
#include "testing/untilstopped.h"

#include <QGuiApplication>

#include <cstdio>

//! Prints what is copied on the display, until its input ends; before that a line when it has
//! begun, and at the end what is there then.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const auto print = [](const QByteArray &text) {
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        std::fflush(stdout);
    };
    windlass::testing::stopAtEndOfInput();
    windlass::journeys::watchClipboards(qGuiApp, print);
    print("watching\n");
    const int code = windlass::testing::runUntilStopped();
    QCoreApplication::processEvents(); // Qt may still think of what was copied before
    print(windlass::journeys::copiedNow());
    return code;
}
