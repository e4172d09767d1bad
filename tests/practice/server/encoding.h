// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace windlass::practice {

//! Undoes %XX once; a percent sign that is not followed by two hex digits stays.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);
//! One path segment or query value: everything but letters, digits and -._~ is encoded.
[[nodiscard]] QByteArray percentEncoded(const QString &text);

//! What a query or a form says: names may repeat, order is kept.
class Fields final
{
public:
    Fields() = default;
    //! \param text  application/x-www-form-urlencoded, where + is a space
    explicit Fields(const QByteArray &text);

    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] QString value(QStringView name, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(QStringView name) const;
    void set(const QString &name, const QString &value);
    void remove(QStringView name);
    [[nodiscard]] const QList<std::pair<QString, QString>> &all() const { return m_pairs; }
    [[nodiscard]] QByteArray encoded() const;

private:
    QList<std::pair<QString, QString>> m_pairs;
};

struct NamePassword
{
    QByteArray name;
    QByteArray password;
};

//! Both halves of `Authorization: Basic`, as they were before base64.
[[nodiscard]] std::optional<NamePassword> basicCredentials(const QByteArray &authorization);
//! The token of `Authorization: Bearer`.
[[nodiscard]] std::optional<QByteArray> bearerToken(const QByteArray &authorization);

[[nodiscard]] QByteArray randomBytes(int count);
//! URL-safe, for nonces, codes and path segments.
[[nodiscard]] QByteArray randomName(int bytes);
//! How a secret appears in the records of the witness: enough to compare, not to use.
[[nodiscard]] QString hashed(QByteArrayView secret);
//! 2022-04-01T21:49:29.957136+00:00
[[nodiscard]] QString stamp(const QDateTime &time);
[[nodiscard]] QString stampNow();
//! When the scenario's repositories were made and last pushed to, unless it says so: a fixed start
//! and a fixed step, so that lists sort the same way on every run.
[[nodiscard]] QString timeCreated(int number);
[[nodiscard]] QString timeUpdated(int number);
//! A JSON string, quotation marks included.
[[nodiscard]] QByteArray jsonQuoted(const QString &text);
//! What Bitbucket makes of a name: lower case, everything unusual becomes a dash.
[[nodiscard]] QString slugOf(const QString &name);
//! The same braced UUID for the same text, so that a scenario need not spell them out.
[[nodiscard]] QString uuidFor(const QString &text);

} // namespace windlass::practice
