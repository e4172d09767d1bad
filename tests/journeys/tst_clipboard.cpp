// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardrecord.h"
#include "journeys/traces.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

static QString whyNot()
{
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION"))
        return u"Not in a session of tests/testsession.sh: your own clipboard is left alone."_s;
    return qEnvironmentVariableIsEmpty("DISPLAY") ? u"There is no display."_s : QString();
}

//! What others see when something is copied on a real display.
class TestClipboard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsWhatIsCopied_data();
    void recordsWhatIsCopied();
};

void TestClipboard::initTestCase()
{
    if (const QString why = whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestClipboard::recordsWhatIsCopied_data()
{
    QTest::addColumn<QClipboard::Mode>("mode");
    QTest::newRow("copied") << QClipboard::Clipboard;
    QTest::newRow("selected") << QClipboard::Selection;
}

void TestClipboard::recordsWhatIsCopied()
{
    QFETCH(QClipboard::Mode, mode);
    journeys::ClipboardRecord record;
    QVERIFY(record.start(QProcessEnvironment::systemEnvironment()));
    const QByteArray secret = "a secret that is copied";
    const testing::Canaries canaries({secret});
    QVERIFY(!canaries.areIn(record.contents()));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(secret), mode);
    QTRY_VERIFY(canaries.areIn(record.contents()));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", whyNot().isEmpty() ? "xcb" : "offscreen");
    const QGuiApplication application(argc, argv);
    TestClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"
