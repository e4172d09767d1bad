// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/findingspanel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace windlass;
using projects::Finding;

namespace {

Finding findingIn(const QString &path)
{
    Finding finding{u"large"_s, path, Finding::Severity::Warning, u"%1 is large."_s.arg(path)};
    finding.subject = u"of "_s + path;
    finding.ignoreLines = {u'/' + path};
    return finding;
}

} // namespace

//! The list of findings changes whenever the folder does, also under an open menu.
class TestFindingsPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void staysAtTheOneThatIsShown();
    void keepsTheOneThatIsShown();
    void closesTheMenuWhenItsFindingGoes();
    void keepsNothingWhenAllAreGone();
    void tellsWhatIsWrittenAsItIs();

private:
    void openMenuOfTheSecond();
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_panel->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString text() const
    {
        return m_panel->findChild<QLabel *>(u"findings"_s)->text();
    }
    [[nodiscard]] QMenu &menu() const { return *button(u"keep"_s)->menu(); }
    void choose() const { menu().actions().constFirst()->trigger(); }

    const Finding m_first = findingIn(u"a.bin"_s);
    const Finding m_second = findingIn(u"b.bin"_s);
    const Finding m_third = findingIn(u"c.bin"_s);
    std::unique_ptr<ui::FindingsPanel> m_panel;
    QStringList m_kept; //!< the paths
};

void TestFindingsPanel::init()
{
    m_kept.clear();
    m_panel = std::make_unique<ui::FindingsPanel>();
    connect(m_panel.get(), &ui::FindingsPanel::keepRequested, this,
            [this](const Finding &finding) { m_kept.append(finding.path); });
    m_panel->showFindings({m_first, m_second, m_third});
    QVERIFY(m_panel->isVisible());
}

void TestFindingsPanel::openMenuOfTheSecond()
{
    button(u"nextFinding"_s)->click();
    QVERIFY(text().startsWith(u"b.bin"_s));
    menu().popup({});
    QVERIFY(menu().isVisible());
}

void TestFindingsPanel::staysAtTheOneThatIsShown()
{
    button(u"nextFinding"_s)->click();
    m_panel->showFindings({m_second, m_third});
    QVERIFY2(text().startsWith(u"b.bin"_s), qPrintable(text()));
    m_panel->showFindings({m_third, m_first, m_second});
    QVERIFY2(text().startsWith(u"b.bin"_s), qPrintable(text()));
    QVERIFY(text().endsWith(u"(3\u00A0of\u00A03)"_s));
}

void TestFindingsPanel::keepsTheOneThatIsShown()
{
    openMenuOfTheSecond();
    m_panel->showFindings({m_second, m_third});
    QVERIFY(menu().isVisible());
    choose();
    QCOMPARE(m_kept, QStringList{u"b.bin"_s});
}

void TestFindingsPanel::closesTheMenuWhenItsFindingGoes()
{
    openMenuOfTheSecond();
    m_panel->showFindings({m_first, m_third});
    QVERIFY(!menu().isVisible());
    QVERIFY(m_panel->isVisible());
}

void TestFindingsPanel::keepsNothingWhenAllAreGone()
{
    openMenuOfTheSecond();
    m_panel->showFindings({});
    QVERIFY(!menu().isVisible());
    choose();
    button(u"leaveOut"_s)->click();
    button(u"nextFinding"_s)->click();
    QCOMPARE(m_kept, QStringList());
}

void TestFindingsPanel::tellsWhatIsWrittenAsItIs()
{
    for (const QString &path : {u"R&D"_s, u"<b>"_s}) {
        m_panel->showFindings({findingIn(path)});
        const QString tip = button(u"leaveOut"_s)->toolTip();
        QVERIFY2(Qt::mightBeRichText(tip), qPrintable(tip));
        const QString read = QTextDocumentFragment::fromHtml(tip).toPlainText();
        QCOMPARE(read, u"Writes to .gitignore: /"_s + path);
        QCOMPARE(button(u"leaveOut"_s)->accessibleDescription(), read);
    }
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
