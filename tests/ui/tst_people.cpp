// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/settings/peopleface.h"
#include "ui/signin/accountcarddialog.h"
#include "ui/signin/connectdialog.h"
#include "workflows/admission.h"
#include "workflows/loadcatalog.h"
#include "workflows/resolveroffer.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! Settings, People, and what the account's card says of it.
class TestPeople final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheUsual();
    void holdsAtOnce();
    void ordersResolvers();
    void keepsOptions();
    void refusesAddress();
    void keepsTokenOfServer();
    void takesSeveralFiles();
    void offersResolversOfFile();
    void leavesOfferAlone();
    void tellsAsWhom();
    void offersWhatIsMissing();
    void asksNothingOfARefusedCatalog();
    void tellsWhoIsNotSignedIn();
    void forgetsAnswersWhenSomethingChanges();
    void showsWhatPolicyFixes();
    void showsEntityOnCard();
    void hidesEntityWithoutCatalog();

private:
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_face->findChild<T *>(name);
    }
    void open()
    {
        if (m_face)
            m_face->close();
        m_face = std::make_unique<ui::PeopleFace>(*m_desk->context);
        m_face->resize(560, 480);
        m_face->show();
    }
    void enter(const QString &field, const QString &text);
    [[nodiscard]] workflows::PeopleSettings stored() const;
    [[nodiscard]] QString writeCatalog(const QByteArray &username);
    [[nodiscard]] QString answer() const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::PeopleFace> m_face;
};

void TestPeople::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    QVERIFY(m_desk->desk.visitor().set({{u"repeat_limit"_s, 0}}));
    open();
}

