// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fakehttp.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::testing {

struct FakeHttp::Held
{
    QPromise<Result<http::HttpReply>> promise;
    Result<http::HttpReply> answer;

    void settle()
    {
        promise.addResult(answer);
        promise.finish();
    }
};

void FakeHttp::expect(const QByteArray &method, const QByteArray &url,
                      const Result<http::HttpReply> &answer)
{
    m_expected.append({method, url, answer});
}

void FakeHttp::release()
{
    const auto held = std::exchange(m_held, nullptr);
    if (held != nullptr)
        held->settle();
    else
        QTest::qFail("nothing is held", __FILE__, __LINE__);
}

QFuture<Result<http::HttpReply>> FakeHttp::send(const http::HttpRequest &request)
{
    m_sent.append(request);
    auto call = std::make_shared<Held>();
    call->promise.start();
    const QByteArray url = request.url.toEncoded();
    if (m_expected.isEmpty() || m_expected.constFirst().method != request.method
        || m_expected.constFirst().url != url) {
        const QByteArray wanted = m_expected.isEmpty() ? "nothing"
                                                       : m_expected.constFirst().method + ' '
                                                             + m_expected.constFirst().url;
        QTest::qFail("unexpected request: " + request.method + ' ' + url + "; expected: " + wanted,
                     __FILE__, __LINE__);
        call->answer = fail(ErrorKind::Internal, u"unexpected request"_s);
    } else {
        call->answer = m_expected.takeFirst().answer;
    }
    if (std::exchange(m_holdsNext, false))
        m_held = call;
    else
        QMetaObject::invokeMethod(
            &m_context, [call] { call->settle(); }, Qt::QueuedConnection);
    return call->promise.future();
}

} // namespace windlass::testing
