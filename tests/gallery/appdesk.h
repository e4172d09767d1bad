// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/face.h"
#include "journeys/browsedesk.h"
#include "ui/publish/appcontroller.h"

#include <QMap>

namespace windlass::gallery {

using Files = QMap<QString, QByteArray>; //!< content by name

//! Somebody who is signed in and has apps.
class AppDesk final : public std::enable_shared_from_this<AppDesk>
{
public:
    using State = ui::AppController::State;

    //! Signed in, without apps and without a window. None: the server did not come up.
    [[nodiscard]] static std::shared_ptr<AppDesk>
    signedIn(const QString &scenario = QStringLiteral("sample"));

    //! Makes a folder of that name and adds it as an app.
    [[nodiscard]] store::App add(const QString &name, const Files &files);
    [[nodiscard]] bool change(const QString &name, const Files &files) const;
    //! Links to a repository of the app's name in the workspace acme, that the first push creates.
    [[nodiscard]] bool link(const store::App &app);
    //! add(), link() and the first push.
    [[nodiscard]] bool addPushed(const QString &name, const Files &files);

    //! A small Nest app named shop-api with \a more files, linked and ready for its first push, in
    //! the window. None: it did not come so far.
    [[nodiscard]] static std::shared_ptr<AppDesk> readyToPush(const Files &more = {});
    //! Likewise, pushed once and changed since.
    [[nodiscard]] static std::shared_ptr<AppDesk> readyToPushAgain();
    //! Keeps the threads that look at folders and pack busy, as a large folder would, for as long
    //! as the result is kept.
    [[nodiscard]] std::shared_ptr<void> keepThreadsBusy();

    //! Shows the window and waits until its first app stands like that.
    [[nodiscard]] bool show(State wanted);
    [[nodiscard]] bool waitFor(State wanted) const;
    [[nodiscard]] bool press(const QString &button);
    [[nodiscard]] ui::AppController *first() const;
    //! The window as it is; nothing when \a isReached is false.
    [[nodiscard]] Scene scene(bool isReached);

    journeys::BrowseDesk browse;
};

//! A small Nest app.
[[nodiscard]] Files nestApp();
//! Bytes that cannot be compressed, the same each time.
[[nodiscard]] QByteArray noise(int bytes);

} // namespace windlass::gallery
