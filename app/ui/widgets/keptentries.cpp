// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptentries.h"

#include <QLineEdit>
#include <QSplitter>

namespace windlass::ui {

KeptEntries::KeptEntries(const QWidget &place)
    : m_focus(place.focusWidget() != nullptr ? place.focusWidget()->objectName() : QString())
{
    for (const QLineEdit *field : place.findChildren<QLineEdit *>()) {
        if (field->isModified()) // else it is what the program wrote there
            m_typed.insert(field->objectName(), field->text());
    }
    for (const QSplitter *splitter : place.findChildren<QSplitter *>())
        m_divided.insert(splitter->objectName(), splitter->saveState());
}

void KeptEntries::giveBack(QWidget &place) const
{
    for (QLineEdit *field : place.findChildren<QLineEdit *>()) {
        if (!m_typed.contains(field->objectName()))
            continue;
        field->setText(m_typed.value(field->objectName()));
        field->setModified(true);
    }
    for (QSplitter *splitter : place.findChildren<QSplitter *>())
        splitter->restoreState(m_divided.value(splitter->objectName()));
    auto *focus = m_focus.isEmpty() ? nullptr : place.findChild<QWidget *>(m_focus);
    if (focus != nullptr)
        focus->setFocus();
}

} // namespace windlass::ui
