// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "workflows/services.h"

#include <QObject>

#include <functional>
#include <memory>

namespace windlass::cli {

//! What every command gets. Application builds it and outlives the command.
struct Context
{
    const workflows::Services &services;
    workflows::Sessions &sessions;
    std::function<bool(const QUrl &)> openPage; //!< shows a page in the user's browser
    QString secret; //!< from WINDLASS_CONSUMER_SECRET; empty when it was not set
};

//! One command of the headless face. Works in the event loop and asks no questions.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(const Context &context, const Invocation &invocation);

    virtual void start() = 0;
    //! Ctrl-C. Without anything to wind up: done at once.
    virtual void cancel();

Q_SIGNALS:
    void done(int exitCode);

protected:
    //! Says what went wrong, in the form that was asked for, and ends.
    void end(const Error &error);
    //! Says what went wrong, and what leads on.
    void tell(const Error &error);
    void endLater(int exitCode);
    [[nodiscard]] bool isJson() const { return m_invocation.has(QStringLiteral("json")); }

    const Context m_context;
    const Invocation m_invocation;
};

//! The command that was called for; \a invocation names one.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const Context &context,
                                                   const Invocation &invocation);

} // namespace windlass::cli
