// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"
#include "ui/publish/directorydialog.h"
#include "ui/publish/reviewdialog.h"
#include "ui/repositories/newrepositoryform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/connectdialog.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QTextDocumentFragment>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! The fields that people ask about are explained, where they are.
class TestWhatsThis final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void explainsHardFields_data();
    void explainsHardFields();
    void showsItWhenAsked();
    void offersTheQuestionMark();

private:
    [[nodiscard]] std::unique_ptr<QWidget> made(const QString &face) const;

    std::unique_ptr<AssistantDesk> m_desk;
};

void TestWhatsThis::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
}

void TestWhatsThis::cleanup()
{
    QWhatsThis::hideText();
    m_desk.reset();
}

std::unique_ptr<QWidget> TestWhatsThis::made(const QString &face) const
{
    if (face == "assistant"_L1)
        return std::make_unique<ui::ConnectDialog>(*m_desk->context);
    if (face == "settings"_L1)
        return std::make_unique<ui::SettingsDialog>(*m_desk->context);
    if (face == "directory"_L1)
        return std::make_unique<ui::DirectoryDialog>(QString());
    if (face == "review"_L1)
        return std::make_unique<ui::ReviewDialog>(store::Link(), u"windlass/shop"_s);
    return std::make_unique<ui::NewRepositoryForm>(u"bitbucket.org"_s);
}

void TestWhatsThis::explainsHardFields_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("assistant") << QStringList{u"workspaceOrAddress"_s, u"consumerKey"_s,
                                              u"consumerSecret"_s, u"callbackUrl"_s};
    QTest::newRow("settings") << QStringList{u"proxyAddress"_s, u"catalogPlace"_s,
                                             u"catalogToken"_s, u"mustMatch"_s,
                                             u"resolvers"_s,    u"withoutUser"_s};
    QTest::newRow("directory") << QStringList{u"baseDirectory"_s};
    QTest::newRow("review") << QStringList{u"reviewBranch"_s, u"reviewDraft"_s, u"reviewClose"_s};
    QTest::newRow("new repository") << QStringList{
        u"newRepositoryProject"_s, u"newRepositoryPrivate"_s, u"newRepositoryMainBranch"_s};
}

void TestWhatsThis::explainsHardFields()
{
    QFETCH(QStringList, fields);
    const auto face = made(QString::fromLatin1(QTest::currentDataTag()));
    QSet<QString> texts;
    for (const QString &name : fields) {
        const auto *field = face->findChild<QWidget *>(name);
        QVERIFY2(field != nullptr, qPrintable(name));
        const QString text = QTextDocumentFragment::fromHtml(field->whatsThis()).toPlainText();
        QVERIFY2(text.size() > 60 && text.endsWith(u'.'), qPrintable(name + u": "_s + text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), fields.size()); // each says something of its own
}

void TestWhatsThis::showsItWhenAsked()
{
    ui::DirectoryDialog dialog{QString()};
    dialog.show();
    auto *field = dialog.findChild<QWidget *>(u"baseDirectory"_s);
    const auto shown = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) {
            return each->inherits("QWhatsThat") && each->isVisible();
        });
    };
    QVERIFY(!shown());
    QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(shown());
}

void TestWhatsThis::offersTheQuestionMark()
{
    for (const QString &face : {u"assistant"_s, u"settings"_s, u"directory"_s, u"review"_s})
        QVERIFY2(made(face)->windowFlags().testFlag(Qt::WindowContextHelpButtonHint),
                 qPrintable(face));
}

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
