// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract.h"
#include "scenario.h"
#include "server.h"

#include "testing/untilstopped.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using windlass::practice::Contract;
using windlass::practice::Scenario;
using windlass::practice::Server;
using windlass::practice::ServerOptions;
namespace testing = windlass::testing;

namespace {

constexpr int wrongUsage = 2;

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "windlass-practice: %s\n", qUtf8Printable(sentence));
    return wrongUsage;
}

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(u"A stand-in for Bitbucket Cloud to practise with."_s);
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
        {u"web-port"_s, u"Port of web pages and git; 0 for any."_s, u"port"_s, u"0"_s},
        {u"api-port"_s, u"Port of the API; 0 for any."_s, u"port"_s, u"0"_s},
        {u"web-address"_s,
         u"What the web host calls itself, when something stands in front of it."_s, u"URL"_s},
        {u"api-address"_s, u"The same for the API."_s, u"URL"_s},
        {u"data"_s, u"Folder to keep repositories in."_s, u"folder"_s},
        {u"scenario"_s,
         u"sample, large, hostile, or a JSON file with users, workspaces and repositories."_s,
         u"scenario"_s},
        {u"tls-cert"_s, u"Certificate (PEM); serves https."_s, u"file"_s},
        {u"tls-key"_s, u"Key of the certificate (PEM)."_s, u"file"_s},
        {u"check-contract"_s, u"Compare every call with Bitbucket's API document."_s},
        {u"until-stdin-closes"_s, u"Stop when standard input ends."_s},
    });
}

//! Empty, or such as http://127.0.0.1:8080.
bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWhole = url.isValid() && !url.host().isEmpty()
                         && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return text.isEmpty()
           || (isWhole && url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString() == text);
}

//! \return what is wrong with the command line; empty when \a options is filled
QString readOptions(const QCommandLineParser &parser, ServerOptions *options)
{
    const auto port = [&parser](const QString &name) -> std::optional<quint16> {
        bool isNumber = false;
        const ushort value = parser.value(name).toUShort(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const auto web = port(u"web-port"_s);
    const auto api = port(u"api-port"_s);
    if (!web || !api)
        return u"A port is a number from 0 to 65535."_s;
    const QString webAddress = parser.value(u"web-address"_s);
    const QString apiAddress = parser.value(u"api-address"_s);
    if (!isAddress(webAddress) || !isAddress(apiAddress))
        return u"An address is scheme, host and port, such as http://127.0.0.1:8080."_s;
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return u"--tls-cert and --tls-key go together."_s;
    if (!parser.positionalArguments().isEmpty())
        return u"Unknown argument \"%1\"."_s.arg(parser.positionalArguments().first());
    if (const QString name = parser.value(u"scenario"_s); !name.isEmpty()) {
        options->scenario = Scenario::builtIn(name);
        QFile file(name);
        if (options->scenario.isEmpty() && !file.open(QIODevice::ReadOnly))
            return u"Cannot read %1: %2."_s.arg(file.fileName(), file.errorString());
        if (options->scenario.isEmpty())
            options->scenario = file.readAll();
    }
    if (parser.isSet(u"check-contract"_s)) {
        options->checkContract = true;
        if (!Contract::isAvailable())
            std::fprintf(stderr, "windlass-practice: Calls are not compared with the API document: "
                                 "valijson was not there when this was built.\n");
    }
    options->webPort = *web;
    options->apiPort = *api;
    options->webAddress = webAddress;
    options->apiAddress = apiAddress;
    options->dataFolder = parser.value(u"data"_s);
    options->tls = {parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s)};
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"windlass-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WINDLASS_VERSION));
    QCommandLineParser parser;
    addOptions(&parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    ServerOptions options;
    if (const QString problem = readOptions(parser, &options); !problem.isEmpty())
        return refuse(problem);

    testing::stopOnSignals();
    Server server(options);
    if (const QString problem = server.start(); !problem.isEmpty())
        return refuse(problem);
    const QByteArray line = QJsonDocument(server.announcement()).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);

    if (parser.isSet(u"until-stdin-closes"_s))
        testing::stopAtEndOfInput();
    const int code = testing::runUntilStopped();
    server.stop();
    return code;
}
