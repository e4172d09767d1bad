// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/backstagefile.h"

#include <yaml-cpp/yaml.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::BackstageFile)
};

using Variables = QHash<QString, QString>;

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorKind::BadInput, reason);
}

YAML::Node child(const YAML::Node &parent, const std::string &name)
{
    // a missing key of a constant node is undefined; asking a scalar for a key throws
    return parent.IsDefined() && parent.IsMap() ? parent[name]
                                                : YAML::Node(YAML::NodeType::Undefined);
}

QString scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

Result<QString> valueOf(const YAML::Node &settings, const QString &key, const Variables &variables)
{
    const YAML::Node node = child(settings, key.toStdString());
    if (const QString name = scalar(child(node, "$env")); !name.isEmpty())
        return substituted(u"${%1}"_s.arg(name), variables);
    if (node.IsDefined() && node.IsMap())
        return refused(Text::tr("%1 is kept in another file.").arg(key));
    return substituted(scalar(node), variables)
        .and_then([&key](const QString &text) -> Result<QString> {
            if (text.trimmed().isEmpty())
                return refused(Text::tr("%1 is missing.").arg(key));
            return text.trimmed();
        });
}

//! The settings of the environment in use.
YAML::Node chosen(const YAML::Node &auth, const YAML::Node &bitbucket)
{
    for (const std::string &name :
         {scalar(child(auth, "environment")).toStdString(), std::string("development")}) {
        if (const YAML::Node settings = child(bitbucket, name); settings.IsDefined())
            return settings;
    }
    return bitbucket.size() > 0 ? bitbucket.begin()->second : bitbucket;
}

QString optionText(const YAML::Node &value)
{
    if (!value.IsSequence())
        return scalar(value);
    QStringList parts;
    for (const auto &part : value)
        parts.append(scalar(part));
    return parts.join(u", "_s);
}

QList<FoundResolver> resolversIn(const YAML::Node &settings)
{
    QList<FoundResolver> found;
    const YAML::Node list = child(child(settings, "signIn"), "resolvers");
    if (!list.IsDefined() || !list.IsSequence())
        return found;
    for (const auto &item : list) {
        FoundResolver resolver{scalar(child(item, "resolver")), {}};
        if (resolver.name.isEmpty())
            continue;
        for (const auto &option : item) {
            if (const QString name = scalar(option.first); name != "resolver"_L1)
                resolver.options.append({name, optionText(option.second)});
        }
        found.append(resolver);
    }
    return found;
}

//! The name of the variable that is all there is of \a node.
QString variableOf(const YAML::Node &node)
{
    static const QRegularExpression reference(
        u"\\A\\s*\\$\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?::-[^}]*)?\\}\\s*\\z"_s);
    const QString name = scalar(child(node, "$env"));
    return name.isEmpty() ? reference.match(scalar(node)).captured(1) : name;
}

BackstageOutline outlined(const YAML::Node &root, const QString &environment)
{
    const YAML::Node auth = child(root, "auth");
    BackstageOutline outline;
    outline.hasAuth = auth.IsDefined();
    outline.authEnvironment = scalar(child(auth, "environment"));
    outline.baseUrl = scalar(child(child(root, "backend"), "baseUrl"));
    QString name = environment.isEmpty() ? outline.authEnvironment : environment;
    if (name.isEmpty())
        name = u"development"_s;
    const YAML::Node settings =
        child(child(child(auth, "providers"), "bitbucket"), name.toStdString());
    outline.hasEnvironment = settings.IsDefined() && settings.IsMap();
    outline.hasSignIn = child(settings, "signIn").IsDefined();
    outline.idVariable = variableOf(child(settings, "clientId"));
    outline.secretVariable = variableOf(child(settings, "clientSecret"));
    outline.hasSecret =
        outline.secretVariable.isEmpty() && !scalar(child(settings, "clientSecret")).isEmpty();
    outline.callbackUrl = scalar(child(settings, "callbackUrl"));
    return outline;
}

tl::unexpected<Error> notYaml(const YAML::Exception &exception)
{
    // its text quotes the file
    return refused(Text::tr("Line %L1 is not YAML.").arg(exception.mark.line + 1));
}

Result<BackstageConsumer> consumerIn(const YAML::Node &root, const Variables &variables)
{
    const YAML::Node auth = child(root, "auth");
    const YAML::Node bitbucket = child(child(auth, "providers"), "bitbucket");
    if (!bitbucket.IsDefined() || !bitbucket.IsMap())
        return refused(Text::tr("There is no auth.providers.bitbucket in it."));
    const YAML::Node settings = chosen(auth, bitbucket);
    const auto clientId = valueOf(settings, u"clientId"_s, variables);
    if (!clientId)
        return tl::unexpected(clientId.error());
    const auto clientSecret = valueOf(settings, u"clientSecret"_s, variables);
    if (!clientSecret)
        return tl::unexpected(clientSecret.error());
    const bool namesCallback = child(settings, "callbackUrl").IsDefined();
    const Result<QString> callbackUrl =
        namesCallback ? valueOf(settings, u"callbackUrl"_s, variables) : Result<QString>();
    return callbackUrl.map([&](const QString &url) {
        return BackstageConsumer{*clientId, *clientSecret, url, resolversIn(settings)};
    });
}

} // namespace

Result<QString> substituted(const QString &text, const Variables &variables)
{
    static const QRegularExpression reference(u"\\$\\$\\{|\\$\\{([^}:]+)(?::-([^}]*))?\\}"_s);
    QString value;
    qsizetype done = 0;
    for (auto found = reference.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        value += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1).trimmed();
        if (name.isEmpty())
            value += u"${"_s; // written with two dollars so that it is none
        else if (variables.contains(name))
            value += variables.value(name);
        else if (match.capturedLength(2) > 0)
            value += match.captured(2);
        else
            return refused(Text::tr("It takes a value from %1, which is not set in the file .env "
                                    "beside it.")
                               .arg(name));
    }
    return value + text.sliced(done);
}

Result<BackstageConsumer> parseBackstage(const QByteArray &yaml, const Variables &variables)
{
    try {
        return consumerIn(YAML::Load(yaml.toStdString()), variables);
    } catch (const YAML::Exception &exception) {
        return notYaml(exception);
    }
}

Result<BackstageOutline> outlineOf(const QByteArray &yaml, const QString &environment)
{
    try {
        return outlined(YAML::Load(yaml.toStdString()), environment);
    } catch (const YAML::Exception &exception) {
        return notYaml(exception);
    }
}

} // namespace windlass::handover
