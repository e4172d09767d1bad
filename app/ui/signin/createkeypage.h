// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/signin/steppage.h"
#include "workflows/consumerplan.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class CopyField;
class Unfold;

//! Step 1: how to make a consumer on Bitbucket's own page.
class CreateKeyPage final : public StepPage
{
    Q_OBJECT
public:
    //! \a context and \a state must outlive the page.
    CreateKeyPage(const Context &context, SetupState &state, QWidget *parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void nextRequested();

private:
    [[nodiscard]] QWidget *makeWorkspaceRow(QWidget *parent);
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] Unfold *makeReasons();
    [[nodiscard]] Unfold *makeOtherPurposes();
    [[nodiscard]] QWidget *makeWaysOut();
    void makeFooterButtons();

    [[nodiscard]] workflows::ConsumerPurpose purpose() const;
    void readWorkspace();
    void showPlan();
    void offerNext();
    void openConsumerPage();
    void copyMessage();

    const Context &m_context;
    QLineEdit *m_workspace = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_next = nullptr;
    CopyField *m_name = nullptr;
    CopyField *m_callback = nullptr;
    QLabel *m_boxes = nullptr;
    QLabel *m_reasons = nullptr;
    QCheckBox *m_existingOnly = nullptr;
    QCheckBox *m_amplication = nullptr;
    QCheckBox *m_backstage = nullptr;
    QLabel *m_copied = nullptr;
};

} // namespace windlass::ui
