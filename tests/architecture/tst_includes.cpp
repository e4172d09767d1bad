// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

//! The table of rooms (ARCHITECTURE.md): what a room may include besides itself. "room" means all
//! of its headers, "room/file.h" this one only: value types that carry no behaviour of their own.
const QMap<QString, Names> &allowedIncludes()
{
    static const Names below{u"foundation"_s, u"http"_s,     u"auth"_s,
                             u"bitbucket"_s,  u"git"_s,      u"store"_s,
                             u"projects"_s,   u"identity"_s, u"handover"_s};
    static const Names values{u"bitbucket/types.h"_s,    u"git/types.h"_s,
                              u"git/differencerows.h"_s, u"handover/types.h"_s,
                              u"git/workingtree.h"_s,    u"projects/plan.h"_s,
                              u"projects/appfolder.h"_s, u"projects/appkind.h"_s,
                              u"projects/finding.h"_s,   u"store/types.h"_s};
    static const QMap<QString, Names> table{
        {u"foundation"_s, {}},
        {u"http"_s, {u"foundation"_s}},
        {u"auth"_s, {u"foundation"_s, u"http"_s}},
        {u"bitbucket"_s, {u"foundation"_s, u"http"_s}},
        {u"git"_s, {u"foundation"_s}},
        {u"store"_s, {u"foundation"_s}},
        {u"projects"_s, {u"foundation"_s, u"git"_s, u"store"_s}},
        {u"identity"_s, {u"foundation"_s, u"http"_s}},
        {u"handover"_s, {u"foundation"_s}},
        {u"workflows"_s, below},
        {u"models"_s, Names(values) << u"foundation"_s},
        {u"cli"_s, Names(values) << u"foundation"_s << u"workflows"_s},
        {u"ui"_s, Names(values) << u"foundation"_s << u"workflows"_s << u"models"_s},
    };
    return table;
}

//! Headers of others that only some rooms may touch, "room" or "room/file".
struct Reserved
{
    const char *name;
    const char *pattern;
    Names rooms;
};

const QList<Reserved> &reservedHeaders()
{
    static const QList<Reserved> all{
        {"libgit2", "^git2", {u"git"_s}},
        {"Qt Network",
         "^(Qt?Network|QNetwork|QTcp|QSsl|QHost|QAbstractSocket|QLocalS|QUdp)",
         {u"http"_s, u"auth"_s, u"git/tcpstream.cpp"_s}},
        {"Qt NetworkAuth", "^(QAbstractOAuth|QOAuth)", {u"auth"_s}},
        {"qtkeychain", "^qt6?keychain", {u"auth"_s}},
        {"Qt D-Bus", "^QDBus", {u"auth"_s, u"ui"_s}},
        {"Qt Sql", "^QSql", {u"store"_s}},
        {"yaml-cpp", "^yaml-cpp", {u"handover"_s, u"identity"_s}},
        {"JSON",
         "^QJson",
         {u"auth"_s, u"bitbucket"_s, u"cli"_s, u"identity"_s, u"projects"_s, u"store"_s}},
        {"Qt Widgets",
         "^(QtWidgets|QApplication$|QWidget$|QDialog|QMainWindow|QPushButton|QLabel|QMenu|"
         "QTreeView|"
         "QListView|QMessageBox|QStyle)",
         {u"ui"_s}},
    };
    return all;
}

QString sourceFolder()
{
    return QStringLiteral(WINDLASS_SOURCE_DIR);
}

struct Include
{
    QString header;
    bool isProject = false; //!< written with quotes
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        includes.append({found.captured(2), found.captured(1) == "\""_L1});
    }
    return includes;
}

