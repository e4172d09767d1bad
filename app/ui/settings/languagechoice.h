// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

class QComboBox;

namespace windlass::ui {

class ErrorPanel;

//! In which language the window is. Each is called by its own name, so that everybody finds theirs.
//! What is chosen holds at once.
class LanguageChoice final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive it.
    explicit LanguageChoice(const Context &context, QWidget *parent = nullptr);

private:
    void fill();
    void showStored();
    void chosen();

    const Context &m_context;
    QComboBox *m_languages;
    ErrorPanel *m_error;
};

} // namespace windlass::ui
