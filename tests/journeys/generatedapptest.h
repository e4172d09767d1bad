// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/desk.h"

#include <QObject>

#include <memory>

namespace windlass::journeys {

//! What tests of windlass publish --source generated derive from: each test begins with one push
//! of an app to acme/shop, below apps/shop of its main branch.
class GeneratedAppTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] bool write(const QByteArray &first, const QByteArray &last,
                             const QByteArrayList &others = {"old.ts"}) const;
    //! For review.
    [[nodiscard]] Run publish(const QStringList &options = {});
    [[nodiscard]] QString atServer(const QStringList &arguments);
    //! Names of all files of \a branch.
    [[nodiscard]] QString files(const QString &branch);
    //! What main.ts has in \a branch.
    [[nodiscard]] QString text(const QString &branch);
    //! Another first line for main.ts.
    [[nodiscard]] bool editAsSomebody(const QString &branch, const QString &first);
    [[nodiscard]] int pullRequests();

    std::unique_ptr<Desk> m_desk;
    QString m_app; //!< its folder
};

} // namespace windlass::journeys
