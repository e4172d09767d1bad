// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace windlass::faults {

//! What a practice server needs to speak https as "localhost", and this program to trust it.
class SecureLine final
{
public:
    //! For the server. From then on this program trusts no other certificate. Empty: something is
    //! missing, the openssl program for example.
    [[nodiscard]] QStringList arguments();

private:
    QTemporaryDir m_certificates;
};

} // namespace windlass::faults
