// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/trouble.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::faults {

namespace {

// Without the limit for silence a call lasts longer than a cell may, see mostTime().
constexpr auto total = 20s;

//! \a path as a regular expression that fits other repositories, commits and numbers, too.
QString opened(const QString &path)
{
    static const QRegularExpression own(
        u"%7B[0-9a-fA-F-]+%7D|(?<=/acme/)[^/]+|(?<=/windlass%2F)[^/]+|\\b[0-9a-f]{12,40}\\b|(?<=/)[0-9]+(?=/|$)"_s);
    QString pattern;
    qsizetype end = 0;
    for (auto each = own.globalMatch(path); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        pattern +=
            QRegularExpression::escape(path.sliced(end, match.capturedStart() - end)) + u"[^/]+"_s;
        end = match.capturedEnd();
    }
    return u"^"_s + pattern + QRegularExpression::escape(path.sliced(end)) + u"$"_s;
}

bool isSame(const SeenStep &left, const SeenStep &right)
{
    return left.host == right.host && left.method == right.method && left.path == right.path;
}

} // namespace

workflows::ServerPatience shortPatience()
{
    workflows::ServerPatience patience;
    patience.calls = {silence, total, 10ms, 2, 20ms, 50ms};
    patience.tokens = {silence, total};
    patience.git = silence;
    return patience;
}

QString SeenStep::title() const
{
    QString words = path;
    words.remove(u'\\').remove(u'^').remove(u'$');
    return method + u' ' + words + u", "_s + QString::number(nth);
}

bool SeenStep::isOfBrowser() const
{
    return path.contains("authorize"_L1);
}

bool canHappen(const Fault &fault, const SeenStep &step)
{
    if (fault.way == Fault::Way::Unnamed)
        return !step.isOfBrowser();
    return !fault.isOfRequest || step.method != "GET"_L1;
}

void Trouble::settle()
{
    constexpr int notice = 30; // milliseconds until a client has seen that a connection ended
    const practice::Answer answer = m_desk.visitor().control("POST", u"end-stalls"_s);
    if (answer.json.value("ended"_L1).toInt() > 0)
        QTest::qWait(notice);
}

bool Trouble::begin(const SeenStep &step, const Fault &fault)
{
    m_desk.forgetCalls();
    const int good = step.ordinal - 1;
    if (fault.way == Fault::Way::Refused || fault.way == Fault::Way::Unnamed) {
        const auto kind = fault.way == Fault::Way::Refused ? testing::BrokenRoad::Kind::Refused
                                                           : testing::BrokenRoad::Kind::Unnamed;
        const QList<quint16> ports{quint16(QUrl(m_desk.webUrl).port()),
                                   quint16(QUrl(m_desk.apiUrl).port())};
        m_road = std::make_unique<testing::BrokenRoad>(kind, ports, good);
        return true;
    }
    QJsonObject rule = fault.rule;
    rule.insert(u"times"_s, 0);
    if (fault.way == Fault::Way::Certificate) {
        rule.insert(u"nth"_s, step.ordinal);
        return m_desk.addFault(rule);
    }
    rule.insert(u"nth"_s, step.nth);
    rule.insert(u"host"_s, step.host);
    rule.insert(u"method"_s, step.method);
    rule.insert(u"path"_s, step.path);
    return m_desk.addFault(rule);
}

void Trouble::end()
{
    m_road.reset();
    (void)m_desk.visitor().control("DELETE", u"faults"_s);
}

int Trouble::met()
{
    if (m_road)
        return m_road->met();
    return m_desk.visitor().control("GET", u"faults"_s).json.value("met"_L1).toInt();
}

bool Trouble::cameTo(const SeenStep &step)
{
    return steps().size() >= step.ordinal - 1;
}

QString Trouble::told()
{
    QStringList asked;
    for (const SeenStep &step : steps())
        asked.append(step.title());
    return u"Asked was: %1. "_s.arg(asked.join(u"; "_s));
}

QList<SeenStep> Trouble::steps()
{
    QList<SeenStep> all;
    const practice::Answer answer = m_desk.visitor().control("GET", u"requests"_s);
    for (const QJsonValue &request : answer.json.value("requests"_L1).toArray()) {
        SeenStep step{request["host"_L1].toString(), request["method"_L1].toString(),
                      opened(request["path"_L1].toString()), 1, int(all.size()) + 1};
        for (const SeenStep &before : all)
            step.nth += isSame(before, step) ? 1 : 0;
        all.append(step);
    }
    return all;
}

} // namespace windlass::faults
