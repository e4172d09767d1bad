// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What AppController does for the output of a generator.

#include "foundation/deliver.h"
#include "projects/appfolder.h"
#include "ui/publish/appcontroller.h"
#include "workflows/manageapps.h"

using namespace Qt::StringLiterals;

namespace windlass::ui {

using store::SourceKind;

bool AppController::mayPreview() const
{
    return m_app.link && m_app.link->source == SourceKind::GeneratorOutput
           && !m_app.link->isToBeCreated();
}

void AppController::setSource(SourceKind source)
{
    const bool isPossible =
        source == SourceKind::WorkingTree || projects::mayBeGeneratorOutput(m_app.folder);
    if (!m_app.link || m_publish != nullptr || m_app.link->source == source || !isPossible)
        return;
    changeLink([source](store::Link &link) { link.source = source; });
}

bool AppController::isOutputOfAmplication() const
{
    const bool isOutput = m_app.link && m_app.link->source == SourceKind::GeneratorOutput;
    const bool isTheirs = projects::isAmplicationBuild(m_app.folder)
                          || (m_plan && m_plan->kind.id == "amplication"_L1);
    return isOutput && isTheirs;
}

void AppController::setWritesOnce(bool writesOnce)
{
    if (!m_app.link || m_publish != nullptr || m_app.link->writesOnceAsAmplication == writesOnce)
        return;
    changeLink([writesOnce](store::Link &link) { link.writesOnceAsAmplication = writesOnce; });
}

void AppController::preview()
{
    if (mayPreview())
        begin({}, Way::Preview);
}

void AppController::keepReview(const workflows::PublishProject &done)
{
    const workflows::PublishReport &report = done.report();
    const bool isWanted = report.review && (m_way == Way::Preview || !done.result());
    if (isWanted)
        m_review = Review{*report.review, report.notes, m_way != Way::Preview};
}

void AppController::previewed(const workflows::PublishProject &done)
{
    if (!done.result())
        m_outcome = Outcome{done.result(), done.report(), Way::Preview};
    refresh();
    if (m_review)
        Q_EMIT reviewReady();
}

void AppController::decide(const QList<store::OutputChoice> &choices)
{
    saveChoices(choices, {});
}

void AppController::pushDecided(const QList<store::OutputChoice> &choices, const QString &message)
{
    saveChoices(choices, [this, message] { push(message); });
}

void AppController::saveChoices(const QList<store::OutputChoice> &choices,
                                const std::function<void()> &then)
{
    deliver(m_context.apps.decide(m_app, choices), this, [this, then](const Result<> &saved) {
        if (!saved) {
            m_outcome = Outcome{saved, {}};
            Q_EMIT changed();
        } else if (then) {
            then();
        }
    });
}

} // namespace windlass::ui
