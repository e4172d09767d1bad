// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"
#include "journeys/fixtureapp.h"
#include "journeys/longlines.h"
#include "journeys/longscenario.h"

#include "ui/main/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::BrowseDesk;

//! A server whose names, descriptions and messages are lines of 10 MB: all that is laid out of them
//! is short, also what screen readers are told.
class TestLongLines final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsListsShort_data();
    void showsListsShort();
    void showsRefusalsShort_data();
    void showsRefusalsShort();
    void showsPersonShort();
    void signsOutShort();

private:
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] QAction *action(const QString &name) const;

    std::unique_ptr<BrowseDesk> m_desk;
};

void TestLongLines::init()
{
    m_desk = std::make_unique<BrowseDesk>();
    const QString file = m_desk->desk.path(u"long.json"_s);
    m_desk->desk.exempt(u"long.json"_s); // the server reads its consumer there
    QVERIFY(journeys::writeFile(file, QJsonDocument(journeys::longScenario()).toJson()));
    QVERIFY(m_desk->open(file));
    QVERIFY(m_desk->account.displayName.size() > 9'000'000);
    m_desk->startWindow();
}

void TestLongLines::cleanup()
{
    m_desk.reset();
}

bool TestLongLines::isShort() const
{
    const QStringList found = journeys::longTextsOf(*m_desk->window);
    for (const QString &one : found)
        qWarning("Too long: %s", qPrintable(one));
    return found.isEmpty();
}

QAction *TestLongLines::action(const QString &name) const
{
    return m_desk->window->findChild<QAction *>(name);
}

void TestLongLines::showsListsShort_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("name of a workspace") << u"called"_s;
    QTest::newRow("name of a repository") << u"names"_s;
    QTest::newRow("description of a repository") << u"words"_s;
}

void TestLongLines::showsListsShort()
{
    QFETCH(QString, workspace);
    QVERIFY(m_desk->clickWorkspace(workspace));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 1);
    m_desk->rows()->setCurrentIndex(m_desk->rows()->model()->index(0, 0));
    m_desk->settle();
    QVERIFY(isShort());
    m_desk->picture(u"long-"_s + workspace);
}

void TestLongLines::showsRefusalsShort_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    for (const int status : {400, 402, 403, 500})
        QTest::addRow("%d, message", status) << status << u"message"_s;
    QTest::newRow("403, scopes") << 403 << u"detail"_s;
}

void TestLongLines::showsRefusalsShort()
{
    QFETCH(int, status);
    QFETCH(QString, field);
    const QJsonArray scopes{journeys::longLine()};
    const QJsonObject detail{{u"required"_s, scopes}, {u"granted"_s, QJsonArray()}};
    const QJsonObject error{{u"message"_s, u"short"_s},
                            {field, field == "detail"_L1 ? QJsonValue(detail) : scopes.at(0)}};
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/names$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, status},
                                   {u"times"_s, 0},
                                   {u"body"_s, QJsonObject{{u"error"_s, error}}}}));
    QVERIFY(m_desk->clickWorkspace(u"names"_s));
    m_desk->settle();
    QCOMPARE(m_desk->rows()->model()->rowCount(), 0);
    QVERIFY(isShort());
}

void TestLongLines::showsPersonShort()
{
    QVERIFY(m_desk->clickWorkspace(u"names"_s));
    for (const QString &name : {u"accountDetails"_s, u"checkPermissions"_s}) {
        action(name)->trigger();
        QTRY_VERIFY(m_desk->window->findChild<QDialog *>());
        m_desk->settle();
        QVERIFY(isShort());
        qDeleteAll(m_desk->window->findChildren<QDialog *>());
    }
}

void TestLongLines::signsOutShort()
{
    QVERIFY(m_desk->clickWorkspace(u"names"_s));
    action(u"signOut"_s)->trigger();
    QTRY_VERIFY(m_desk->window->findChild<QDialog *>());
    QVERIFY(isShort());
}

QTEST_MAIN(TestLongLines)
#include "tst_longlines.moc"
