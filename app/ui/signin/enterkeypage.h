// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/signin/steppage.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class KeychainPanel;
class Unfold;

//! Step 2: key and secret, and where the secret will be kept.
class EnterKeyPage final : public StepPage
{
    Q_OBJECT
public:
    //! \a context and \a state must outlive the page.
    EnterKeyPage(const Context &context, SetupState &state, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    //! Unfolds the callback URL: the registered one cannot be used right now.
    void askForCallback();

Q_SIGNALS:
    void signInRequested();
    //! The keychain could not be used when it was looked at before, and can be now.
    void keychainReady();

private:
    [[nodiscard]] QLineEdit *makeField(QWidget *parent, const QString &objectName,
                                       const QString &accessibleName);
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeSecretRow(QWidget *parent);
    [[nodiscard]] QWidget *makeSources();
    void makeFooterButtons();

    void fill(const workflows::ConsumerEntry &entry);
    void readFields();
    void showProblem();
    void keychainChanged();
    void pasteBoth();
    void chooseFile();
    void readFile(const QString &path);

    const Profile &m_profile;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_show = nullptr;
    QLabel *m_source = nullptr;
    KeychainPanel *m_keychain = nullptr;
    bool m_wasKeychainReady = false;
    Unfold *m_advanced = nullptr;
    QLineEdit *m_callback = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace windlass::ui
