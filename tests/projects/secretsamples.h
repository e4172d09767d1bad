// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace windlass::testing {

struct SecretSample
{
    QString path;
    QByteArray content;
    int line = 0; //!< where it stands in the list
};

//! The samples of tests/data/secrets/\a list, with their random parts made; the same on every run.
[[nodiscard]] QList<SecretSample> secretSamples(const QString &list);

//! Makes the random parts ({{alnum:36}}) of \a text.
[[nodiscard]] QByteArray withRandomParts(const QByteArray &text, unsigned seed);

} // namespace windlass::testing
