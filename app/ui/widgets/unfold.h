// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace windlass::ui {

//! A title with an arrow; what belongs to it is shown when it is pressed.
class Unfold final : public QWidget
{
    Q_OBJECT
public:
    Unfold(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void addWidget(QWidget *widget); //!< takes it over
    void setUnfolded(bool isUnfolded);
    [[nodiscard]] bool isUnfolded() const;

Q_SIGNALS:
    void toggled(bool isUnfolded);

private:
    void showBody(bool isShown);

    QToolButton *m_title;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
};

} // namespace windlass::ui
