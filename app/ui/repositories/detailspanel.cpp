// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/detailspanel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/repositories/readmeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/remedybutton.h"
#include "workflows/checkup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

using bitbucket::Repository;
using models::plainLine;

DetailsPanel::DetailsPanel(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_summary(plainLabel(this)),
      m_remove(button(this, u"removeGone"_s, tr("Remove from This List"))),
      m_remedy(new RemedyButton(u"detailsRemedy"_s, this)),
      m_addresses(new QWidget(this)),
      m_https(new CopyField(u"httpsAddress"_s, tr("Clone address (HTTPS)"), this)),
      m_ssh(new CopyField(u"sshAddress"_s, tr("Clone address (SSH)"), this)),
      m_readme(new ReadmeView(context, this))
{
    m_summary->setObjectName(u"details"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms); // arrow keys pass over many rows
    auto *addresses = new QHBoxLayout(m_addresses);
    addresses->setContentsMargins({});
    addresses->addWidget(new QLabel(tr("HTTPS"), m_addresses));
    addresses->addWidget(m_https, 1);
    addresses->addWidget(new QLabel(tr("SSH"), m_addresses));
    addresses->addWidget(m_ssh, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addWidget(m_remedy, 0, Qt::AlignLeading);
    layout->addWidget(m_addresses);
    layout->addWidget(m_readme, 1);
    layout->addStretch();
    connect(&m_rest, &QTimer::timeout, this, &DetailsPanel::lookCloser);
    connect(m_remedy, &RemedyButton::remedyRequested, this, &DetailsPanel::remedyRequested);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removalWanted(m_repository->uuid); });
    showRepository({}, {});
}

bool DetailsPanel::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        keepLines();
    return isHandled;
}

//! A splitter does not ask how high a text is at its width, and would cut its lines.
void DetailsPanel::keepLines()
{
    setMinimumHeight(layout()->minimumHeightForWidth(width()));
}

void DetailsPanel::showRepository(const std::optional<workflows::BrowseWorkspace> &browse,
                                  const std::optional<Repository> &repository)
{
    const bool isSame = repository && m_repository && repository->uuid == m_repository->uuid;
    m_browse = browse;
    m_repository = repository;
    m_readme->setVisible(repository.has_value());
    if (isSame) {
        showAddresses();
        return;
    }
    ++m_generation;
    m_branches.reset();
    m_pullRequests.reset();
    m_arePullRequestsRefused = false;
    m_note.clear();
    m_remove->hide();
    m_remedy->offerFor({});
    m_readme->clear();
    showAddresses();
    showSummary();
    if (repository)
        m_rest.start();
    else
        m_rest.stop();
}

template <typename T, typename F>
void DetailsPanel::whileShown(const QFuture<Result<T>> &future, F f)
{
    deliver(future, this, [this, generation = m_generation, f](const Result<T> &result) {
        if (generation == m_generation)
            f(result);
    });
}

void DetailsPanel::showAddresses()
{
    m_addresses->setVisible(m_repository.has_value());
    if (!m_repository)
        return;
    m_https->setText(m_repository->cloneUrl.toString());
    m_ssh->setText(m_repository->sshAddress);
}

void DetailsPanel::showSummary()
{
    if (!m_repository) {
        m_summary->setText(tr("Select a repository to see more."));
        return;
    }
    QStringList facts;
    facts.append(m_repository->mainBranch ? plainLine(*m_repository->mainBranch)
                                          : tr("nothing pushed yet"));
    if (m_branches)
        facts.append(tr("%Ln branch(es)", nullptr, int(*m_branches)));
    if (m_pullRequests)
        facts.append(tr("%Ln open pull request(s)", nullptr, int(*m_pullRequests)));
    if (m_arePullRequestsRefused)
        facts.append(tr("pull requests cannot be seen"));
    facts.append(m_repository->isPrivate ? tr("private") : tr("public"));
    const QString summary = tr("Selected: %1").arg(facts.join(tr(", ")));
    m_summary->setText(m_note.isEmpty() ? summary : tr("%1. %2").arg(summary, m_note));
}

void DetailsPanel::lookCloser()
{
    m_readme->showMessage(tr("Looking..."));
    // by uuid: a repository that was renamed is found under its new name
    whileShown(m_browse->repository(m_repository->uuid),
               [this](const Result<Repository> &repository) { read(repository); });
}

void DetailsPanel::read(const Result<Repository> &repository)
{
    if (!repository) {
        if (repository.error().kind == ErrorKind::NotFound)
            showGone(repository.error());
        else
            m_readme->showMessage(repository.error().message);
        m_remedy->offerFor(repository.error());
        return;
    }
    if (repository->fullName != m_repository->fullName)
        m_note = tr("It is called %1 now.").arg(plainLine(repository->fullName));
    m_repository = *repository;
    showAddresses();
    showSummary();
    const int generation = m_generation;
    Q_EMIT repositoryRead(*repository);
    if (generation != m_generation)
        return; // under that name it is not in the list any more
    if (!repository->mainBranch) {
        m_readme->showMessage(tr("This repository is empty."));
        return;
    }
    loadNumbers();
    loadReadme();
}

void DetailsPanel::loadNumbers()
{
    using Count = Result<std::optional<qint64>>;
    whileShown(m_browse->branchCount(m_repository->slug), [this](const Count &count) {
        m_branches = count.value_or(std::nullopt);
        showSummary();
    });
    whileShown(m_browse->openPullRequestCount(m_repository->slug),
               [this](const Count &count) { showPullRequests(count); });
}

void DetailsPanel::showPullRequests(const Result<std::optional<qint64>> &count)
{
    m_pullRequests = count.value_or(std::nullopt);
    m_arePullRequestsRefused = !count && !workflows::missingScopes(count.error()).isEmpty();
    if (m_arePullRequestsRefused) {
        m_remedy->offerFor(count.error());
        m_remedy->setToolTip(count.error().message);
        m_remedy->setAccessibleDescription(count.error().message);
    }
    showSummary();
}

void DetailsPanel::loadReadme()
{
    whileShown(m_browse->readme(*m_repository), [this](const Result<QString> &text) {
        if (!text)
            m_readme->showMessage(text.error().message);
        else if (text->trimmed().isEmpty())
            m_readme->showMessage(tr("There is no README."));
        else
            m_readme->showMarkdown(*text);
    });
}

void DetailsPanel::showGone(const Error &)
{
    m_addresses->hide();
    m_readme->hide();
    m_summary->setText(
        tr("This repository is no longer here. It was deleted, archived or moved, or "
           "this account may not see it any more."));
    m_remove->show();
}

} // namespace windlass::ui
