// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logbook.h"
#include "foundation/logging.h"
#include "gallery/face.h"
#include "ui/assistantdesk.h"
#include "ui/handover/handoverdialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/help/logdialog.h"
#include "ui/publish/directorydialog.h"
#include "ui/publish/reviewdialog.h"
#include "ui/publish/secrethelpdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/accountcarddialog.h"
#include "ui/signin/connectdialog.h"
#include "ui/signin/signedoutnotice.h"
#include "ui/widgets/errordialog.h"
#include "workflows/accountpicture.h"
#include "workflows/admission.h"
#include "workflows/forgeteverything.h"
#include "workflows/peoplesettings.h"
#include "workflows/resolveroffer.h"
#include "workflows/session.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using uitests::AssistantDesk;

namespace {

using Make = std::function<std::shared_ptr<QDialog>(AssistantDesk &, const store::Account &)>;

QString textOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget);
    return label != nullptr ? label->text() : edit != nullptr ? edit->toPlainText() : QString();
}

//! \param text  what has its text when the dialog is ready
Scene shown(const Make &make, const QString &text)
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    desk->dialog.reset();
    const store::Account account = desk->connectOnce();
    const std::shared_ptr<QDialog> dialog = make(*desk, account);
    dialog->show();
    const QStringList early{QString(), spoken("windlass::ui::PeopleFace", "Looking..."),
                            spoken("windlass::ui::AccountCardDialog", "Looking...")};
    const auto isReady = [&] {
        const auto *found = dialog->findChild<QWidget *>(text);
        return text.isEmpty() || (found != nullptr && !early.contains(textOf(*found)));
    };
    const bool isReached = QTest::qWaitFor(isReady, journeys::patience);
    return {desk, dialog, isReached ? dialog.get() : nullptr};
}

std::shared_ptr<ui::SettingsDialog> settings(AssistantDesk &desk)
{
    return std::make_shared<ui::SettingsDialog>(*desk.context);
}

void chooseCatalog(AssistantDesk &desk, const QByteArray &yaml)
{
    const Profile &profile = desk.context->services.profile;
    QFile file(QFileInfo(profile.settingsFile()).dir().filePath(u"org.yaml"_s));
    workflows::PeopleSettings people;
    people.catalog = workflows::CatalogPlace::ofFiles({file.fileName()});
    if (file.open(QIODevice::WriteOnly) && file.write(yaml) >= 0)
        (void)workflows::usePeople(profile, people);
}

//! Settings, People, after a dry run with \a yaml as the catalog.
Make dryRun(const QByteArray &yaml)
{
    return [yaml](AssistantDesk &desk, const store::Account &) {
        chooseCatalog(desk, yaml);
        const auto made = settings(desk);
        made->showFace(ui::SettingsDialog::Face::People);
        made->findChild<QAbstractButton *>(u"dryRun"_s)->click();
        return made;
    };
}

//! The same, with the resolvers of a file that was read.
std::shared_ptr<QDialog> offered(AssistantDesk &desk, const store::Account &)
{
    (void)workflows::keepOffer(
        desk.context->services.profile,
        {u"app-config.local.yaml"_s,
         {{identity::Resolver::Email},
          {identity::Resolver::LocalPart, true, {u"example.com"_s, u"example.org"_s}}},
         {u"ourOwnResolver"_s}});
    const auto made = settings(desk);
    made->showFace(ui::SettingsDialog::Face::People);
    return made;
}

//! With a picture, and known to the catalog.
std::shared_ptr<QDialog> cardOfSomebodyKnown(AssistantDesk &desk, const store::Account &account)
{
    chooseCatalog(desk, "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: ada\n"
                        "  annotations: {bitbucket.org/username: ada-l}\nspec:\n"
                        "  profile: {displayName: Countess of Lovelace}\n"
                        "  memberOf: [engines, poets]\n");
    const auto session = desk.context->sessions.open(account);
    (void)journeys::awaited(workflows::fetchPicture(desk.context->services, session));
    (void)journeys::awaited(workflows::lookUpAgain(desk.context->services, session));
    return std::make_shared<ui::AccountCardDialog>(*desk.context, account);
}

