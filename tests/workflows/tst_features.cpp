// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/checkup.h"
#include "workflows/consumerplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::workflows;

class TestFeatures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesScopes_data();
    void comparesScopes();
    void namesTheBox_data();
    void namesTheBox();
    void plansGrantWhatTheyPromise_data();
    void plansGrantWhatTheyPromise();
    void findsTheConsumerPage();
    void readsRefusals();
    void findsWhatARefusalIsAbout_data();
    void findsWhatARefusalIsAbout();
};

void TestFeatures::comparesScopes_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("features"); // that work
    const auto row = [](const char *granted, const char *features) {
        QTest::newRow(granted) << QString::fromLatin1(granted) << QString::fromLatin1(features);
    };
    row("", "");
    row("account", "");
    row("repository", "");
    row("account repository", "browse");
    row("account project", "browse");
    row("account project:admin", "");
    row("account pullrequest", "browse");
    row("account repository:write", "browse push");
    row("account repository:admin", "");
    row("account repository repository:admin", "browse create-repositories");
    row("account repository:write repository:admin", "browse push create-repositories");
    row("account project repository:admin", "browse create-repositories");
    row("account repository:delete", "");
    row("account pullrequest:write", "browse push pull-requests");
    row("account pullrequest:write repository:admin",
        "browse push create-repositories pull-requests");
    row("account email repository:write repository:admin pullrequest:write",
        "browse push create-repositories pull-requests email");
    row("account email project repository:admin repository:write pullrequest:write",
        "browse push create-repositories pull-requests email");
    row("repository:write", "push");
    row("repository:admin", "");
    row("repository:write repository:admin", "push create-repositories");
    row("pullrequest repository:admin", "create-repositories");
    row("pullrequest", "");
    row("pullrequest:write", "push pull-requests");
    row("email", "email");
    row("account email", "email");
    row("account:write email", "email");
    row("team team:write webhook snippet pipeline", "");
    row("account repository unknown:scope", "browse");
}

void TestFeatures::comparesScopes()
{
    QFETCH(QString, granted);
    QFETCH(QString, features);
    QStringList working;
    const QList<FeatureCheck> checks = checkFeatures(granted.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(checks.size(), 5);
    for (const FeatureCheck &check : checks) {
        QCOMPARE(check.isGranted, check.missingScopes.isEmpty());
        QCOMPARE(check.isGranted, check.box.isEmpty());
        if (check.isGranted)
            working.append(featureName(check.feature));
    }
    QCOMPARE(working.join(u' '), features);
}

void TestFeatures::namesTheBox_data()
{
    QTest::addColumn<Feature>("feature");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("box");
    QTest::newRow("admin") << Feature::CreateRepositories << u"repository:write"_s
                           << u"Repositories: Admin"_s;
    QTest::newRow("admin alone") << Feature::CreateRepositories << u"repository:admin"_s
                                 << u"Repositories: Read"_s;
    QTest::newRow("two boxes") << Feature::Browse << QString()
                               << u"Account: Read, Repositories: Read"_s;
    QTest::newRow("write") << Feature::Push << u"repository"_s << u"Repositories: Write"_s;
    QTest::newRow("pull requests")
        << Feature::PullRequests << u"pullrequest"_s << u"Pull requests: Write"_s;
    QTest::newRow("e-mail") << Feature::Email << u"account"_s << u"Account: Email"_s;
}

void TestFeatures::namesTheBox()
{
    QFETCH(Feature, feature);
    QFETCH(QString, granted);
    QFETCH(QString, box);
    for (const FeatureCheck &check : checkFeatures(granted.split(u' ', Qt::SkipEmptyParts))) {
        if (check.feature == feature)
            QCOMPARE(check.box, box);
    }
}

void TestFeatures::plansGrantWhatTheyPromise_data()
{
    QTest::addColumn<ConsumerPurpose>("purpose");
    QTest::addColumn<QString>("features");
    QTest::newRow("proposed") << ConsumerPurpose::PushAndCreate
                              << u"browse push create-repositories pull-requests email"_s;
    QTest::newRow("existing") << ConsumerPurpose::ExistingRepositories << u"browse push"_s;
    QTest::newRow("Amplication") << ConsumerPurpose::Amplication
                                 << u"browse push create-repositories pull-requests"_s;
    QTest::newRow("Backstage") << ConsumerPurpose::Backstage << QString();
}

void TestFeatures::plansGrantWhatTheyPromise()
{
    QFETCH(ConsumerPurpose, purpose);
    QFETCH(QString, features);
    QStringList scopes;
    for (const PermissionBox &box : consumerPlan(purpose).boxes)
        scopes.append(box.scope);
    QStringList working;
    for (const FeatureCheck &check : checkFeatures(scopes)) {
        if (check.isGranted)
            working.append(featureName(check.feature));
    }
    QCOMPARE(working.join(u' '), features);
}

void TestFeatures::findsTheConsumerPage()
{
    const ServerAddresses cloud = ServerAddresses::bitbucketCloud();
    QCOMPARE(consumerPage(cloud, u"acme"_s).toString(QUrl::FullyEncoded),
             u"https://bitbucket.org/acme/workspace/settings/api"_s);
    QCOMPARE(consumerPage(cloud, u"{a}/b"_s).toString(QUrl::FullyEncoded),
             u"https://bitbucket.org/%7Ba%7D%2Fb/workspace/settings/api"_s);
}

void TestFeatures::readsRefusals()
{
    const Error refusal{ErrorKind::Forbidden, u"m"_s,
                        u"HTTP 403; required: repository:admin; granted: repository:write"_s};
    QCOMPARE(missingScopes(refusal), QStringList{u"repository:admin"_s});
    QCOMPARE(missingScopes({ErrorKind::Forbidden, u"m"_s, u"HTTP 403"_s}), QStringList());
    QCOMPARE(missingScopes({ErrorKind::NotFound, u"m"_s, refusal.detail}), QStringList());
}

void TestFeatures::findsWhatARefusalIsAbout_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("features"); // that are marked
    QTest::addColumn<QString>("boxes");
    QTest::newRow("nothing") << u"account"_s << u""_s << u""_s << u""_s;
    QTest::newRow("one feature") << u"account repository:write"_s << u"repository:admin"_s
                                 << u"create-repositories"_s << u"Repositories: Admin"_s;
    QTest::newRow("two features") << u"account"_s << u"repository"_s
                                  << u"browse create-repositories"_s << u"Repositories: Read"_s;
    QTest::newRow("part of a feature's box") << u"account repository:write"_s << u"pullrequest"_s
                                             << u"pull-requests"_s << u"Pull requests: Read"_s;
    QTest::newRow("the exact box comes first") << u"account repository"_s << u"repository:write"_s
                                               << u"push"_s << u"Repositories: Write"_s;
    QTest::newRow("no feature's") << u"account"_s << u"webhook"_s << u""_s
                                  << u"Webhooks: Read and write"_s;
    QTest::newRow("granted meanwhile")
        << u"account repository:admin"_s << u"repository:admin"_s << u""_s << u""_s;
}

void TestFeatures::findsWhatARefusalIsAbout()
{
    QFETCH(QString, granted);
    QFETCH(QString, refused);
    QFETCH(QString, features);
    QFETCH(QString, boxes);
    const QStringList scopes = refused.split(u' ', Qt::SkipEmptyParts);
    QStringList marked;
    for (const Feature feature : featuresThatLack(checkFeatures(granted.split(u' ')), scopes))
        marked.append(featureName(feature));
    QCOMPARE(marked.join(u' '), features);
    QCOMPARE(boxesToTick(granted.split(u' '), scopes), boxes);
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
