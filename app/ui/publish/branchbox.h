// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace windlass::ui {

//! A field for a branch, with a list that is asked for when it is opened.
class BranchBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit BranchBox(QWidget *parent = nullptr);

    //! The one in use. What somebody is typing stays.
    void showBranch(const QString &branch);
    //! Names that would not be read as they are can only be typed.
    void showBranches(const QStringList &names);
    //! Instead of the list: a line that cannot be chosen.
    void showMessage(const QString &text);
    void forgetBranches();
    //! What somebody has typed is meant, whether or not they are done with the field.
    void take();

    void showPopup() override;

Q_SIGNALS:
    //! The list is being opened; it has no branches yet.
    void listWanted();
    //! Another one than that in use, as it was typed or as the list has it.
    void branchChosen(const QString &name);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void exchangeList(const QStringList &names);

    QString m_branch;
    bool m_hasBranches = false;
};

} // namespace windlass::ui
