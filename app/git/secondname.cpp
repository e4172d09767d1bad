// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/secondname.h"

#include <unistd.h>

namespace windlass::git {

SecondName::~SecondName()
{
    if (!m_name.empty())
        remove();
}

void SecondName::remove() const
{
    ::unlink(m_name.c_str());
}

bool SecondName::give(const std::string &file) const
{
    remove();
    return ::link(file.c_str(), m_name.c_str()) == 0;
}

} // namespace windlass::git
