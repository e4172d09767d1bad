// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

//! windlass-bench as scripts use it.
class TestBenchProgram final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsSubjects();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void relaysUntilInputEnds();
    void endsOnSignal();
    void measuresTheLink();
    void measuresAPublishOverTheLink();
    void measuresAPush();
    void measuresGeneratorOutput();

private:
    [[nodiscard]] static QString program();
    [[nodiscard]] static QJsonObject started(QProcess &process, const QStringList &words);
};

QString TestBenchProgram::program()
{
    return qEnvironmentVariable("WINDLASS_BIN") + u"/windlass-bench"_s;
}

QJsonObject TestBenchProgram::started(QProcess &process, const QStringList &words)
{
    process.start(program(), words);
    while (!process.canReadLine() && process.waitForReadyRead(60000)) {
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

void TestBenchProgram::listsSubjects()
{
    QProcess process;
    process.start(program(), {u"--help"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY(text.startsWith("usage: windlass-bench SUBJECT"));
    for (const QByteArray subject : {"link", "practice", "push", "regenerate", "start"}) {
        QVERIFY(text.contains("\n  " + subject + ' '));
        process.start(program(), {QString::fromLatin1(subject), u"--help"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--runs"));
    }
}

void TestBenchProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QString() << QByteArray("usage: windlass-bench");
    QTest::newRow("subject") << u"nonsense"_s << QByteArray("no subject \"nonsense\"");
    QTest::newRow("option") << u"link --nonsense"_s << QByteArray("nonsense");
    QTest::newRow("argument") << u"practice more"_s << QByteArray("Unknown argument \"more\"");
    QTest::newRow("no runs") << u"practice --runs 0"_s << QByteArray("--runs takes");
    QTest::newRow("half runs") << u"practice --runs 1.5"_s << QByteArray("--runs takes");
    QTest::newRow("files") << u"push --plan --files 0"_s << QByteArray("--files takes");
    QTest::newRow("size") << u"practice --megabytes 1"_s << QByteArray("--megabytes takes");
    QTest::newRow("rows") << u"browse --rows 5"_s << QByteArray("--rows takes");
    QTest::newRow("far away") << u"link --to example.com:80"_s << QByteArray("on this machine");
    QTest::newRow("delay") << u"link --to localhost:80 --delay -1"_s << QByteArray("--delay takes");
    QTest::newRow("rate") << u"link --to localhost:80 --rate fast"_s << QByteArray("--rate takes");
    QTest::newRow("port") << u"link --to localhost:80 --port 65536"_s << QByteArray("A port is");
}

void TestBenchProgram::refusesWrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    QProcess process;
    process.start(program(), words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray output = process.readAllStandardError();
    QVERIFY2(output.contains(said), output);
}

void TestBenchProgram::relaysUntilInputEnds()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess process;
    const QString target = u"127.0.0.1:%1"_s.arg(server.serverPort());
    const QJsonObject ready = started(
        process, {u"link"_s, u"--to"_s, target, u"--delay"_s, u"20"_s, u"--rate"_s, u"0.5"_s});
    QCOMPARE(ready.value("to"_L1).toString(), target);
    QCOMPARE(ready.value("delay_ms"_L1).toDouble(), 20.0);
    QCOMPARE(ready.value("rate_mbit"_L1).toDouble(), 0.5);

    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, quint16(ready.value("port"_L1).toInt()));
    client.write("ping");
    QVERIFY(server.waitForNewConnection(60000));
    QTcpSocket *accepted = server.nextPendingConnection();
    QTRY_COMPARE(accepted->bytesAvailable(), 4);
    QCOMPARE(accepted->readAll(), "ping");
    accepted->write("pong");
    QTRY_COMPARE(client.bytesAvailable(), 4);
    QCOMPARE(client.readAll(), "pong");

    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestBenchProgram::endsOnSignal()
{
    QProcess process;
    const QJsonObject ready = started(process, {u"link"_s, u"--to"_s, u"localhost:1"_s});
    QCOMPARE(ready.value("delay_ms"_L1).toDouble(), 80.0);
    QCOMPARE(ready.value("rate_mbit"_L1).toDouble(), 20.0);
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

//! That it measures and prints; the figures are not judged.
void TestBenchProgram::measuresTheLink()
{
    QProcess process;
    process.start(program(), {u"link"_s, u"--measure"_s, u"--json"_s, u"--runs"_s, u"2"_s,
                              u"--delay"_s, u"10"_s, u"--rate"_s, u"50"_s});
    QVERIFY(process.waitForFinished(100000));
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report.value("subject"_L1).toString(), u"link"_s);
    QCOMPARE(report.value("runs"_L1).toInt(), 2);
    const QJsonArray rows = report.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 8);
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["values"_L1].toArray().size(), 2);
        QVERIFY(row["min"_L1].toDouble() > 0);
    }
    QCOMPARE(rows[0]["name"_L1].toString(), u"round trip"_s);
    QVERIFY(rows[0]["min"_L1].toDouble() >= 10);
    QVERIFY(rows[0]["ratio"_L1].toDouble() >= 1);
}

void TestBenchProgram::measuresAPublishOverTheLink()
{
    QProcess process;
    process.start(program(), {u"link"_s, u"--json"_s, u"--runs"_s, u"1"_s, u"--delay"_s, u"30"_s});
    QVERIFY(process.waitForFinished(200000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonArray rows = report.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0]["name"_L1].toString(), u"Windlass, click to verified"_s);
    // a connection to git's host, its two requests and the calls of the API, at the least
    QVERIFY(rows[0]["min"_L1].toDouble() > 5 * 0.03);
    QVERIFY(rows[0]["ratio"_L1].toDouble() > 0);
    QVERIFY(rows[4]["min"_L1].toInt() >= 2);
}

void TestBenchProgram::measuresAPush()
{
    QProcess process;
    process.start(program(),
                  {u"push"_s, u"--projects"_s, u"S,S-changed"_s, u"--runs"_s, u"1"_s, u"--json"_s});
    QVERIFY(process.waitForFinished(100000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonArray races = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(races.size(), 2);
    QCOMPARE(races.at(0)[u"project"_s], QJsonValue(u"S"_s));
    QCOMPARE(races.at(1)[u"project"_s], QJsonValue(u"S-changed"_s));
    for (const QJsonValue &race : races) {
        QCOMPARE(race[u"runs"_s].toInt(), 1);
        for (const QString &name : {u"wall_ratio"_s, u"cpu_ratio"_s, u"bytes_ratio"_s, u"peak_mb"_s,
                                    u"git_s"_s, u"windlass_s"_s})
            QVERIFY2(race[name].toDouble() > 0, qPrintable(name));
    }
}

void TestBenchProgram::measuresGeneratorOutput()
{
    QProcess process;
    process.start(program(), {u"regenerate"_s, u"--files"_s, u"100"_s, u"--changed"_s, u"5"_s,
                              u"--runs"_s, u"1"_s, u"--json"_s});
    QVERIFY(process.waitForFinished(100000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report.value("runs"_L1).toInt(), 1);
    const QJsonArray rows = report.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows[0]["name"_L1].toString(), u"few files written: Windlass"_s);
    QCOMPARE(rows[4]["name"_L1].toString(), u"all files written anew: Windlass"_s);
    for (const QJsonValue &row : rows)
        QVERIFY2(row["min"_L1].toDouble() > 0, qPrintable(row["name"_L1].toString()));
    QVERIFY(rows[0]["ratio"_L1].toDouble() > 0 && rows[4]["ratio"_L1].toDouble() > 0);
}

QTEST_GUILESS_MAIN(TestBenchProgram)
#include "tst_program.moc"
