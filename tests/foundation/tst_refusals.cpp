// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/refusals.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using Source = Refusal::Source;

//! Each entry of the dictionary by words that a server, git or the system really uses, or may.
class TestRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsSound();
    void explains_data();
    void explains();
    void everyEntryHasARow();
    void knowsNothingElse_data();
    void knowsNothingElse();
    void readsNoMoreThanItMust();
};

struct Row
{
    const char *id;
    Source source;
    int status;
    const char *words;
};

static const QList<Row> &rows()
{
    static const QList<Row> all{
        {"branch-restricted", Source::GitWords, 0,
         "Permission denied to update branch main.\npre-receive hook declined"},
        {"branch-restricted", Source::GitWords, 0, "error: GH006: Protected branch update failed"},
        {"repository-full", Source::GitWords, 0,
         "Repository is over the size limit (4 GB)\npre-receive hook declined"},
        {"push-too-large", Source::GitWords, 0, "fatal: pack exceeds maximum allowed size."},
        {"file-too-large", Source::GitWords, 0,
         "File video.mp4 is larger than 100 MB\npre-receive hook declined"},
        {"file-too-large", Source::GitWords, 0,
         "remote: These files exceed the file size limit: a.bin"},
        {"secret-refused", Source::GitWords, 0, "This push contains a secret in src/a.ts"},
        {"secret-refused", Source::GitWords, 0, "secret scanning found an AWS key"},
        {"author-refused", Source::GitWords, 0,
         "Author e-mail ada@x.org does not match your account"},
        {"unsigned", Source::GitWords, 0, "Unsigned commit a1b2c3d; commits must be signed"},
        {"message-refused", Source::GitWords, 0, "Missing issue key in commit message"},
        {"branch-name-refused", Source::GitWords, 0, "Branch name does not follow the pattern"},
        {"branch-stands-in-the-way", Source::GitWords, 0,
         "cannot lock ref 'refs/heads/a/b': 'refs/heads/a' exists"},
        {"files-locked", Source::GitWords, 0, "GH008: LFS objects are missing"},
        {"repository-read-only", Source::GitWords, 0, "This repository is read-only."},
        {"objects-refused", Source::GitWords, 0,
         "error: object 1234: zeroPaddedFilemode: contains zero-padded file modes"},
        {"server-disk-full", Source::GitWords, 0, "fatal: write error: No space left on device"},
        {"unpack-failed", Source::GitWords, 0, "unpacker error"},
        {"shallow-refused", Source::GitWords, 0, "shallow update not allowed"},
        {"deletion-refused", Source::GitWords, 0, "refusing to update checked out branch"},
        {"hook-declined", Source::GitWords, 0, "Friday.\npre-receive hook declined"},
        {"git-sign-in", Source::GitStatus, 401, ""},
        {"git-user-limit", Source::GitStatus, 402,
         "[ALERT] Your account has exceeded its user limit and\n[ALERT] is read-only."},
        {"git-plan", Source::GitStatus, 402, "[ALERT] Pay."},
        {"git-ip-address", Source::GitStatus, 403, "Your IP is not on the allowlist."},
        {"git-two-steps", Source::GitStatus, 403, "Two-step verification is required."},
        {"git-no-right", Source::GitStatus, 403, ""},
        {"git-unknown", Source::GitStatus, 404, ""},
        {"git-gone", Source::GitStatus, 410, ""},
        {"git-proxy", Source::GitStatus, 407, ""},
        {"git-no-length", Source::GitStatus, 411, ""},
        {"git-too-much", Source::GitStatus, 413, ""},
        {"git-too-often", Source::GitStatus, 429, "Slow down."},
        {"git-maintenance", Source::GitStatus, 503, "Down for maintenance"},
        {"name-taken", Source::Api, 400,
         "Repository with this Slug and Owner already exists. name: You already have a repository "
         "with this name."},
        {"private-only", Source::Api, 400, "Repositories in this workspace must be private."},
        {"project-unknown", Source::Api, 400, "Project with key X does not exist."},
        {"name-unusable", Source::Api, 400, "Bad name name: too long"},
        {"no-changes", Source::Api, 400, "There are no changes to be pulled"},
        {"branch-missing", Source::Api, 400, "destination: branch not found: main"},
        {"reviewer-refused", Source::Api, 400, "Malformed reviewers list"},
        {"create-forbidden", Source::Api, 400,
         "You do not have permission to create repositories."},
        {"token-expired", Source::Api, 401, "Access token expired. Use your refresh token"},
        {"api-sign-in", Source::Api, 401, "Token is invalid"},
        {"api-user-limit", Source::Api, 402, "has exceeded its user limit"},
        {"api-plan", Source::Api, 402, ""},
        {"api-ip-address", Source::Api, 403, "IP address not in allow list"},
        {"api-two-steps", Source::Api, 403, "You must enable 2FA"},
        {"api-no-right", Source::Api, 403, "Forbidden"},
        {"api-unknown", Source::Api, 404, "Repository acme/x not found"},
        {"api-exists", Source::Api, 409, ""},
        {"workspace-closed", Source::Api, 410, "The workspace was marked as spam."},
        {"api-gone", Source::Api, 410, "CHANGE-2770 - Functionality has been deprecated"},
        {"api-too-often", Source::Api, 429, "Rate limit for this resource has been exceeded"},
        {"api-timeout", Source::Api, 555, ""},
        {"api-maintenance", Source::Api, 503, "scheduled maintenance"},
        {"disk-full", Source::Computer, 2, "failed to write: No space left on device"},
        {"quota", Source::Computer, 2, "failed to write: Disk quota exceeded"},
        {"read-only-disk", Source::Computer, 2, "could not open: Read-only file system"},
        {"no-permission", Source::Computer, 2, "failed to open 'a': Permission denied"},
        {"too-many-files", Source::Computer, 2, "Too many open files"},
        {"path-too-long", Source::Computer, 2, "could not stat: File name too long"},
        {"repository-damaged", Source::Computer, 9, "object hash mismatch - expected 1 but got 2"},
        {"configuration-unreadable", Source::Computer, 7,
         "failed to parse config file: unexpected end of line (in /home/x/.gitconfig:3)"},
    };
    return all;
}

