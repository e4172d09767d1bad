// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounts.h"
#include "store/activitylog.h"
#include "store/apps.h"
#include "store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::store;

namespace {

constexpr qsizetype pageSize = 4096; // what SQLite takes unless told otherwise

struct Content
{
    Result<QStringList> accounts;
    Result<QStringList> apps;
    Result<QStringList> pushes;
};

//! One text of each row.
template <typename T> Result<QStringList> told(const Result<QList<T>> &rows, QString T::*text)
{
    return rows.map([text](const QList<T> &all) {
        QStringList texts;
        for (const T &one : all)
            texts.append(one.*text);
        return texts;
    });
}

bool isHonest(const Result<QStringList> &read, const Result<QStringList> &before)
{
    return read ? *read == *before
                : read.error().kind == ErrorKind::Storage
                      && read.error().message.contains("damaged"_L1);
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
    void tellsOfACutFile();
    void losesNothingWhenFull();

private:
    [[nodiscard]] bool fill(Database &database);
    [[nodiscard]] Content contentOf(Database &database) const;
    //! Opens the file with \a bytes in it. False: something was lost and nobody said so.
    [[nodiscard]] bool isHonestWith(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
    qint64 m_app = 0; //!< that was pushed
    QByteArray m_bytes;
    std::unique_ptr<Content> m_before;
    int m_told = 0; //!< how often the damage was noticed
};

bool TestDamage::fill(Database &database)
{
    Apps apps(database);
    Accounts accounts(database);
    constexpr int many = 150; // so that each table has several pages
    for (int at = 0; at < many; ++at) {
        const QString text = QString::number(at) + QString(100, u'x');
        const Account account{QUrl(u"https://api.bitbucket.org"_s),
                              text,
                              text,
                              text,
                              text,
                              text,
                              text,
                              {text},
                              QDateTime::fromMSecsSinceEpoch(1000 + at, Qt::UTC)};
        const auto app = apps.add(u"/home/ada/"_s + text);
        if (!app || !accounts.save(account))
            return false;
        m_app = app->id;
    }
    Activity push;
    push.endedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    push.repository = QString(300, u'y');
    for (int at = 0; at < many; ++at) {
        if (!ActivityLog(database).add(m_app, push))
            return false;
    }
    return true;
}

Content TestDamage::contentOf(Database &database) const
{
    return {told(Accounts(database).ofAllServers(), &Account::displayName),
            told(Apps(database).all(), &App::folder),
            told(ActivityLog(database).all(m_app), &Activity::repository)};
}

void TestDamage::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_file = m_place->filePath(u"x.sqlite"_s);
    {
        auto database = Database::open(m_file);
        QVERIFY(database && fill(**database));
        m_before = std::make_unique<Content>(contentOf(**database));
        QVERIFY(m_before->accounts && m_before->apps && m_before->pushes);
        QVERIFY((*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QVERIFY(m_bytes.size() > 30 * pageSize);
    m_told = 0;
}

bool TestDamage::isHonestWith(const QByteArray &bytes)
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
    if (!now.accounts || !now.apps || !now.pushes)
        ++m_told;
    return isHonest(now.accounts, m_before->accounts) && isHonest(now.apps, m_before->apps)
           && isHonest(now.pushes, m_before->pushes);
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
        QByteArray bytes = m_bytes;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, byte));
        QVERIFY2(isHonestWith(bytes), qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    QVERIFY(m_told > 10); // not all of them are free pages
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
        QVERIFY(now.accounts && now.apps && now.pushes);
        QCOMPARE(*now.accounts, *m_before->accounts);
        QCOMPARE(*now.apps, *m_before->apps);
        QCOMPARE(*now.pushes, *m_before->pushes);
    }
    QVERIFY((*database)->run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(Apps(**database).add(folder).has_value());
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
