// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounts.h"
#include "store/activitylog.h"
#include "store/apps.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/keptfindings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::store;

namespace {

constexpr qsizetype pageSize = 4096; // what SQLite takes unless told otherwise

const QString history = u"pushes that ended"_s; // of no consequence, and not looked through

using Told = Result<QStringList>;
using Content = QMap<QString, Told>; // what people would miss, by its name

//! One text of each row.
template <typename T, typename Text> Told told(const Result<QList<T>> &rows, Text text)
{
    return rows.map([text](const QList<T> &all) {
        QStringList texts;
        for (const T &one : all)
            texts.append(text(one));
        return texts;
    });
}

const QUrl apiUrl(u"https://api.bitbucket.org"_s);

Link linkTo(const QString &repository)
{
    Link link;
    link.apiUrl = apiUrl;
    link.workspaceSlug = u"acme"_s;
    link.repositoryUuid = repository;
    link.repositorySlug = repository;
    link.lastCommit = QString(40, u'a');
    return link;
}

JournalEntry doubtAbout(const QString &repository)
{
    JournalEntry entry;
    entry.step = JournalEntry::Step::Pushing;
    entry.apiUrl = apiUrl;
    entry.repositorySlug = repository;
    entry.commit = QString(40, u'b');
    entry.message = repository;
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    return entry;
}

QString linkText(const App &app)
{
    const Link link = app.link.value_or(Link());
    return QStringList{app.folder,          link.workspaceSlug, link.repositoryUuid,
                       link.repositorySlug, link.branch,        link.lastCommit}
        .join(u'|');
}

//! Of each app the push that nobody knows the end of.
Told doubtsIn(Database &database)
{
    return Apps(database).all().and_then([&](const QList<App> &apps) -> Told {
        QStringList texts;
        for (const App &app : apps) {
            const auto entry = Journal(database).find(app.id);
            if (!entry)
                return tl::unexpected(entry.error());
            const JournalEntry doubt = entry->value_or(JournalEntry());
            texts.append(QString::number(int(doubt.step)) + doubt.commit + doubt.message);
        }
        return texts;
    });
}

bool isHonest(const Told &read, const Told &before)
{
    return read ? *read == *before
                : read.error().kind == ErrorKind::Storage
                      && read.error().message.contains("damaged"_L1);
}

bool isReadable(const Content &content)
{
    return std::all_of(content.begin(), content.end(), [](const Told &told) { return bool(told); });
}

//! The same page without any row, as whole as it ever was: a write that never came, or one of a
//! disk that returns old bytes. Nothing when it is no page of rows or of an index.
QByteArray emptied(QByteArray page, qsizetype number)
{
    const qsizetype head = number == 0 ? 100 : 0; // of the file
    const int kind = page.at(head);
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
        return {};
    const QByteArray noRows = QByteArray::fromHex("00000000100000"); // free: all 4,096 bytes
    return page.replace(head + 1, noRows.size(), noRows);
}

} // namespace

//! A damaged file: what it had is all there, or it is said that it is damaged. Nothing is lost
//! without a word.
class TestDamage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void losesNothingSilently_data();
    void losesNothingSilently();
    void missesRowsOfWholePages();
    void missesRowsOfOldPages();
    void missesRowsOfSwappedPages();
    void missesRowsTakenOut_data();
    void missesRowsTakenOut();
    void tellsOfACutFile();
    void losesNothingWhenFull();

private:
    [[nodiscard]] bool fill(Database &database);
    [[nodiscard]] bool addMany(Database &database, int from, int to);
    [[nodiscard]] bool addPushes(Database &database);
    [[nodiscard]] Content contentOf(Database &database) const;
    [[nodiscard]] QByteArray bytesNow() const;
    [[nodiscard]] QByteArray withPage(qsizetype number, const QByteArray &page) const;
    //! Opens the file with \a bytes in it. False: something was lost and nobody said so, which
    //! may be in \a besides.
    [[nodiscard]] bool isHonestWith(const QByteArray &bytes, const QString &besides = {});

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
    qint64 m_app = 0;   //!< that was pushed
    QByteArray m_early; //!< when half of it was there
    QByteArray m_bytes;
    Content m_before;
    int m_told = 0; //!< how often the damage was noticed
};

//! So many that each table has several pages.
bool TestDamage::fill(Database &database)
{
    constexpr int many = 150;
    if (!addMany(database, 0, many / 2))
        return false;
    m_early = bytesNow();
    return addMany(database, many / 2, many) && addPushes(database);
}

bool TestDamage::addMany(Database &database, int from, int to)
{
    for (int at = from; at < to; ++at) {
        const QString text = QString::number(at) + QString(100, u'x');
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1000 + at, Qt::UTC);
        const Account account{apiUrl, text, text, text, text, text, text, {text}, time};
        const auto app = Apps(database).add(u"/home/ada/"_s + text);
        if (!app || !Accounts(database).save(account)
            || !Apps(database).saveLink(app->id, linkTo(text))
            || !Journal(database).write(app->id, doubtAbout(text)).result())
            return false;
        m_app = app->id;
    }
    return database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).has_value();
}

bool TestDamage::addPushes(Database &database)
{
    Activity push;
    push.endedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    push.repository = QString(300, u'y');
    for (int at = 0; at < 150; ++at) {
        const KeptFinding kept{u"junk"_s, QString::number(at) + QString(100, u'z'), u"size"_s};
        if (!ActivityLog(database).add(m_app, push) || !KeptFindings(database).add(m_app, kept))
            return false;
    }
    return true;
}

