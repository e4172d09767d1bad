// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace windlass::bench {

//! The HTTP library of the practice server alone: answers everything with the same body. What it
//! reaches is the most that a server built on it could.
class BareHost final
{
public:
    explicit BareHost(const QByteArray &body);
    ~BareHost();
    Q_DISABLE_COPY_MOVE(BareHost)

    //! Empty when it could not listen.
    [[nodiscard]] QUrl url() const;

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace windlass::bench
