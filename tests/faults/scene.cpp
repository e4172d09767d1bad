// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/scene.h"

#include "faults/lookingscenes.h"
#include "faults/pushscene.h"
#include "faults/readingscenes.h"
#include "faults/signoutscene.h"

namespace windlass::faults {

std::vector<std::unique_ptr<Scene>> allScenes(FaultDesk &desk)
{
    using What = ListScene::What;
    using Kind = PushScene::Kind;
    std::vector<std::unique_ptr<Scene>> all;
    all.push_back(std::make_unique<SignInScene>(desk));
    all.push_back(std::make_unique<ListScene>(desk, What::Workspaces, true));
    for (const What what : {What::Workspaces, What::Repositories, What::Branches})
        all.push_back(std::make_unique<ListScene>(desk, what));
    for (const Kind kind : {Kind::Create, Kind::Later, Kind::Regenerate, Kind::Forward,
                            Kind::Review, Kind::ReviewMoved, Kind::ReviewMore})
        all.push_back(std::make_unique<PushScene>(desk, kind));
    all.push_back(std::make_unique<ReadmeScene>(desk));
    all.push_back(std::make_unique<CatalogScene>(desk));
    all.push_back(std::make_unique<SignOutScene>(desk));
    return all;
}

} // namespace windlass::faults
