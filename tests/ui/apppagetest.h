// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pagedesk.h"

#include <QMap>
#include <QObject>
#include <QPalette>

namespace windlass::uitests {

//! The package.json of an app that is made with Nest 11.
inline constexpr char nestPackage[] =
    "{\"dependencies\": {\"@nestjs/core\": \"^11.0.1\", \"express\": \"^5.0.0\"}}\n";

//! What tests of the page of an app derive from: each test says which files are in the folder of a
//! new app. With WINDLASS_PICTURES=FOLDER faces of the page are kept.
class AppPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    //! Shows the page of a new app with \a files, by their path in its folder; its first push
    //! creates acme/new-shop.
    void show(const QMap<QString, QByteArray> &files);
    [[nodiscard]] QString text(const QString &label) const { return m_desk->text(label); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_desk->button(name); }
    //! Nothing on the page is cut; where pictures are kept, it is in light and in dark.
    void keepPicture(const QString &name);

    std::unique_ptr<PageDesk> m_desk;
    QString m_folder; //!< of the app

private:
    QPalette m_light;
};

} // namespace windlass::uitests
