// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/entityparser.h"
#include "identity/yamldocuments.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::identity;

//! What is an entity, and what Backstage would refuse.
class TestEntityParser final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void readsRelationsOfServer();
};

void TestEntityParser::judges_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("verdict"); // user, group, other or a part of the complaint
    const QByteArray start = "apiVersion: backstage.io/v1alpha1\n";
    const QByteArray person = start + "kind: User\n";
    QTest::newRow("user") << person + "metadata: {name: a}\nspec: {}" << u"user"_s;
    QTest::newRow("beta") << QByteArray("apiVersion: backstage.io/v1beta1\nkind: User\n"
                                        "metadata: {name: a}\nspec: {}")
                          << u"user"_s;
    QTest::newRow("group") << start + "kind: Group\nmetadata: {name: g}\nspec: {type: t}"
                           << u"group"_s;
    QTest::newRow("component") << start + "kind: Component\nmetadata: {name: c}" << u"other"_s;
    QTest::newRow("no entity") << QByteArray("kind: Deployment\napiVersion: v1") << u"other"_s;
    QTest::newRow("a word") << QByteArray("hello") << u"other"_s;
    QTest::newRow("a list") << QByteArray("[kind, User]") << u"other"_s;
    QTest::newRow("user of another program")
        << QByteArray("apiVersion: example.com/v1\nkind: User\nmetadata: {name: a}\nspec: {}")
        << u"apiVersion"_s;
    QTest::newRow("kind in small letters")
        << start + "kind: user\nmetadata: {name: a}\nspec: {}" << u"capital letter"_s;
    QTest::newRow("no metadata") << person + "spec: {}" << u"metadata.name is missing"_s;
    QTest::newRow("no name") << person + "metadata: {}\nspec: {}" << u"metadata.name is missing"_s;
    QTest::newRow("name that is a number")
        << person + "metadata: {name: 12}\nspec: {}" << u"must be text"_s;
    QTest::newRow("name with a blank")
        << person + "metadata: {name: a b}\nspec: {}" << u"metadata.name may have"_s;
    QTest::newRow("name that is too long")
        << person + "metadata: {name: " + QByteArray(64, 'a') + "}\nspec: {}"
        << u"metadata.name may have"_s;
    QTest::newRow("name of 63") << person + "metadata: {name: " + QByteArray(63, 'a')
                                       + "}\nspec: {}"
                                << u"user"_s;
    QTest::newRow("namespace in capitals")
        << person + "metadata: {name: a, namespace: Ops}\nspec: {}" << u"metadata.namespace may"_s;
    QTest::newRow("no spec") << person + "metadata: {name: a}" << u"spec is missing"_s;
    QTest::newRow("spec is a word") << person + "metadata: {name: a}\nspec: x" << u"spec must"_s;
    QTest::newRow("profile is a list")
        << person + "metadata: {name: a}\nspec: {profile: []}" << u"profile must hold"_s;
    QTest::newRow("e-mail is empty")
        << person + "metadata: {name: a}\nspec: {profile: {email: ''}}" << u"email is empty"_s;
    QTest::newRow("e-mail is nothing")
        << person + "metadata: {name: a}\nspec: {profile: {email: }}" << u"email must be text"_s;
    QTest::newRow("memberOf is a word")
        << person + "metadata: {name: a}\nspec: {memberOf: x}" << u"memberOf must be a list"_s;
    QTest::newRow("memberOf with a number")
        << person + "metadata: {name: a}\nspec: {memberOf: [1]}" << u"memberOf holds something"_s;
    QTest::newRow("username is a number")
        << person + "metadata: {name: a, annotations: {bitbucket.org/username: 12}}\nspec: {}"
        << u"bitbucket.org/username must be text"_s;
    QTest::newRow("id without quotes")
        << person + "metadata: {name: a, annotations: {bitbucket.org/user-id: {4f}}}\nspec: {}"
        << u"bitbucket.org/user-id must be in quotes"_s;
}

void TestEntityParser::judges()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, verdict);
    const auto documents = yamlDocuments(yaml);
    QCOMPARE(documents.size(), 1);
    QVERIFY2(documents[0].value, qPrintable(documents[0].problem));
    const Entity entity = parseEntity(*documents[0].value);
    if (const auto *broken = std::get_if<BrokenEntity>(&entity)) {
        QVERIFY2(broken->sentence.contains(verdict), qPrintable(broken->sentence));
        QVERIFY(broken->line >= 1);
        return;
    }
    QCOMPARE(std::holds_alternative<User>(entity), verdict == u"user");
    QCOMPARE(std::holds_alternative<Group>(entity), verdict == u"group");
    QCOMPARE(std::holds_alternative<OtherEntity>(entity), verdict == u"other");
}

void TestEntityParser::readsRelationsOfServer()
{
    const auto object = QJsonDocument::fromJson(
                            R"({"apiVersion": "backstage.io/v1alpha1", "kind": "User",
        "metadata": {"name": "ada", "namespace": "default"}, "spec": {"memberOf": ["team"]},
        "relations": [{"type": "memberOf", "targetRef": "group:default/team"},
                      {"type": "memberOf", "targetRef": "group:default/Board"},
                      {"type": "ownerOf", "targetRef": "component:default/shop"}, 7]})")
                            .object();
    const Entity entity = parseEntity(*nodeOf(object));
    QVERIFY(std::holds_alternative<User>(entity));
    QCOMPARE(std::get<User>(entity).groups,
             (QStringList{u"group:default/board"_s, u"group:default/team"_s}));
}

QTEST_GUILESS_MAIN(TestEntityParser)
#include "tst_entityparser.moc"
