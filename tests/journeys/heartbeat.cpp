// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/heartbeat.h"

#include "journeys/screenreader.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

constexpr int stall = 50; // milliseconds
constexpr std::chrono::milliseconds pause{5};

} // namespace

Heartbeat::Heartbeat(const QString &service)
    : m_thread([this, service](const std::stop_token &stop) {
          const QDBusConnection bus = accessibilityBus(u"heartbeat"_s);
          const Accessible program(bus, service, u"/org/a11y/atspi/accessible/root"_s);
          while (!stop.stop_requested()) {
              QElapsedTimer clock;
              clock.start();
              if (program.name().isEmpty())
                  return; // it has ended
              const int waited = static_cast<int>(clock.elapsed());
              ++m_beats;
              m_longest = std::max<int>(m_longest, waited);
              if (waited > stall)
                  ++m_stalls;
              std::this_thread::sleep_for(pause);
          }
      })
{
}

Heartbeat::~Heartbeat() = default;

} // namespace windlass::journeys
