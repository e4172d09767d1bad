// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace windlass::cli {

//! Ctrl-C as a signal in the event loop; so are SIGTERM, and the end of the terminal unless nohup
//! has that ignored. A second one of the first two ends the program at once, as usual.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};

} // namespace windlass::cli
