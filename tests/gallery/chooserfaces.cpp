// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/face.h"
#include "journeys/browsedesk.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using ui::ChooseRepositoryDialog;

namespace {

using IsReady = std::function<bool(const ChooseRepositoryDialog &)>;

QAbstractItemView *rowsOf(const ChooseRepositoryDialog &dialog)
{
    return dialog.findChild<QAbstractItemView *>(u"repositories"_s);
}

bool hasRows(const ChooseRepositoryDialog &dialog)
{
    return rowsOf(dialog)->model()->rowCount() > 2;
}

Scene chooser(const QString &scenario, const QJsonObject &fault, const IsReady &isReady,
              const std::optional<store::SourceKind> &source = {})
{
    const auto desk = std::make_shared<journeys::BrowseDesk>();
    if (!desk->open(scenario) || (!fault.isEmpty() && !desk->desk.addFault(fault)))
        return {};
    ui::RepositoryProposal proposal;
    proposal.draft.name = u"shop-new"_s;
    proposal.source = source;
    const auto dialog =
        std::make_shared<ChooseRepositoryDialog>(*desk->context, desk->account, proposal);
    dialog->show();
    const bool isReached = QTest::qWaitFor([&] { return isReady(*dialog); }, journeys::patience);
    QTest::qWait(500); // names and numbers come one after the other
    return {desk, dialog, isReached ? dialog.get() : nullptr};
}

Scene existing()
{
    const Scene scene = chooser(u"sample"_s, {}, hasRows);
    if (scene.isUp())
        rowsOf(*static_cast<ChooseRepositoryDialog *>(scene.front))
            ->setCurrentIndex(
                rowsOf(*static_cast<ChooseRepositoryDialog *>(scene.front))->model()->index(2, 0));
    return scene;
}

QJsonObject faultOf(const QString &path, const QString &action)
{
    return {{u"host"_s, u"api"_s}, {u"path"_s, path}, {u"action"_s, action}, {u"times"_s, 0}};
}

IsReady hintSays(const QString &words)
{
    return [words](const ChooseRepositoryDialog &dialog) {
        return dialog.findChild<QLabel *>(u"chooseHint"_s)->text().contains(words);
    };
}

} // namespace

QList<Face> chooserFaces()
{
    const auto face = [](const QString &state, const QString &scenario, const QJsonObject &fault,
                         const IsReady &isReady) {
        return Face{u"chooser"_s, state, [=] { return chooser(scenario, fault, isReady); }};
    };
    return {face(u"loading"_s, u"sample"_s, faultOf(u"/2.0/user/workspaces"_s, u"stall"_s),
                 hintSays(spoken("windlass::ui::ChooseRepositoryDialog", "Loading workspaces..."))),
            face(u"failed"_s, u"sample"_s, faultOf(u"/2.0/user/workspaces"_s, u"status"_s),
                 hintSays(spoken("windlass::bitbucket::Error",
                                 "Bitbucket has a problem at the moment. Try again later."))),
            face(u"new"_s, u"sample"_s, {}, hasRows),
            {u"chooser"_s, u"generated"_s,
             [] { return chooser(u"sample"_s, {}, hasRows, store::SourceKind::GeneratorOutput); }},
            {u"chooser"_s, u"existing"_s, existing},
            face(u"large"_s, u"large"_s, {}, hasRows),
            face(u"hostile"_s, u"hostile"_s, {}, hasRows)};
}

} // namespace windlass::gallery
