// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keylesstext.h"
#include "ui/widgets/pausing.h"
#include "ui/widgets/unfold.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace windlass::ui;

class TestControls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void longNamesMakeNothingWider();
    void whatIsCutIsInTheToolTip_data();
    void whatIsCutIsInTheToolTip();
    void textBeginsAtOurSide();
    void pathsKeepTheirOrder();
    void buttonsLeaveRoomBesideTheirWords();
    void headingsBeginAtOurSide();
    void arrowsStandWhereTheTextBegins();
    void cellsKeepTheDirectionOfTheirText();
    void readsLabelsWithoutKeys_data();
    void readsLabelsWithoutKeys();
    void pausedButtonsGetTheKeyboardBack();
    void leavesTheKeyboardWhereSomebodyWent();
};

//! From the first to the last column of \a widget that is written on.
static std::pair<int, int> inkOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 100) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

void TestControls::longNamesMakeNothingWider()
{
    QWidget window;
    QLabel *heading = nameHeading(&window, 2);
    heading->setText(QString(500, u'x'));
    QVERIFY(heading->minimumSizeHint().width() < heading->fontMetrics().averageCharWidth() * 20);
    heading->resize(120, heading->sizeHint().height());
    window.resize(200, 60);
    window.show();
    const auto [first, last] = inkOf(*heading);
    QVERIFY(first >= 0 && last > 60 && last < 120);
    QCOMPARE(heading->text().size(), 500); // and screen readers have all of it
}

void TestControls::whatIsCutIsInTheToolTip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"/home/ada/<b>shop</b>"_s;
    QTest::newRow("an ampersand") << u"/home/ada/R&D"_s;
    QTest::newRow("quotes") << u"/home/\"ada\"/it's"_s;
    QTest::newRow("blanks in a row") << u"/home/ada/my  shop"_s;
    QTest::newRow("an entity") << u"/home/ada/&lt;shop"_s;
}

void TestControls::whatIsCutIsInTheToolTip()
{
    QFETCH(QString, text);
    ElidedLabel label(Qt::ElideMiddle, nullptr);
    label.setText(text);
    label.resize(30, 20);
    label.show();
    QHelpEvent asked(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&label, &asked);
    QVERIFY2(Qt::mightBeRichText(QToolTip::text()), qPrintable(QToolTip::text()));
    QCOMPARE(QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText(), text);
    QToolTip::hideText();
    label.resize(400, 20);
    QTRY_VERIFY(!QToolTip::isVisible());
    QApplication::sendEvent(&label, &asked);
    QVERIFY(!QToolTip::isVisible());
}

//! Also what reads from left to right, so that values are beside their captions.
void TestControls::textBeginsAtOurSide()
{
    QWidget window;
    window.resize(400, 40);
    QLabel *label = plainLabel(&window, u"main"_s);
    label->resize(400, 40);
    window.show();
    QVERIFY(inkOf(*label).second < 200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkOf(*label).first > 200);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inkOf(*label).second < 200);
    label->setAlignment(Qt::AlignCenter); // who wants it in the middle keeps it there
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(label->alignment().testFlag(Qt::AlignHCenter));
}

//! The dot stays in front: what is written on first, from the left, is low.
void TestControls::pathsKeepTheirOrder()
{
    ElidedLabel label(Qt::ElideMiddle, nullptr);
    label.setText(u".gitignore"_s);
    label.resize(label.sizeHint() + QSize(60, 0));
    label.show();
    const auto heightOfTheFirst = [&label] {
        const QImage image = label.grab().toImage();
        const int column = inkOf(label).first;
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += qGray(image.pixel(column, y)) < 100 ? 1 : 0;
        return height;
    };
    QVERIFY(heightOfTheFirst() <= 3);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkOf(label).first >= 50); // it did move
    QVERIFY(heightOfTheFirst() <= 3);
}

void TestControls::buttonsLeaveRoomBesideTheirWords()
{
    QWidget window;
    QPushButton *made = button(&window, u"made"_s, u"Copy Message to Administrator"_s);
    made->resize(made->minimumSizeHint());
    window.resize(made->size());
    window.show();
    const int words = made->fontMetrics().horizontalAdvance(made->text());
    QVERIFY(made->width() >= words + 4 * made->fontMetrics().averageCharWidth());
    QCOMPARE(made->metaObject()->className(), "QPushButton"); // to styles and screen readers
}

