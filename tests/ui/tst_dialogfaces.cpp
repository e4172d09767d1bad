// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/facechecks.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/accountcarddialog.h"
#include "ui/signin/connectdialog.h"
#include "workflows/forgeteverything.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! What the dialogs around the assistant have in common with it, light and dark.
class TestDialogFaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void faces_data();
    void faces();

private:
    [[nodiscard]] std::unique_ptr<QDialog> make(const QString &face);

    QPalette m_light;
    std::unique_ptr<AssistantDesk> m_desk;
};

void TestDialogFaces::initTestCase()
{
    m_light = QApplication::palette();
}

void TestDialogFaces::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
}

void TestDialogFaces::cleanup()
{
    m_desk.reset();
    QApplication::setPalette(m_light);
}

std::unique_ptr<QDialog> TestDialogFaces::make(const QString &face)
{
    const store::Account account = m_desk->connectOnce();
    if (face == "card"_L1)
        return std::make_unique<ui::AccountCardDialog>(*m_desk->context, account);
    if (face.startsWith("settings"_L1)) {
        auto settings = std::make_unique<ui::SettingsDialog>(*m_desk->context);
        if (face == "settings, network"_L1)
            settings->showFace(ui::SettingsDialog::Face::Network);
        if (face == "settings, keychain"_L1)
            settings->showFace(ui::SettingsDialog::Face::Keychain);
        if (face == "settings, forgotten"_L1)
            settings->showForgotten(workflows::Forgotten{2, 3});
        if (face == "settings, failed"_L1)
            settings->showForgotten(fail(ErrorKind::KeychainLocked,
                                         u"The keychain is locked. Unlock it and try again."_s,
                                         u"detail"_s));
        return settings;
    }
    const bool isSetUp = m_desk->setScopes({u"account"_s, u"repository:write"_s});
    auto assistant = std::make_unique<ui::ConnectDialog>(*m_desk->context);
    if (isSetUp)
        assistant->checkPermissions(account, {u"repository:admin"_s});
    return assistant;
}

void TestDialogFaces::faces_data()
{
    QTest::addColumn<QString>("face");
    QTest::addColumn<QString>("isReady"); // this label has text then
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        const char *const kind = isDark ? "dark" : "light";
        const auto row = [&](const QString &face, const QString &label) {
            QTest::addRow("%s-%s", qPrintable(face), kind) << face << label << isDark;
        };
        row(u"card"_s, u"cardPlace"_s);
        row(u"settings"_s, u"dataPlace"_s);
        row(u"settings, network"_s, u"networkHint"_s);
        row(u"settings, keychain"_s, u"secretPlace"_s);
        row(u"settings, forgotten"_s, u"dataPlace"_s);
        row(u"settings, failed"_s, u"dataPlace"_s);
        row(u"refused"_s, u"create-repositories"_s);
    }
}

void TestDialogFaces::faces()
{
    QFETCH(QString, face);
    QFETCH(QString, isReady);
    QFETCH(bool, isDark);
    if (isDark)
        QApplication::setPalette(uitests::darkPalette());
    const std::unique_ptr<QDialog> dialog = make(face);
    dialog->show();
    const auto text = [&] {
        const auto *label = dialog->findChild<QLabel *>(isReady);
        return label == nullptr ? QString() : label->text();
    };
    QTRY_VERIFY(!text().isEmpty() && text() != u"Looking..."_s);
    uitests::keepPicture(*dialog,
                         QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s));
    const QStringList words = uitests::wordsOn(*dialog);
    QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
    QCOMPARE(uitests::unreachableOn(*dialog), QStringList());
    QCOMPARE(uitests::richLabelsOn(*dialog), QStringList());
    QCOMPARE(uitests::cutOn(*dialog), QStringList());
    if (isDark)
        QCOMPARE(uitests::paleOnDark(*dialog), QStringList());
}

QTEST_MAIN(TestDialogFaces)
#include "tst_dialogfaces.moc"
