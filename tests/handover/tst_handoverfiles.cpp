// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files as people have them, each handed a consumer. tests/data/handover/ has them, and beside each
// what diff must say about it, or why it is refused.
#include "handover/consumerfile.h"
#include "handover/handoverplan.h"
#include "testing/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::handover;

namespace {

const QString newKey = u"newKeyOfTheConsumer"_s;
const QString newSecret = u"newSecretOfTheConsumer0123456789"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size();
}

QByteArray diff(const QString &before, const QString &after, const QString &name)
{
    QProcess process;
    process.start(u"diff"_s, {u"-a"_s, u"-U0"_s, u"--label"_s, name, u"--label"_s, name,
                              QFileInfo::exists(before) ? before : u"/dev/null"_s, after});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("no diff");
}

QStringList samples(const QString &pattern)
{
    return testing::fixtureNames(u"handover"_s, pattern);
}

} // namespace

class TestHandoverFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOver_data();
    void handsOver();
    void samplesAreMany();

private:
    [[nodiscard]] Result<HandoverPlan> plan(BackstageStyle style) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void compareWithDiff(const HandoverPlan &plan, const QByteArray &expected);

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isYaml = false;
};

void TestHandoverFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<HandoverPlan> TestHandoverFiles::plan(BackstageStyle style) const
{
    const QString folder = path(u"app"_s);
    return m_isYaml ? planBackstage(folder, newKey, newSecret, style)
                    : planAmplication(folder, newKey, newSecret);
}

void TestHandoverFiles::handsOver_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<BackstageStyle>("style");
    for (const QString &name : samples(u"env-*.env"_s) + samples(u"yaml-*.yaml"_s))
        QTest::newRow(qPrintable(name)) << name << name + u".diff"_s << BackstageStyle::Values;
    for (const QString &name :
         {u"yaml-app-config.yaml"_s, u"yaml-empty.yaml"_s, u"yaml-flow.yaml"_s,
          u"yaml-other-value.yaml"_s, u"yaml-app-config-crlf.yaml"_s})
        QTest::newRow(qPrintable(name + u", variables"_s))
            << name << name + u".variables.diff"_s << BackstageStyle::Variables;
    for (const QString &name :
         {u"yaml-variables.yaml"_s, u"yaml-env-objects.yaml"_s, u"yaml-other-value.yaml"_s})
        QTest::newRow(qPrintable(name + u", as it is"_s))
            << name << name + u".as-it-is.diff"_s << BackstageStyle::AsItIs;
}

void TestHandoverFiles::compareWithDiff(const HandoverPlan &made, const QByteArray &expected)
{
    QByteArray differences;
    for (const FileChange &change : made.files)
        differences += diff(path(u"before/"_s + change.shown), change.path, change.shown);
    QCOMPARE(QString::fromLatin1(differences), QString::fromLatin1(expected));
}

void TestHandoverFiles::handsOver()
{
    QFETCH(QString, sample);
    QFETCH(QString, outcome);
    QFETCH(BackstageStyle, style);
    m_isYaml = sample.startsWith("yaml"_L1);
    const QString name =
        m_isYaml ? u"app-config.local.yaml"_s : u"packages/amplication-server/.env.local"_s;
    for (const QString &place : {u"app/"_s, u"before/"_s})
        QVERIFY(write(path(place + name), testing::fixture(u"handover/"_s + sample)));
    QVERIFY(QDir().mkpath(path(u"app/ee/packages/git-sync-manager"_s)));
    const QByteArray expected = testing::fixture(u"handover/"_s + outcome);

    const auto made = plan(style);
    if (!made) {
        QCOMPARE(made.error().message + u'\n', QString::fromUtf8(expected));
        QCOMPARE(contentOf(path(u"app/"_s + name)), contentOf(path(u"before/"_s + name)));
        return;
    }
    QVERIFY(writeFiles(made->files));
    compareWithDiff(*made, expected);

    // it says what it should
    for (const FileChange &change : made->files) {
        if (change.hasSecret)
            QCOMPARE(QFileInfo(change.path).permissions()
                         & (QFileDevice::Permissions(0x0077) | QFileDevice::ReadOwner
                            | QFileDevice::WriteOwner | QFileDevice::ExeOwner),
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    const auto found = readConsumerFile(path(u"app/"_s + name));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->key, newKey);
    QCOMPARE(found->secret, newSecret);

    // a second time changes nothing
    const auto again = plan(style);
    QVERIFY(again);
    QVERIFY(!again->isNeeded());
    QVERIFY(writeFiles(again->files));
    compareWithDiff(*made, expected);

    // and it can be undone
    QVERIFY(takeBack(made->files));
    for (const FileChange &change : made->files) {
        QCOMPARE(QFileInfo::exists(change.path), !change.isNew);
        QCOMPARE(contentOf(change.path), change.before);
    }
}

void TestHandoverFiles::samplesAreMany()
{
    QVERIFY(samples(u"env-*.env"_s).size() >= 10);
    QVERIFY(samples(u"yaml-*.yaml"_s).size() >= 20);
}

QTEST_GUILESS_MAIN(TestHandoverFiles)
#include "tst_handoverfiles.moc"
