// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/consumerplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::workflows;

class TestConsumerPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheBoxes_data();
    void listsTheBoxes();
    void hasReasonForEveryBox();
    void writesToTheAdministrator_data();
    void writesToTheAdministrator();
};

void TestConsumerPlan::listsTheBoxes_data()
{
    QTest::addColumn<ConsumerPurpose>("purpose");
    QTest::addColumn<QString>("callback");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("proposed") << ConsumerPurpose::PushAndCreate
                              << u"http://localhost:34107/callback"_s
                              << QStringList{u"Account: Email"_s,      u"Account: Read"_s,
                                             u"Projects: Read"_s,      u"Repositories: Write"_s,
                                             u"Repositories: Admin"_s, u"Pull requests: Write"_s};
    QTest::newRow("existing") << ConsumerPurpose::ExistingRepositories
                              << u"http://localhost:34107/callback"_s
                              << QStringList{u"Account: Read"_s, u"Repositories: Write"_s};
    QTest::newRow("Amplication") << ConsumerPurpose::Amplication
                                 << u"http://localhost:3001/bitbucket-auth-app/callback"_s
                                 << QStringList{u"Account: Read"_s,
                                                u"Workspace membership: Read"_s,
                                                u"Workspace membership: Write"_s,
                                                u"Projects: Read"_s,
                                                u"Projects: Admin"_s,
                                                u"Repositories: Read"_s,
                                                u"Repositories: Write"_s,
                                                u"Repositories: Admin"_s,
                                                u"Pull requests: Read"_s,
                                                u"Pull requests: Write"_s,
                                                u"Webhooks: Read and write"_s};
    QTest::newRow("Backstage") << ConsumerPurpose::Backstage
                               << u"http://localhost:7007/api/auth/bitbucket"_s
                               << QStringList{u"Account: Read"_s, u"Workspace membership: Read"_s};
}

void TestConsumerPlan::listsTheBoxes()
{
    QFETCH(ConsumerPurpose, purpose);
    QFETCH(QString, callback);
    QFETCH(QStringList, labels);
    const ConsumerPlan plan = consumerPlan(purpose);
    QCOMPARE(plan.callbackUrl, callback);
    QVERIFY(!plan.name.isEmpty());
    QVERIFY(!plan.isPrivate);
    QStringList found;
    for (const PermissionBox &box : plan.boxes) {
        found.append(box.label());
        QVERIFY(box.why.endsWith(u'.'));
        QCOMPARE(windlass::bitbucket::boxFor(box.scope), box.label());
    }
    QCOMPARE(found, labels);
}

void TestConsumerPlan::hasReasonForEveryBox()
{
    QStringList scopes{u"pipeline:write"_s}; // no box is known for it
    for (const windlass::bitbucket::PermissionBox &box : windlass::bitbucket::permissionBoxes())
        scopes.append(box.scope);
    const QList<PermissionBox> boxes = boxesOf(scopes);
    QCOMPARE(boxes.size(), scopes.size() - 1);
    for (const PermissionBox &box : boxes)
        QVERIFY2(box.why.endsWith(u'.'), qPrintable(box.scope));
}

void TestConsumerPlan::writesToTheAdministrator_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("page");
    QTest::newRow("known workspace")
        << u"acme"_s << u"https://bitbucket.org/acme/workspace/settings/api"_s;
    QTest::newRow("unknown workspace") << QString() << QString();
}

void TestConsumerPlan::writesToTheAdministrator()
{
    QFETCH(QString, workspace);
    QFETCH(QString, page);
    const ConsumerPlan plan = consumerPlan(ConsumerPurpose::PushAndCreate);
    const QString text = messageToAdministrator(plan, workspace, page);
    QVERIFY(text.contains(plan.callbackUrl));
    QVERIFY(text.contains(workspace) && text.contains(page));
    for (const PermissionBox &box : plan.boxes)
        QVERIFY2(text.contains(box.label() + u": "_s + box.why), qPrintable(box.label()));
    QVERIFY(!text.contains(u'%') && !text.contains(u"\"\""_s));
}

QTEST_GUILESS_MAIN(TestConsumerPlan)
#include "tst_consumerplan.moc"
