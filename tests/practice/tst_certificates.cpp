// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/program.h"
#include "practice/visitor.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! Wrong certificates, seen by a client that trusts the right one.
class TestPracticeCertificates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void showsWrongOnes_data();
    void showsWrongOnes();
    void meansConnections();

private:
    //! What the client finds wrong.
    [[nodiscard]] QList<QSslError::SslError> errors(const QString &address) const;

    QTemporaryDir m_folder;
    QString m_certificate = m_folder.filePath(u"cert.pem"_s);
    std::unique_ptr<Program> m_server;
};

void TestPracticeCertificates::initTestCase()
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                 u"-keyout"_s, key, u"-out"_s, m_certificate});
    if (!openssl.waitForFinished(60000) || openssl.exitCode() != 0)
        QSKIP("The openssl program is missing.");
    m_server =
        std::make_unique<Program>(QStringList{u"--tls-cert"_s, m_certificate, u"--tls-key"_s, key});
    QVERIFY(!m_server->announcement().isEmpty());
}

QList<QSslError::SslError> TestPracticeCertificates::errors(const QString &address) const
{
    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_certificate));
    socket.setSslConfiguration(configuration);
    const QUrl url(address);
    socket.connectToHostEncrypted(url.host(), quint16(url.port()));
    (void)socket.waitForEncrypted(60000);
    QList<QSslError::SslError> found;
    for (const QSslError &error : socket.sslHandshakeErrors())
        found.append(error.error());
    return found;
}

void TestPracticeCertificates::showsWrongOnes_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("expired") << u"expired"_s << QSslError::CertificateExpired;
    QTest::newRow("host") << u"wrong_host"_s << QSslError::HostNameMismatch;
    QTest::newRow("self-signed") << u"self_signed"_s << QSslError::SelfSignedCertificate;
}

void TestPracticeCertificates::showsWrongOnes()
{
    QFETCH(QString, certificate);
    QFETCH(QSslError::SslError, error);
    Visitor visitor(m_server->announcement());
    const QString api = visitor.value(u"api_url"_s);
    QCOMPARE(errors(api), QList<QSslError::SslError>());
    QCOMPARE(visitor
                 .control("POST", u"fault"_s,
                          {{u"action"_s, u"certificate"_s}, {u"certificate"_s, certificate}})
                 .status,
             200);
    const auto found = errors(api);
    QCOMPARE(found, QList<QSslError::SslError>{error});  // and nothing else
    QCOMPARE(errors(api), QList<QSslError::SslError>()); // only once
}

void TestPracticeCertificates::meansConnections()
{
    Visitor visitor(m_server->announcement());
    QCOMPARE(visitor
                 .control("POST", u"fault"_s,
                          {{u"action"_s, u"certificate"_s}, {u"host"_s, u"web"_s}, {u"times"_s, 0}})
                 .status,
             200);
    QCOMPARE(errors(visitor.value(u"api_url"_s)), QList<QSslError::SslError>());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(errors(visitor.value(u"web_url"_s)),
                 QList<QSslError::SslError>{QSslError::CertificateExpired});
    QCOMPARE(visitor.control("DELETE", u"faults"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeCertificates)
#include "tst_certificates.moc"
