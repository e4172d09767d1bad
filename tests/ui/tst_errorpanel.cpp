// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"
#include "ui/widgets/errordialog.h"
#include "ui/widgets/errorpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using ui::ErrorPanel;

namespace {

const Error refusal{ErrorKind::Forbidden, u"Bitbucket refused <b>this</b>."_s,
                    u"GET https://api.bitbucket.org/2.0/user: 403, token=abc"_s};

QPushButton *buttonOf(QWidget &widget, const QString &name)
{
    return widget.findChild<QPushButton *>(name);
}

} // namespace

class TestErrorPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void hidesWhileThereIsNothingToSay();
    void showsTextAsItCame();
    void keepsDetailUntilItIsAsked();
    void staysOpenWhileTheErrorIsTheSame();
    void copiesReportWithoutPrivateParts();
    void offersReportWithoutDetailToo();
    void offersOneRemedy();
    void tellsScreenReadersOncePerError();
    void standsInDialogOfItsOwn();
    void dialogGrowsWithTheDetails();

private:
    QWidget m_window;
    ErrorPanel m_panel{&m_window};
};

void TestErrorPanel::init()
{
    m_panel.clear();
    m_window.show();
}

void TestErrorPanel::hidesWhileThereIsNothingToSay()
{
    QVERIFY(m_panel.isHidden());
    m_panel.showError(refusal);
    QVERIFY(m_panel.isVisible());
    m_panel.clear();
    QVERIFY(m_panel.isHidden());
}

void TestErrorPanel::showsTextAsItCame()
{
    m_panel.showError(refusal);
    const auto *message = m_panel.findChild<QLabel *>(u"errorMessage"_s);
    QCOMPARE(message->text(), refusal.message);
    QCOMPARE(message->textFormat(), Qt::PlainText);
}

void TestErrorPanel::keepsDetailUntilItIsAsked()
{
    m_panel.showError(refusal);
    const auto *detail = m_panel.findChild<QLabel *>(u"errorDetail"_s);
    const QPushButton *report = buttonOf(m_panel, u"copyReport"_s);
    QVERIFY(!detail->isVisible() && !report->isVisible());
    buttonOf(m_panel, u"details"_s)->click();
    QVERIFY(detail->isVisible() && report->isVisible());
    QCOMPARE(detail->text(), refusal.detail);
    m_panel.clear();
    m_panel.showError(refusal);
    QVERIFY(!detail->isVisible() && !report->isVisible());
}

//! Whoever reads them must not lose them because the page was painted again.
void TestErrorPanel::staysOpenWhileTheErrorIsTheSame()
{
    const auto *detail = m_panel.findChild<QLabel *>(u"errorDetail"_s);
    m_panel.showError(refusal, u"Check Again"_s);
    buttonOf(m_panel, u"details"_s)->click();
    m_panel.showError(refusal, u"Check Again"_s);
    QVERIFY(detail->isVisible() && buttonOf(m_panel, u"details"_s)->isChecked());
    Error other = refusal;
    other.detail += u" again"_s;
    m_panel.showError(other, u"Check Again"_s);
    QVERIFY(!detail->isVisible() && !buttonOf(m_panel, u"details"_s)->isChecked());
    buttonOf(m_panel, u"details"_s)->click();
    m_panel.showError(other);
    QVERIFY(!detail->isVisible());
    buttonOf(m_panel, u"details"_s)->click();
    m_panel.showError({ErrorKind::Offline, u"Cannot reach Bitbucket."_s, other.detail});
    QVERIFY(!detail->isVisible());
}

void TestErrorPanel::copiesReportWithoutPrivateParts()
{
    m_panel.showError(refusal);
    buttonOf(m_panel, u"details"_s)->click();
    buttonOf(m_panel, u"copyReport"_s)->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.contains(refusal.message), qPrintable(report));
    QVERIFY(!report.contains(u"bitbucket.org"_s) && !report.contains(u"abc"_s));
}

void TestErrorPanel::offersReportWithoutDetailToo()
{
    m_panel.showError({ErrorKind::Internal, u"That was our mistake."_s});
    buttonOf(m_panel, u"details"_s)->click();
    QVERIFY(buttonOf(m_panel, u"copyReport"_s)->isVisible());
    QVERIFY(!m_panel.findChild<QLabel *>(u"errorDetail"_s)->isVisible());
}

void TestErrorPanel::offersOneRemedy()
{
    QSignalSpy asked(&m_panel, &ErrorPanel::remedyRequested);
    m_panel.showError(refusal, u"Check Again"_s);
    QPushButton *remedy = buttonOf(m_panel, u"remedy"_s);
    QCOMPARE(remedy->text(), u"Check Again"_s);
    remedy->click();
    QCOMPARE(asked.count(), 1);
    m_panel.showError(refusal);
    QVERIFY(!remedy->isVisible());
}

void TestErrorPanel::tellsScreenReadersOncePerError()
{
    if (!uitests::hasNews)
        QSKIP("The announcement goes straight to the platform's bridge.");
    QWidget window;
    ErrorPanel panel(&window);
    panel.showError(refusal);
    QCOMPARE(uitests::newsOn(window), QStringList()); // another window is in front
    panel.clear();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    panel.showError(refusal);
    QCOMPARE(uitests::newsOn(window), QStringList{refusal.message});
    panel.showError(refusal); // the page was only painted again
    QCOMPARE(uitests::newsOn(window), QStringList{refusal.message});
    const Error other{ErrorKind::Offline, u"Cannot reach Bitbucket."_s};
    panel.showError(other);
    QCOMPARE(uitests::newsOn(window), (QStringList{refusal.message, other.message}));
}

void TestErrorPanel::standsInDialogOfItsOwn()
{
    ui::ErrorDialog::tell(&m_window, refusal);
    const QPointer<QDialog> dialog = m_window.findChild<QDialog *>(u"errorDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"errorMessage"_s)->text(), refusal.message);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

//! Before, the message lost its last line to them.
void TestErrorPanel::dialogGrowsWithTheDetails()
{
    const Error longOne{ErrorKind::Storage,
                        u"The list of apps could not be written, as there is no room left on the "
                        "disk. Make room on the disk, then try again."_s,
                        u"sqlite: database or disk is full (13), profile/windlass.sqlite"_s};
    ui::ErrorDialog::tell(&m_window, longOne);
    const QPointer<QDialog> dialog = m_window.findChild<QDialog *>(u"errorDialog"_s);
    const auto *message = dialog->findChild<QLabel *>(u"errorMessage"_s);
    const auto *detail = dialog->findChild<QLabel *>(u"errorDetail"_s);
    const auto isWhole = [](const QLabel *label) {
        return label->height() >= label->heightForWidth(label->width());
    };
    QTRY_VERIFY(isWhole(message));
    buttonOf(*dialog, u"details"_s)->click();
    QTRY_VERIFY(isWhole(message) && isWhole(detail));
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestErrorPanel)
#include "tst_errorpanel.moc"
