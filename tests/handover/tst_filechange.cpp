// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/difference.h"
#include "handover/handoverplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::handover;

//! What becomes of the files on disk, and which files those are.
class TestFileChange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void followsLinksWithin();
    void refusesLinks_data();
    void refusesLinks();
    void refusesWhatIsNoFile();
    void closesFilesWithSecrets();
    void keepsPermissionsWithoutSecret();
    void keepsOwner();
    void refusesWhatChangedMeanwhile();
    void refusesToTakeBackWhatChanged();
    void writesAllOrNothing();

    void knowsAmplication_data();
    void knowsAmplication();
    void takesTheChosenFile();
    void masksSecrets();
    void masksOthersBesideTheSecret_data();
    void masksOthersBesideTheSecret();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] FileChange change(const QString &name, const QByteArray &after) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
};

void TestFileChange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
}

bool TestFileChange::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
           && file.write(text) == text.size();
}

QByteArray TestFileChange::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FileChange TestFileChange::change(const QString &name, const QByteArray &after) const
{
    FileChange looked = lookAtFile(m_folder->path(), name).value_or(FileChange());
    looked.after = after;
    looked.hasSecret = true;
    return looked;
}

void TestFileChange::followsLinksWithin()
{
    QVERIFY(write(u"real.env"_s, "A=1\n"));
    QVERIFY(QFile::link(u"real.env"_s, path(u".env"_s)));
    QVERIFY(writeFiles({change(u".env"_s, "A=2\n")}));
    QVERIFY(QFileInfo(path(u".env"_s)).isSymLink());
    QCOMPARE(content(u"real.env"_s), QByteArray("A=2\n"));
}

void TestFileChange::refusesLinks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("link");
    QTest::newRow("to a file elsewhere") << u"there.env"_s << u".env"_s;
    QTest::newRow("to nothing") << u"gone"_s << u".env"_s;
    QTest::newRow("of its folder") << QString() << u"sub"_s;
}

void TestFileChange::refusesLinks()
{
    QFETCH(QString, target);
    QFETCH(QString, link);
    QFile there(m_elsewhere->filePath(u"there.env"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_elsewhere->filePath(target), path(link)));
    const auto looked =
        lookAtFile(m_folder->path(), target.isEmpty() ? u"sub/there.env"_s : u".env"_s);
    QVERIFY(!looked);
    QCOMPARE(looked.error().kind, ErrorKind::BadInput);
}

void TestFileChange::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u".env"_s));
    QVERIFY(!lookAtFile(m_folder->path(), u".env"_s));
    QVERIFY(!lookAtFile(m_folder->path(), u"gone/.env"_s));
    QVERIFY(write(u"large"_s, QByteArray(1024 * 1024 + 1, 'x')));
    QVERIFY(!lookAtFile(m_folder->path(), u"large"_s));
}

#ifdef Q_OS_UNIX
static mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}
#endif

void TestFileChange::closesFilesWithSecrets()
{
#ifdef Q_OS_UNIX
    QVERIFY(write(u".env"_s, "A=1\n"));
    QCOMPARE(::chmod(QFile::encodeName(path(u".env"_s)).constData(), 0664), 0);
    const QList<FileChange> changes{change(u".env"_s, "A=1\n"), change(u"new"_s, "B=1\n")};
    QVERIFY(changes.constFirst().isNeeded()); // although it says what it should
    QVERIFY(writeFiles(changes));
    QCOMPARE(modeOf(path(u".env"_s)), mode_t(0600));
    QCOMPARE(modeOf(path(u"new"_s)), mode_t(0600));
    QVERIFY(!change(u".env"_s, "A=1\n").isNeeded());
    QVERIFY(takeBack(changes));
    QCOMPARE(modeOf(path(u".env"_s)), mode_t(0664));
#else
    QSKIP("Permissions of this system are others.");
#endif
}

void TestFileChange::keepsPermissionsWithoutSecret()
{
#ifdef Q_OS_UNIX
    QVERIFY(write(u"app-config.yaml"_s, "a: 1\n"));
    QCOMPARE(::chmod(QFile::encodeName(path(u"app-config.yaml"_s)).constData(), 0640), 0);
    FileChange open = change(u"app-config.yaml"_s, "a: 2\n");
    open.hasSecret = false;
    QVERIFY(writeFiles({open}));
    QCOMPARE(modeOf(path(u"app-config.yaml"_s)), mode_t(0640));
#else
    QSKIP("Permissions of this system are others.");
#endif
}

