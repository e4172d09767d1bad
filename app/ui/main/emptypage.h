// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace windlass::ui {

//! What a first start shows.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setConnected(bool isConnected);

Q_SIGNALS:
    void connectRequested();
    void addAppRequested();

private:
    QWidget *m_done; //!< says that the first step is
    QPushButton *m_connect;
    QPushButton *m_addApp;
};

} // namespace windlass::ui
