// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peopleface.h"

#include "foundation/deliver.h"
#include "foundation/sentences.h"
#include "models/plaintext.h"
#include "ui/settings/resolverlist.h"
#include "ui/settings/resolverofferpanel.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/keylesstext.h"
#include "ui/widgets/pausing.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/admission.h"
#include "workflows/session.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using workflows::CatalogPlace;
using workflows::PeopleSettings;

static constexpr int answerLines = 9; // that are in sight at once

PeopleFace::PeopleFace(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_error(new ErrorPanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(this, 0, tr("Catalog of people, as Backstage has it")));
    layout->addWidget(buildPlace());
    layout->addWidget(buildRules());
    layout->addWidget(buildDryRun());
    layout->addWidget(m_error);
    layout->addStretch();
    load();
}

QWidget *PeopleFace::buildPlace()
{
    auto *box = new QWidget(this);
    m_place = new QLineEdit(box);
    m_place->setObjectName(u"catalogPlace"_s);
    m_place->setPlaceholderText(tr("YAML files, folder or https://backstage.example.com"));
    explain(*m_place,
            tr("Where people are described, as for Backstage: one or several YAML files with "
               "entities of the kind User, a folder with such files, or the address of a "
               "Backstage server. Empty means that nobody is looked up."));
    auto *label = new QLabel(tr("Ca&talog"), box);
    label->setBuddy(m_place);
    auto *file = button(box, u"catalogFile"_s, tr("&Files..."));
    auto *folder = button(box, u"catalogFolder"_s, tr("F&older..."));
    m_token = new QLineEdit(box);
    m_token->setObjectName(u"catalogToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    explain(*m_token,
            tr("A token for Backstage's catalog, from who runs that server. It is not a token of "
               "Bitbucket. It is kept where your other secrets are."));
    m_token->setPlaceholderText(tr("Kept with the secrets; enter it to change it"));
    m_tokenLabel = new QLabel(tr("Toke&n"), box);
    m_tokenLabel->setBuddy(m_token);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_place, 0, 1);
    grid->addWidget(file, 0, 2);
    grid->addWidget(folder, 0, 3);
    grid->addWidget(m_tokenLabel, 1, 0);
    grid->addWidget(m_token, 1, 1, 1, 3);
    for (QPushButton *each : {file, folder})
        each->setAutoDefault(false);
    connect(m_place, &QLineEdit::editingFinished, this, &PeopleFace::takePlace);
    connect(m_token, &QLineEdit::editingFinished, this, &PeopleFace::takeToken);
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Catalog"), {}, tr("YAML (*.yaml *.yml)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"chooseCatalogFiles"_s);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &PeopleFace::choosePaths);
        dialog->open();
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Catalog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"chooseCatalogFolder"_s);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::filesSelected, this, &PeopleFace::choosePaths);
        dialog->open();
    });
    return box;
}

QWidget *PeopleFace::buildRules()
{
    auto *box = new QWidget(this);
    m_offer = new ResolverOfferPanel(m_context.services.profile, box);
    m_resolvers = new ResolverList(box);
    m_must = new QCheckBox(tr("&Sign-in must match: who is not found is signed out"), box);
    m_must->setObjectName(u"mustMatch"_s);
    explain(*m_must, tr("After signing in at Bitbucket the account is looked up in the catalog. "
                        "Whoever is not found there is signed out of Windlass again. This "
                        "protects nothing at Bitbucket itself."));
    m_commits = new QCheckBox(tr("Commits take name and e-ma&il from the catalog"), box);
    m_commits->setObjectName(u"commitsAsEntity"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(box, 0, tr("Look for the account by")));
    layout->addWidget(m_offer);
    layout->addWidget(m_resolvers);
    layout->addWidget(m_must);
    layout->addWidget(m_commits);
    connect(m_offer, &ResolverOfferPanel::accepted, this, &PeopleFace::load);
    connect(m_offer, &ResolverOfferPanel::refused, this, &PeopleFace::refuse);
    connect(m_resolvers, &ResolverList::changed, this, &PeopleFace::takeRest);
    connect(m_must, &QCheckBox::clicked, this, &PeopleFace::takeRest);
    connect(m_commits, &QCheckBox::clicked, this, &PeopleFace::takeRest);
    return box;
}

QWidget *PeopleFace::buildDryRun()
{
    auto *box = new QWidget(this);
    m_run = button(box, u"dryRun"_s, tr("Would Backstage &Let Me In?"));
    m_copy = button(box, u"copyEntity"_s, tr("Co&py Missing Entity"));
    m_answer = new QPlainTextEdit(box); // as many lines as there are resolvers and complaints
    m_answer->setObjectName(u"dryRunAnswer"_s);
    m_answer->setAccessibleName(keylessText(m_run->text()));
    QTextOption option = m_answer->document()->defaultTextOption(); // alone it begins at the left
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    m_answer->document()->setDefaultTextOption(option);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * answerLines);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_run, 0, 0);
    layout->addWidget(m_copy, 0, 1);
    layout->addWidget(m_answer, 1, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    for (QPushButton *each : {m_run, m_copy})
        each->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &PeopleFace::run);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_missing); });
    return box;
}