void TestRefusals::tableIsSound()
{
    QVERIFY(refusalTable().size() >= 30);
    QSet<QString> ids;
    for (const RefusalRow &row : refusalTable()) {
        ids.insert(QString::fromLatin1(row.id));
        QVERIFY2(QRegularExpression(QString::fromLatin1(row.pattern)).isValid(), row.id);
        const QString message = row.message();
        QVERIFY2(message.endsWith(u'.') && !message.contains(u'%'), row.id);
    }
    QCOMPARE(ids.size(), refusalTable().size());
}

void TestRefusals::explains_data()
{
    QTest::addColumn<int>("row");
    for (qsizetype i = 0; i < rows().size(); ++i)
        QTest::addRow("%s, %s", rows().at(i).id, rows().at(i).words) << int(i);
}

void TestRefusals::explains()
{
    QFETCH(int, row);
    const Row &sample = rows().at(row);
    const auto known = explain({sample.source, sample.status, QString::fromUtf8(sample.words)});
    QVERIFY(known);
    QCOMPARE(known->id, QString::fromLatin1(sample.id));
    for (const RefusalRow &entry : refusalTable()) {
        if (known->id != QLatin1StringView(entry.id))
            continue;
        QCOMPARE(known->message, entry.message());
        QCOMPARE(known->kind, entry.kind);
        QCOMPARE(known->remedy, entry.remedy);
        const Error error = errorOf(*known, u"HTTP 400; other"_s);
        QCOMPARE(error.message, known->message);
        QVERIFY(remedyOf(error) == entry.remedy);
    }
}

void TestRefusals::everyEntryHasARow()
{
    QStringList without;
    for (const RefusalRow &entry : refusalTable()) {
        const bool isThere = std::any_of(rows().cbegin(), rows().cend(), [&entry](const Row &row) {
            return qstrcmp(row.id, entry.id) == 0;
        });
        if (!isThere)
            without.append(QString::fromLatin1(entry.id));
    }
    QCOMPARE(without.join(u' '), QString());
}

void TestRefusals::knowsNothingElse_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << int(Source::GitWords) << 0 << QString();
    QTest::newRow("other words") << int(Source::GitWords) << 0 << u"It is Friday."_s;
    QTest::newRow("fine") << int(Source::GitStatus) << 200 << QString();
    QTest::newRow("a fault") << int(Source::GitStatus) << 500 << QString();
    QTest::newRow("words of another source")
        << int(Source::Api) << 400 << u"pack exceeds maximum allowed size"_s;
    QTest::newRow("plain refusal") << int(Source::Api) << 400 << u"So not."_s;
    QTest::newRow("teapot") << int(Source::Api) << 418 << QString();
    QTest::newRow("some error") << int(Source::Computer) << 2 << u"odd"_s;
}

void TestRefusals::knowsNothingElse()
{
    QFETCH(int, source);
    QFETCH(int, status);
    QFETCH(QString, words);
    QVERIFY(!explain({Source(source), status, words}));
    QVERIFY(!remedyOf({ErrorKind::BadInput, words, words}));
    QVERIFY(!remedyOf({ErrorKind::BadInput, words, u"refusal nonsense"_s}));
}

void TestRefusals::readsNoMoreThanItMust()
{
    const QString noise = u"file "_s.repeated(1000000);
    QVERIFY(!explain({Source::GitWords, 0, noise}));
    const auto known = explain({Source::GitWords, 0, u"hook declined\n"_s + noise});
    QCOMPARE(known->id, u"hook-declined"_s);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
