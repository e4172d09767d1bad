// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/filesecretstore.h"
#include "auth/tokenkeeper.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

using namespace std::chrono_literals;
using namespace windlass;

// refreshworker WEB-URL CONSUMER-KEY FOLDER COUNT: renews the access token of {ada} COUNT times,
// each time with a keeper that knows nothing, and prints how often that worked.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auth::AccountId account{QStringLiteral("{ada}"), arguments.value(2)};
    const QDir folder(arguments.value(3));
    testing::FileSecretStore secrets(folder.path());
    int good = 0;
    for (int i = 0; i < arguments.value(4).toInt(); ++i) {
        auth::TokenKeeper keeper(auth::OAuthEndpoints::of(QUrl(arguments.value(1))), account,
                                 secrets, folder.filePath(QStringLiteral("lock")));
        const auto token = keeper.ensureValid(0s);
        if (!QTest::qWaitFor([&token] { return token.isFinished(); }, 120000))
            break;
        if (token.result())
            ++good;
        else
            std::fprintf(stderr, "%s\n", qPrintable(token.result().error().detail));
    }
    std::printf("%d\n", good);
    return 0;
}
