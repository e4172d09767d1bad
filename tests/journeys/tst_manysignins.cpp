// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/office.h"
#include "testing/fullsize.h"
#include "testing/ownuse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using windlass::testing::openDescriptors;
using windlass::testing::usedBytes;

//! A thousand sign-ins in a row (WINDLASS_FULL=1; a share of them otherwise) need no more of the
//! computer than a few.
class TestManySignIns final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void leavesNothingBehind();

private:
    [[nodiscard]] bool signIn(int times);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<testing::ConsentBrowser> m_browser;
};

void TestManySignIns::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    auto office = Office::open({QUrl(m_desk->webUrl), QUrl(m_desk->apiUrl)}, m_desk->profile());
    QVERIFY(office.has_value());
    m_office = std::move(*office);
    m_browser = std::make_unique<testing::ConsentBrowser>();
}

void TestManySignIns::cleanup()
{
    m_browser.reset();
    m_office.reset();
    m_desk.reset();
}

bool TestManySignIns::signIn(int times)
{
    for (int done = 0; done < times; ++done) {
        const auto account =
            m_office->connectAccount({m_desk->key(), m_desk->secret(), m_desk->callback()},
                                     [this](const QUrl &page) { m_browser->open(page); });
        if (!account) {
            qWarning("%d: %s", done, qPrintable(account.error().message));
            return false;
        }
    }
    return true;
}

void TestManySignIns::leavesNothingBehind()
{
    const int half = testing::isFullSize() ? 500 : 25;
    QVERIFY(signIn(half));
    const auto descriptors = openDescriptors();
    const auto bytes = usedBytes();
    QVERIFY(signIn(half));
    if (!descriptors)
        QSKIP("This system does not tell what is open.");
    // A connection to the server may just be kept or be closing.
    QVERIFY2(*openDescriptors() <= *descriptors + 4,
             qPrintable(u"%1, then %2"_s.arg(*descriptors).arg(*openDescriptors())));
    if (bytes) {
        const qsizetype growth = *usedBytes() - *bytes;
        qInfo("%d sign-ins: %lld descriptors, then %lld; %lld bytes more", 2 * half,
              qlonglong(*descriptors), qlonglong(*openDescriptors()), qlonglong(growth));
        constexpr qsizetype noise = 100'000; // of caches that fill whenever they like
        QVERIFY2(growth < half * 1000 + noise, qPrintable(QString::number(growth)));
    }
}

QTEST_GUILESS_MAIN(TestManySignIns)
#include "tst_manysignins.moc"
