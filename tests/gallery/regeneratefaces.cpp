// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/deliver.h"
#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"
#include "ui/regenerate/reviewchangesdialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using git::DifferenceRow;
using git::TextDifference;
using models::ChangeListModel;
using ui::ReviewChangesDialog;

namespace {

using Load = ReviewChangesDialog::LoadDifference;
using Purpose = ReviewChangesDialog::Purpose;
using State = AppDesk::State;
using journeys::patience;
using Side = ChangeListModel::Side;
using Change = ChangeListModel::Change;

QList<ChangeListModel::Row> files()
{
    constexpr const char *words = "windlass::workflows::OutputReview";
    return {
        {u"src/orders/orders.service.ts"_s,
         Side::Meets,
         Change::Modified,
         spoken(words, "both changed it"),
         4,
         2,
         false,
         true,
         {}},
        {u"src/orders/orders.controller.ts"_s,
         Side::Meets,
         Change::Modified,
         spoken(words, "people deleted it, the generator changed it"),
         61,
         0,
         false,
         false,
         {}},
        {u"assets/logo.png"_s, Side::Meets, Change::Modified, spoken(words, "both changed it"), 0,
         0, true, false, ChangeListModel::Decision::People},
        {u"src/app.module.ts"_s, Side::Generator, Change::Modified, {}, 12, 3, false, false, {}},
        {u"src/stock/stock.module.ts"_s,
         Side::Generator,
         Change::Added,
         {},
         40,
         0,
         false,
         false,
         {}},
        {u"src/main.ts"_s, Side::People, Change::Modified, {}, 2, 1, false, false, {}}};
}

TextDifference lines()
{
    using Kind = DifferenceRow::Kind;
    TextDifference difference{TextDifference::Standing::Shown, 900, 980, {}, 4, 2, false};
    difference.rows = {{Kind::Gap, 0, 0, {}, {}},
                       {Kind::Same, 11, 11, u"  async create(order: NewOrder) {"_s,
                        u"  async create(order: NewOrder) {"_s},
                       {Kind::Changed, 12, 12, u"    await this.stock.reserve(order.items);"_s,
                        u"    await this.audit.note('create', order);"_s},
                       {Kind::Changed, 13, 13, u"    return this.orders.save(order);"_s,
                        u"    return this.orders.save({ ...order, createdAt: new Date() });"_s},
                       {Kind::Added, 0, 14, {}, u"  }"_s},
                       {Kind::Added, 0, 15, {}, u"  async count() {"_s},
                       {Kind::Same, 14, 16, u"  }"_s, u"  }"_s},
                       {Kind::Gap, 0, 0, {}, {}}};
    return difference;
}

struct Behind
{
    ChangeListModel changes;
};

//! \param tab  which files are shown
Scene review(int tab, const Load &load, const QList<ChangeListModel::Row> &rows = files(),
             Purpose purpose = Purpose::Preview, const QStringList &notes = {})
{
    const auto behind = std::make_shared<Behind>();
    behind->changes.setRows(rows);
    const auto dialog = std::make_shared<ReviewChangesDialog>(behind->changes, load, purpose);
    dialog->setNotes(notes);
    dialog->show();
    dialog->findChild<QTabBar *>(u"sides"_s)->setCurrentIndex(tab);
    const auto *hint = dialog->findChild<QLabel *>(u"differenceHint"_s);
    const bool isReached = QTest::qWaitFor([hint] { return hint->text() != "Looking..."_L1; });
    return {behind, dialog, isReached ? dialog.get() : nullptr};
}

Load found(const TextDifference &difference)
{
    return [difference](const auto &) { return ready<TextDifference>(difference); };
}

//! The page of an app whose new output meets people's work.
//! \param isPushed  it was tried, and nobody decided
Scene page(bool isPushed)
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    journeys::Office &office = *desk->browse.office;
    const store::App added = desk->add(u"shop-api"_s, nestApp());
    if (!desk->link(added))
        return {};
    store::App app = office.reloaded(added);
    app.link->source = store::SourceKind::GeneratorOutput;
    const QString file = u"src/main.ts"_s;
    const bool isReady =
        office.apps.save(app) && office.publish(app, desk->browse.account)
        && !desk->browse.desk
                .commitAsSomebody(u"acme/shop-api-new"_s, u"main"_s, file, u"people's"_s)
                .isEmpty()
        && desk->change(u"shop-api"_s, {{file, "generated\n"}}) && desk->show(State::Ready);
    if (!isReady || !isPushed)
        return desk->scene(isReady);
    const auto asked = [&desk] { return desk->browse.window->findChild<ReviewChangesDialog *>(); };
    const bool isAsked = desk->press(u"primary"_s)
                         && QTest::qWaitFor([&asked] { return asked() != nullptr; }, patience);
    if (isAsked)
        asked()->reject();
    return desk->scene(isAsked && desk->waitFor(State::Ready));
}

} // namespace

QList<Face> regenerateFaces()
{
    const TextDifference binary{TextDifference::Standing::Binary, 14200, 15100, {}, 0, 0, false};
    const Load failing = [](const auto &) {
        return ready<TextDifference>(
            fail(ErrorKind::FolderUnusable,
                 spoken("windlass::git::Staging", "The folder can no longer be read.")));
    };
    const QStringList notes{
        QCoreApplication::translate("windlass::workflows::PublishProject",
                                    "Rules keep %Ln file(s) as they are in the repository: %1.",
                                    nullptr, 2)
            .arg(u"src/orders/prices.ts, docs/README.md"_s)};
    return {{u"review-changes"_s, u"meets"_s, [] { return review(0, found(lines())); }},
            {u"review-changes"_s, u"generator"_s, [] { return review(1, found(lines())); }},
            {u"review-changes"_s, u"people"_s, [] { return review(2, found(lines())); }},
            {u"review-changes"_s, u"binary"_s, [binary] { return review(0, found(binary)); }},
            {u"review-changes"_s, u"failed"_s, [failing] { return review(0, failing); }},
            {u"review-changes"_s, u"push"_s,
             [notes] { return review(0, found(lines()), files(), Purpose::Push, notes); }},
            {u"review-changes"_s, u"nothing"_s, [] { return review(1, found(lines()), {}); }},
            {u"app"_s, u"generated"_s, [] { return page(false); }},
            {u"app"_s, u"undecided"_s, [] { return page(true); }}};
}

} // namespace windlass::gallery
