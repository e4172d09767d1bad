// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace windlass::testing {

//! A D-Bus session of its own with whatever keychain a test wants in it; ended with this object.
class KeychainBench final
{
public:
    KeychainBench();
    ~KeychainBench();
    Q_DISABLE_COPY_MOVE(KeychainBench)

    //! Why there can be none here; empty when there can.
    [[nodiscard]] static QString missing();

    //! Lets the bus start \a command when somebody asks for the keychain. Before startBus().
    void offerService(const QString &command);
    //! Why the keychain can ask nobody for a password here; empty when it can.
    [[nodiscard]] static QString missingPrompter();
    //! Lets the keychain ask on the display of this session. Before startBus(); see PromptPerson.
    void offerPrompter();
    [[nodiscard]] bool startBus();
    //! Starts GNOME Keyring; it opens or makes its ring with \a password, or leaves it as it is
    //! when that is empty.
    [[nodiscard]] bool startKeyring(const QString &password);
    void stopKeyring();

    //! Runs the visitor (see keychainvisitor.cpp) and returns what it says.
    [[nodiscard]] QJsonObject visit(const QString &what);

    [[nodiscard]] QString busAddress() const { return m_busAddress; }

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] bool isServed() const;

    QTemporaryDir m_place;
    QString m_busAddress;
    bool m_hasDisplay = false;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

} // namespace windlass::testing
