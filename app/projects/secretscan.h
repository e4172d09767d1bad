// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/literalsearch.h"
#include "projects/secretrules.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace windlass::projects {

//! What looks like a secret. The secret itself is not kept.
struct SecretHit
{
    const SecretRule *rule = nullptr;
    int line = 1;

    [[nodiscard]] bool operator==(const SecretHit &) const = default;
};

//! Looks for secrets by the table of rules. Immutable, so any number of threads may share it.
class SecretScan final
{
public:
    //! \a table must outlive this object.
    explicit SecretScan(const SecretTable &table = secretTable());

    //! \param text  the content of a file; what is no text (has zero bytes, but for UTF-16) is
    //!        passed over
    //! \param path  of the file; some rules go by its name
    //! \return at most 100, by line, one for each secret.
    [[nodiscard]] QList<SecretHit> scan(QByteArrayView text, const QString &path) const;

    //! Shannon's entropy, bits a character.
    [[nodiscard]] static double entropy(QStringView text);

private:
    struct Place;
    class Look;

    const SecretTable &m_table;
    QList<const SecretRule *> m_ruleOf; // by literal
    LiteralSearch m_search;
};

} // namespace windlass::projects
