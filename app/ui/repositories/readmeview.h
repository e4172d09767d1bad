// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QTextBrowser>

namespace windlass::ui {

//! Somebody's Markdown as formatted text. Nothing is loaded, neither from the network nor from this
//! computer; pictures are shown as their description, HTML as it is written. Links open in the
//! browser, https only.
class ReadmeView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ReadmeView(const Context &context, QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    //! Words of our own in the place of a readme.
    void showMessage(const QString &message);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void describePictures();

    const Context &m_context;
};

} // namespace windlass::ui
