// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/violations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

static QByteArray fetched(const QUrl &url)
{
    constexpr int patience = 10000; // milliseconds
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET " + url.path(QUrl::FullyEncoded).toLatin1()
                 + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

static QJsonObject asked(const QUrl &control, const QString &what)
{
    QUrl url = control;
    url.setPath(control.path() + u'/' + what);
    return QJsonDocument::fromJson(fetched(url)).object();
}

QList<QByteArray> secretsOf(const QUrl &control)
{
    QList<QByteArray> secrets;
    for (const QJsonValue &one : asked(control, u"secrets"_s).value("secrets"_L1).toArray())
        secrets.append(one.toString().toLatin1());
    return secrets;
}

QStringList violations(const QUrl &control)
{
    const QJsonObject verdict = asked(control, u"violations"_s);
    QStringList sentences;
    for (const QJsonValue &sentence : verdict.value("unexpected"_L1).toArray())
        sentences.append(u"The practice server saw misuse: "_s + sentence.toString());
    for (const QJsonValue &rule : verdict.value("missing"_L1).toArray())
        sentences.append(
            u"The practice server never saw the expected misuse \"%1\"."_s.arg(rule.toString()));
    return sentences;
}

void reportViolations(const QUrl &control)
{
    failFor(violations(control));
}

void failFor(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        if (QTest::currentTestFunction())
            QTest::qFail(qPrintable(sentence), __FILE__, __LINE__);
        else
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
    }
}

} // namespace windlass::testing
