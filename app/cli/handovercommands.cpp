// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handovercommands.h"

#include "cli/console.h"
#include "foundation/deliver.h"
#include "workflows/resolveroffer.h"
#include "workflows/session.h"
#include "workflows/storedconsumer.h"
#include "workflows/writtenhandovers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

QJsonObject toJson(const workflows::HandoverFile &file)
{
    QJsonArray lines;
    for (const handover::ChangedLine &line : file.lines)
        lines.append(
            QJsonObject{{u"new"_s, line.isNew}, {u"line"_s, line.number}, {u"text"_s, line.text}});
    return {{u"path"_s, file.name},
            {u"new"_s, file.isNew},
            {u"changed"_s, file.isChanged},
            {u"secret"_s, file.hasSecret},
            {u"ignored"_s, file.isForCommits ? QJsonValue(!*file.isForCommits) : QJsonValue()},
            {u"difference"_s, lines}};
}

QJsonObject toJson(const workflows::Handover &handover, bool isWritten)
{
    QJsonArray files;
    for (const workflows::HandoverFile &file : handover.files)
        files.append(toJson(file));
    QJsonArray left;
    for (const handover::LeftStep &step : handover.leftToDo)
        left.append(QJsonObject{{u"text"_s, step.text}, {u"code"_s, step.code}});
    return {{u"program"_s, handover.program.toLower()},
            {u"folder"_s, handover.folder},
            {u"written"_s, isWritten},
            {u"files"_s, files},
            {u"callback"_s, handover.callbackUrl},
            {u"warnings"_s, QJsonArray::fromStringList(handover.warnings)},
            {u"in_bitbucket"_s, QJsonArray::fromStringList(handover.toChangeInBitbucket)},
            {u"left_to_do"_s, left}};
}

void printFile(const workflows::HandoverFile &file)
{
    console::printLine(file.isNew ? HandoverCommand::tr("%1 (new)").arg(file.name)
                       : file.isChanged
                           ? HandoverCommand::tr("%1 (changed)").arg(file.name)
                           : HandoverCommand::tr("%1 (as it should be)").arg(file.name));
    for (const handover::ChangedLine &line : file.lines)
        console::printLine(
            u"  %1%2\t%3"_s.arg(QChar(line.isNew ? u'+' : u'-')).arg(line.number).arg(line.text));
}

} // namespace

void HandoverCommand::refuse(const QString &sentence)
{
    console::tell(sentence);
    endLater(WrongUsage);
}

void HandoverCommand::start()
{
    const auto program = workflows::programFromName(m_invocation.arguments.constFirst());
    if (!program) {
        refuse(program.error().message);
        return;
    }
    m_order.program = *program;
    m_order.place = m_invocation.arguments.at(1);
    if (m_invocation.has(u"variables"_s)) {
        if (*program != handover::Program::Backstage) {
            refuse(tr("--variables goes with backstage."));
            return;
        }
        m_order.style = handover::BackstageStyle::Variables;
    }
    if (m_invocation.has(u"key"_s))
        takeKey();
    else
        takeAccount();
}

void HandoverCommand::takeKey()
{
    if (m_invocation.has(u"account"_s)) {
        refuse(tr("--key is for a consumer of no account; it does not go with --account."));
        return;
    }
    if (m_context.secret.isEmpty()) {
        refuse(tr("With --key the consumer's secret must be in WINDLASS_CONSUMER_SECRET."));
        return;
    }
    const workflows::ConsumerEntry consumer{m_invocation.value(u"key"_s), m_context.secret, {}};
    if (const QString problem = workflows::problemOf(consumer); !problem.isEmpty())
        refuse(problem);
    else
        plan(consumer, std::nullopt);
}

void HandoverCommand::takeAccount()
{
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account) {
        end(account.error());
        return;
    }
    deliver(workflows::storedConsumer(m_context.services, *account), this,
            [this, account](const Result<workflows::ConsumerEntry> &consumer) {
                if (!consumer)
                    end(consumer.error());
                else if (consumer->secret.isEmpty())
                    end({ErrorKind::SignInNeeded,
                         tr("The secret of this consumer is not kept here any more. Sign in "
                            "again.")});
                else
                    plan(*consumer,
                         account->scopes.isEmpty() ? std::nullopt : std::optional(account->scopes));
            });
}

void HandoverCommand::plan(const workflows::ConsumerEntry &consumer,
                           const std::optional<QStringList> &granted)
{
    deliver(workflows::planHandover(m_context.services, m_order, consumer, granted), this,
            [this](const Result<workflows::Handover> &handover) {
                if (handover)
                    write(*handover);
                else
                    end(handover.error());
            });
}

void HandoverCommand::write(const workflows::Handover &handover)
{
    if (!m_invocation.has(u"dry-run"_s)) {
        if (const auto written = workflows::WrittenHandovers().write(handover); !written) {
            end(written.error());
            return;
        }
    }
    for (const QString &warning : handover.warnings + handover.toChangeInBitbucket)
        console::tell(warning);
    if (isJson())
        console::print(QJsonDocument(toJson(handover, !m_invocation.has(u"dry-run"_s))));
    else
        print(handover);
    endLater(Done);
}

void HandoverCommand::print(const workflows::Handover &handover) const
{
    for (const workflows::HandoverFile &file : handover.files)
        printFile(file);
    console::printLine(m_invocation.has(u"dry-run"_s) ? tr("Nothing was written.")
                       : handover.isNeeded()          ? tr("Written.")
                                                      : tr("There was nothing to write."));
    console::printLine(tr("What is left to do:"));
    for (const handover::LeftStep &step : handover.leftToDo) {
        console::printLine(u"- "_s + step.text);
        for (const QString &line : step.code.split(u'\n'))
            console::printLine(u"    "_s + line);
    }
}

void ImportCommand::start()
{
    const QString path = m_invocation.arguments.constFirst();
    const auto found = workflows::entryFromFile(path);
    if (!found) {
        end(found.error());
        return;
    }
    QJsonArray resolvers;
    QStringList names;
    for (const handover::FoundResolver &resolver : found->resolvers) {
        QJsonObject options;
        for (const auto &[name, value] : resolver.options)
            options.insert(name, value);
        resolvers.append(QJsonObject{{u"resolver"_s, resolver.name}, {u"options"_s, options}});
        names.append(resolver.name);
    }
    if (isJson()) {
        console::print(QJsonDocument(QJsonObject{{u"program"_s, found->program.toLower()},
                                                 {u"key"_s, found->entry.key},
                                                 {u"callback"_s, found->entry.callbackUrl},
                                                 {u"resolvers"_s, resolvers}}));
    } else {
        console::printLine(tr("A consumer of %1, with its secret").arg(found->program));
        console::printLine(tr("Key: %1").arg(found->entry.key));
        console::printLine(tr("Callback URL: %1").arg(found->entry.callbackUrl));
        if (!names.isEmpty())
            console::printLine(tr("Resolvers: %1").arg(names.join(u", "_s)));
    }
    if (workflows::offerResolvers(m_context.services.profile, *found, path))
        console::tell(tr("Settings, People offers to take these resolvers over."));
    console::tell(tr("Sign in through it with: windlass login --from %1").arg(path));
    endLater(Done);
}

} // namespace windlass::cli
