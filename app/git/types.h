// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace windlass::git {

//! The name of a git object: 40 hexadecimal digits, lower case.
class ObjectId final
{
public:
    //! Nothing unless \a hex is exactly 40 hexadecimal digits.
    [[nodiscard]] static std::optional<ObjectId> fromHex(QStringView hex);

    [[nodiscard]] QString hex() const { return m_hex; }
    [[nodiscard]] QString abbreviated() const { return m_hex.first(7); }

    [[nodiscard]] bool operator==(const ObjectId &) const = default;

private:
    explicit ObjectId(QString hex) : m_hex(std::move(hex)) {}
    QString m_hex;
};

//! A branch name that git accepts, without refs/heads/.
class BranchName final
{
public:
    //! Errors: BadInput, with the sentence to show beside the field.
    [[nodiscard]] static Result<BranchName> parse(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString reference() const { return QStringLiteral("refs/heads/") + m_text; }

    [[nodiscard]] bool operator==(const BranchName &) const = default;

private:
    explicit BranchName(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

//! A folder of a repository as git has it: '/' between the parts, none at the ends. Empty: the
//! repository's root. \return \a text without what may stand around it: blanks, "./" and slashes.
//! Errors: BadInput, with the sentence to show beside the field.
[[nodiscard]] Result<QString> checkedDirectory(const QString &text);

//! Who a commit says it is from.
struct Identity
{
    QString name;
    QString email;
};

} // namespace windlass::git