void PeopleFace::load()
{
    forgetAnswer();
    const auto stored = workflows::storedPeople(m_context.services.profile);
    m_used = stored.value_or(PeopleSettings());
    m_resolvers->setChoices(m_used.resolvers);
    m_offer->load();
    const auto isFixed = workflows::isMatchFixed(m_context.services);
    m_must->setChecked(m_used.mustMatch || isFixed.value_or(true));
    m_must->setEnabled(isFixed == false);
    m_must->setToolTip(isFixed == true ? tr("The system's policy says so.") : QString());
    m_commits->setChecked(m_used.commitsAsEntity);
    showPlace();
    if (!stored)
        refuse(stored.error());
    else if (!isFixed)
        refuse(isFixed.error());
}

void PeopleFace::showPlace()
{
    m_place->setText(m_used.catalog.text());
    const bool isServer = m_used.catalog.kind == CatalogPlace::Kind::Server;
    m_tokenLabel->setVisible(isServer);
    m_token->setVisible(isServer);
    m_token->clear();
    m_run->setEnabled(m_used.catalog.kind != CatalogPlace::Kind::None);
}

void PeopleFace::choosePaths(const QStringList &paths)
{
    m_place->setText(CatalogPlace::ofFiles(paths).text());
    takePlace();
}

bool PeopleFace::takePlace()
{
    const auto place = workflows::parseCatalogPlace(m_place->text());
    if (!place) {
        forgetAnswer();
        refuse(place.error());
        return false;
    }
    if (*place == m_used.catalog) {
        m_error->clear();
        return true;
    }
    if (m_used.catalog.kind == CatalogPlace::Kind::Server) // its token is of no use elsewhere
        (void)workflows::storeCatalogToken(m_context.services, m_used.catalog, {});
    PeopleSettings settings = m_used;
    settings.catalog = *place;
    const bool isKept = keep(settings);
    showPlace();
    return isKept;
}

void PeopleFace::takeToken()
{
    if (m_token->text().isEmpty())
        return;
    forgetAnswer();
    deliver(workflows::storeCatalogToken(m_context.services, m_used.catalog, m_token->text()), this,
            [this](const Result<> &stored) {
                if (stored)
                    say(tr("The token is stored."));
                else
                    refuse(stored.error());
            });
    m_token->clear();
}

void PeopleFace::takeRest()
{
    PeopleSettings settings = m_used;
    settings.resolvers = m_resolvers->choices();
    if (m_must->isEnabled())
        settings.mustMatch = m_must->isChecked();
    settings.commitsAsEntity = m_commits->isChecked();
    (void)keep(settings); // it says why not
}

bool PeopleFace::keep(const PeopleSettings &settings)
{
    forgetAnswer();
    const Result<> kept = workflows::usePeople(m_context.services.profile, settings);
    if (kept)
        m_used = settings;
    else
        refuse(kept.error());
    return kept.has_value();
}

void PeopleFace::run()
{
    if (!takePlace())
        return; // the answer would be about another one
    forgetAnswer();
    const auto account = workflows::chooseAccount(m_context.services, {});
    if (!account) {
        refuse(account.error());
        return;
    }
    pause(m_run);
    say(tr("Looking..."));
    const auto session = m_context.sessions.open(*account);
    deliver(workflows::recognise(m_context.services, session->client(), m_used), this,
            [this, session, number = m_runs](const Result<workflows::Recognition> &recognition) {
                if (number != m_runs)
                    return;
                forgetAnswer();
                if (recognition)
                    showAnswer(*recognition);
                else
                    refuse(recognition.error());
            });
}

void PeopleFace::showAnswer(const workflows::Recognition &recognition)
{
    QStringList lines{recognition.message()};
    if (recognition.trouble)
        lines.append(inARow({recognition.trouble->message,
                             tr("The catalog as it was at %1 was used.")
                                 .arg(QLocale().toString(recognition.fetchedAt.toLocalTime(),
                                                         QLocale::ShortFormat))}));
    constexpr qsizetype mostComplaints = 5; // the command tells all
    for (const QString &complaint :
         recognition.complaints.first(std::min(mostComplaints, recognition.complaints.size())))
        lines.append(models::plainSentences(complaint));
    if (const qsizetype left = recognition.complaints.size() - mostComplaints; left > 0)
        lines.append(tr("%Ln more", nullptr, int(left)));
    m_missing = recognition.missingEntity();
    m_copy->setVisible(!m_missing.isEmpty());
    say(lines.join(u'\n'));
}

void PeopleFace::say(const QString &text)
{
    m_answer->setPlainText(text);
    m_answer->show();
    announce(*this, text);
}

void PeopleFace::refuse(const Error &error)
{
    m_error->showError(error);
}

void PeopleFace::forgetAnswer()
{
    ++m_runs;
    m_missing.clear();
    m_copy->hide();
    m_answer->hide();
    m_error->clear();
    goOn(m_run);
    m_run->setEnabled(m_used.catalog.kind != CatalogPlace::Kind::None);
}

} // namespace windlass::ui
