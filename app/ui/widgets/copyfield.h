// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace windlass::ui {

//! A text to carry elsewhere, with Copy beside it. Not for secrets: the clipboard is everybody's.
class CopyField final : public QWidget
{
    Q_OBJECT
public:
    //! \param what  for screen readers: what the text is, such as "Callback URL"
    CopyField(const QString &objectName, const QString &what, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    void copy();

    QLineEdit *m_text;
};

} // namespace windlass::ui