//! Why \a room's file \a file must not include \a include; empty: it may.
QString objection(const QString &room, const QString &file, const Include &include)
{
    const QString other = include.header.section(u'/', 0, 0);
    const bool isRoom = allowedIncludes().contains(other) && include.header.contains(u'/');
    if (isRoom && other != room && !allowedIncludes().value(room).contains(other)
        && !allowedIncludes().value(room).contains(include.header))
        return u"%1 includes %2, which the table of rooms does not allow"_s.arg(file,
                                                                                include.header);
    if (include.isProject && !isRoom)
        return u"%1 includes \"%2\" without its room"_s.arg(file, include.header);
    for (const Reserved &reserved : reservedHeaders()) {
        const QRegularExpression pattern(QString::fromLatin1(reserved.pattern));
        if (!include.isProject && pattern.match(include.header).hasMatch()
            && !reserved.rooms.contains(room) && !reserved.rooms.contains(file))
            return u"%1 includes <%2>: %3 belongs elsewhere"_s.arg(
                file, include.header, QString::fromLatin1(reserved.name));
    }
    return {};
}

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catchesOffences_data();
    void catchesOffences();
    void everyRoomIsInTheTable();
    void includesFollowTheTable();
    void everySourceNamesItsLicense();
};

void TestIncludes::catchesOffences_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("upwards") << u"git"_s << u"git/push.cpp"_s << u"#include \"http/httpclient.h\""_s
                             << false;
    QTest::newRow("downwards") << u"http"_s << u"http/a.cpp"_s
                               << u"#include \"foundation/result.h\""_s << true;
    QTest::newRow("value type") << u"ui"_s << u"ui/a.cpp"_s << u"#include \"bitbucket/types.h\""_s
                                << true;
    QTest::newRow("no value type")
        << u"ui"_s << u"ui/a.cpp"_s << u"#include \"bitbucket/client.h\""_s << false;
    QTest::newRow("no room") << u"ui"_s << u"ui/a.cpp"_s << u"#include \"context.h\""_s << false;
    QTest::newRow("angle brackets")
        << u"git"_s << u"git/a.cpp"_s << u"#include <store/apps.h>"_s << false;
    QTest::newRow("spaces") << u"git"_s << u"git/a.cpp"_s << u"  #  include \"ui/context.h\""_s
                            << false;
    QTest::newRow("libgit2") << u"projects"_s << u"projects/a.cpp"_s << u"#include <git2.h>"_s
                             << false;
    QTest::newRow("network in git")
        << u"git"_s << u"git/push.cpp"_s << u"#include <QSslSocket>"_s << false;
    QTest::newRow("the stream") << u"git"_s << u"git/tcpstream.cpp"_s << u"#include <QSslSocket>"_s
                                << true;
    QTest::newRow("widgets") << u"models"_s << u"models/a.cpp"_s << u"#include <QWidget>"_s
                             << false;
}

void TestIncludes::catchesOffences()
{
    QFETCH(QString, room);
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, isAllowed);
    const QList<Include> includes = includesOf(line);
    QCOMPARE(includes.size(), 1);
    QCOMPARE(objection(room, file, includes.constFirst()).isEmpty(), isAllowed);
}

void TestIncludes::everyRoomIsInTheTable()
{
    const QStringList rooms =
        QDir(sourceFolder() + u"/app"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(rooms.size() >= 10);
    for (const QString &room : rooms)
        QVERIFY2(allowedIncludes().contains(room), qPrintable(room));
}

void TestIncludes::includesFollowTheTable()
{
    const QDir app(sourceFolder() + u"/app"_s);
    QStringList objections;
    int files = 0;
    QDirIterator sources(app.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        const QString path = app.relativeFilePath(file.fileName());
        const QString room = path.section(u'/', 0, 0);
        if (!path.contains(u'/'))
            continue; // main and Application build everything and may see everything
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        ++files;
        for (const Include &include : includesOf(QString::fromUtf8(file.readAll()))) {
            if (const QString why = objection(room, path, include); !why.isEmpty())
                objections.append(why);
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
}

void TestIncludes::everySourceNamesItsLicense()
{
    QStringList missing;
    int files = 0;
    for (const QString &folder : {u"/app"_s, u"/tests"_s}) {
        QDirIterator sources(sourceFolder() + folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (file.fileName().contains(u"/node_modules/"_s)) // of others, where installed
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            if (!file.read(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                missing.append(file.fileName());
        }
    }
    QVERIFY(files > 100);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