void TestFileChange::keepsOwner()
{
#ifdef Q_OS_UNIX
    if (::geteuid() != 0)
        QSKIP("Only root can make files of others.");
    QVERIFY(write(u".env"_s, "A=1\n"));
    QCOMPARE(::chown(QFile::encodeName(path(u".env"_s)).constData(), 12345, 23456), 0);
    QVERIFY(writeFiles({change(u".env"_s, "A=2\n")}));
    const QFileInfo info(path(u".env"_s));
    QCOMPARE(info.ownerId(), 12345U);
    QCOMPARE(info.groupId(), 23456U);
#else
    QSKIP("Owners of this system are others.");
#endif
}

void TestFileChange::refusesWhatChangedMeanwhile()
{
    QVERIFY(write(u"one"_s, "A=1\n"));
    const QList<FileChange> changes{change(u"new"_s, "B=1\n"), change(u"one"_s, "A=2\n")};
    QVERIFY(write(u"one"_s, "A=3\n"));
    const auto written = writeFiles(changes);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(content(u"one"_s), QByteArray("A=3\n"));
    QVERIFY(!QFileInfo::exists(path(u"new"_s)));
    QVERIFY(write(u"one"_s, "A=1\n"));
    QVERIFY(write(u"new"_s, {}));
    QVERIFY(!writeFiles(changes)); // somebody made it
}

void TestFileChange::refusesToTakeBackWhatChanged()
{
    const QList<FileChange> changes{change(u"one"_s, "A=1\n"), change(u"two"_s, "B=1\n")};
    QVERIFY(writeFiles(changes));
    QVERIFY(write(u"two"_s, "B=2\n"));
    const auto back = takeBack(changes);
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(content(u"one"_s), QByteArray("A=1\n"));
    QCOMPARE(content(u"two"_s), QByteArray("B=2\n"));
}

