// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/tap.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

//! Everything that \a pattern captures in \a text.
QSet<QByteArray> captured(const QString &pattern, const QByteArray &text)
{
    QSet<QByteArray> found;
    for (auto match = QRegularExpression(pattern).globalMatch(QString::fromLatin1(text));
         match.hasNext();)
        found.insert(match.next().captured(1).toLatin1());
    return found;
}

//! The secret in all the forms it could be written in, those of HTTP Basic included.
QList<QByteArray> formsOf(const QByteArray &secret, const QByteArray &consumerKey)
{
    return {secret, secret.toPercentEncoding(), secret.toBase64(),
            (consumerKey + ':' + secret).toBase64(), ("x-token-auth:" + secret).toBase64()};
}

} // namespace

//! After a full run no secret may lie anywhere but in the keyring.
class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNoSecretBehind();

private:
    void collectSecrets();
    void note(const QString &where, const QByteArray &text) { m_texts.append({where, text}); }
    void noteProcess(qint64 id);
    void noteFolder(const QString &folder);
    void runAndNote(const QStringList &arguments);
    void logInAndNote();
    [[nodiscard]] std::unique_ptr<QTimer> sampled(const WindlassProcess &process);
    [[nodiscard]] QStringList leaks() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Taps> m_taps;
    QSet<QByteArray> m_secrets;
    QList<std::pair<QString, QByteArray>> m_texts;
};

void TestSecrets::init()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_taps = std::make_unique<Taps>(*m_desk);
}

//! What went over the wire is what must not be found.
void TestSecrets::collectSecrets()
{
    const QByteArray web = m_taps->web.answered() + m_taps->web.asked();
    m_secrets = {m_desk->secret().toLatin1()};
    m_secrets += captured(u"\"access_token\" *: *\"([^\"]+)\""_s, web);
    m_secrets += captured(u"\"refresh_token\" *: *\"([^\"]+)\""_s, web);
    m_secrets += captured(u"[?&]code=([^&\\s]+)"_s, web);
}

//! Arguments and environment of a running Windlass and of what it started.
void TestSecrets::noteProcess(qint64 id)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(id));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().split(' '))
            if (const qint64 started = child.trimmed().toLongLong(); started > 0)
                noteProcess(started);
    }
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
        if (file.open(QIODevice::ReadOnly))
            note(u"process "_s + name, file.readAll());
    }
}

void TestSecrets::noteFolder(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            note(file.fileName(), file.readAll());
    }
}

//! Looks at \a process again and again as long as the timer lives.
std::unique_ptr<QTimer> TestSecrets::sampled(const WindlassProcess &process)
{
    auto sampler = std::make_unique<QTimer>();
    connect(sampler.get(), &QTimer::timeout, this,
            [this, id = process.processId()] { noteProcess(id); });
    sampler->start(5);
    return sampler;
}

// The secret comes in the environment here, and must be gone from it when the page is to be opened.
void TestSecrets::logInAndNote()
{
    QStringList arguments = m_desk->loginArguments();
    arguments.removeAll(u"--secret-stdin"_s);
    m_desk->environment.insert(u"WINDLASS_CONSUMER_SECRET"_s, m_desk->secret());
    const auto process = m_desk->process(arguments + QStringList{u"--log-level"_s, u"debug"_s});
    m_desk->environment.remove(u"WINDLASS_CONSUMER_SECRET"_s);
    process->start();
    const auto page = process->waitForSignInPage();
    QVERIFY2(page, qPrintable(process->told()));
    const auto sampler = sampled(*process);
    testing::ConsentBrowser browser;
    browser.open(*page);
    const Run run = process->waitForEnd();
    QVERIFY2(run.exitCode == 0, run.told());
    note(u"standard output of login"_s, run.out.toUtf8());
    note(u"standard error of login"_s, run.err.toUtf8());
}

void TestSecrets::runAndNote(const QStringList &arguments)
{
    const auto process = m_desk->process(arguments + m_desk->commonOptions()
                                         + QStringList{u"--log-level"_s, u"debug"_s});
    process->start();
    const auto sampler = sampled(*process);
    const Run run = process->waitForEnd();
    QVERIFY2(run.exitCode == 0, run.told());
    note(u"standard output of "_s + arguments.constFirst(), run.out.toUtf8());
    note(u"standard error of "_s + arguments.constFirst(), run.err.toUtf8());
}

QStringList TestSecrets::leaks() const
{
    QStringList found;
    for (const auto &[where, text] : m_texts) {
        for (const QByteArray &secret : m_secrets) {
            for (const QByteArray &form : formsOf(secret, m_desk->key().toLatin1())) {
                if (text.contains(form))
                    found.append(where);
            }
        }
    }
    return found;
}

void TestSecrets::leavesNoSecretBehind()
{
    logInAndNote();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(m_texts.size() > 4); // the login was looked at while it ran
    const QString app = m_desk->makeApp(u"orders-api"_s);
    runAndNote({u"workspaces"_s});
    runAndNote({u"repositories"_s, u"acme"_s, u"--json"_s});
    runAndNote({u"publish"_s, app, u"--to"_s, u"acme/orders-api"_s, u"--create"_s, u"--json"_s});
    QFile changed(app + u"/CHANGED.md"_s);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("x\n") > 0);
    changed.close();
    runAndNote({u"publish"_s, app, u"--pull-request"_s});
    noteFolder(m_desk->profile());
    noteFolder(app);

    collectSecrets();
    QVERIFY(m_secrets.size() >= 4); // the consumer's secret, a code, access and refresh tokens
    QVERIFY(m_texts.size() > 20);
    QCOMPARE(leaks(), QStringList());

    // and what would be found is found
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        m_texts = {{u"planted"_s, "before " + secret + " behind"}};
        QVERIFY(leaks().contains(u"planted"_s));
    }
}

} // namespace windlass::journeys

QTEST_GUILESS_MAIN(windlass::journeys::TestSecrets)
#include "tst_secrets.moc"
