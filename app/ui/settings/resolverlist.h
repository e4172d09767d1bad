// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/peoplesettings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace windlass::ui {

//! The resolvers: which are asked, in which order, and the options of the one that is selected.
class ResolverList final : public QWidget
{
    Q_OBJECT
public:
    explicit ResolverList(QWidget *parent = nullptr);

    void setChoices(const QList<identity::ResolverChoice> &choices);
    //! Those that are ticked, from the top.
    [[nodiscard]] QList<identity::ResolverChoice> choices() const;

Q_SIGNALS:
    //! The user changed something.
    void changed();

private:
    void add(const identity::ResolverChoice &choice, bool isTicked);
    void move(int by);
    void showAllRows();
    void showOptions();
    void takeOptions();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QCheckBox *m_withoutUser;
    QLabel *m_domainsLabel;
    QLineEdit *m_domains;
    bool m_isFilling = false; //!< what changes now is not the user's doing
};

} // namespace windlass::ui