void TestPeople::cleanup()
{
    m_face->close(); // as its dialog does: what has the focus is taken first
    if (const QString folder = qEnvironmentVariable("WINDLASS_PICTURES"); !folder.isEmpty())
        m_face->grab().save(
            u"%1/people-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentTestFunction())));
    m_face.reset();
    m_desk.reset();
}

void TestPeople::enter(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->setText(text);
    Q_EMIT edit->editingFinished();
}

workflows::PeopleSettings TestPeople::stored() const
{
    return workflows::storedPeople(m_desk->context->services.profile).value();
}

QString TestPeople::writeCatalog(const QByteArray &username)
{
    const QString path = m_desk->desk.path(u"org.yaml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: ada\n  "
               "annotations: {bitbucket.org/username: "
               + username
               + "}\nspec:\n  profile: {displayName: Countess Ada}\n  memberOf: [b, a]\n");
    return path;
}

QString TestPeople::answer() const
{
    const auto *text = find<QPlainTextEdit>(u"dryRunAnswer"_s);
    return text->isVisible() && text->toPlainText() != "Looking..."_L1 ? text->toPlainText()
                                                                       : QString();
}

void TestPeople::startsWithTheUsual()
{
    QCOMPARE(find<QLineEdit>(u"catalogPlace"_s)->text(), QString());
    QVERIFY(!find<QPushButton>(u"dryRun"_s)->isEnabled());
    QVERIFY(!find<QCheckBox>(u"mustMatch"_s)->isChecked());
    QVERIFY(!find<QLineEdit>(u"catalogToken"_s)->isVisible());
    const auto *list = find<QListWidget>(u"resolvers"_s);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    QCOMPARE(list->item(3)->checkState(), Qt::Unchecked);
    QVERIFY(!find<QPushButton>(u"copyEntity"_s)->isVisible());
}

void TestPeople::holdsAtOnce()
{
    const QString path = writeCatalog("ada-l");
    enter(u"catalogPlace"_s, path);
    find<QCheckBox>(u"mustMatch"_s)->click();
    find<QCheckBox>(u"commitsAsEntity"_s)->click();
    find<QListWidget>(u"resolvers"_s)->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(stored().catalog.paths, QStringList{path});
    QVERIFY(stored().mustMatch && stored().commitsAsEntity);
    QCOMPARE(stored().resolvers.size(), 2);
    const auto before = stored();
    open(); // another time
    QCOMPARE(find<QLineEdit>(u"catalogPlace"_s)->text(), path);
    QVERIFY(find<QCheckBox>(u"mustMatch"_s)->isChecked());
    QCOMPARE(find<QListWidget>(u"resolvers"_s)->item(0)->toolTip(),
             u"usernameMatchingUserEntityAnnotation"_s);
    QCOMPARE(stored(), before);
}

void TestPeople::ordersResolvers()
{
    auto *list = find<QListWidget>(u"resolvers"_s);
    QVERIFY(!find<QPushButton>(u"resolverUp"_s)->isEnabled());
    list->setCurrentRow(2);
    find<QPushButton>(u"resolverUp"_s)->click();
    find<QPushButton>(u"resolverUp"_s)->click();
    using identity::Resolver;
    QCOMPARE(stored().resolvers, (QList<identity::ResolverChoice>{
                                     {Resolver::Email}, {Resolver::UserId}, {Resolver::Username}}));
    QCOMPARE(list->currentRow(), 0);
    list->setCurrentRow(3);
    QVERIFY(!find<QPushButton>(u"resolverDown"_s)->isEnabled());
}

void TestPeople::keepsOptions()
{
    auto *list = find<QListWidget>(u"resolvers"_s);
    QVERIFY(!find<QLineEdit>(u"allowedDomains"_s)->isEnabled());
    list->setCurrentRow(3);
    list->item(3)->setCheckState(Qt::Checked);
    enter(u"allowedDomains"_s, u" example.com,  example.org "_s);
    find<QCheckBox>(u"withoutUser"_s)->click();
    QCOMPARE(stored().resolvers.constLast(),
             (identity::ResolverChoice{
                 identity::Resolver::LocalPart, true, {u"example.com"_s, u"example.org"_s}}));
    list->setCurrentRow(0);
    QVERIFY(!find<QCheckBox>(u"withoutUser"_s)->isChecked());
    QCOMPARE(stored().resolvers.constFirst(), identity::ResolverChoice{identity::Resolver::UserId});
}

void TestPeople::refusesAddress()
{
    enter(u"catalogPlace"_s, u"http://bs.example.com"_s);
    const auto *message = find<QLabel>(u"errorMessage"_s);
    QVERIFY(message != nullptr && message->isVisible());
    QVERIFY(message->text().contains(u"is not encrypted"_s));
    QCOMPARE(stored().catalog, workflows::CatalogPlace());
}

void TestPeople::keepsTokenOfServer()
{
    enter(u"catalogPlace"_s, u"https://bs.example.com/"_s);
    auto *token = find<QLineEdit>(u"catalogToken"_s);
    QVERIFY(token->isVisible());
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    enter(u"catalogToken"_s, u"of-the-catalog"_s);
    QTRY_COMPARE(answer(), u"The token is stored."_s);
    QCOMPARE(token->text(), QString());
    const QString key = workflows::catalogTokenKey(stored().catalog);
    const auto kept = [&] { return journeys::awaited(m_desk->office->secrets.read(key)).value(); };
    QCOMPARE(kept(), u"of-the-catalog"_s);
    QFile settings(m_desk->context->services.profile.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("of-the-catalog"));
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    QTRY_VERIFY(!kept()); // it goes with the server
}

void TestPeople::takesSeveralFiles()
{
    const QStringList files{writeCatalog("ada-l"), m_desk->desk.path(u"more people.yaml"_s)};
    find<QPushButton>(u"catalogFile"_s)->click();
    auto *dialog = find<QFileDialog>(u"chooseCatalogFiles"_s);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog->filesSelected(files);
    dialog->reject();
    QCOMPARE(stored().catalog.paths, files);
    QCOMPARE(find<QLineEdit>(u"catalogPlace"_s)->text(),
             u"\"%1\" \"%2\""_s.arg(files[0], files[1]));
    QVERIFY(find<QPushButton>(u"dryRun"_s)->isEnabled());
}

//! Nothing of it holds before somebody says so.
void TestPeople::offersResolversOfFile()
{
    const workflows::ResolverOffer offer{
        u"app-config.local.yaml"_s,
        {{identity::Resolver::LocalPart, true, {u"acme.example"_s}}, {identity::Resolver::UserId}},
        {u"ourOwnResolver"_s}};
    const Profile &profile = m_desk->context->services.profile;
    QVERIFY(!find<QLabel>(u"resolverOffer"_s)->isVisible());
    QVERIFY(workflows::keepOffer(profile, offer));
    open();
    QCOMPARE(find<QLabel>(u"resolverOffer"_s)->text(),
             u"app-config.local.yaml looks for people in this order:\n"
             "1. What stands before the @, as the entity's name\n"
             "    only at acme.example\n"
             "    lets in who is not in the catalog\n"
             "2. Bitbucket id, in bitbucket.org/user-id\n"
             "Left out: ourOwnResolver"_s);
    QVERIFY(find<QLabel>(u"resolverOffer"_s)->isVisible());
    QCOMPARE(stored().resolvers, workflows::PeopleSettings::usualResolvers());
    find<QPushButton>(u"useOffer"_s)->click();
    QCOMPARE(stored().resolvers, offer.resolvers);
    QVERIFY(!find<QLabel>(u"resolverOffer"_s)->isVisible());
    const auto *list = find<QListWidget>(u"resolvers"_s);
    QCOMPARE(list->item(0)->toolTip(), u"emailLocalPartMatchingUserEntityName"_s);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
}

void TestPeople::leavesOfferAlone()
{
    const Profile &profile = m_desk->context->services.profile;
    QVERIFY(workflows::keepOffer(profile, {u"a.yaml"_s, {{identity::Resolver::Username}}}));
    open();
    find<QPushButton>(u"leaveOffer"_s)->click();
    QVERIFY(!find<QLabel>(u"resolverOffer"_s)->isVisible());
    QCOMPARE(stored(), workflows::PeopleSettings());
    open();
    QVERIFY(!find<QLabel>(u"resolverOffer"_s)->isVisible());
}

void TestPeople::tellsAsWhom()
{
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    auto *dryRun = find<QPushButton>(u"dryRun"_s);
    dryRun->setFocus();
    dryRun->click();
    QVERIFY(!dryRun->isEnabled());
    QTRY_VERIFY2(answer().endsWith(u"Backstage would let you in as user:default/ada."_s),
                 qPrintable(answer()));
    QVERIFY(!find<QPushButton>(u"copyEntity"_s)->isVisible());
    QVERIFY(dryRun->isEnabled());
    QCOMPARE(dryRun->window()->focusWidget(), dryRun);
}

void TestPeople::offersWhatIsMissing()
{
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
    enter(u"catalogPlace"_s, writeCatalog("nobody"));
    find<QPushButton>(u"dryRun"_s)->click();
    QTRY_VERIFY(answer().endsWith(u"Backstage would not let you in."_s));
    QVERIFY(find<QPushButton>(u"copyEntity"_s)->isVisible());
    find<QPushButton>(u"copyEntity"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"bitbucket.org/username: 'ada-l'"_s), qPrintable(copied));
}

