// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/catalogfiles.h"
#include "identity/keptcatalog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::identity;

//! Catalogs in files and folders.
class TestCatalogFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsFile();
    void readsFolder();
    void readsSeveral();
    void refusesAllForOneThatIsMissing();
    void connectsGroups();
    void saysWhereSomethingIsBroken();
    void keepsFirstOfTwo();
    void followsNoLinkInCircles();
    void stopsAtLimits();
    void refuses_data();
    void refuses();
    void comesBackAsKept();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray user(const QByteArray &name, const QByteArray &more = "spec: {}\n")
{
    return "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: " + name + '\n'
           + more;
}

QStringList namesIn(const Catalog &catalog)
{
    QStringList names;
    for (const User &one : catalog.users())
        names.append(one.name);
    return names;
}

QStringList complaintsOf(const Catalog &catalog)
{
    QStringList texts;
    for (const Complaint &complaint : catalog.complaints())
        texts.append(complaint.text());
    return texts;
}

} // namespace

void TestCatalogFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCatalogFiles::write(const QString &name, const QByteArray &content)
{
    QDir(m_folder->path()).mkpath(QFileInfo(at(name)).path());
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestCatalogFiles::readsFile()
{
    write(u"org.yaml"_s, user("ada") + "---\n" + user("grace")
                             + "---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: "
                               "{name: shop}\n---\nopenapi: 3.0.0\n");
    const auto catalog = readCatalog({at(u"org.yaml"_s)});
    QVERIFY(catalog);
    QCOMPARE(namesIn(*catalog), (QStringList{u"ada"_s, u"grace"_s}));
    QCOMPARE(complaintsOf(*catalog), QStringList());
}

void TestCatalogFiles::readsFolder()
{
    write(u"b/people.yml"_s, user("bea"));
    write(u"a.yaml"_s, user("ada"));
    write(u"notes.txt"_s, user("nobody"));
    const auto catalog = readCatalog({m_folder->path()});
    QVERIFY(catalog);
    QCOMPARE(namesIn(*catalog), (QStringList{u"ada"_s, u"bea"_s}));
}

void TestCatalogFiles::readsSeveral()
{
    write(u"people.yaml"_s, user("ada"));
    write(u"more/org.yaml"_s, user("bea"));
    write(u"groups.yaml"_s, "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: x}\n"
                            "spec: {members: [ada, bea]}\n");
    write(u"elsewhere.yaml"_s, user("cleo"));
    const auto catalog = readCatalog({at(u"people.yaml"_s), at(u"more"_s), at(u"groups.yaml"_s)});
    QVERIFY(catalog);
    QCOMPARE(namesIn(*catalog), (QStringList{u"ada"_s, u"bea"_s}));
    QCOMPARE(catalog->users().constLast().groups, QStringList{u"group:default/x"_s});
}

//! Whoever is in it would be refused as unknown.
void TestCatalogFiles::refusesAllForOneThatIsMissing()
{
    write(u"people.yaml"_s, user("ada"));
    const auto catalog = readCatalog({at(u"people.yaml"_s), at(u"gone.yaml"_s)});
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().kind, ErrorKind::NotFound);
    QVERIFY(catalog.error().message.contains(at(u"gone.yaml"_s)));
}

void TestCatalogFiles::connectsGroups()
{
    write(u"org.yaml"_s,
          user("ada", "spec: {memberOf: [engines, 'group:other/Poets']}\n")
              + "---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: Admins}\n"
                "spec: {type: team, children: [], members: [ADA, user:default/nobody]}\n");
    const auto catalog = readCatalog({at(u"org.yaml"_s)});
    QVERIFY(catalog);
    QCOMPARE(catalog->users().constFirst().groups,
             (QStringList{u"group:default/admins"_s, u"group:default/engines"_s,
                          u"group:other/poets"_s}));
    QCOMPARE(catalog->groups().constFirst().reference(), u"group:default/admins"_s);
}

void TestCatalogFiles::saysWhereSomethingIsBroken()
{
    write(u"org/people.yaml"_s,
          user("ada") + "---\n" + user("no good name") + "---\n"
              + user("bea", "  annotations:\n    bitbucket.org/user-id: {4f1c}\nspec: {}\n")
              + "---\na: [\n---\n" + user("cleo"));
    write(u"org/more.yaml"_s, "a: b: c\n");
    const auto catalog = readCatalog({m_folder->path()});
    QVERIFY(catalog);
    QCOMPARE(namesIn(*catalog), (QStringList{u"ada"_s, u"cleo"_s}));
    const QStringList complaints = complaintsOf(*catalog);
    QCOMPARE(complaints.size(), 4);
    QCOMPARE(complaints[0], u"org/more.yaml, line 1: This is not YAML."_s);
    QCOMPARE(complaints[1],
             u"org/people.yaml, line 10: metadata.name may have letters, digits, \"-\", \"_\" and "
             "\".\" only, at most 63."_s);
    QCOMPARE(complaints[2],
             u"org/people.yaml, line 18: The value of bitbucket.org/user-id must be in quotes, as "
             "it begins with a brace."_s);
    QVERIFY(complaints[3].startsWith(u"org/people.yaml, line 2"_s));
}

