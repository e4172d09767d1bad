// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A program of its own: what windlass-bench is linked with for its other subjects (windows, a
// keychain, a database) would take as long to load as a small push takes.

#include "benchmarks/commandline.h"
#include "benchmarks/pushonce.h"
#include "benchmarks/regenerateonce.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace windlass::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 5 && words.at(0) == "--generated"_L1)
        return regenerateOnce(words.at(1), QUrl(words.at(2)), words.at(3), words.at(4).toInt());
    if (words.size() != 4)
        return refuse(u"usage: windlass-bench-push FOLDER URL LEVEL MILLISECONDS-TO-STOP, or "
                      "--generated FOLDER URL COPY LEVEL"_s);
    return pushOnce(words.at(0), QUrl(words.at(1)), words.at(2).toInt(),
                    std::chrono::milliseconds(words.at(3).toInt()));
}
