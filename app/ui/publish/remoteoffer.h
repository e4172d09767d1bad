// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace windlass::ui {

//! The repository that the git configuration of an app's folder names, to be chosen by one click.
//! Hidden while there is none.
class RemoteOffer final : public QWidget
{
    Q_OBJECT
public:
    explicit RemoteOffer(QWidget *parent = nullptr);

    void showOffer(const std::optional<bitbucket::RepositoryAddress> &named);

Q_SIGNALS:
    void accepted(const windlass::bitbucket::RepositoryAddress &named);

private:
    QLabel *m_text;
    bitbucket::RepositoryAddress m_named;
};

} // namespace windlass::ui
