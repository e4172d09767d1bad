// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/accountcommands.h"
#include "cli/browsecommands.h"
#include "cli/checkupcommand.h"
#include "cli/console.h"
#include "cli/handovercommands.h"
#include "cli/publishallcommand.h"
#include "cli/publishcommand.h"
#include "cli/whoamicommand.h"
#include "workflows/checkup.h"

using namespace Qt::StringLiterals;

namespace windlass::cli {

Command::Command(const Context &context, const Invocation &invocation)
    : m_context(context), m_invocation(invocation)
{
}

void Command::cancel()
{
    endLater(Cancelled);
}

void Command::end(const Error &error)
{
    if (isJson())
        console::print(QJsonDocument(QJsonObject{{u"error"_s, toJson(error)}}));
    tell(error);
    endLater(exitCodeFor(error.kind));
}

void Command::tell(const Error &error)
{
    console::tell(error.message);
    if (!workflows::missingScopes(error).isEmpty())
        console::tell(tr("\"windlass check-up\" shows all that the consumer allows."));
}

void Command::endLater(int exitCode)
{
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT done(exitCode); }, Qt::QueuedConnection);
}

template <typename T>
static std::unique_ptr<Command> make(const Context &context, const Invocation &invocation)
{
    return std::make_unique<T>(context, invocation);
}

std::unique_ptr<Command> makeCommand(const Context &context, const Invocation &invocation)
{
    using Make = std::unique_ptr<Command> (*)(const Context &, const Invocation &);
    static const QHash<QString, Make> makers{
        {u"login"_s, make<LoginCommand>},           {u"logout"_s, make<LogoutCommand>},
        {u"accounts"_s, make<AccountsCommand>},     {u"check-up"_s, make<CheckUpCommand>},
        {u"workspaces"_s, make<WorkspacesCommand>}, {u"repositories"_s, make<RepositoriesCommand>},
        {u"publish"_s, make<PublishCommand>},       {u"whoami"_s, make<WhoAmICommand>},
        {u"handover"_s, make<HandoverCommand>},     {u"import"_s, make<ImportCommand>}};
    if (invocation.command == "publish"_L1 && invocation.has(u"all"_s))
        return make<PublishAllCommand>(context, invocation);
    return makers.value(invocation.command)(context, invocation);
}

} // namespace windlass::cli
