// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

namespace windlass::practice {

struct Answer
{
    int status = 0; //!< 0: the connection ended without an answer
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case

    //! Of error.message in an answer of the API.
    [[nodiscard]] QString message() const;
    //! Of a page.
    [[nodiscard]] QJsonArray values() const;
    //! One text of every value of a page; of its embedded objects by dotted names.
    [[nodiscard]] QStringList each(const QString &name) const;
    //! A field by its dotted name.
    [[nodiscard]] QJsonValue at(const QString &name) const;
};

using Form = QList<std::pair<QString, QString>>;

//! A program that talks to a practice server the way Windlass and a browser do. Blocks. When it
//! goes, the running test fails for everything the server saw that no client may do, whoever did
//! it.
class Visitor final
{
public:
    //! In the environment of the gits that it starts: those have the visitor's own token.
    static constexpr const char *mark = "WINDLASS_VISITOR";

    //! \param announcement  the JSON line of the server
    explicit Visitor(const QJsonObject &announcement);
    ~Visitor();
    Q_DISABLE_COPY_MOVE(Visitor)

    //! This test breaks these rules (server/tokenjudge.cpp, calljudge.cpp) on purpose; it fails
    //! when one of them was kept after all.
    [[nodiscard]] bool expectViolations(const QStringList &rules);

    [[nodiscard]] Answer send(const QByteArray &method, const QUrl &url,
                              const QByteArray &body = {},
                              const QHash<QByteArray, QByteArray> &headers = {});
    //! \param path  below the API host, percent-encoded, with a query or not
    [[nodiscard]] Answer api(const QByteArray &method, const QString &path,
                             const QJsonObject &body = {});
    [[nodiscard]] Answer get(const QString &path) { return api("GET", path); }
    [[nodiscard]] Answer control(const QByteArray &method, const QString &what,
                                 const QJsonObject &body = {});

    [[nodiscard]] QUrl authorizeUrl(const Form &more = {}) const;
    //! Opens the consent page and presses a button; the answer is the redirect.
    [[nodiscard]] Answer consent(const QString &button, const Form &more = {},
                                 const QString &user = {});
    //! A form POST to the token endpoint with the consumer as Basic.
    [[nodiscard]] Answer token(const Form &form);
    [[nodiscard]] Answer exchange(const QString &code, const Form &more = {});
    //! The whole way; afterwards api() and git() carry the token.
    [[nodiscard]] bool signIn(const QString &user = {});
    //! \return whether the server took them over
    [[nodiscard]] bool set(const QJsonObject &settings);
    //! Moves the clock of the server.
    void advance(int seconds);

    //! Runs git with a private HOME. \return what it printed, both streams
    [[nodiscard]] QByteArray git(const QStringList &arguments, int *exitCode = nullptr);
    //! A new folder with a commit on \a branch.
    [[nodiscard]] QString scratchRepository(const QString &branch);
    //! With x-token-auth and the token inside. Only a test may do this.
    [[nodiscard]] QString pushUrl(const QString &fullName) const;

    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] QString callback() const { return m_callback; }
    QString accessToken;
    QString refreshToken;

private:
    QJsonObject m_announcement;
    QString m_callback;
    QNetworkAccessManager m_network;
    QTemporaryDir m_home;
};

//! The query of the address in the Location header.
[[nodiscard]] QString inRedirect(const Answer &answer, const QString &name);

} // namespace windlass::practice
