// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/readingscenes.h"

#include "journeys/fixtureapp.h"
#include "workflows/browsebitbucket.h"
#include "workflows/loadcatalog.h"
#include "workflows/readme.h"

using namespace Qt::StringLiterals;

namespace windlass::faults {

using journeys::awaited;

namespace {

constexpr auto readmeText = "Read me first.\n";

constexpr auto entities = R"([
    {"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "ada"}, "spec": {}},
    {"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "bob"}, "spec": {}}])";

} // namespace

bool ReadmeScene::prepare()
{
    m_text.clear();
    if (m_app.link)
        return true;
    m_app = m_desk.newApp(u"shown-readme"_s);
    if (!m_app.link || !journeys::writeFile(m_app.folder + u"/README.md"_s, readmeText)
        || !m_desk.office->publish(m_app, m_desk.account))
        return false;
    m_app = m_desk.office->reloaded(m_app);
    return m_app.link.has_value();
}

Result<> ReadmeScene::act(const SeenStep * /*spoiled*/)
{
    const auto session = m_desk.office->sessions.open(m_desk.account);
    const QString workspace = m_app.link->workspaceSlug;
    const workflows::BrowseBitbucket browse(session);
    const auto repository = awaited(browse.repository(workspace, m_app.link->repositorySlug));
    if (!repository)
        return tl::unexpected(repository.error());
    return awaited(workflows::readme(session, workspace, *repository))
        .map([this](const QString &text) { m_text = text; });
}

QStringList ReadmeScene::lies(const Result<> &said)
{
    if (said && m_text != QLatin1String(readmeText))
        return {u"The readme is shown as: "_s + m_text};
    return {};
}

bool CatalogScene::prepare()
{
    m_people.clear();
    return m_desk.desk.visitor().set(
        {{u"catalog"_s, QString::fromLatin1(entities)}, {u"catalog_page"_s, 1}});
}

Result<> CatalogScene::act(const SeenStep * /*spoiled*/)
{
    const auto place = workflows::parseCatalogPlace(m_desk.desk.webUrl);
    if (!place)
        return tl::unexpected(place.error());
    return awaited(workflows::loadCatalog(m_desk.office->services, *place, shortPatience().calls))
        .map([this](const workflows::LoadedCatalog &loaded) {
            for (const identity::User &user : loaded.catalog.users())
                m_people.append(user.reference());
        });
}

QStringList CatalogScene::lies(const Result<> &said)
{
    if (said && m_people != QStringList{u"user:default/ada"_s, u"user:default/bob"_s})
        return {u"The catalog has: "_s + m_people.join(u", "_s)};
    return {};
}

} // namespace windlass::faults
