// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barehost.h"
#include "benchmarks/keptconnection.h"
#include "benchmarks/practicebench.h"

#include "practice/visitor.h"
#include "testing/practiceprocess.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <array>
#include <future>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int readers = 2;
constexpr int readingTime = 1000; // milliseconds

//! Path and query of "next"; empty on the last page. By text: the readers share the machine with
//! the server, and to read all of the JSON takes longer than to write it.
QByteArray nextIn(const QByteArray &page)
{
    static const QRegularExpression pattern(u"\"next\"\\s*:\\s*\"https?://[^/\"]+([^\"]+)\""_s);
    return pattern.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

//! Pages per second that some connections read together, each following "next".
double pagesPerSecond(const QUrl &server, const QByteArray &token, const QByteArray &first)
{
    const auto read = [&] {
        KeptConnection connection(server, token);
        QByteArray target = first;
        QElapsedTimer timer;
        timer.start();
        int pages = 0;
        while (timer.elapsed() < readingTime) {
            const QByteArray body = connection.get(target);
            if (body.isNull())
                return 0.0;
            ++pages;
            target = nextIn(body);
            if (target.isEmpty())
                target = first;
        }
        return double(pages) * 1000 / double(timer.elapsed());
    };
    std::array<std::future<double>, readers> parts;
    for (auto &part : parts)
        part = std::async(std::launch::async, read);
    double sum = 0;
    for (auto &part : parts)
        sum += part.get();
    return sum;
}

QString measurePagesOf(int pagelen, const QUrl &api, const QByteArray &token, int runs,
                       Report &report)
{
    const QByteArray first = "/2.0/repositories/forge?pagelen=" + QByteArray::number(pagelen);
    const QByteArray page = KeptConnection(api, token).get(first);
    const BareHost bare(page);
    if (page.isNull() || bare.url().isEmpty())
        return u"No page of repositories came."_s;
    Row pages(u"list pages of %1, %2 readers"_s.arg(pagelen).arg(readers), u"pages/s"_s);
    Row most(u"the same bytes from the HTTP library alone"_s, u"pages/s"_s);
    for (int run = 0; run < runs; ++run) {
        pages.add(pagesPerSecond(api, token, first));
        most.add(pagesPerSecond(bare.url(), token, first));
    }
    if (pages.least() <= 0 || most.least() <= 0)
        return u"A page did not come while they were counted."_s;
    pages.setNote(u"%1 kB each"_s.arg(double(page.size()) / 1000, 0, 'f', 1));
    pages.compareWith(most);
    report.add(pages);
    report.add(most);
    return {};
}

} // namespace

QString measurePages(const PracticeSetup &setup, Report &report)
{
    testing::PracticeProcess server(setup.program);
    if (!server.start({u"--scenario"_s, setup.scenario}))
        return practiceNotReady;
    practice::Visitor visitor(server.announcement());
    // To ask the same again and again is what is measured here, without the time on the way.
    if (!visitor.set({{u"repeat_limit"_s, 0}, {u"latency"_s, 0}}) || !visitor.signIn())
        return practiceNoSignIn;
    for (const int pagelen : {10, 100}) {
        const QString problem = measurePagesOf(pagelen, QUrl(server.value(u"api_url"_s)),
                                               visitor.accessToken.toLatin1(), setup.runs, report);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace windlass::bench