void TestFileChange::writesAllOrNothing()
{
    QVERIFY(write(u"one"_s, "A=1\n"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const QList<FileChange> changes{change(u"one"_s, "A=2\n"), change(u"sub/two"_s, "B=1\n")};
    QVERIFY(QDir(m_folder->path()).rmdir(u"sub"_s));
    const auto written = writeFiles(changes);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(content(u"one"_s), QByteArray("A=1\n"));
}

void TestFileChange::knowsAmplication_data()
{
    QTest::addColumn<QStringList>("files"); // with folders to make
    QTest::addColumn<QString>("place");     // that is chosen
    QTest::addColumn<QString>("second");    // file; empty: refused
    const QString server = u"packages/amplication-server/project.json"_s;
    const QString now = u"ee/packages/git-sync-manager/"_s;
    const QString old = u"packages/amplication-git-pull-request-service/"_s;
    QTest::newRow("today's") << QStringList{server, now + u"project.json"_s} << QString()
                             << now + u".env.local"_s;
    QTest::newRow("older") << QStringList{server, old + u"project.json"_s} << QString()
                           << old + u".env.local"_s;
    QTest::newRow("today's, with what is left of an older one")
        << QStringList{server, now + u"project.json"_s, old + u"node_modules/x"_s} << QString()
        << now + u".env.local"_s;
    QTest::newRow("older, with an empty folder of today's")
        << QStringList{server, old + u"package.json"_s, now + u".env"_s} << QString()
        << old + u".env.local"_s;
    QTest::newRow("a folder in it") << QStringList{server, now + u"project.json"_s}
                                    << u"packages/amplication-server"_s << now + u".env.local"_s;
    QTest::newRow("no git service") << QStringList{server} << QString() << QString();
    QTest::newRow("something else") << QStringList{u"package.json"_s} << QString() << QString();
}

void TestFileChange::knowsAmplication()
{
    QFETCH(QStringList, files);
    QFETCH(QString, place);
    QFETCH(QString, second);
    for (const QString &file : files)
        QVERIFY(write(file, "{}"));
    const auto plan = planAmplication(path(place), u"key"_s, u"secret"_s);
    QCOMPARE(plan.has_value(), !second.isEmpty());
    if (!plan)
        return;
    QCOMPARE(plan->files.size(), 2);
    QCOMPARE(plan->files.at(0).shown, u"packages/amplication-server/.env.local"_s);
    QVERIFY(plan->files.at(0).after.contains("BILLING_ENABLED=false\n"));
    QCOMPARE(plan->files.at(1).shown, second);
    QVERIFY(!plan->files.at(1).after.contains("BILLING_ENABLED"));
    const QString name = QFileInfo(QFileInfo(second).path()).fileName();
    QCOMPARE(plan->leftToDo.constFirst().code,
             u"npx nx serve amplication-server\nnpx nx serve "_s + name);
}

void TestFileChange::takesTheChosenFile()
{
    QVERIFY(write(u"app-config.yaml"_s, "auth:\n  environment: staging\n"));
    QVERIFY(
        write(u"packages/backend/src/index.ts"_s,
              "backend.add(import('@backstage/plugin-auth-backend-module-bitbucket-provider'));"));
    const auto chosen =
        planBackstage(path(u"app-config.yaml"_s), u"key"_s, u"secret"_s, BackstageStyle::AsItIs);
    QVERIFY(chosen);
    QCOMPARE(chosen->files.size(), 2); // it is for everybody: the secret is not for it
    QVERIFY(!chosen->files.at(0).after.contains("secret\n"));
    QVERIFY(chosen->files.at(1).after.contains("AUTH_BITBUCKET_CLIENT_SECRET=secret\n"));

    const auto local =
        planBackstage(m_folder->path(), u"key"_s, u"secret"_s, BackstageStyle::AsItIs);
    QVERIFY(local);
    QCOMPARE(local->files.size(), 1);
    QCOMPARE(local->files.at(0).shown, u"app-config.local.yaml"_s);
    QVERIFY(local->files.at(0).after.contains("      staging:\n"));
    for (const LeftStep &step : local->leftToDo)
        QVERIFY(!step.code.startsWith(u"backend.add"_s)); // it has that
}

void TestFileChange::masksSecrets()
{
    const QByteArray before = "one: 1\nBITBUCKET_CLIENT_ID=a\nBITBUCKET_CLIENT_SECRET=hidden1\n"
                              "OTHER=hidden2\nx: { clientId: a, clientSecret: hidden3 }\n";
    const QByteArray after = "one: 1\nBITBUCKET_CLIENT_ID=b\nBITBUCKET_CLIENT_SECRET=hidden4\n"
                             "hidden5==\nx: { clientId: b, clientSecret: hidden6 }\n"
                             "  clientSecret: ${NAME}\n";
    QStringList shown;
    for (const ChangedLine &line : difference(before, after, {u"BITBUCKET_CLIENT_ID"_s, u"x"_s}))
        shown.append((line.isNew ? u"+"_s : u"-"_s) + QString::number(line.number) + line.text);
    QVERIFY(!shown.join(u'\n').contains(u"hidden"_s));
    QVERIFY(shown.contains(u"+2BITBUCKET_CLIENT_ID=b"_s));
    QVERIFY(shown.contains(u"+3BITBUCKET_CLIENT_SECRET=••••••••"_s));
    QVERIFY(shown.contains(u"+6  clientSecret: ${NAME}"_s));
    QVERIFY(!shown.join(u'\n').contains(u"one"_s));
}

void TestFileChange::masksOthersBesideTheSecret_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in braces") << u"auth: {providers: {custom: {apiKey: XYZ}, bitbucket: "
                                  "{development: {clientId: a, clientSecret: b}}}}"_s
                               << u"auth: ••••••••"_s;
    QTest::newRow("in braces, without ours")
        << u"auth: {providers: {custom: {apiKey: XYZ}}}"_s << u"auth: ••••••••"_s;
    QTest::newRow("empty braces") << u"auth: {}"_s << u"auth: {}"_s;
    QTest::newRow("all of JSON in a line")
        << u"{\"apiKey\": \"XYZ\", \"clientSecret\": \"b\"}"_s << u"••••••••"_s;
    QTest::newRow("key of others")
        << u"apiKey: XYZ # no secret: in here"_s << u"apiKey: ••••••••"_s;
    QTest::newRow("second key") << u"auth: apiKey=XYZ clientSecret=b"_s << u"auth: ••••••••"_s;
    QTest::newRow("reference at the end")
        << u"custom: {apiKey: XYZ, clientSecret: ${NAME}"_s << u"custom: ••••••••"_s;
    QTest::newRow("alone") << u"  \"clientSecret\": XYZ"_s << u"  \"clientSecret\": ••••••••"_s;
    QTest::newRow("exported") << u"export AUTH_CLIENT_SECRET=XYZ"_s
                              << u"export AUTH_CLIENT_SECRET=••••••••"_s;
    QTest::newRow("alone in a comment")
        << u"# clientSecret: XYZ"_s << u"# clientSecret: ••••••••"_s;
}

void TestFileChange::masksOthersBesideTheSecret()
{
    QFETCH(QString, line);
    QFETCH(QString, shown);
    const auto lines = difference({}, line.toUtf8() + '\n', {u"auth"_s});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().text, shown);
}

QTEST_GUILESS_MAIN(TestFileChange)
#include "tst_filechange.moc"