//! With initials: there is no picture.
std::shared_ptr<QDialog> card(AssistantDesk &desk, const store::Account &account)
{
    (void)desk.desk.addFault(
        {{u"path"_s, u"/avatars/"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 404}});
    return std::make_shared<ui::AccountCardDialog>(*desk.context, account);
}

//! \param filter  what is looked for in it
Scene log(const QString &filter)
{
    struct Behind
    {
        LogBook book{QtFatalMsg};
    };
    const auto behind = std::make_shared<Behind>();
    qCWarning(lcHttp, "GET /2.0/user: 200, try 1");
    qCWarning(lcHttp, "GET /2.0/repositories/acme/shop-api: 404, try 1");
    behind->book.keepIn(QDir::temp().filePath(u"no such folder/windlass.log"_s));
    const auto dialog =
        std::make_shared<ui::LogDialog>(behind->book, [](const QUrl &) { return true; });
    dialog->findChild<QLineEdit *>(u"logFilter"_s)->setText(filter);
    dialog->show();
    return {behind, dialog, dialog.get()};
}

//! A box that goes by itself when it is closed.
template <typename Open> Scene inFrontOfAWindow(const Open &open)
{
    const auto window = std::make_shared<QWidget>();
    open(window.get());
    return {window, nullptr, window->findChild<QDialog *>()};
}

Scene error(bool withDetails)
{
    const Scene scene = inFrontOfAWindow([](QWidget *window) {
        ui::ErrorDialog::tell(
            window,
            {ErrorKind::Storage,
             spoken("windlass::workflows::AppLock",
                    "Windlass cannot write to its profile folder. Check that the disk is not "
                    "full and that the folder may be written."),
             u"sqlite: database or disk is full (13), profile/windlass.sqlite"_s});
    });
    if (scene.isUp() && withDetails)
        scene.front->findChild<QAbstractButton *>(u"details"_s)->click();
    QTest::qWait(50); // it grows with them
    return scene;
}

Scene signedOut()
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    ui::showSignedOut(*desk->context, u"Ada Lovelace"_s, desk->dialog.get());
    return {desk, nullptr, desk->dialog->findChild<QDialog *>(u"signedOut"_s)};
}

//! \param isWritten  what is left to do is shown
Scene handingOver(bool isWritten)
{
    struct Behind
    {
        AssistantDesk desk;
        workflows::WrittenHandovers written;
    };
    const auto behind = std::make_shared<Behind>();
    AssistantDesk *desk = &behind->desk;
    if (!desk->open())
        return {};
    desk->dialog.reset();
    const store::Account account = desk->connectOnce();
    const QString folder = desk->desk.path(u"portal"_s);
    desk->desk.exempt(u"portal"_s); // there the secret is handed over
    QDir().mkpath(folder);
    QFile config(folder + u"/app-config.yaml"_s);
    if (!config.open(QIODevice::WriteOnly))
        return {};
    const auto dialog =
        std::make_shared<ui::HandoverDialog>(*desk->context, behind->written, account);
    dialog->setOrder(handover::Program::Backstage, folder);
    dialog->show();
    auto *write = dialog->findChild<QAbstractButton *>(u"writeHandover"_s);
    const bool isReached =
        QTest::qWaitFor([write] { return write->isEnabled(); }, journeys::patience);
    if (isReached && isWritten)
        write->click();
    dialog->findChild<QLineEdit *>(u"handoverFolder"_s)->setText(u"~/portal"_s);
    return {behind, dialog, isReached ? dialog.get() : nullptr};
}

} // namespace

