// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ui/context.h"
#include "workflows/forgeteverything.h"

#include <QDialog>

#include <optional>

class QTabWidget;

namespace windlass::ui {

class ForgetBox;
class KeychainPanel;
class NetworkFace;
class PeopleFace;

//! What holds for the whole program. Nothing has to be confirmed: it holds at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Face { General, Network, Keychain, People };

    //! \a context must outlive the dialog.
    explicit SettingsDialog(const Context &context, QWidget *parent = nullptr);

    void showFace(Face face);
    //! In the language that is spoken now, where it is; what is typed stays.
    void buildAnew();
    //! \a why: a sentence that says why nothing can be forgotten now.
    void preventForgetting(const QString &why);
    void showForgotten(const Result<workflows::Forgotten> &result);

Q_SIGNALS:
    //! The user is sure; showForgotten() is expected. The dialog may be closed meanwhile.
    void forgetRequested();
    //! Where secrets are kept may be another place now.
    void keepingChanged();

private:
    void build();
    [[nodiscard]] QWidget *makeGeneralFace();
    [[nodiscard]] QWidget *makeKeychainFace();
    void faceShown(int face);

    const Context &m_context;
    QTabWidget *m_faces = nullptr;
    NetworkFace *m_network = nullptr;
    PeopleFace *m_people = nullptr;
    KeychainPanel *m_keychain = nullptr;
    bool m_isKeychainTried = false;
    ForgetBox *m_forget = nullptr;
    std::optional<Result<workflows::Forgotten>> m_forgotten;
};

} // namespace windlass::ui
