// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/restbench.h"

#include "journeys/browsedesk.h"
#include "ui/main/mainwindow.h"

#include <QApplication>
#include <QEventLoop>

#include <thread>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto watched = 65s;

//! Sees every timer of this thread go off.
class TimerCount final : public QObject
{
public:
    TimerCount() { qApp->installEventFilter(this); }
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] QString names() const { return m_names.join(u", "_s); }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Timer) {
            ++m_seen;
            const QString name = QString::fromLatin1(receiver->metaObject()->className());
            if (!m_names.contains(name))
                m_names.append(name);
        }
        return false;
    }

private:
    int m_seen = 0;
    QStringList m_names;
};

//! Without a timer of our own.
void rest()
{
    QEventLoop loop;
    std::thread alarm([&loop] {
        std::this_thread::sleep_for(watched);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    alarm.join();
}

} // namespace

QString measureRest(Report &report)
{
    journeys::BrowseDesk desk;
    if (!desk.open(u"sample"_s))
        return u"The practice server let nobody sign in."_s;
    desk.startWindow();
    if (!desk.clickWorkspace(u"acme"_s))
        return u"The workspaces did not come."_s;
    desk.settle();
    desk.window->hide();
    desk.settle();
    const TimerCount count;
    rest();
    Row row(u"Windlass, a workspace shown: timers in 65 s, hidden"_s, u"times"_s);
    row.add(count.seen());
    row.setNote(count.names());
    report.add(row);
    return {};
}

} // namespace windlass::bench
