// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"

#include "ui/main/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::BrowseDesk;

//! Workspaces whose names and lists are against us: nothing crashes, nothing is rendered, nothing
//! goes on for ever, and what went wrong is said.
class TestHostileLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsNamesPlainly();
    void endsEveryList_data();
    void endsEveryList();
    void rendersNoMarkup();

private:
    void readToTheEnd();

    std::unique_ptr<BrowseDesk> m_desk;
};

void TestHostileLists::init()
{
    m_desk = std::make_unique<BrowseDesk>();
    QVERIFY(m_desk->open(u"hostile"_s));
    m_desk->startWindow();
}

void TestHostileLists::cleanup()
{
    m_desk.reset();
}

void TestHostileLists::readToTheEnd()
{
    QScrollBar *bar = m_desk->rows()->verticalScrollBar();
    for (int i = 0; i < 10; ++i) {
        bar->setValue(bar->maximum());
        m_desk->settle();
    }
}

void TestHostileLists::showsNamesPlainly()
{
    QVERIFY(m_desk->clickWorkspace(u"names"_s));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 9);
    m_desk->settle();
    const QAbstractItemModel &model = *m_desk->rows()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY(text.size() <= 201);
            for (const uint c : text.toUcs4())
                QVERIFY2(QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format,
                         qPrintable(text));
            const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!Qt::mightBeRichText(tip) || tip.count(u'<') == 2, qPrintable(tip));
        }
    }
    for (const QLabel *label : m_desk->window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
}

void TestHostileLists::endsEveryList_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("said"); // below the table
    QTest::newRow("missing fields") << u"bare"_s << 250 << u"250 repository(s)"_s;
    QTest::newRow("next at another host") << u"elsewhere"_s << 100 << u"another server"_s;
    QTest::newRow("next that loops") << u"loop"_s << 100 << u"circle"_s;
    QTest::newRow("empty pages") << u"empty"_s << 250 << u"250 repository(s)"_s;
    QTest::newRow("rows twice") << u"twice"_s << 250 << u"250 repository(s)"_s;
    QTest::newRow("one vanishes") << u"vanishing"_s << 249 << u"249 repository(s)"_s;
}

void TestHostileLists::endsEveryList()
{
    QFETCH(QString, workspace);
    QFETCH(int, rows);
    QFETCH(QString, said);
    QVERIFY(m_desk->clickWorkspace(workspace));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() >= 100);
    readToTheEnd();
    QVERIFY2(m_desk->text(u"listStatus"_s).contains(said),
             qPrintable(m_desk->text(u"listStatus"_s)));
    QCOMPARE(m_desk->rows()->model()->rowCount(), rows);
    const int calls = m_desk->calls();
    m_desk->settle();
    QCOMPARE(m_desk->calls(), calls);
    m_desk->picture(u"hostile-"_s + workspace);
}

void TestHostileLists::rendersNoMarkup()
{
    QVERIFY(m_desk->clickWorkspace(u"names"_s));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 9);
    auto *filter = m_desk->find<QLineEdit>(u"repositoryFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"bold"_s);
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 1);
    m_desk->rows()->setCurrentIndex(m_desk->rows()->model()->index(0, 0));
    auto *readme = m_desk->window->findChild<QTextBrowser *>(u"readme"_s);
    QTRY_VERIFY2(readme->toPlainText().contains(u"alert(1)"_s), qPrintable(readme->toPlainText()));
    QVERIFY(m_desk->text(u"details"_s).contains(u"2 branch(es)"_s));
    m_desk->picture(u"hostile-readme"_s);
}

QTEST_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
