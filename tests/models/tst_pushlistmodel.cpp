// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pushlistmodel.h"

#include "models/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::models::PushListModel;
using windlass::models::PushStanding;
using windlass::models::toolTipText;
using Row = PushListModel::Row;

class TestPushListModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsEmpty();
    void showsAPlan();
    void showsResults();
    void keepsRowsOfTheSameApps();
    void exchangesOtherApps();
    void tellsOnlyWhatChanges();
    void showsHostileTextPlainly();

private:
    [[nodiscard]] QString cell(int row, int column) const;

    std::unique_ptr<PushListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static Row rowOf(qint64 app, const QString &name)
{
    Row row;
    row.app = app;
    row.name = name;
    row.folder = u"/gen/"_s + name;
    row.standing = PushStanding::Ready;
    row.stateText = u"ready"_s;
    row.repository = u"acme/"_s + name;
    row.branch = u"main"_s;
    row.files = 1204;
    row.bytes = 212000;
    return row;
}

void TestPushListModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_model = std::make_unique<PushListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPushListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QString TestPushListModel::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void TestPushListModel::startsEmpty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 10);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestPushListModel::showsAPlan()
{
    Row looking = rowOf(2, u"admin"_s);
    looking.files = -1;
    looking.bytes = -1;
    looking.findings = u".env holds a password."_s;
    looking.problem = u"The file .env holds a password. Leave it out."_s;
    m_model->setRows({rowOf(1, u"api"_s), looking});
    QCOMPARE(cell(0, PushListModel::AppColumn), u"api"_s);
    QCOMPARE(cell(0, PushListModel::RepositoryColumn), u"acme/api"_s);
    QCOMPARE(cell(0, PushListModel::BranchColumn), u"main"_s);
    QCOMPARE(cell(0, PushListModel::FilesColumn), u"1,204"_s);
    QVERIFY(cell(0, PushListModel::SizeColumn).contains(u"kB"_s));
    QCOMPARE(cell(1, PushListModel::FilesColumn), QString());
    QCOMPARE(cell(1, PushListModel::SizeColumn), QString());
    QCOMPARE(cell(1, PushListModel::FindingsColumn), looking.findings);
    QCOMPARE(m_model->index(1, PushListModel::FindingsColumn).data(Qt::ToolTipRole).toString(),
             toolTipText(looking.problem));
    QCOMPARE(m_model->index(0, 0).data(PushListModel::StandingRole).value<PushStanding>(),
             PushStanding::Ready);
}

void TestPushListModel::showsResults()
{
    Row done = rowOf(1, u"api"_s);
    done.standing = PushStanding::Pushed;
    done.stateText = u"pushed"_s;
    done.commit = QString(40, u'a');
    done.pullRequest = 12;
    Row failed = rowOf(2, u"admin"_s);
    failed.problem = u"This account may not do that."_s;
    m_model->setRows({done, failed});
    QCOMPARE(cell(1, PushListModel::MessageColumn), failed.problem);
    QCOMPARE(cell(0, PushListModel::MessageColumn), QString());
    QCOMPARE(cell(0, PushListModel::StateColumn), u"pushed"_s);
    QCOMPARE(cell(0, PushListModel::CommitColumn), u"aaaaaaa"_s);
    QCOMPARE(cell(0, PushListModel::PullRequestColumn), u"#12"_s);
    QCOMPARE(cell(1, PushListModel::CommitColumn), QString());
    QCOMPARE(cell(1, PushListModel::PullRequestColumn), QString());
}

void TestPushListModel::keepsRowsOfTheSameApps()
{
    m_model->setRows({rowOf(1, u"api"_s), rowOf(2, u"admin"_s)});
    const QPersistentModelIndex second(m_model->index(1, 0));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    Row changed = rowOf(2, u"admin"_s);
    changed.stateText = u"up to date"_s;
    m_model->setRows({rowOf(1, u"api"_s), changed});
    QCOMPARE(resets.count(), 0);
    QVERIFY(second.isValid());
    QCOMPARE(cell(1, PushListModel::StateColumn), u"up to date"_s);
}

void TestPushListModel::exchangesOtherApps()
{
    m_model->setRows({rowOf(1, u"api"_s), rowOf(2, u"admin"_s)});
    m_model->setRows({rowOf(2, u"admin"_s)});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowAt(0).app, 2);
    m_model->setRows({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPushListModel::tellsOnlyWhatChanges()
{
    m_model->setRows({rowOf(1, u"api"_s), rowOf(2, u"admin"_s)});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRow(1, rowOf(2, u"admin"_s));
    QCOMPARE(changes.count(), 0);
    Row moved = rowOf(2, u"admin"_s);
    moved.stateText = u"pushing 41 %"_s;
    m_model->setRow(1, moved);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.constFirst().at(0).toModelIndex().row(), 1);
}

void TestPushListModel::showsHostileTextPlainly()
{
    Row hostile = rowOf(1, u"\u202Eipa\n<b>"_s);
    hostile.problem = u"<b>bold</b>"_s;
    m_model->setRows({hostile});
    QVERIFY(!cell(0, PushListModel::AppColumn).contains(u'\n'));
    QVERIFY(!cell(0, PushListModel::AppColumn).contains(QChar(0x202E)));
    QCOMPARE(m_model->index(0, PushListModel::StateColumn).data(Qt::ToolTipRole).toString(),
             toolTipText(u"<b>bold</b>"_s));
}

QTEST_GUILESS_MAIN(TestPushListModel)
#include "tst_pushlistmodel.moc"
