// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "workflows/secretkeeping.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::ui {

//! Where secrets are kept, and what to do when they cannot be.
class KeychainPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeychainPanel(const Context &context, QWidget *parent = nullptr);

    //! Says also that all is well, and can then be asked again.
    void setThorough(bool isThorough) { m_isThorough = isThorough; }

    void look();  //!< asks the keychain, without a prompt of its own
    void pause(); //!< no more asking while the panel is out of sight

    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    //! The user, or the keychain, has made another state of it.
    void changed();

private:
    void show(const Result<workflows::SecretKeeping> &keeping);
    [[nodiscard]] QString messageFor(const Result<workflows::SecretKeeping> &keeping) const;
    void showButtons(bool canUnlock, bool isNotKept);
    void unlock();
    void keepUntilQuit();

    const Context &m_context;
    QLabel *m_place;
    QLabel *m_message;
    QPushButton *m_unlock;
    QPushButton *m_keepUntilQuit;
    QPushButton *m_lookAgain;
    QTimer m_nextLook;
    bool m_isReady = false;
    bool m_isThorough = false;
};

} // namespace windlass::ui
