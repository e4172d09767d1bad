// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/ear.h"
#include "journeys/keyboard.h"
#include "journeys/person.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! What somebody who does not look at the screen is told while an app is pushed, and at once when
//! something fails.
class TestHeard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsAPush();
    void tellsFailuresAtOnce();

private:
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Ear> m_ear;
};

void TestHeard::initTestCase()
{
    if (const QString why = Person::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestHeard::init()
{
    m_person = std::make_unique<Person>();
    QVERIFY(m_person->start());
    m_ear = std::make_unique<Ear>(m_person->reader->program().service());
    QVERIFY(m_ear->isListening());
}

void TestHeard::cleanup()
{
    m_ear.reset();
    m_person.reset();
}

void TestHeard::tellsAPush()
{
    const QString app = m_person->desk.makeApp(u"orders-api"_s);
    QVERIFY(m_person->connectAccount() && m_person->addApp(app) && m_person->chooseNewRepository());
    m_ear->forget();
    QVERIFY(m_person->push(u"Create and Push"_s));
    const QString done = u"Pushed to main. %1 was found on Bitbucket."_s.arg(
        m_person->desk.tip(u"acme/orders-api"_s, u"main"_s).left(7));
    const QStringList all{u"Pushing, 25 %"_s, u"Pushing, 50 %"_s, u"Pushing, 75 %"_s, done};
    QTRY_COMPARE(m_ear->heard(), all);
}

void TestHeard::tellsFailuresAtOnce()
{
    ScreenReader &reader = *m_person->reader;
    const QString app = m_person->desk.makeApp(u"orders-api"_s);
    QVERIFY(m_person->addApp(app));
    m_ear->forget();
    QVERIFY(QDir().rename(app, app + u"-moved"_s));
    QVERIFY(Keyboard(reader).press(u"F5"_s));
    QVERIFY(m_person->check(reader.waitForWords(u" is missing. It may"_s)));
    QTRY_COMPARE(m_ear->heard(), QStringList{reader.nameWith(u" is missing. It may"_s)});
}

QTEST_GUILESS_MAIN(TestHeard)
#include "tst_heard.moc"
