// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace windlass::testing {

QByteArray fixture(const QString &name)
{
    QFile file(u"" WINDLASS_TEST_DATA "/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no test data %s.", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QStringList fixtureNames(const QString &folder, const QString &pattern)
{
    return QDir(QStringLiteral(WINDLASS_TEST_DATA "/") + folder)
        .entryList({pattern}, QDir::Files, QDir::Name);
}

} // namespace windlass::testing
