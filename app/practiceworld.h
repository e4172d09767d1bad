// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/address.h"
#include "foundation/result.h"
#include "workflows/consumerentry.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace windlass {

//! Somewhere to try Windlass without an account: the practice server that comes with the source, an
//! empty profile, and a copy of the sample app. All of it is gone with this object; should this
//! program be killed, the server ends by itself.
class PracticeWorld final
{
public:
    //! Why there is none beside the programs in \a folder, as a sentence; empty when there is one.
    [[nodiscard]] static QString whyNot(const QString &folder);

    //! Starts the server that is in \a folder. Blocks until it answers, for at most ten seconds.
    //! Errors: NotFound (see whyNot()), ServerFault (it did not start), Storage.
    [[nodiscard]] static Result<std::unique_ptr<PracticeWorld>> open(const QString &folder);
    ~PracticeWorld(); //!< waits for the server to end, for at most three seconds
    Q_DISABLE_COPY_MOVE(PracticeWorld)

    [[nodiscard]] const ServerAddresses &addresses() const { return m_addresses; }
    [[nodiscard]] const workflows::ConsumerEntry &consumer() const { return m_consumer; }
    [[nodiscard]] QString profileFolder() const;
    [[nodiscard]] QString sampleApp() const; //!< a folder that nobody minds

private:
    PracticeWorld() = default;
    [[nodiscard]] Result<> start(const QString &program);
    [[nodiscard]] bool readAnnouncement();

    QTemporaryDir m_scratch;
    QProcess m_server;
    ServerAddresses m_addresses;
    workflows::ConsumerEntry m_consumer;
};

} // namespace windlass
