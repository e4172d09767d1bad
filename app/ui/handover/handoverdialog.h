// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"
#include "workflows/handover.h"
#include "workflows/writtenhandovers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTextEdit;
class QPushButton;

namespace windlass::ui {

class ErrorPanel;

//! Hands the consumer of an account to another program: shows what would be written with its
//! secrets masked, writes it, can take it back, and tells what is left to do.
class HandoverDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \a context and \a written must outlive the dialog.
    HandoverDialog(const Context &context, workflows::WrittenHandovers &written,
                   const store::Account &account, QWidget *parent = nullptr);

    //! Looks into \a folder at once.
    void setOrder(handover::Program program, const QString &folder);

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] workflows::HandoverOrder order() const;
    void showBackstageChoices();
    void chooseFolder();
    void chooseFile();
    void look();
    void plan(const Result<workflows::ConsumerEntry> &consumer);
    void showPlan(const Result<workflows::Handover> &handover);
    void showDifference();
    void showLeftToDo();
    void showNotes();
    void showText(const QString &title, const QString &text);
    void showError(const Error &error);
    void forget();
    void write();
    void undo();
    void copy() const;

    const Context &m_context;
    workflows::WrittenHandovers &m_written;
    const store::Account m_account;
    QComboBox *m_program = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_file = nullptr;
    QCheckBox *m_variables = nullptr;
    QLabel *m_title = nullptr;
    QTextEdit *m_text = nullptr;
    QLabel *m_notes = nullptr;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_write = nullptr;
    std::optional<workflows::Handover> m_handover;
    int m_look = 0;     //!< what comes from an earlier one is not shown
    QObject m_listener; //!< listens to fields, and goes first: they lose the focus as this goes
};

} // namespace windlass::ui
