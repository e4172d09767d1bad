// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/proxychoice.h"
#include "ui/context.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class ErrorPanel;

//! Through which proxy Bitbucket is reached. What is chosen holds at once; an address holds once it
//! can be read.
class NetworkFace final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive the face.
    explicit NetworkFace(const Context &context, QWidget *parent = nullptr);

    //! Reads again what holds.
    void load();
    //! Takes what is entered, as leaving the field does. False, and says why, when it cannot be
    //! used: then what held before goes on.
    bool take();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] Result<ProxyChoice> entered() const;
    void wayChosen();
    void test();
    void refuse(const Error &error);

    const Context &m_context;
    ProxyChoice m_used;
    int m_tests = 0; //!< the answer of an earlier one says nothing about what is chosen now
    QButtonGroup *m_ways;
    QLineEdit *m_address;
    QPushButton *m_test;
    QLabel *m_state;
    ErrorPanel *m_error;
};

} // namespace windlass::ui
