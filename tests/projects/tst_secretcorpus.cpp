// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/secretsamples.h"
#include "projects/secretscan.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

//! How much of what must be found is found, and how much else: see tests/data/secrets/README.md.
class TestSecretCorpus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSecrets();
    void leavesTheRestAlone();
    void everyRuleHasASample();
};

static QStringList idsOf(const QList<SecretHit> &hits)
{
    QStringList ids;
    for (const SecretHit &hit : hits)
        ids.append(hit.rule->id);
    return ids;
}

void TestSecretCorpus::findsSecrets()
{
    const QList<testing::SecretSample> samples = testing::secretSamples(u"true.txt"_s);
    QVERIFY(samples.size() >= 60);
    const SecretScan scan;
    int found = 0;
    for (const testing::SecretSample &sample : samples) {
        const bool isFound = !scan.scan(sample.content, sample.path).isEmpty();
        found += isFound ? 1 : 0;
        if (!isFound)
            qInfo("missed: true.txt line %d, %s", sample.line, qUtf8Printable(sample.path));
    }
    const double recall = double(found) / double(samples.size());
    qInfo("recall %.3f (%d of %d)", recall, found, int(samples.size()));
    QVERIFY(recall >= 0.95);
}

void TestSecretCorpus::leavesTheRestAlone()
{
    const QList<testing::SecretSample> samples = testing::secretSamples(u"false.txt"_s);
    QVERIFY(samples.size() >= 200);
    const SecretScan scan;
    int alarms = 0;
    for (const testing::SecretSample &sample : samples) {
        const QStringList ids = idsOf(scan.scan(sample.content, sample.path));
        alarms += ids.isEmpty() ? 0 : 1;
        if (!ids.isEmpty())
            qInfo("false alarm: false.txt line %d, %s", sample.line,
                  qUtf8Printable(ids.join(u' ')));
    }
    const double share = double(alarms) / double(samples.size());
    qInfo("false alarms %.3f (%d of %d)", share, alarms, int(samples.size()));
    QVERIFY(share <= 0.02);
}

void TestSecretCorpus::everyRuleHasASample()
{
    const SecretScan scan;
    QSet<QString> seen;
    for (const testing::SecretSample &sample : testing::secretSamples(u"true.txt"_s)) {
        for (const QString &id : idsOf(scan.scan(sample.content, sample.path)))
            seen.insert(id);
    }
    QStringList unseen;
    for (const SecretRule &rule : secretTable().rules) {
        QVERIFY2(rule.pattern.isValid(), qPrintable(rule.id));
        if (!seen.contains(rule.id))
            unseen.append(rule.id);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
}

QTEST_GUILESS_MAIN(TestSecretCorpus)
#include "tst_secretcorpus.moc"
