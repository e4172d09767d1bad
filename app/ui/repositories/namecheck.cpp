// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/namecheck.h"

#include "foundation/deliver.h"

#include <utility>

using namespace std::chrono_literals;

namespace windlass::ui {

namespace {

constexpr auto typingPause = 250ms;

//! Nothing about the name: whoever is offline knows that already.
bool isAboutTheLine(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::TimedOut
           || error.kind == ErrorKind::Cancelled;
}

} // namespace

NameCheck::NameCheck(QObject *parent) : QObject(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &NameCheck::ask);
}

void NameCheck::setPlace(Ask ask, Knows knows)
{
    m_ask = std::move(ask);
    m_knows = std::move(knows);
    const QString slug = std::exchange(m_slug, {});
    ++m_generation;
    become(State::Unknown);
    look(slug);
}

void NameCheck::look(const QString &slug)
{
    if (slug == m_slug && m_state != State::Unknown)
        return;
    m_slug = slug;
    ++m_generation;
    m_typing.stop();
    if (slug.isEmpty() || !m_ask) {
        become(State::Unknown);
        return;
    }
    become(State::Asking);
    m_typing.start();
}

void NameCheck::ask()
{
    if (m_knows(m_slug)) {
        become(State::Taken);
        return;
    }
    deliver(m_ask(m_slug), this,
            [this, generation = m_generation](const Result<bitbucket::Repository> &answer) {
                if (generation == m_generation)
                    answered(answer);
            });
}

void NameCheck::answered(const Result<bitbucket::Repository> &answer)
{
    if (answer) {
        become(State::Taken);
        Q_EMIT found(*answer);
    } else if (answer.error().kind == ErrorKind::NotFound) {
        become(State::Free);
    } else if (isAboutTheLine(answer.error())) {
        become(State::Unknown);
    } else {
        become(State::Failed, answer.error());
    }
}

void NameCheck::become(State state, const std::optional<Error> &error)
{
    m_error = error;
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace windlass::ui
