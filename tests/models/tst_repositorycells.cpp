// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorymodel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Repository;
using models::RepositoryModel;
using models::toolTipText;

// What the cells of the list say.
class TestRepositoryCells final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsColumns();
    void hasRolesForCode();
    void tellsScreenReadersMore();
    void showsHostileTextPlainly();
    void hasHeaders();
    void saysNothingOutsideItsRows();

private:
    RepositoryModel m_model;
};

void TestRepositoryCells::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
    Repository shop;
    shop.uuid = u"{shop}"_s;
    shop.slug = u"shop"_s;
    shop.name = u"Shop"_s;
    shop.fullName = u"acme/shop"_s;
    shop.isPrivate = false;
    shop.project.key = u"PROJ"_s;
    shop.language = u"typescript"_s;
    shop.size = 212400;
    shop.description = u"Sells things"_s;
    shop.updatedOn = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    Repository hostile;
    hostile.uuid = u"{hostile}"_s;
    hostile.slug = u"hostile"_s;
    hostile.name = u"<b>a\u202Egpj.exe</b>\n\u0007x\u200B"_s;
    hostile.fullName = u"<img src=x>/\u202Ey"_s;
    hostile.project.key = u"A\tB"_s;
    m_model.setSource({.load = [=](const bitbucket::RepositoryQuery &, const QUrl &) {
        return ready<Page<Repository>>(Page<Repository>{{shop, hostile}, {}});
    }});
    QTRY_COMPARE(m_model.rowCount(), 2);
}

void TestRepositoryCells::fillsColumns()
{
    const auto text = [this](int column) { return m_model.index(0, column).data().toString(); };
    QCOMPARE(m_model.columnCount(), 7);
    QCOMPARE(text(RepositoryModel::NameColumn), u"Shop"_s);
    QCOMPARE(text(RepositoryModel::ProjectColumn), u"PROJ"_s);
    QCOMPARE(text(RepositoryModel::PrivateColumn), u"no"_s);
    QCOMPARE(text(RepositoryModel::UpdatedColumn), u"23 Nov 2026"_s);
    QCOMPARE(text(RepositoryModel::LanguageColumn), u"typescript"_s);
    QCOMPARE(text(RepositoryModel::SizeColumn), u"212.4 kB"_s);
    QCOMPARE(text(RepositoryModel::DescriptionColumn), u"Sells things"_s);
    QCOMPARE(m_model.index(1, RepositoryModel::SizeColumn).data().toString(), QString());
    QCOMPARE(m_model.index(1, RepositoryModel::PrivateColumn).data().toString(), u"yes"_s);
    QCOMPARE(m_model.index(1, RepositoryModel::UpdatedColumn).data().toString(), QString());
    QVERIFY(m_model.index(0, RepositoryModel::UpdatedColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"12:00"_s)); // exactly
}

void TestRepositoryCells::hasRolesForCode()
{
    const QModelIndex index = m_model.index(0, 0);
    QCOMPARE(index.data(RepositoryModel::RepositoryUuidRole).toString(), u"{shop}"_s);
    QCOMPARE(index.data(RepositoryModel::SlugRole).toString(), u"shop"_s);
    QCOMPARE(index.data(RepositoryModel::IsPrivateRole), QVariant(false));
    QCOMPARE(index.data(RepositoryModel::UpdatedRole).toDateTime().date(), QDate(2026, 11, 23));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
}

void TestRepositoryCells::tellsScreenReadersMore()
{
    QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Shop, public"_s);
    QVERIFY(m_model.index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", private"_s));
}

void TestRepositoryCells::showsHostileTextPlainly()
{
    QCOMPARE(m_model.index(1, 0).data().toString(),
             u"<b>agpj.exe</b> x"_s); // no view reads it as HTML
    QCOMPARE(m_model.index(1, 1).data().toString(), u"A B"_s);
    QCOMPARE(m_model.index(1, 0).data(Qt::ToolTipRole).toString(), toolTipText(u"<img src=x>/y"_s));
}

void TestRepositoryCells::hasHeaders()
{
    QStringList headers;
    for (int column = 0; column < m_model.columnCount(); ++column)
        headers.append(m_model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers, QStringList({u"Name"_s, u"Project"_s, u"Private"_s, u"Updated"_s,
                                   u"Language"_s, u"Size"_s, u"Description"_s}));
}

void TestRepositoryCells::saysNothingOutsideItsRows()
{
    QVERIFY(!m_model.data({}).isValid());
    QCOMPARE(m_model.rowCount(m_model.index(0, 0)), 0);
    QCOMPARE(m_model.columnCount(m_model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestRepositoryCells)
#include "tst_repositorycells.moc"
