// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/traces.h"
#include "journeys/windlassprocess.h"
#include "practice/visitor.h"
#include "testing/consentbrowser.h"
#include "testing/practiceprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace windlass::journeys {

//! Why commands cannot share secrets here; empty when they can. Only a session of
//! tests/testsession.sh will do: nobody's own keyring is used.
[[nodiscard]] QString whyNoKeychain();

//! One person at one computer: a home, a profile, a practice server of its own and commands against
//! it.
//!
//! When it goes, the running test fails for every secret of the server, codes and tokens included,
//! that is in what could be seen of the commands (Traces) or in a file below path().
class Desk final
{
public:
    Desk();
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    //! Starts the server. Its consumer calls back a free port.
    [[nodiscard]] bool open(const QStringList &serverArguments = {});

    //! Ends the server and makes the search; once.
    void close();
    //! For a test that goes on without it; its secrets are looked for all the same.
    void stopServer();
    //! The test itself, or the user's wish, puts secrets into what begins with path(\a name).
    void exempt(const QString &name) { m_exempt.append(path(name)); }
    //! Of the server: see testing::secretsOf().
    [[nodiscard]] QList<QByteArray> secrets() const;
    //! Where a secret is now.
    [[nodiscard]] QStringList leaks();
    [[nodiscard]] Traces &traces() { return *m_traces; }

    QProcessEnvironment environment; //!< of every command
    QString webUrl; //!< these two: of the server, unless a test puts something in between
    QString apiUrl;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return path(QStringLiteral("profile")); }
    [[nodiscard]] testing::PracticeProcess &server() { return m_server; }
    [[nodiscard]] practice::Visitor &visitor() { return *m_visitor; }
    [[nodiscard]] const QString &callback() const { return m_callback; }
    [[nodiscard]] quint16 callbackPort() const { return m_port; }
    [[nodiscard]] QString key() const { return m_server.value(QStringLiteral("key")); }
    [[nodiscard]] QString secret() const { return m_server.value(QStringLiteral("secret")); }

    //! --web-url, --api-url and --profile with their values.
    [[nodiscard]] QStringList commonOptions() const;
    [[nodiscard]] std::unique_ptr<WindlassProcess>
    process(const QStringList &arguments, const QString &program = QStringLiteral("windlass"));
    //! With the common options behind \a arguments.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {});
    //! The arguments of a login that opens no browser and reads the secret from standard input.
    [[nodiscard]] QStringList loginArguments() const;
    [[nodiscard]] Run
    logIn(testing::ConsentBrowser::Answer answer = testing::ConsentBrowser::Answer::Allow);
    [[nodiscard]] Run publish(const QString &folder, const QStringList &options);

    //! A folder with the fixture app.
    [[nodiscard]] QString makeApp(const QString &name);
    [[nodiscard]] bool addFault(const QJsonObject &rule);
    //! Who asks for a new private repository acme/\a asked is answered with acme/\a slug, once.
    [[nodiscard]] bool createUnder(const QString &asked, const QString &slug);
    //! What the server has: repositories by full name. It runs git for each of them.
    [[nodiscard]] QJsonObject repositories();
    //! Their full names alone, sorted.
    [[nodiscard]] QStringList repositoryNames();
    //! One of them, whatever the others are; empty: it is not there.
    [[nodiscard]] QJsonObject repository(const QString &fullName);
    [[nodiscard]] QString tip(const QString &fullName, const QString &branch);
    //! Runs git in the server's own repository.
    [[nodiscard]] QString gitAtServer(const QString &fullName, const QStringList &arguments);
    //! Somebody else's commit on \a branch, made on the server: \a file with \a text in it.
    //! \return the commit; empty when it failed
    [[nodiscard]] QString commitAsSomebody(const QString &fullName, const QString &branch,
                                           const QString &file, const QString &text);
    //! Requests the server got, by method and a part of the path.
    [[nodiscard]] int requests(const QString &method, const QString &path);
    //! Calls of the API since the last forgetCalls(), each as method and path.
    [[nodiscard]] QStringList apiCalls();
    void forgetCalls();

private:
    QTemporaryDir m_folder;
    const std::shared_ptr<Traces> m_traces = std::make_shared<Traces>();
    QStringList m_exempt;
    QList<QByteArray> m_lastSecrets; //!< of the server that was stopped
    testing::PracticeProcess m_server;
    std::unique_ptr<practice::Visitor> m_visitor;
    quint16 m_port = 0;
    QString m_callback;
};

} // namespace windlass::journeys
