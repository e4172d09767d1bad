// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logbook.h"
#include "foundation/logging.h"
#include "ui/help/logdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass;

//! The log, as the window shows it.
class TestLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatWasLoggedAndWhatComes();
    void filters();
    void saysWhereItIs();
    void copiesAReport();

private:
    [[nodiscard]] QStringList lines() const;
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    std::unique_ptr<LogBook> m_book;
    std::unique_ptr<ui::LogDialog> m_dialog;
    QList<QUrl> m_opened;
};

void TestLog::init()
{
    m_book = std::make_unique<LogBook>(QtCriticalMsg);
    qCInfo(lcHttp, "GET /2.0/user: 200, try 1");
    m_opened.clear();
    m_dialog = std::make_unique<ui::LogDialog>(*m_book, [this](const QUrl &place) {
        m_opened.append(place);
        return true;
    });
}

void TestLog::cleanup()
{
    m_dialog.reset();
    m_book.reset();
}

QStringList TestLog::lines() const
{
    const QString text = find<QPlainTextEdit>(u"logLines"_s)->toPlainText();
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

void TestLog::showsWhatWasLoggedAndWhatComes()
{
    QCOMPARE(lines(), m_book->lines());
    std::thread([] { qCWarning(lcGit, "From another thread."); }).join();
    QTRY_COMPARE(lines().size(), 2);
    QCOMPARE(lines(), m_book->lines());
}

void TestLog::filters()
{
    qCWarning(lcGit, "A repository without commits was left behind.");
    auto *filter = find<QLineEdit>(u"logFilter"_s);
    filter->setText(u" WINDLASS.git "_s);
    QCOMPARE(lines(), QStringList{m_book->lines().at(1)});
    qCInfo(lcHttp, "GET /2.0/workspaces: 200, try 1");
    qCInfo(lcGit, "Another.");
    QCOMPARE(lines(), (QStringList{m_book->lines().at(1), m_book->lines().at(3)}));
    filter->setText(u"nothing like that"_s);
    QCOMPARE(lines(), QStringList());
    filter->clear();
    QCOMPARE(lines(), m_book->lines());
}

void TestLog::saysWhereItIs()
{
    QVERIFY(find<QLabel>(u"logPlace"_s)->text().contains(u"not kept"_s));
    QVERIFY(find<QPushButton>(u"openLogFolder"_s)->isHidden());
    const QTemporaryDir folder;
    m_book->keepIn(folder.filePath(u"windlass.log"_s));
    m_dialog = std::make_unique<ui::LogDialog>(*m_book, [this](const QUrl &place) {
        m_opened.append(place);
        return true;
    });
    QVERIFY(find<QLabel>(u"logPlace"_s)->text().contains(m_book->file()));
    find<QPushButton>(u"openLogFolder"_s)->click();
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
}

void TestLog::copiesAReport()
{
    qCWarning(lcGit).noquote() << QDir::homePath() + u"/gen/shop at 192.168.7.12 is missing."_s;
    find<QPushButton>(u"copyLog"_s)->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.startsWith(u"Windlass " WINDLASS_VERSION ", Qt "_s), qPrintable(report));
    QVERIFY(report.contains(u"windlass.git: "_s));
    QVERIFY2(!report.contains(QDir::homePath()) && !report.contains(u"192.168.7.12"_s),
             qPrintable(report));
}

QTEST_MAIN(TestLog)
#include "tst_log.moc"
