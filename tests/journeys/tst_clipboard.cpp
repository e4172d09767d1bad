// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/person.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

namespace {

const QString secretText = u"--copy-secret"_s; // arguments that make this the Journey below
const QString otherText = u"--copy-other"_s;

} // namespace

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
    void recordsWhatIsThereAtTheEnd();
    void knowsThatItDidNotWatch();
    void failsAJourneyThatCopiesASecret_data();
    void failsAJourneyThatCopiesASecret();
};

//! A journey in a program of its own, as it is to fail; with a secret, or with another text.
class Journey final : public QObject
{
    Q_OBJECT
public:
    explicit Journey(bool copiesSecret) : m_copiesSecret(copiesSecret) {}

private Q_SLOTS:
    void copies();

private:
    const bool m_copiesSecret;
};

void Journey::copies()
{
    journeys::Person person;
    QVERIFY(person.start());
    const QString secret = person.desk.secret();
    QVERIFY(secret.size() > 20);
    QGuiApplication::clipboard()->setText(m_copiesSecret ? secret : secret.chopped(1));
}

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

//! What came last may not have been told yet.
void TestClipboard::recordsWhatIsThereAtTheEnd()
{
    journeys::ClipboardRecord record;
    QVERIFY(record.start(QProcessEnvironment::systemEnvironment()));
    QGuiApplication::clipboard()->setText(u"the last words"_s);
    QVERIFY(record.end());
    QVERIFY(record.contents().contains("the last words"));
}

void TestClipboard::knowsThatItDidNotWatch()
{
    journeys::ClipboardRecord never;
    QVERIFY(!never.end());
}

void TestClipboard::failsAJourneyThatCopiesASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fails");
    QTest::newRow("a secret") << secretText << true;
    QTest::newRow("nearly") << otherText << false;
}

void TestClipboard::failsAJourneyThatCopiesASecret()
{
    if (const QString why = journeys::Person::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QFETCH(QString, text);
    QFETCH(bool, fails);
    QProcess journey;
    journey.setProcessChannelMode(QProcess::MergedChannels);
    journey.start(QCoreApplication::applicationFilePath(), {text});
    QVERIFY(journey.waitForFinished(journeys::patience));
    const QByteArray told = journey.readAll();
    QVERIFY2(journey.exitCode() == (fails ? 1 : 0), told.constData());
    QVERIFY2(told.contains("There is a secret in the clipboard.") == fails, told.constData());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", whyNot().isEmpty() ? "xcb" : "offscreen");
    const QGuiApplication application(argc, argv);
    if (const QString text = QCoreApplication::arguments().value(1);
        text == secretText || text == otherText) {
        Journey journey(text == secretText);
        return QTest::qExec(&journey, {QCoreApplication::applicationFilePath()});
    }
    TestClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"
