// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace windlass::ui {

//! A button that looks like a link, for a way around; reached by the keyboard like any other.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    LinkButton(const QString &objectName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override; //!< of the words: they stand at the side

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeLinkColour();
};

} // namespace windlass::ui
