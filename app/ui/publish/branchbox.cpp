// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/branchbox.h"

#include "models/plaintext.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace windlass::ui {

BranchBox::BranchBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &BranchBox::take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &BranchBox::take);
}

void BranchBox::showBranch(const QString &branch)
{
    // Also while another window is in front.
    const bool isTyped = window()->focusWidget() == this && currentText() != m_branch;
    m_branch = branch;
    if (!isTyped && currentText() != branch)
        setEditText(branch);
}

// Whoever types goes on typing.
void BranchBox::exchangeList(const QStringList &names)
{
    const QString text = currentText();
    {
        const QSignalBlocker blocker(this);
        clear();
        addItems(names);
        setCurrentIndex(int(names.indexOf(text)));
        setEditText(text);
    }
    if (view()->isVisible())
        QComboBox::showPopup(); // with the room that the new rows take
}

void BranchBox::showBranches(const QStringList &names)
{
    QStringList readable = names;
    readable.removeIf([](const QString &name) { return models::plainLine(name) != name; });
    m_hasBranches = true;
    exchangeList(readable);
}

void BranchBox::showMessage(const QString &text)
{
    m_hasBranches = false;
    exchangeList({models::plainLine(text)});
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(0)->setEnabled(false);
}

void BranchBox::forgetBranches()
{
    m_hasBranches = false;
    exchangeList({});
}

void BranchBox::showPopup()
{
    if (!m_hasBranches)
        Q_EMIT listWanted();
    QComboBox::showPopup();
}

// Whoever looks at another window, or opens a menu over the field, is not done with it.
void BranchBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        take();
}

// Whoever turns the wheel wants to see something else, not to push elsewhere.
void BranchBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void BranchBox::take()
{
    const QString name = currentText().trimmed();
    const QString before = m_branch;
    if (!name.isEmpty())
        m_branch = name; // told once, also when the field is left later
    if (currentText() != m_branch)
        setEditText(m_branch);
    if (m_branch != before)
        Q_EMIT branchChosen(name);
}

} // namespace windlass::ui
