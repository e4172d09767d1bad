// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::ui {

//! A failure where it was caused: the sentence, at most one remedy as a button, and under Details
//! the technical detail and a report to copy, without private parts. Screen readers are told at
//! once. Hidden while there is nothing to say.
class ErrorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    //! \a remedy: the button's text; empty: no button.
    void showError(const Error &error, const QString &remedy = {});
    void clear();
    //! Gives the keyboard to the remedy, or to Details where there is none.
    void takeFocus();

Q_SIGNALS:
    void remedyRequested();
    void heightChanged(); //!< Details were opened or closed

private:
    void showDetails(bool areAsked);
    void copyReport() const;

    QLabel *m_message;
    QLabel *m_detail;
    QPushButton *m_remedy;
    QPushButton *m_details;
    QPushButton *m_copyReport;
    Error m_error;
};

} // namespace windlass::ui
