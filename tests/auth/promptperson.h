// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace windlass::testing {

//! A person at the display of this session who answers the keychain's prompt, once, as soon as it
//! is up and the event loop runs.
class PromptPerson final : public QObject
{
public:
    enum class Prompt {
        Unlock,
        Choose, //!< of a password for a new keyring, which is typed twice
    };

    //! \param password  typed into the prompt; empty: the prompt is dismissed
    explicit PromptPerson(const QString &password, Prompt prompt = Prompt::Unlock);

    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }

private:
    void look();
    void answer(const QString &window);

    const QString m_password;
    const Prompt m_prompt;
    QTimer m_look;
    bool m_hasAnswered = false;
};

} // namespace windlass::testing
