// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/whoamicommand.h"

#include "cli/console.h"
#include "foundation/deliver.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

QString nameOf(const store::Account &account)
{
    return account.nickname.isEmpty() ? account.username : account.nickname;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Result<workflows::PeopleSettings> WhoAmICommand::settings() const
{
    auto chosen = workflows::storedPeople(m_context.services.profile);
    if (!chosen)
        return chosen;
    if (m_invocation.has(u"catalog"_s)) {
        const auto place = workflows::parseCatalogPlace(m_invocation.value(u"catalog"_s));
        if (!place)
            return tl::unexpected(place.error());
        chosen->catalog = *place;
    }
    if (m_invocation.has(u"resolver"_s))
        chosen->resolvers.clear();
    for (const QString &text : m_invocation.values.value(u"resolver"_s)) {
        const auto choice = identity::parseResolver(text);
        if (!choice)
            return tl::unexpected(choice.error());
        chosen->resolvers.append(*choice);
    }
    if (chosen->catalog.kind == workflows::CatalogPlace::Kind::None)
        return fail(ErrorKind::BadInput,
                    tr("No catalog is chosen. Give --catalog and a YAML file or a folder."));
    return chosen;
}

void WhoAmICommand::start()
{
    const auto chosen = settings();
    if (!chosen && chosen.error().kind == ErrorKind::BadInput) {
        tell(chosen.error());
        endLater(WrongUsage);
        return;
    }
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!chosen || !account) {
        end(chosen ? account.error() : chosen.error());
        return;
    }
    m_session = m_context.sessions.open(*account);
    deliver(workflows::recognise(m_context.services, m_session->client(), *chosen), this,
            [this](const Result<workflows::Recognition> &recognition) {
                if (recognition)
                    answer(*recognition);
                else
                    end(recognition.error());
            });
}

void WhoAmICommand::answer(const workflows::Recognition &recognition)
{
    for (const QString &complaint : recognition.complaints)
        console::tell(complaint);
    if (recognition.trouble) {
        console::tell(recognition.trouble->message);
        console::tell(
            tr("The catalog of %1 was used.").arg(recognition.fetchedAt.toString(Qt::ISODate)));
    }
    if (isJson())
        console::print(
            QJsonDocument(QJsonObject{{u"account"_s, nameOf(m_session->account())},
                                      {u"entity_ref"_s, orNull(recognition.signIn.reference)},
                                      {u"failure"_s, orNull(recognition.failure())},
                                      {u"message"_s, recognition.message()}}));
    else
        answerPeople(recognition);
    endLater(recognition.signIn.isAllowed() ? Done : Failed);
}

//! What can be copied into the catalog goes to standard output alone.
void WhoAmICommand::answerPeople(const workflows::Recognition &recognition) const
{
    if (recognition.signIn.isAllowed()) {
        console::printLine(recognition.message());
        return;
    }
    console::tell(recognition.message());
    const QString entity = recognition.missingEntity();
    if (entity.isEmpty())
        return;
    console::tell(tr("Add this to the catalog:"));
    console::printText(u"---\n"_s + entity.trimmed());
}

} // namespace windlass::cli
