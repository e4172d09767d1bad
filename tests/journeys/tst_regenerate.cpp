// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/keyboard.h"
#include "journeys/person.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! An app that is generated again while people work in its repository, in the real window.
class TestRegenerateInWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsPeoplesWork();

private:
    [[nodiscard]] bool generate(const QByteArray &first, const QByteArray &last, int files);
    [[nodiscard]] bool look(int files);
    [[nodiscard]] bool edit(const QString &first);
    [[nodiscard]] QString text();

    std::unique_ptr<Person> m_person;
    QString m_app;
};

static const QByteArray middle = "2\n3\n4\n5\n6\n7\n";

void TestRegenerateInWindow::initTestCase()
{
    if (const QString why = Person::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestRegenerateInWindow::init()
{
    m_person = std::make_unique<Person>();
    QVERIFY(m_person->start());
    m_app = m_person->desk.path(u"shop"_s);
}

void TestRegenerateInWindow::cleanup()
{
    m_person.reset();
}

bool TestRegenerateInWindow::generate(const QByteArray &first, const QByteArray &last, int files)
{
    bool isWritten = QDir().mkpath(m_app)
                     && writeFile(m_app + u"/main.ts"_s, first + '\n' + middle + last + '\n');
    for (int file = 1; file < files; ++file)
        isWritten = isWritten && writeFile(u"%1/part-%2.ts"_s.arg(m_app).arg(file), "part\n");
    return isWritten;
}

// Until the page knows what lies in the folder now.
bool TestRegenerateInWindow::look(int files)
{
    return m_person->check(Keyboard(*m_person->reader).press(u"F5"_s)
                           && m_person->reader->waitForWords(u"%1 files, "_s.arg(files)));
}

bool TestRegenerateInWindow::edit(const QString &first)
{
    return !m_person->desk
                .commitAsSomebody(u"acme/shop"_s, u"main"_s, u"main.ts"_s,
                                  first + u'\n' + QString::fromLatin1(middle) + u"eight"_s)
                .isEmpty();
}

QString TestRegenerateInWindow::text()
{
    return m_person->desk.gitAtServer(u"acme/shop"_s, {u"show"_s, u"main:main.ts"_s});
}

void TestRegenerateInWindow::keepsPeoplesWork()
{
    const QString button = u"push button"_s;
    ScreenReader &reader = *m_person->reader;
    QVERIFY(generate("one", "eight", 1));
    QVERIFY(m_person->connectAccount() && m_person->addApp(m_app));
    QVERIFY(m_person->check(
        reader.press(button, u"Choose Repository..."_s)
        && reader.press(u"check box"_s, u"Generator output: keep people's changes"_s)
        && reader.press(button, u"Choose"_s) && reader.waitUntilGone(button, u"Choose"_s)));
    QVERIFY(m_person->push(u"Create and Push"_s));
    QVERIFY(!QDir(m_app).exists(u".git"_s));

    QVERIFY(edit(u"people"_s) && generate("one", "EIGHT", 2) && look(2));
    reader.startCounting();
    QVERIFY(m_person->push(u"Push to main"_s));
    QCOMPARE(reader.clicks(), 1); // nothing meets, so nothing is asked
    QCOMPARE(text(), u"people\n2\n3\n4\n5\n6\n7\nEIGHT"_s);

    const QString before = m_person->desk.tip(u"acme/shop"_s, u"main"_s);
    QVERIFY(generate("ONE", "acht", 3) && look(3));
    QVERIFY(m_person->check(reader.press(button, u"Push to main"_s)
                            && reader.waitForWords(u"1 file to decide."_s)
                            && reader.waitForWords(u"main.ts, both changed it, "_s)));
    m_person->keepPicture(u"review-changes"_s);
    QCOMPARE(m_person->desk.tip(u"acme/shop"_s, u"main"_s), before);
    QVERIFY(m_person->check(reader.press(u"radio button"_s, u"Take generated"_s)));
    QVERIFY(m_person->push(u"Push"_s));
    QCOMPARE(text(), u"ONE\n2\n3\n4\n5\n6\n7\nacht"_s);
    QCOMPARE(m_person->desk.gitAtServer(u"acme/shop"_s, {u"rev-parse"_s, u"main^"_s}), before);
    QVERIFY(m_person->desk.server().misuse().isEmpty());
    QVERIFY(!QDir(m_app).exists(u".git"_s));
}

QTEST_GUILESS_MAIN(TestRegenerateInWindow)
#include "tst_regenerate.moc"
