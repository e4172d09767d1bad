// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ui/context.h"

#include <QDialog>

namespace windlass::workflows {
struct Forgotten;
}

namespace windlass::ui {

class ForgetBox;
class KeychainPanel;

//! What holds for the whole program. So far that is the keychain only: no tabs for one face.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \a context must outlive the dialog.
    explicit SettingsDialog(const Context &context, QWidget *parent = nullptr);

    //! \a why: a sentence that says why nothing can be forgotten now.
    void preventForgetting(const QString &why);
    void showForgotten(const Result<workflows::Forgotten> &result);

Q_SIGNALS:
    //! The user is sure; showForgotten() is expected. The dialog may be closed meanwhile.
    void forgetRequested();
    //! Where secrets are kept may be another place now.
    void keepingChanged();

private:
    [[nodiscard]] QWidget *makeKeychainFace();

    const Context &m_context;
    KeychainPanel *m_keychain = nullptr;
    ForgetBox *m_forget = nullptr;
};

} // namespace windlass::ui
