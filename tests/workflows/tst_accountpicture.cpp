// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/accountpicture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! Which addresses of pictures are asked at all. How one is fetched: ui/accountcard.
class TestAccountPicture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allows_data();
    void allows();
    void allowsPracticeServer();
};

void TestAccountPicture::allows_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address"); // empty: not asked
    const auto same = [](const char *name, const QString &link) {
        QTest::newRow(name) << link << link;
    };
    const auto none = [](const char *name, const QString &link) {
        QTest::newRow(name) << link << QString();
    };
    same("Bitbucket", u"https://bitbucket.org/account/ada/avatar/128/"_s);
    same("old pictures", u"https://bytebucket.org/ravatar/%7B3deb8c29%7D?ts=3693474"_s);
    same("Atlassian",
         u"https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/:/128"_s);
    QTest::newRow("Gravatar, which would lead on")
        << u"https://secure.gravatar.com/avatar/f964?d=https%3A%2F%2Felsewhere.example%2Fa.png"_s
        << u"https://secure.gravatar.com/avatar/f964?d=404&s=128"_s;
    none("none", {});
    none("relative", u"/avatars/ada"_s);
    none("another host", u"https://example.com/a.png"_s);
    none("a host that ends alike", u"https://notbitbucket.org/a.png"_s);
    none("a host below", u"https://pages.bitbucket.org/a.png"_s);
    none("not encrypted", u"http://bitbucket.org/a.png"_s);
    none("another port", u"https://bitbucket.org:8443/a.png"_s);
    none("with a name and password", u"https://ada:secret@bitbucket.org/a.png"_s);
    none("this computer", u"http://127.0.0.1:8080/a.png"_s);
    none("a file", u"file:///etc/passwd"_s);
    none("data", u"data:image/png;base64,iVBORw0KGgo="_s);
}

void TestAccountPicture::allows()
{
    QFETCH(QString, link);
    QFETCH(QString, address);
    const auto allowed =
        workflows::pictureAddress(QUrl(link, QUrl::StrictMode), ServerAddresses::bitbucketCloud());
    QCOMPARE(allowed.value_or(QUrl()).toString(QUrl::FullyEncoded), address);
}

void TestAccountPicture::allowsPracticeServer()
{
    const ServerAddresses practice{QUrl(u"http://127.0.0.1:8080"_s),
                                   QUrl(u"http://127.0.0.1:8081"_s)};
    const QUrl own(u"http://127.0.0.1:8080/avatars/ada"_s);
    QCOMPARE(workflows::pictureAddress(own, practice).value_or(QUrl()), own);
    QVERIFY(!workflows::pictureAddress(QUrl(u"http://127.0.0.1:9/avatars/ada"_s), practice));
}

QTEST_GUILESS_MAIN(TestAccountPicture)
#include "tst_accountpicture.moc"
