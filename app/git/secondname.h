// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <utility>

//! Only for sources of this room.

namespace windlass::git {

//! One more name of a file (a hard link), which is removed at the end, with whatever has it then.
class SecondName final
{
public:
    SecondName() = default;
    explicit SecondName(std::string name) : m_name(std::move(name)) {}
    ~SecondName();
    SecondName(SecondName &&other) noexcept : m_name(std::exchange(other.m_name, {})) {}
    SecondName &operator=(SecondName &&other) noexcept
    {
        std::swap(m_name, other.m_name);
        return *this;
    }

    //! Whatever has the name goes first. \return false, with the reason in errno, when the file
    //! system has no second names, or \a file is not there
    [[nodiscard]] bool give(const std::string &file) const;
    void remove() const;

    [[nodiscard]] const std::string &text() const { return m_name; }

private:
    std::string m_name; // empty: none
};

} // namespace windlass::git