Content TestDamage::contentOf(Database &database) const
{
    return {{u"accounts"_s, told(Accounts(database).ofAllServers(),
                                 [](const Account &one) { return one.displayName; })},
            {u"links"_s, told(Apps(database).all(), linkText)},
            {u"doubts"_s, doubtsIn(database)},
            {u"kept findings"_s, told(KeptFindings(database).all(m_app),
                                      [](const KeptFinding &one) { return one.path; })},
            {history, told(ActivityLog(database).all(m_app),
                           [](const Activity &one) { return one.repository; })}};
}

QByteArray TestDamage::bytesNow() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestDamage::withPage(qsizetype number, const QByteArray &page) const
{
    QByteArray bytes = m_bytes;
    return bytes.replace(number * pageSize, pageSize, page);
}

void TestDamage::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_file = m_place->filePath(u"x.sqlite"_s);
    {
        auto database = Database::open(m_file);
        QVERIFY(database && fill(**database));
        m_before = contentOf(**database);
        QVERIFY(isReadable(m_before));
        QVERIFY((*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    m_bytes = bytesNow();
    QVERIFY(m_bytes.size() > 30 * pageSize);
    QVERIFY(m_early.size() > 10 * pageSize);
    m_told = 0;
}

bool TestDamage::isHonestWith(const QByteArray &bytes, const QString &besides)
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    const auto database = Database::open(m_file);
    if (!database) {
        ++m_told;
        return database.error().message.contains("damaged"_L1);
    }
    const Content now = contentOf(**database);
    if (!isReadable(now))
        ++m_told;
    for (auto kind = now.begin(); kind != now.end(); ++kind) {
        if (kind.key() == besides || isHonest(*kind, m_before.value(kind.key())))
            continue;
        qWarning("Of the %s some are lost without a word.", qPrintable(kind.key()));
        return false;
    }
    return true;
}

void TestDamage::losesNothingSilently_data()
{
    QTest::addColumn<char>("byte");
    QTest::newRow("zeros") << '\0';
    QTest::newRow("ones") << '\xff';
}

void TestDamage::losesNothingSilently()
{
    QFETCH(char, byte);
    const qsizetype pages = m_bytes.size() / pageSize;
    for (qsizetype page = 0; page < pages; ++page) {
        QVERIFY2(isHonestWith(withPage(page, QByteArray(pageSize, byte))),
                 qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    QVERIFY(m_told > 10); // not all of them are free pages
}

// Nothing in such a page says that something is missing.
void TestDamage::missesRowsOfWholePages()
{
    const qsizetype pages = m_bytes.size() / pageSize;
    for (qsizetype page = 0; page < pages; ++page) {
        const QByteArray bytes = emptied(m_bytes.mid(page * pageSize, pageSize), page);
        QVERIFY2(bytes.isEmpty() || isHonestWith(withPage(page, bytes), history),
                 qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    QVERIFY(m_told > 10);
}

// A disk that did not write what it said it had written.
void TestDamage::missesRowsOfOldPages()
{
    const qsizetype pages = m_early.size() / pageSize;
    for (qsizetype page = 1; page < pages; ++page) {
        QVERIFY2(isHonestWith(withPage(page, m_early.mid(page * pageSize, pageSize)), history),
                 qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    QVERIFY(m_told > 5);
}

void TestDamage::missesRowsOfSwappedPages()
{
    const qsizetype pages = m_bytes.size() / pageSize;
    for (qsizetype page = 1; page + 1 < pages; ++page) {
        QByteArray bytes = withPage(page, m_bytes.mid((page + 1) * pageSize, pageSize));
        bytes.replace((page + 1) * pageSize, pageSize, m_bytes.mid(page * pageSize, pageSize));
        QVERIFY2(isHonestWith(bytes, history), qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    QVERIFY(m_told > 10);
}

void TestDamage::missesRowsTakenOut_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("links without their app") << u"UPDATE links SET app_id = 9000 + app_id"_s;
    QTest::newRow("apps without their rows") << u"UPDATE apps SET id = 9000 + id"_s;
    QTest::newRow("pushes of no app") << u"DELETE FROM apps WHERE id = 7"_s;
    QTest::newRow("a table that is no more") << u"DROP TABLE links"_s;
}

// As if the number in a row had become another one.
void TestDamage::missesRowsTakenOut()
{
    QFETCH(QString, statement);
    {
        const auto database = Database::open(m_file);
        QVERIFY(database && (*database)->run(u"PRAGMA foreign_keys=OFF"_s));
        QVERIFY((*database)->run(statement));
        QVERIFY((*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QVERIFY(isHonestWith(bytesNow()));
    QCOMPARE(m_told, 1);
}

void TestDamage::tellsOfACutFile()
{
    for (const int part : {2, 3, 10}) {
        const qsizetype left = m_bytes.size() / part / pageSize * pageSize;
        QVERIFY(isHonestWith(m_bytes.left(left)));
        QVERIFY(isHonestWith(m_bytes.left(left + 100)));
    }
}

// SQLite itself says "database or disk is full", as it does when the disk has no room.
void TestDamage::losesNothingWhenFull()
{
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    QVERIFY((*database)->run(u"PRAGMA max_page_count = 1"_s)); // no more than there are
    const QString folder = u"/home/ada/"_s + QString(3 * pageSize, u'z');
    for (int time = 0; time < 2; ++time) {
        const auto added = Apps(**database).add(folder);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Storage);
        QVERIFY2(added.error().detail.contains(u"is full"_s), qPrintable(added.error().detail));
        const Content now = contentOf(**database);
        QVERIFY(isReadable(now));
        for (auto kind = now.begin(); kind != now.end(); ++kind)
            QCOMPARE(**kind, *m_before.value(kind.key()));
    }
    QVERIFY((*database)->run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(Apps(**database).add(folder).has_value());
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
