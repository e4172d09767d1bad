// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace windlass::practice {

//! Bitbucket's OpenAPI document, trimmed to what the server does (../contract/), as JSON schemas.
class ContractDocument final
{
public:
    struct Operation
    {
        QString name; //!< method and path
        QStringList parameters;
        QJsonObject request; //!< schema of its body; empty: anything
        QHash<int, QJsonObject>
            answers; //!< schemas by status or anyStatus; empty: no body, or not JSON
    };

    //! Where an operation foresees every status.
    static constexpr int anyStatus = 0;

    ContractDocument();
    [[nodiscard]] QString revision() const { return m_revision; }
    //! \param path  with /2.0, percent-encoded
    [[nodiscard]] std::optional<Operation> find(const QByteArray &method,
                                                const QByteArray &path) const;
    //! Schema of every error that an operation does not describe itself.
    [[nodiscard]] QJsonObject error() const { return m_error; }
    //! Schema by its name in the document, for answers.
    [[nodiscard]] QJsonObject schema(const QString &name) const;

private:
    struct Known
    {
        QByteArray method;
        QStringList pattern;
        Operation operation;
    };
    enum class Use { Answer, Request };
    [[nodiscard]] Operation operation(const QString &name, const QJsonObject &object) const;
    [[nodiscard]] QJsonObject usable(const QJsonValue &schema, Use use) const;

    QString m_revision;
    QJsonObject m_schemas; //!< relaxed, for answers
    QJsonObject m_requestSchemas;
    QJsonObject m_error;
    QList<Known> m_known;
};

} // namespace windlass::practice
