// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/facechecks.h"
#include "ui/signin/connectdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! What every face of the assistant has in common. With WINDLASS_PICTURES=FOLDER their pictures are
//! kept.
class TestFaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void unfoldedFacesFit_data();
    void unfoldedFacesFit();
    void aFaceIsShort_data();
    void aFaceIsShort();
    void keyboardReachesEverything_data() { aFaceIsShort_data(); }
    void keyboardReachesEverything();
    void foreignTextStaysPlain_data() { aFaceIsShort_data(); }
    void foreignTextStaysPlain();
    void fitsSmallScreen_data() { aFaceIsShort_data(); }
    void fitsSmallScreen();
    void darkPaletteIsReadable_data() { aFaceIsShort_data(); }
    void darkPaletteIsReadable();

private:
    void goTo(int step);
    [[nodiscard]] QWidget *face() const;
    void keepPicture(const QString &kind) const;

    QPalette m_light;
    std::unique_ptr<AssistantDesk> m_desk;
};

void TestFaces::initTestCase()
{
    m_light = QApplication::palette();
}

void TestFaces::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
}

void TestFaces::cleanup()
{
    m_desk.reset();
    QApplication::setPalette(m_light);
}

void TestFaces::goTo(int step)
{
    m_desk->isBrowserThere = step == 4;
    if (step == 2)
        QVERIFY(m_desk->press(u"haveKey"_s));
    if (step >= 3)
        QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(step));
    if (step == 2)
        QTRY_VERIFY(!m_desk->text(u"secretPlace"_s).isEmpty());
    if (step == 4)
        QTRY_COMPARE(m_desk->text(u"browse"_s), u"yes"_s);
}

QWidget *TestFaces::face() const
{
    return m_desk->dialog->findChild<QStackedWidget *>()->currentWidget();
}

void TestFaces::keepPicture(const QString &kind) const
{
    const QString step = m_desk->title().section(u' ', 1, 1);
    uitests::keepPicture(*m_desk->dialog, u"step-%1-%2"_s.arg(step, kind));
}

void TestFaces::unfoldedFacesFit_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("unfold");
    QTest::newRow("why") << 1 << u"whyThese"_s;
    QTest::newRow("other programs") << 1 << u"advancedPurposes"_s;
    QTest::newRow("callback") << 2 << u"advancedCallback"_s;
    QTest::newRow("nothing came back") << 3 << u"nothingCameBack"_s;
}

void TestFaces::unfoldedFacesFit()
{
    QFETCH(int, step);
    QFETCH(QString, unfold);
    goTo(step);
    auto *title = m_desk->find<QAbstractButton>(unfold);
    if (!title->isChecked())
        QVERIFY(m_desk->press(unfold));
    QTRY_VERIFY(title->isChecked());
    QTRY_COMPARE(uitests::cutOn(*m_desk->dialog), QStringList());
    keepPicture(unfold);
    const auto *footer = m_desk->find<QAbstractButton>(u"back"_s);
    QVERIFY(m_desk->dialog->rect().contains(footer->mapTo(m_desk->dialog.get(), QPoint())));
}

void TestFaces::aFaceIsShort_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 4; ++step)
        QTest::addRow("step %d", step) << step;
}

void TestFaces::aFaceIsShort()
{
    QFETCH(int, step);
    goTo(step);
    const QStringList words = uitests::wordsOn(*face());
    QVERIFY2(words.size() <= 60,
             qPrintable(QString::number(words.size()) + u": "_s + words.join(u' ')));
}

void TestFaces::keyboardReachesEverything()
{
    QFETCH(int, step);
    goTo(step);
    QCOMPARE(uitests::unreachableOn(*face()), QStringList());
}

void TestFaces::foreignTextStaysPlain()
{
    QFETCH(int, step);
    goTo(step);
    QCOMPARE(uitests::richLabelsOn(*face()), QStringList());
}

void TestFaces::fitsSmallScreen()
{
    QFETCH(int, step);
    goTo(step);
    keepPicture(u"light"_s);
    QCOMPARE(uitests::cutOn(*m_desk->dialog), QStringList());
}

void TestFaces::darkPaletteIsReadable()
{
    QFETCH(int, step);
    QApplication::setPalette(uitests::darkPalette());
    goTo(step);
    QTRY_VERIFY(m_desk->dialog->palette().color(QPalette::Window).lightness() < 100);
    keepPicture(u"dark"_s);
    QCOMPARE(uitests::paleOnDark(*face()), QStringList());
}

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"
