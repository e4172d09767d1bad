// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace windlass::bench {

//! What windlass-bench can measure, one file each.
struct Subject
{
    QString name;
    QString summary;
    //! Takes the words after the subject; returns the exit code.
    std::function<int(const QStringList &words)> run;
};

[[nodiscard]] Subject browseSubject();
[[nodiscard]] Subject linkSubject();
[[nodiscard]] Subject practiceSubject();
[[nodiscard]] Subject pushSubject();
[[nodiscard]] Subject regenerateSubject();
[[nodiscard]] Subject startSubject();

[[nodiscard]] inline QList<Subject> allSubjects()
{
    return {browseSubject(), linkSubject(),       practiceSubject(),
            pushSubject(),   regenerateSubject(), startSubject()};
}

} // namespace windlass::bench
