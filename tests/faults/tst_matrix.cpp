// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/choice.h"
#include "faults/judgement.h"
#include "faults/scene.h"
#include "testing/figures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::faults;

//! Every request of every workflow, spoiled in every way.
class TestFaultMatrix final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_log = std::make_unique<LogWatch>(); }
    void cleanup() { m_log.reset(); }
    void holds_data();
    void holds();

private:
    struct Place
    {
        FaultDesk desk;
        std::vector<std::unique_ptr<Scene>> scenes;
    };
    struct Cell
    {
        Place *place = nullptr;
        Scene *scene = nullptr;
        SeenStep step;
        Fault fault;
    };

    void addCells(Place &place, bool isOfConnection);
    void check(const Cell &cell);
    void checkTime(const Cell &cell, int met, std::chrono::milliseconds taken);
    void tryAgain(const Cell &cell, Result<> result);

    Place m_plain;
    Place m_secure;
    std::unique_ptr<LogWatch> m_log;
    QList<Cell> m_cells;
    int m_good = 0;
};

//! One after the other: the last may go on from there.
static QStringList wrongAtEnd(Scene &scene, const Result<> &said)
{
    QStringList found = scene.lies(said);
    found += scene.losses();
    found += scene.leftovers();
    return found;
}

void TestFaultMatrix::initTestCase()
{
    QVERIFY(m_plain.desk.start(FaultDesk::Line::Plain));
    m_plain.scenes = allScenes(m_plain.desk);
    QVERIFY2(m_secure.desk.start(FaultDesk::Line::Secure),
             "There is no https here, and without it no connection fails as it does in the world. "
             "Is the openssl program missing?");
    m_secure.scenes = allScenes(m_secure.desk);
}

void TestFaultMatrix::cleanupTestCase()
{
    testing::tellFigure("fault cells that hold", m_good, m_cells.size());
}

//! What a workflow asks for when all is well, times what can go wrong with it.
void TestFaultMatrix::addCells(Place &place, bool isOfConnection)
{
    for (const auto &scene : place.scenes) {
        QVERIFY2(scene->prepare(), qPrintable(scene->name()));
        place.desk.desk.forgetCalls();
        const Result<> good = scene->act();
        QVERIFY2(good, qPrintable(scene->name() + (good ? QString() : good.error().message)));
        const QList<SeenStep> steps = place.desk.trouble.steps();
        QVERIFY(!steps.isEmpty());
        const QStringList wrong = wrongAtEnd(*scene, good);
        QVERIFY2(wrong.isEmpty(), qPrintable(scene->name() + u": "_s + wrong.join(u' ')));
        for (const SeenStep &step : steps) {
            if (!scene->isOwn(step))
                continue;
            for (const Fault &fault : allFaults()) {
                if (fault.isOfConnection() == isOfConnection && canHappen(fault, step))
                    m_cells.append({&place, scene.get(), step, fault});
            }
        }
    }
}

void TestFaultMatrix::holds_data()
{
    QTest::addColumn<int>("index");
    addCells(m_plain, false);
    if (!QTest::currentTestFailed())
        addCells(m_secure, true);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_cells.size() >= 500);
    Choice choice(int(m_cells.size()));
    QList<Cell> chosen;
    for (const Cell &cell : std::as_const(m_cells)) {
        const QString name =
            u"%1: %2: %3"_s.arg(cell.scene->name(), cell.step.title(), cell.fault.name);
        if (!choice.takes(name))
            continue;
        QTest::newRow(qPrintable(name)) << int(chosen.size());
        chosen.append(cell);
    }
    m_cells = chosen;
}

void TestFaultMatrix::holds()
{
    QFETCH(int, index);
    check(m_cells.at(index));
    m_cells.at(index).place->desk.trouble.end();
    QCOMPARE(m_log->complaints(m_cells.at(index).place->desk.secrets()), QStringList());
    if (!QTest::currentTestFailed())
        ++m_good;
}

void TestFaultMatrix::check(const Cell &cell)
{
    Scene &scene = *cell.scene;
    FaultDesk &desk = cell.place->desk;
    desk.trouble.settle();
    // Once more: the cell before may have left a connection that the server closes just now.
    QVERIFY2(scene.prepare() || scene.prepare(), "what comes before did not work");
    QVERIFY(desk.trouble.begin(cell.step, cell.fault));
    QElapsedTimer time;
    time.start();
    const Result<> result = scene.act(&cell.step);
    const std::chrono::milliseconds taken(time.elapsed());
    const QString said = result ? QString() : result.error().message;
    const int met = desk.trouble.met();
    QVERIFY2(met > 0, qPrintable(u"The fault met nobody. "_s + desk.trouble.told() + said));
    QVERIFY2(desk.trouble.cameTo(cell.step), qPrintable(u"Too early. "_s + desk.trouble.told()));
    checkTime(cell, met, taken);
    desk.trouble.end();
    const QStringList ill = result ? QStringList() : complaints(result.error(), desk.secrets());
    QVERIFY2(ill.isEmpty(), qPrintable(ill.join(u' ') + (result ? said : result.error().detail)));
    QVERIFY2(scene.lies(result).isEmpty(), qPrintable(scene.lies(result).join(u' ') + said));
    QVERIFY2(scene.losses().isEmpty(), qPrintable(scene.losses().join(u' ') + said));
    tryAgain(cell, result);
}

void TestFaultMatrix::checkTime(const Cell &cell, int met, std::chrono::milliseconds taken)
{
    const auto most = mostTime(cell.fault, met, cell.scene->silenceAt(cell.step));
    const QString told =
        u"%1 ms of %2, met %3 times"_s.arg(taken.count()).arg(most.count()).arg(met);
    QVERIFY2(taken < most, qPrintable(told));
}

//! On a busy machine a good answer may come late, too.
void TestFaultMatrix::tryAgain(const Cell &cell, Result<> result)
{
    constexpr int tries = 3;
    if (!result && result.error().kind == ErrorKind::SignInNeeded)
        cell.place->desk.startAnew();
    QTest::qWait(60); // after "too many requests"
    for (int i = 0; i < tries && !result; ++i) {
        result = cell.scene->act();
        if (!result && result.error().kind != ErrorKind::TimedOut)
            break;
    }
    QVERIFY2(result,
             qPrintable(u"Again: "_s
                        + (result ? QString() : result.error().message + result.error().detail)));
    const QStringList wrong = wrongAtEnd(*cell.scene, result);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"At the end: "_s + wrong.join(u' ')));
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_matrix.moc"
