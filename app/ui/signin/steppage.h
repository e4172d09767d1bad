// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/setupstate.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace windlass::ui {

//! The frame that all pages of the assistant share: title, "Step n of 4", content that scrolls when
//! the screen is small, and a row with Back. Pages do not know each other.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    //! The page has just been turned to.
    virtual void enter() {}
    //! The page is being left, or the assistant is closed.
    virtual void leave() {}

Q_SIGNALS:
    void backRequested();

protected:
    StepPage(SetupStep step, const QString &title, SetupState &state, QWidget *parent);

    [[nodiscard]] SetupState &state() { return m_state; }
    [[nodiscard]] QWidget *body() { return m_body; } //!< parent of what the page shows
    [[nodiscard]] QVBoxLayout *content() { return m_content; }
    void addToFooter(QWidget *widget, int stretch = 0);
    //! Makes the dialog higher, as far as the screen allows, where its content would scroll.
    void makeRoom();

    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader(SetupStep step, const QString &title);
    [[nodiscard]] QWidget *makeFooter(SetupStep step);

    SetupState &m_state;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_content;
    QHBoxLayout *m_footer;
};

} // namespace windlass::ui