// The one before is still in use, and says nothing about what stands in the field.
void TestPeople::asksNothingOfARefusedCatalog()
{
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    find<QLineEdit>(u"catalogPlace"_s)->setText(u"http://bs.example.com"_s);
    find<QPushButton>(u"dryRun"_s)->click();
    QVERIFY(find<QLabel>(u"errorMessage"_s)->isVisible());
    QVERIFY(find<QLabel>(u"errorMessage"_s)->text().contains(u"is not encrypted"_s));
    QVERIFY(find<QPushButton>(u"dryRun"_s)->isEnabled());
    QVERIFY(!find<QPlainTextEdit>(u"dryRunAnswer"_s)->isVisible());
}

void TestPeople::tellsWhoIsNotSignedIn()
{
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    find<QPushButton>(u"dryRun"_s)->click();
    QVERIFY(find<QLabel>(u"errorMessage"_s)->text().contains(u"Nobody is signed in"_s));
    QVERIFY(find<QPushButton>(u"dryRun"_s)->isEnabled());
}

void TestPeople::forgetsAnswersWhenSomethingChanges()
{
    QVERIFY(!m_desk->connectOnce().userUuid.isEmpty());
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    find<QPushButton>(u"dryRun"_s)->click();
    find<QListWidget>(u"resolvers"_s)->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(find<QPushButton>(u"dryRun"_s)->isEnabled());
    find<QPushButton>(u"dryRun"_s)->click();
    QTRY_VERIFY(!answer().isEmpty());
    QVERIFY(answer().endsWith(u"would not let you in."_s)); // the second one's
}

void TestPeople::showsWhatPolicyFixes()
{
    QFile file(m_desk->office->services.policy.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"must_match": true})");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    open();
    QVERIFY(find<QCheckBox>(u"mustMatch"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"mustMatch"_s)->isEnabled());
    find<QCheckBox>(u"commitsAsEntity"_s)->click();
    QVERIFY(!stored().mustMatch); // it is not the user's choice
}

void TestPeople::showsEntityOnCard()
{
    enter(u"catalogPlace"_s, writeCatalog("ada-l"));
    const store::Account account = m_desk->connectOnce();
    QTRY_VERIFY(workflows::knownUser(m_desk->context->services, account));
    const ui::AccountCardDialog card(*m_desk->context, account);
    QCOMPARE(card.findChild<QLabel *>(u"cardEntity"_s)->text(),
             u"Countess Ada\nuser:default/ada"_s);
    QCOMPARE(card.findChild<QLabel *>(u"cardGroups"_s)->text(),
             u"group:default/a\ngroup:default/b"_s);
}

void TestPeople::hidesEntityWithoutCatalog()
{
    const store::Account account = m_desk->connectOnce();
    ui::AccountCardDialog card(*m_desk->context, account);
    card.show();
    QVERIFY(!card.findChild<QLabel *>(u"cardEntity"_s)->isVisible());
    QVERIFY(!card.findChild<QLabel *>(u"cardGroups"_s)->isVisible());
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
