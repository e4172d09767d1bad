// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/promptperson.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::testing {

namespace {

QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    return process.waitForFinished(10000) ? QString::fromUtf8(process.readAllStandardOutput())
                                          : QString();
}

} // namespace

PromptPerson::PromptPerson(const QString &password, Prompt prompt)
    : m_password(password), m_prompt(prompt)
{
    m_look.setInterval(300ms);
    connect(&m_look, &QTimer::timeout, this, &PromptPerson::look);
    m_look.start();
}

void PromptPerson::look()
{
    // not by its name: the prompt for a new keyring has none
    const QString window =
        xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s})
            .section(u'\n', 0, 0);
    if (!window.isEmpty())
        answer(window);
}

void PromptPerson::answer(const QString &window)
{
    m_look.stop();
    m_hasAnswered = true;
    (void)xdotool({u"windowfocus"_s, u"--sync"_s, window});
    if (m_password.isEmpty()) {
        (void)xdotool({u"key"_s, u"Escape"_s});
        return;
    }
    (void)xdotool({u"type"_s, u"--delay"_s, u"20"_s, m_password});
    if (m_prompt == Prompt::Choose) {
        (void)xdotool({u"key"_s, u"Tab"_s});
        (void)xdotool({u"type"_s, u"--delay"_s, u"20"_s, m_password});
    }
    (void)xdotool({u"key"_s, u"Return"_s});
}

} // namespace windlass::testing