void TestControls::headingsBeginAtOurSide()
{
    const std::unique_ptr<QLabel> heading(headingLabel(nullptr, 0, u"Apps"_s));
    heading->resize(400, heading->sizeHint().height());
    heading->show();
    QVERIFY(inkOf(*heading).second < 200);
    heading->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkOf(*heading).first > 200);
}

//! Before it, and as far away in both directions.
void TestControls::arrowsStandWhereTheTextBegins()
{
    Unfold unfold(u"more"_s, QString(8, u'I'));
    unfold.resize(unfold.sizeHint());
    unfold.show();
    auto *button = unfold.findChild<QToolButton *>(u"more"_s);
    const int arrow = inkOf(*button).first;
    unfold.setLayoutDirection(Qt::RightToLeft);
    const int mirroredArrow = inkOf(*button).second;
    constexpr int rounding = 3;
    QVERIFY(qAbs(mirroredArrow - (button->width() - 1 - arrow)) <= rounding);
}

//! A dot: what stands at the very left is far below.
static bool startsWithDot(QWidget &list)
{
    const auto [first, last] = inkOf(list);
    const QImage image = list.grab().toImage();
    const int middle = image.height() / 2;
    for (int y = 0; y < middle; ++y) {
        if (qGray(image.pixel(first, y)) < 100)
            return false;
    }
    return last - first > 50;
}

//! Drawn by CellDelegate, a path reads from the left in both.
void TestControls::cellsKeepTheDirectionOfTheirText()
{
    QListWidget list;
    list.setFrameShape(QFrame::NoFrame);
    list.addItem(u".gitignore (20 kB)"_s);
    list.resize(300, list.sizeHintForRow(0));
    list.show();
    QVERIFY(startsWithDot(list));
    list.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!startsWithDot(list)); // as views draw by themselves
    list.setItemDelegate(new CellDelegate(&list));
    QVERIFY(startsWithDot(list));
    QVERIFY(inkOf(list).first > 150);
}

void TestControls::readsLabelsWithoutKeys_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << u"Copy (all)"_s << u"Copy (all)"_s;
    QTest::newRow("in front") << u"&Copy"_s << u"Copy"_s;
    QTest::newRow("in the middle") << u"Would it &Let Me In?"_s << u"Would it Let Me In?"_s;
    QTest::newRow("Japanese") << u"書き込む内容(&W)"_s << u"書き込む内容"_s;
    QTest::newRow("Arabic") << u"نسخ (&ن)"_s << u"نسخ"_s;
    QTest::newRow("before dots") << u"选择(&C)..."_s << u"选择..."_s;
    QTest::newRow("a real &") << u"Q&&A, &Copy"_s << u"Q&A, Copy"_s;
    QTest::newRow("a real & in brackets") << u"A (&&)"_s << u"A (&)"_s;
    QTest::newRow("at the end") << u"Copy&"_s << u"Copy"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestControls::readsLabelsWithoutKeys()
{
    QFETCH(QString, label);
    QFETCH(QString, read);
    QCOMPARE(keylessText(label), read);
}

void TestControls::pausedButtonsGetTheKeyboardBack()
{
    QWidget window;
    QPushButton *begin = button(&window, u"begin"_s, u"Begin"_s);
    const QLineEdit next(&window);
    begin->setFocus();
    for (int time = 0; time < 2; ++time) {
        pause(begin);
        QVERIFY(!begin->isEnabled());
        QCOMPARE(window.focusWidget(), &next);
        goOn(begin);
        QVERIFY(begin->isEnabled());
        QCOMPARE(window.focusWidget(), begin);
    }
    goOn(begin); // of something that began without it
    QCOMPARE(window.focusWidget(), begin);
}

void TestControls::leavesTheKeyboardWhereSomebodyWent()
{
    QWidget window;
    QPushButton *begin = button(&window, u"begin"_s, u"Begin"_s);
    const QLineEdit next(&window);
    QLineEdit elsewhere(&window);
    begin->setFocus();
    pause(begin);
    elsewhere.setFocus();
    goOn(begin);
    QVERIFY(begin->isEnabled());
    QCOMPARE(window.focusWidget(), &elsewhere);
    pause(begin);
    goOn(begin);
    QCOMPARE(window.focusWidget(), &elsewhere);
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
