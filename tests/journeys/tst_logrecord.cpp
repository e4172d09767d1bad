// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/workplace.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! What the workflows say in the process of a test is searched for secrets as well.
class TestLogRecord final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSearchedForSecrets();
    void isKeptByEach();
};

void TestLogRecord::isSearchedForSecrets()
{
    Workplace place;
    QVERIFY(place.openOffice());
    const QString log = place.desk.path(u"messages.log"_s);
    qInfo("%s", qUtf8Printable(place.desk.secret().chopped(1)));
    QCOMPARE(place.desk.leaks(), QStringList());
    std::thread([&] { qWarning("It is %s.", qUtf8Printable(place.desk.secret())); }).join();
    QCOMPARE(place.desk.leaks(), QStringList{log});
    place.desk.exempt(u"messages.log"_s); // or this test would fail
}

//! One may be there before the last one has gone.
void TestLogRecord::isKeptByEach()
{
    auto first = std::make_unique<Workplace>();
    const Workplace second;
    const auto hasHeard = [](const Workplace &place) {
        QFile log(place.desk.path(u"messages.log"_s));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("who hears this");
    };
    qInfo("who hears this");
    QVERIFY(hasHeard(*first));
    QVERIFY(hasHeard(second));
    first.reset();
    const Workplace third;
    qInfo("and who hears this");
    QVERIFY(hasHeard(third));
}

QTEST_GUILESS_MAIN(TestLogRecord)
#include "tst_logrecord.moc"
