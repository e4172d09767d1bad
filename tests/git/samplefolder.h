// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/gitoracle.h"
#include "git/types.h"

#include <optional>

namespace windlass::testing {

//! A folder of one test, outside of any repository and alone in a place of its own.
class SampleFolder final
{
public:
    //! The test fails when \a script, run in the folder, does.
    explicit SampleFolder(const QByteArray &script);
    ~SampleFolder();
    Q_DISABLE_COPY_MOVE(SampleFolder)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString path() const { return m_place.filePath(QStringLiteral("app")); }
    [[nodiscard]] QString place() const { return m_place.path(); }

    [[nodiscard]] bool run(const QByteArray &script) const;
    //! What git prints, without white space at both ends.
    [[nodiscard]] QString ask(const QStringList &arguments) const;
    [[nodiscard]] std::optional<git::ObjectId> commitAt(const QString &name) const;
    [[nodiscard]] QString status() const;
    //! git itself finds nothing wrong with the repository.
    [[nodiscard]] bool isSound() const;

private:
    QTemporaryDir m_place;
    bool m_isReady = false;
};

} // namespace windlass::testing
