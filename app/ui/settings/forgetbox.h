// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::workflows {
struct Forgotten;
}

namespace windlass::ui {

class ErrorPanel;

//! "Forget everything on this computer": says what that is, asks once more, and says what was done.
class ForgetBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ForgetBox(QWidget *parent = nullptr);

    //! \a why: a sentence; empty: it may be done.
    void setPrevented(const QString &why);
    void showResult(const Result<workflows::Forgotten> &result);

Q_SIGNALS:
    //! The user is sure. showResult() is expected.
    void forgetRequested();

private:
    void ask();
    void begin();

    QLabel *m_state;
    QPushButton *m_forget;
    ErrorPanel *m_error;
};

} // namespace windlass::ui
