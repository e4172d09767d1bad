// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"

#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::BrowseDesk;

//! The faces of browsing on a small screen, light and dark. The pictures are kept in the folder
//! that WINDLASS_PICTURES names, else in "pictures" where the test runs.
class TestBrowsePictures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void workspacePage_data();
    void workspacePage();
    void chooser_data() { workspacePage_data(); }
    void chooser();
    void emptyWorkspace();

private:
    void usePalette(bool isDark);
    static void checkFits(const QWidget &shown);

    QPalette m_light;
    std::unique_ptr<BrowseDesk> m_desk;
};

void TestBrowsePictures::initTestCase()
{
    m_light = QApplication::palette();
}

void TestBrowsePictures::init()
{
    m_desk = std::make_unique<BrowseDesk>();
}

void TestBrowsePictures::cleanup()
{
    m_desk.reset();
    QApplication::setPalette(m_light);
}

void TestBrowsePictures::usePalette(bool isDark)
{
    QPalette dark(QColor(45, 45, 48));
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::AlternateBase, QColor(38, 38, 40));
    dark.setColor(QPalette::Link, QColor(120, 170, 255));
    dark.setColor(QPalette::PlaceholderText, QColor(170, 170, 170));
    QApplication::setPalette(isDark ? dark : m_light);
}

//! Nothing is cut off: buttons show their text, labels theirs, and all of it fits.
void TestBrowsePictures::checkFits(const QWidget &shown)
{
    const QSize needed = shown.minimumSizeHint();
    QVERIFY2(needed.width() <= 1024 && needed.height() <= 600,
             qPrintable(u"%1x%2"_s.arg(needed.width()).arg(needed.height())));
    for (const QAbstractButton *button : shown.findChildren<QAbstractButton *>()) {
        const bool isCut = button->isVisible() && !button->text().isEmpty()
                           && button->width() < button->minimumSizeHint().width();
        QVERIFY2(!isCut, qPrintable(button->objectName()));
    }
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        const bool isCut =
            label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width();
        QVERIFY2(!isCut, qPrintable(label->text()));
    }
}

void TestBrowsePictures::workspacePage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        const char *kind = isDark ? "dark" : "light";
        QTest::addRow("sample-%s", kind) << u"sample"_s << u"acme"_s << isDark;
        QTest::addRow("large-%s", kind) << u"large"_s << u"forge"_s << isDark;
        QTest::addRow("hostile-%s", kind) << u"hostile"_s << u"names"_s << isDark;
    }
}

void TestBrowsePictures::workspacePage()
{
    QFETCH(QString, scenario);
    QFETCH(QString, workspace);
    QFETCH(bool, isDark);
    usePalette(isDark);
    QVERIFY(m_desk->open(scenario));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(workspace));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 2);
    m_desk->settle();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_desk->picture(u"browse-"_s + name);
    auto *view = qobject_cast<QTreeView *>(m_desk->rows());
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->showColumn(column);
    // one with commits and a readme, where there is one
    constexpr int slugRole = Qt::UserRole + 1;
    const QString slug = scenario == u"sample"_s ? u"shop-api"_s : u"html"_s;
    const QAbstractItemModel &model = *view->model();
    const auto found = model.match(model.index(0, 0), slugRole, slug, 1, Qt::MatchExactly);
    view->setCurrentIndex(found.isEmpty() ? model.index(1, 0) : found.constFirst());
    QTRY_VERIFY(m_desk->text(u"details"_s).contains(u"Selected"_s));
    m_desk->settle();
    m_desk->settle();
    checkFits(*m_desk->window);
    m_desk->picture(u"details-"_s + name);
}

void TestBrowsePictures::chooser()
{
    QFETCH(QString, scenario);
    QFETCH(bool, isDark);
    usePalette(isDark);
    QVERIFY(m_desk->open(scenario));
    ui::ChooseRepositoryDialog dialog(*m_desk->context, m_desk->account, u"shop-api"_s);
    dialog.show();
    auto *rows = dialog.findChild<QAbstractItemView *>(u"repositories"_s);
    QTRY_VERIFY(rows->model()->rowCount() > 2);
    QTest::qWait(500); // names and numbers come one after the other
    checkFits(dialog);
    m_desk->picture(u"choose-"_s + QString::fromLatin1(QTest::currentDataTag()), &dialog);
}

void TestBrowsePictures::emptyWorkspace()
{
    QVERIFY(m_desk->open(u"sample"_s));
    // a workspace in which nothing was made yet
    QVERIFY(m_desk->desk.addFault(
        {{u"path"_s, u"/2.0/repositories/acme$"_s},
         {u"action"_s, u"status"_s},
         {u"status"_s, 200},
         {u"content_type"_s, u"application/json"_s},
         {u"body"_s, QJsonObject{{u"values"_s, QJsonArray()}, {u"size"_s, 0}}}}));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_COMPARE(m_desk->text(u"listMessage"_s), u"No repositories yet."_s);
    QVERIFY(m_desk->find<QAbstractButton>(u"pushIntoEmpty"_s)->isVisible());
    QVERIFY(!m_desk->find<QAbstractButton>(u"pushHere"_s)->isVisible()); // once is enough
    m_desk->settle();
    checkFits(*m_desk->window);
    m_desk->picture(u"empty-workspace"_s);
}

QTEST_MAIN(TestBrowsePictures)
#include "tst_browsepictures.moc"
