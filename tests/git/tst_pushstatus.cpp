// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushstatus.h"

#include <QTest>

using namespace windlass::git;

namespace {

QByteArray packet(const QByteArray &text)
{
    return QByteArray::number(text.size() + 4, 16).rightJustified(4, '0') + text;
}

QByteArray band(char number, const QByteArray &bytes)
{
    return packet(QByteArray(1, number) + bytes);
}

} // namespace

class TestPushStatus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestPushStatus::reads_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("isPackRefused");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &answer, bool isAccepted,
                        const QByteArray &refusal = {}, bool isPackRefused = false,
                        const QByteArray &text = {}) {
        QTest::newRow(name) << answer << isAccepted << refusal << isPackRefused << text;
    };
    const QByteArray unpacked = packet("unpack ok\n");
    const QByteArray moved = packet("ok refs/heads/main\n");
    const QByteArray end = "0000";
    row("plain", unpacked + moved + end, true);
    row("side band", band(1, unpacked + moved + end) + end, true);
    row("side band in parts", band(1, unpacked.left(5)) + band(1, unpacked.mid(5) + moved) + end,
        true);
    row("words to people",
        band(2, "Hello ") + band(1, unpacked) + band(2, "world\n") + band(1, moved + end) + end,
        true, {}, false, "Hello world\n");
    row("kept awake", band(2, {}) + packet("\2") + band(1, unpacked + moved) + end, true);
    row("branch refused", band(1, unpacked + packet("ng refs/heads/main hook declined\n")), false,
        "hook declined");
    row("pack refused",
        band(1, packet("unpack index-pack abnormal exit\n")
                    + packet("ng refs/heads/main unpacker error\n")),
        false, "index-pack abnormal exit", true);
    row("broken off by the server", band(3, "out of disk\n"), false, {}, true, "out of disk\n");
    row("another branch", band(1, unpacked + packet("ok refs/heads/main2\n")), false);
    row("another branch refused", band(1, unpacked + packet("ng refs/heads/main2 no\n")), false);
    row("accepted, then refused",
        band(1, unpacked + moved + packet("ng refs/heads/main changed my mind\n")), false,
        "changed my mind");
    row("not unpacked", band(1, moved), false);
    row("unpacked only", band(1, unpacked), false);
    row("nothing", {}, false);
    row("cut off", band(1, unpacked + moved).chopped(3), false);
    row("no packets", "<html>unpack ok</html>", false);
    row("shorter than itself", "0003" + band(1, unpacked + moved) + "0001", true);
    row("no packets, then some", "what? " + unpacked + moved + end, false);
    row("no packets inside, then some", band(1, "what?") + band(1, unpacked + moved), false);
    row("length with a sign", "+01e" + QByteArray(26, 'x') + unpacked + moved, false);
    row("no digits inside", band(1, "zzzz" + unpacked + moved), false);
}

void TestPushStatus::reads()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isAccepted);
    QFETCH(QByteArray, refusal);
    QFETCH(bool, isPackRefused);
    QFETCH(QByteArray, text);
    for (const qsizetype piece : {answer.size() + 1, qsizetype{1}, qsizetype{7}}) {
        QByteArray said;
        PushStatus status("refs/heads/main", [&said](const QByteArray &part) { said += part; });
        for (qsizetype at = 0; at < answer.size(); at += piece)
            status.feed(answer.mid(at, piece));
        QCOMPARE(status.isAccepted(), isAccepted);
        QCOMPARE(status.refusal(), refusal);
        QCOMPARE(status.isPackRefused(), isPackRefused);
        QCOMPARE(said, text);
    }
}

QTEST_APPLESS_MAIN(TestPushStatus)
#include "tst_pushstatus.moc"
