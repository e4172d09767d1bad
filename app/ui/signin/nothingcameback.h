// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class CopyField;

//! The usual slips when the browser does not come back, and a box for the address it ended on.
class NothingCameBack final : public QWidget
{
    Q_OBJECT
public:
    explicit NothingCameBack(QWidget *parent = nullptr);

    //! \param callbackUrl  what the consumer must have registered
    void reset(const QString &callbackUrl);
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void addressPasted(const QString &text);

private:
    CopyField *m_callback;
    QLineEdit *m_address;
    QPushButton *m_use;
    QLabel *m_refusal;
};

} // namespace windlass::ui
