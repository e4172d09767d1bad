// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/browsebench.h"

#include "journeys/browsedesk.h"
#include "ui/main/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using journeys::BrowseDesk;

namespace {

//! The longest time between two beats of a timer that wants to beat all the time.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_clock.start();
        m_timer.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

bool waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 60000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return isDone();
}

//! Scrolls down as long as pages come; milliseconds of the longest stall, or nothing.
std::optional<double> scrollThrough(BrowseDesk &desk, int rows)
{
    desk.startWindow();
    if (!desk.clickWorkspace(u"forge"_s)
        || !waitFor([&desk] { return desk.rows()->model()->rowCount() >= 100; }))
        return std::nullopt;
    const Heartbeat heart;
    const bool isThere = waitFor([&desk, rows] {
        QScrollBar *bar = desk.rows()->verticalScrollBar();
        bar->setValue(bar->maximum());
        return desk.rows()->model()->rowCount() >= rows;
    });
    return isThere ? std::optional(heart.longest()) : std::nullopt;
}

} // namespace

QString measureStalls(int rows, int runs, Report &report)
{
    Row stall(u"longest stall of the event loop while pages arrive"_s, u"ms"_s);
    Row kept(u"the same while rows that were kept are read"_s, u"ms"_s);
    for (int run = 0; run < runs; ++run) {
        BrowseDesk desk;
        if (!desk.open(u"large"_s))
            return u"The practice server let nobody sign in."_s;
        const auto fresh = scrollThrough(desk, rows);
        desk.closeWindow();
        const auto again = scrollThrough(desk, rows);
        if (!fresh || !again)
            return u"The rows did not come."_s;
        stall.add(*fresh);
        kept.add(*again);
    }
    stall.setNote(u"%1 rows, a hundred a page"_s.arg(rows));
    report.add(stall);
    report.add(kept);
    return {};
}

} // namespace windlass::bench
