// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace windlass::gallery {

//! A window on the screen and everything behind it that it needs.
struct Scene
{
    std::shared_ptr<void> behind;    //!< server, workflows, main window; goes last
    std::shared_ptr<QWidget> dialog; //!< in front of no window of ours; none: behind has it
    QWidget *front = nullptr;        //!< what a person looks at; none: it did not come up

    [[nodiscard]] bool isUp() const { return front != nullptr && front->isVisible(); }
};

//! A face of the window in one of its states.
struct Face
{
    QString group; //!< "app"
    QString state; //!< "paused"
    std::function<Scene()> make;

    [[nodiscard]] QString name() const { return group + u'-' + state; }
};

[[nodiscard]] QList<Face> startFaces();
[[nodiscard]] QList<Face> appFaces();
[[nodiscard]] QList<Face> findingFaces();
[[nodiscard]] QList<Face> progressFaces();
[[nodiscard]] QList<Face> outcomeFaces();
[[nodiscard]] QList<Face> refusalFaces();
[[nodiscard]] QList<Face> historyFaces();
[[nodiscard]] QList<Face> severalFaces();
[[nodiscard]] QList<Face> regenerateFaces();
[[nodiscard]] QList<Face> assistantFaces();
[[nodiscard]] QList<Face> workspaceFaces();
[[nodiscard]] QList<Face> chooserFaces();
[[nodiscard]] QList<Face> dialogFaces();

//! The longest piece of a text of the program, as it is spoken now, that has no placeholder in it.
[[nodiscard]] QString spoken(const char *context, const char *text);

//! All of them. A new face is a line in one of these lists.
[[nodiscard]] QList<Face> allFaces();

} // namespace windlass::gallery