void TestCatalogFiles::keepsFirstOfTwo()
{
    write(u"org.yaml"_s, user("ada", "spec: {profile: {email: one@example.com}}\n") + "---\n"
                             + user("Ada", "spec: {profile: {email: two@example.com}}\n"));
    const auto catalog = readCatalog({at(u"org.yaml"_s)});
    QVERIFY(catalog);
    QCOMPARE(catalog->users().size(), 1);
    QCOMPARE(catalog->users().constFirst().email, u"one@example.com"_s);
    QCOMPARE(complaintsOf(*catalog),
             QStringList{u"org.yaml, line 7: user:default/ada is in the catalog already."_s});
}

void TestCatalogFiles::followsNoLinkInCircles()
{
    write(u"org/people.yaml"_s, user("ada"));
    QVERIFY(QFile::link(m_folder->path(), at(u"org/again"_s)));
    const auto catalog = readCatalog({m_folder->path()});
    QVERIFY(catalog);
    QCOMPARE(namesIn(*catalog), QStringList{u"ada"_s});
}

void TestCatalogFiles::stopsAtLimits()
{
    for (const char *name : {"a", "b", "c"})
        write(QString::fromLatin1(name) + u".yaml"_s, user(name));
    FolderLimits limits;
    limits.files = 2;
    const auto many = readCatalog({m_folder->path()}, limits);
    QVERIFY(!many);
    QCOMPARE(many.error().kind, ErrorKind::BadInput);
    QVERIFY(many.error().message.contains(u"more than 2 YAML files"_s));

    limits = {};
    limits.bytes = user("a").size() * 2 + 1;
    const auto large = readCatalog({m_folder->path()}, limits);
    QVERIFY(large);
    QCOMPARE(namesIn(*large), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(large->complaints().size(), 1);
    QCOMPARE(large->complaints().constFirst().place, u"c.yaml"_s);

    limits = {};
    limits.file.bytes = 10;
    const auto tiny = readCatalog({at(u"a.yaml"_s)}, limits);
    QVERIFY(tiny);
    QVERIFY(tiny->users().isEmpty());
    QCOMPARE(tiny->complaints().size(), 1);
}

void TestCatalogFiles::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << u"nothing"_s << int(ErrorKind::NotFound);
    QTest::newRow("folder without YAML") << u"empty"_s << int(ErrorKind::BadInput);
}

void TestCatalogFiles::refuses()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    const auto catalog = readCatalog({at(name)});
    QVERIFY(!catalog);
    QCOMPARE(int(catalog.error().kind), kind);
    QVERIFY(catalog.error().message.contains(at(name)));
}

void TestCatalogFiles::comesBackAsKept()
{
    write(u"org.yaml"_s,
          user("ada", "  namespace: math\n  annotations: {bitbucket.org/user-id: '{4f}', "
                      "bitbucket.org/username: ada-l}\nspec:\n  profile: {displayName: Ada, email: "
                      "a@example.com, picture: 'https://example.com/a.png'}\n  memberOf: [x]\n")
              + "---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: x}\nspec: "
                "{profile: {displayName: X}, members: [math/ada]}\n");
    const auto catalog = readCatalog({at(u"org.yaml"_s)});
    QVERIFY(catalog);
    QCOMPARE(catalog->users().size(), 1);
    const auto kept = readKeptCatalog(writeCatalog(*catalog));
    QVERIFY(kept);
    QCOMPARE(kept->users(), catalog->users());
    QCOMPARE(kept->groups(), catalog->groups());
    QVERIFY(kept->find(u"user:math/ada"_s) != nullptr);
    QVERIFY(!readKeptCatalog("{}"));
    const User one = catalog->users().constFirst();
    QCOMPARE(readKeptUser(writeUser(one)).value(), one);
    QVERIFY(!readKeptUser("nonsense"));
}

QTEST_GUILESS_MAIN(TestCatalogFiles)
#include "tst_catalogfiles.moc"
