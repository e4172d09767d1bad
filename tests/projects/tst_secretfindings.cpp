// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/filereader.h"
#include "projects/findings.h"
#include "projects/scratchfiles.h"
#include "projects/secretfindings.h"
#include "projects/secretsamples.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using testing::withRandomParts;

class TestSecretFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsInManyFiles();
    void tellsNoSecret();
    void remembersWhatItWas();
    void seesWhatLiesAcrossPieces();
    void followsNoLinksAndWaitsForNoPipes();
    void tellsWhatIsGone();
    void tellsJunkInOne();
    void stops();
};

static QByteArray token(unsigned seed = 1)
{
    return withRandomParts("ghp_{{alnum:36}}", seed);
}

void TestSecretFindings::findsInManyFiles()
{
    testing::ScratchFiles scratch;
    QStringList expected;
    for (int i = 100; i < 400; ++i) {
        const bool hasToken = i % 7 == 0;
        const QString name = u"src/%1.txt"_s.arg(i);
        QVERIFY(scratch.add(name, hasToken ? token(unsigned(i)) : QByteArray("nothing here")));
        if (hasToken)
            expected.append(name);
    }
    QStringList found;
    for (const FileSecrets &file : searchSecrets(scratch.folder(), scratch.files()))
        found.append(file.path);
    QCOMPARE(found, expected);
    QCOMPARE(searchSecrets(scratch.folder(), {}).size(), 0);
}

void TestSecretFindings::tellsNoSecret()
{
    testing::ScratchFiles scratch;
    for (const testing::SecretSample &sample : testing::secretSamples(u"true.txt"_s))
        QVERIFY(scratch.add(u"%1/%2"_s.arg(sample.line).arg(sample.path), sample.content));
    const auto found = findAll({scratch.folder(), {}, scratch.files(), {}});
    QVERIFY(found);
    int secrets = 0;
    for (const Finding &finding : *found) {
        if (finding.kind != "secret"_L1)
            continue;
        ++secrets;
        const QString path = scratch.path(finding.path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString told = finding.message + finding.subject + finding.ignoreLines.join(u' ');
        static const QRegularExpression word(u"[A-Za-z0-9+/_.=-]{14,}"_s);
        for (auto words = word.globalMatch(QString::fromUtf8(file.readAll())); words.hasNext();) {
            const QString piece = words.next().captured();
            QVERIFY2(!told.contains(piece) || finding.path.contains(piece),
                     qPrintable(finding.path));
        }
        QVERIFY(finding.stops());
    }
    QVERIFY(secrets >= 60);
}

void TestSecretFindings::remembersWhatItWas()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"a.txt"_s, token(1) + '\n' + token(2) + "\nDB=x"));
    const auto files = searchSecrets(scratch.folder(), scratch.files());
    QCOMPARE(files.size(), 1);
    const Finding finding = findingFor(files.first(), false);
    QCOMPARE(finding.subject, u"github-token*2"_s);
    QCOMPARE(finding.ignoreLines, QStringList{u"/a.txt"_s});
    QVERIFY(finding.message.contains(u"a.txt"_s) && finding.message.contains(u"line 1"_s));
    QCOMPARE(findingFor(files.first(), true).ignoreLines, QStringList());
}

void TestSecretFindings::seesWhatLiesAcrossPieces()
{
    const qsizetype size = FileReader::pieceSize;
    for (const qsizetype at : {size - 60, size - 20, size - 1, size, size + 1}) {
        testing::ScratchFiles scratch;
        QByteArray text = QByteArray("x\n").repeated(at / 2).left(at - 1) + ' ' + token();
        const int line = 1 + int(text.count('\n'));
        text += QByteArray("\ny").repeated(3000);
        QVERIFY(scratch.add(u"large.txt"_s, text));
        const auto found = searchSecrets(scratch.folder(), scratch.files());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().hits.size(), 1);
        QCOMPARE(found.first().hits.first().line, line);
    }
}

void TestSecretFindings::followsNoLinksAndWaitsForNoPipes()
{
    testing::ScratchFiles outside;
    QVERIFY(outside.add(u"secret"_s, token()));
    testing::ScratchFiles scratch;
    QVERIFY(scratch.link(u"link"_s, outside.path(u"secret"_s)));
    QVERIFY(scratch.add(u"pipe"_s));
    QVERIFY(QFile::remove(scratch.path(u"pipe"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(scratch.path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(searchSecrets(scratch.folder(), scratch.files()).size(), 0);
}

void TestSecretFindings::tellsWhatIsGone()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"a"_s));
    QVERIFY(QFile::remove(scratch.path(u"a"_s)));
    const auto found = searchSecrets(scratch.folder(), scratch.files());
    QCOMPARE(found.size(), 1);
    const Finding finding = findingFor(found.first(), false);
    QCOMPARE(finding.kind, u"unreadable"_s);
    QVERIFY(finding.stops());
}

void TestSecretFindings::tellsJunkInOne()
{
    testing::ScratchFiles scratch;
    for (int i = 0; i < 30; ++i)
        QVERIFY(scratch.add(u"node_modules/p%1/key.txt"_s.arg(i), token(unsigned(i + 1))));
    QVERIFY(scratch.add(u"src/key.txt"_s, token()));
    const auto found = findAll({scratch.folder(), {}, scratch.files(), {}});
    QVERIFY(found);
    QStringList secrets;
    for (const Finding &finding : *found) {
        if (finding.kind == "secret"_L1)
            secrets.append(finding.path + u' ' + finding.ignoreLines.join(u' '));
    }
    QCOMPARE(secrets,
             QStringList({u"node_modules node_modules/"_s, u"src/key.txt /src/key.txt"_s}));
}

void TestSecretFindings::stops()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"a"_s, token()));
    std::stop_source source;
    source.request_stop();
    QVERIFY(searchSecrets(scratch.folder(), scratch.files(), source.get_token()).isEmpty());
    const auto found = findAll({scratch.folder(), {}, scratch.files(), {}}, source.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSecretFindings)
#include "tst_secretfindings.moc"