QList<Face> dialogFaces()
{
    using SettingsFace = ui::SettingsDialog::Face;
    const auto settingsAt = [](SettingsFace face) -> Make {
        return [face](AssistantDesk &desk, const store::Account &) {
            const auto made = settings(desk);
            made->showFace(face);
            return made;
        };
    };
    const auto forgotten = [](AssistantDesk &desk, const store::Account &) {
        const auto made = settings(desk);
        made->showForgotten(workflows::Forgotten{2, 3});
        return made;
    };
    const auto failed = [](AssistantDesk &desk, const store::Account &) {
        const auto made = settings(desk);
        made->showForgotten(fail(ErrorKind::KeychainLocked,
                                 spoken("windlass::auth::KeychainStore",
                                        "The keychain is locked. Unlock it and try again."),
                                 u"detail"_s));
        return made;
    };
    const auto secretHelp = [] {
        return shown(
            [](AssistantDesk &, const store::Account &) {
                return std::make_shared<ui::SecretHelpDialog>();
            },
            {});
    };
    const auto help = [](AssistantDesk &, const store::Account &) {
        return std::make_shared<ui::HelpDialog>();
    };
    const auto about = [](AssistantDesk &, const store::Account &) {
        return std::make_shared<ui::AboutDialog>();
    };
    const auto review = [](const QString &branch) {
        return [branch](AssistantDesk &, const store::Account &) {
            store::Link link;
            link.reviewBranch = branch;
            link.opensDrafts = true;
            return std::make_shared<ui::ReviewDialog>(link, u"windlass/shop-api"_s);
        };
    };
    const auto directory = [](const QString &name) {
        return [name](AssistantDesk &, const store::Account &) {
            return std::make_shared<ui::DirectoryDialog>(name);
        };
    };
    const QString place = u"dataPlace"_s;
    const QString answer = u"dryRunAnswer"_s;
    const QByteArray person =
        "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: ada\n"
        "  annotations: {bitbucket.org/username: ada-l}\nspec: {}\n";
    return {
        {u"help"_s, u"manual"_s, [=] { return shown(help, {}); }},
        {u"help"_s, u"about"_s, [=] { return shown(about, {}); }},
        {u"help"_s, u"log"_s, [] { return log(u"windlass.http"_s); }},
        {u"help"_s, u"log-empty"_s, [] { return log(u"windlass.git"_s); }},
        {u"settings"_s, u"general"_s,
         [=] { return shown(settingsAt(SettingsFace::General), place); }},
        {u"settings"_s, u"network"_s, [=] { return shown(settingsAt(SettingsFace::Network), {}); }},
        {u"settings"_s, u"keychain"_s,
         [=] { return shown(settingsAt(SettingsFace::Keychain), u"secretPlace"_s); }},
        {u"settings"_s, u"people"_s, [=] { return shown(settingsAt(SettingsFace::People), {}); }},
        {u"settings"_s, u"people-found"_s, [=] { return shown(dryRun(person), answer); }},
        {u"settings"_s, u"people-missing"_s, [=] { return shown(dryRun("a: b: c"), answer); }},
        {u"settings"_s, u"people-offer"_s, [] { return shown(offered, {}); }},
        {u"settings"_s, u"forgotten"_s, [=] { return shown(forgotten, place); }},
        {u"settings"_s, u"failed"_s, [=] { return shown(failed, place); }},
        {u"dialog"_s, u"account-card"_s, [] { return shown(card, u"cardPlace"_s); }},
        {u"dialog"_s, u"account-card-known"_s,
         [] { return shown(cardOfSomebodyKnown, u"cardPlace"_s); }},
        {u"dialog"_s, u"directory"_s, [=] { return shown(directory(u"services/shop"_s), {}); }},
        {u"dialog"_s, u"directory-problem"_s,
         [=] { return shown(directory(u"../shop"_s), u"directoryProblem"_s); }},
        {u"dialog"_s, u"error"_s, [] { return error(false); }},
        {u"dialog"_s, u"error-details"_s, [] { return error(true); }},
        {u"dialog"_s, u"handover"_s, [] { return handingOver(false); }},
        {u"dialog"_s, u"handover-written"_s, [] { return handingOver(true); }},
        {u"dialog"_s, u"review"_s, [=] { return shown(review({}), {}); }},
        {u"dialog"_s, u"review-problem"_s,
         [=] { return shown(review(u"not a branch"_s), u"reviewProblem"_s); }},
        {u"dialog"_s, u"secret-help"_s, secretHelp},
        {u"dialog"_s, u"signed-out"_s, signedOut}};
}

} // namespace windlass::gallery
