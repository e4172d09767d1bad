// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appmodel.h"

#include "models/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::models::AppModel;
using windlass::models::AppStanding;
using windlass::models::toolTipText;

class TestAppModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsApps();
    void keepsRowsThatStay();
    void removesOnlyWhatIsGone();
    void changesOneState();
    void tellsScreenReadersTheState();
    void showsHostileTextPlainly();
    void knowsWhereAnAppIs();

private:
    std::unique_ptr<AppModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static AppModel::Row row(qint64 id, const QString &name, const QString &state = {})
{
    return {id, name, u"/home/ada/"_s + name, state};
}

void TestAppModel::init()
{
    m_model = std::make_unique<AppModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAppModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestAppModel::showsApps()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setApps({row(7, u"shop"_s, u"14 changes"_s), row(3, u"blog"_s)});
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex shop = m_model->index(0);
    QCOMPARE(shop.data().toString(), u"shop"_s);
    QCOMPARE(shop.data(AppModel::AppIdRole).toLongLong(), 7);
    QCOMPARE(shop.data(AppModel::FolderRole).toString(), u"/home/ada/shop"_s);
    QCOMPARE(shop.data(AppModel::StateTextRole).toString(), u"14 changes"_s);
    QCOMPARE(m_model->rowAt(1), row(3, u"blog"_s));
    QCOMPARE(m_model->rowCount(shop), 0);
}

void TestAppModel::keepsRowsThatStay()
{
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s)});
    m_model->setState(2, AppStanding::UpToDate, u"up to date"_s);
    const QPersistentModelIndex selected = m_model->index(1);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s)});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AppModel::StateTextRole).toString(), u"up to date"_s);
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s)});
    QCOMPARE(inserted.count(), 1);
}

void TestAppModel::removesOnlyWhatIsGone()
{
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s), row(4, u"d"_s)});
    const QPersistentModelIndex last = m_model->index(3);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setApps({row(2, u"b"_s), row(4, u"d"_s)});
    QCOMPARE(removed.count(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(last.row(), 1);
    m_model->setApps({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!last.isValid());
}

void TestAppModel::changesOneState()
{
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setState(2, AppStanding::Changed, u"3 changes"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    m_model->setState(2, AppStanding::Changed, u"3 changes"_s); // nothing new
    m_model->setState(9, AppStanding::Changed, u"x"_s);         // no such app
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->rowAt(0).stateText, QString());
}

void TestAppModel::tellsScreenReadersTheState()
{
    m_model->setApps({row(1, u"a"_s), row(2, u"b"_s, u"up to date"_s)});
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"a"_s);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"b, up to date"_s);
}

void TestAppModel::showsHostileTextPlainly()
{
    m_model->setApps({row(1, u"<b>x</b>\n\u202Ey %1 %2"_s, u"state"_s)});
    const QModelIndex index = m_model->index(0);
    QCOMPARE(index.data().toString(), u"<b>x</b> y %1 %2"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"<b>x</b> y %1 %2, state"_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(),
             toolTipText(index.data(AppModel::FolderRole).toString()));
    QVERIFY(
        index.data(AppModel::FolderRole).toString().contains(u"\n\u202Ey"_s)); // for code: as it is
}

void TestAppModel::knowsWhereAnAppIs()
{
    m_model->setApps({row(5, u"a"_s), row(6, u"b"_s)});
    QCOMPARE(m_model->indexOf(6).row(), 1);
    QVERIFY(!m_model->indexOf(7).isValid());
    QVERIFY(!m_model->data({}).isValid());
}

QTEST_GUILESS_MAIN(TestAppModel)
#include "tst_appmodel.moc"
