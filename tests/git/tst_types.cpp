// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/types.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

class TestTypes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsObjectIds_data();
    void readsObjectIds();
    void judgesBranchNamesAsGitDoes_data();
    void judgesBranchNamesAsGitDoes();
    void refusesBranchNamesBeyondGit_data();
    void refusesBranchNamesBeyondGit();
    void writesReferences();
};

void TestTypes::readsObjectIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    const QString good(40, u'a');
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too short") << good.chopped(1) << false;
    QTest::newRow("too long") << good + u'a' << false;
    QTest::newRow("not hexadecimal") << good.chopped(1) + u'g' << false;
    QTest::newRow("digits of another script") << good.chopped(1) + QChar(0x0661) << false;
    QTest::newRow("space") << good.chopped(1) + u' ' << false;
    QTest::newRow("lower case") << good << true;
    QTest::newRow("upper case") << good.toUpper() << true;
}

void TestTypes::readsObjectIds()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto id = ObjectId::fromHex(text);
    QCOMPARE(id.has_value(), isGood);
    if (isGood) {
        QCOMPARE(id->hex(), text.toLower());
        QCOMPARE(id->abbreviated(), text.toLower().first(7));
    }
}

void TestTypes::judgesBranchNamesAsGitDoes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{
        u"main"_s, u"feature/one"_s, u"a.b"_s,    u"v1.0-rc"_s,  u"ünïcode"_s, u"日本"_s,
        u"a@b"_s,  u"{x}"_s,         u"a/@"_s,    u"x.lockx"_s,  u"a-"_s,      u"_"_s,
        u"#1"_s,   u"a\"b"_s,        u"a'b"_s,    u"$(x)"_s,     u";"_s,       u"-a"_s,
        u"."_s,    u".a"_s,          u"a/.b"_s,   u"a..b"_s,     u"a."_s,      u"a/"_s,
        u"/a"_s,   u"a//b"_s,        u"a.lock"_s, u"a.lock/b"_s, u"a b"_s,     u"a~1"_s,
        u"a^"_s,   u"a:b"_s,         u"a?b"_s,    u"a*b"_s,      u"a[b"_s,     u"a\\b"_s,
        u"a@{b"_s, u"a\x01"_s,       u"a\x7f"_s,  u"a\nb"_s,     u"a\tb"_s,    u"HEADx"_s,
    };
    for (const QString &name : names)
        QTest::newRow(name.toUtf8().toPercentEncoding().constData()) << name;
}

void TestTypes::judgesBranchNamesAsGitDoes()
{
    QFETCH(QString, name);
    const auto oracle = testing::git(u"/"_s, {u"check-ref-format"_s, u"--branch"_s, name});
    const auto parsed = BranchName::parse(name);
    QCOMPARE(parsed.has_value(), oracle.exitCode == 0);
    if (parsed)
        QCOMPARE(parsed->text(), name);
    else
        QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
}

void TestTypes::refusesBranchNamesBeyondGit_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("HEAD") << u"HEAD"_s;
    QTest::newRow("short for HEAD") << u"@"_s;
    QTest::newRow("branch before") << u"@{-1}"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd800));
    QTest::newRow("no file can be called that") << QString(251, u'x');
}

void TestTypes::refusesBranchNamesBeyondGit()
{
    QFETCH(QString, name);
    const auto parsed = BranchName::parse(name);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestTypes::writesReferences()
{
    QCOMPARE(BranchName::parse(u"feature/one"_s)->reference(), u"refs/heads/feature/one"_s);
}

QTEST_GUILESS_MAIN(TestTypes)
#include "tst_types.moc"
