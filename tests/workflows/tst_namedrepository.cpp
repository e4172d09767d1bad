// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/namedrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestNamedRepository final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRemotes_data();
    void readsRemotes();
    void takesTheFirstAtBitbucket();
    void knowsThePracticeServerOnlyThere();
};

static QString named(const QStringList &remotes,
                     const ServerAddresses &addresses = ServerAddresses::bitbucketCloud())
{
    QList<git::Remote> all;
    for (const QString &address : remotes)
        all.append({u"origin"_s, address});
    const auto found = workflows::namedRepository(all, addresses);
    return found ? found->workspace + u'/' + found->repository : QString();
}

void TestNamedRepository::readsRemotes_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("repository");
    const auto row = [](const char *remote, const char *repository) {
        QTest::newRow(remote) << QString::fromLatin1(remote) << QString::fromLatin1(repository);
    };
    row("https://bitbucket.org/acme/shop-api.git", "acme/shop-api");
    row("https://bitbucket.org/acme/shop-api", "acme/shop-api");
    row("https://bitbucket.org/Acme/Shop.API.git/", "acme/shop.api");
    row("bitbucket.org:acme/shop-api.git", "acme/shop-api");
    row("git@bitbucket.org:acme/shop-api.git", "acme/shop-api");
    row("git@bitbucket.org:/acme/shop-api.git", "acme/shop-api");
    row("ssh://bitbucket.org/acme/shop-api.git", "acme/shop-api");
    row("ssh://git@bitbucket.org:22/acme/shop-api.git", "acme/shop-api");
    row("ssh://altssh.bitbucket.org:443/acme/shop-api.git", "acme/shop-api");
    row("https://github.com/acme/shop-api.git", "");
    row("git@github.com:acme/shop-api.git", "");
    row("https://bitbucket.org.evil.example/acme/shop-api.git", "");
    row("https://evil.example/bitbucket.org/acme/shop-api.git", "");
    row("https://bitbucket.acme.example/scm/core/shop-api.git", ""); // Data Center
    row("https://bitbucket.org/acme", "");
    row("https://bitbucket.org/", "");
    row("http://127.0.0.1:8080/acme/shop-api.git", "");
    // paths on this computer
    row("acme/shop-api", "");
    row("../shop-api", "");
    row("/srv/git/acme/shop-api.git", "");
    row("./bitbucket.org:acme/shop-api.git", "");
    row("file:///srv/bitbucket.org/acme/shop-api.git", "");
    row("C:\\acme\\shop-api", "");
    row("", "");
    row("::", "");
    row("ext::sh -c 'touch x' bitbucket.org:acme/shop", "");
}

void TestNamedRepository::readsRemotes()
{
    QFETCH(QString, remote);
    QFETCH(QString, repository);
    QCOMPARE(named({remote}), repository);
}

void TestNamedRepository::takesTheFirstAtBitbucket()
{
    QCOMPARE(named({u"https://github.com/acme/one"_s, u"https://bitbucket.org/acme/two"_s,
                    u"https://bitbucket.org/acme/three"_s}),
             u"acme/two"_s);
    QCOMPARE(named({}), QString());
}

void TestNamedRepository::knowsThePracticeServerOnlyThere()
{
    const ServerAddresses practice{QUrl(u"http://127.0.0.1:8080"_s),
                                   QUrl(u"http://127.0.0.1:8081"_s)};
    QCOMPARE(named({u"http://127.0.0.1:8080/acme/shop-api.git"_s}, practice), u"acme/shop-api"_s);
    QCOMPARE(named({u"http://127.0.0.1:9090/acme/shop-api.git"_s}, practice), QString());
    QCOMPARE(named({u"https://bitbucket.org/acme/shop-api.git"_s}, practice), QString());
}

QTEST_GUILESS_MAIN(TestNamedRepository)
#include "tst_namedrepository.moc"
