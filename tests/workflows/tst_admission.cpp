// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/admission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::workflows;

//! Who goes on where one must be in the catalog.
class TestAdmission final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhy();
};

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
const QString rules = u"/org.yaml\nuserIdMatchingUserEntityAnnotation"_s;

enum class Said { Yes, No, NoInBrokenCatalog, YesOfOldCatalog, NoOfOldCatalog, Nothing };

Result<Recognition> answer(Said said)
{
    if (said == Said::Nothing)
        return fail(ErrorKind::Offline, u"bs.example.com cannot be reached."_s);
    Recognition recognition;
    recognition.signIn.attempts.append(identity::Attempt{{identity::Resolver::UserId}});
    if (said == Said::Yes || said == Said::YesOfOldCatalog) {
        recognition.signIn.reference = u"user:default/ada"_s;
        recognition.signIn.user = identity::User{.name = u"ada"_s};
    }
    if (said == Said::NoInBrokenCatalog)
        recognition.complaints.append(u"org.yaml, line 3: This is not YAML."_s);
    if (said == Said::YesOfOldCatalog || said == Said::NoOfOldCatalog)
        recognition.trouble = Error{ErrorKind::Offline, u"bs.example.com cannot be reached."_s};
    return recognition;
}

} // namespace

void TestAdmission::judges_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<int>("minutes"); // age of the match that was kept; -1000: none
    QTest::addColumn<QString>("keptRules");
    QTest::addColumn<bool>("isAdmitted");
    QTest::addColumn<int>("kind"); // of the error
    constexpr int none = -1000;
    const auto row = [](const char *name, Said said, int minutes, bool isAdmitted,
                        ErrorKind kind = ErrorKind::Internal, const QString &kept = rules) {
        QTest::newRow(name) << int(said) << minutes << kept << isAdmitted << int(kind);
    };
    row("known", Said::Yes, none, true);
    row("known, and was long ago", Said::Yes, 3000, true);
    row("not known", Said::No, none, false, ErrorKind::Denied);
    row("no longer known", Said::No, 1, false, ErrorKind::Denied);
    row("away, never known", Said::Nothing, none, false, ErrorKind::Forbidden);
    row("away, just known", Said::Nothing, 0, true);
    row("away, known for a day", Said::Nothing, 24 * 60, true);
    row("away for longer", Said::Nothing, 24 * 60 + 1, false, ErrorKind::Forbidden);
    row("away, known by other rules", Said::Nothing, 1, false, ErrorKind::Forbidden, u"other"_s);
    row("away, known in the future", Said::Nothing, -10, false, ErrorKind::Forbidden);
    row("away, clock set a little", Said::Nothing, -4, true);
    row("kept catalog says yes, never known", Said::YesOfOldCatalog, none, false,
        ErrorKind::Forbidden);
    row("kept catalog says yes, just known", Said::YesOfOldCatalog, 1, true);
    row("kept catalog says no, just known", Said::NoOfOldCatalog, 1, true);
    row("broken catalog says no, never known", Said::NoInBrokenCatalog, none, false,
        ErrorKind::Forbidden);
    row("broken catalog says no, just known", Said::NoInBrokenCatalog, 1, true);
    row("broken catalog says no, for long", Said::NoInBrokenCatalog, 24 * 60 + 1, false,
        ErrorKind::Forbidden);
}

void TestAdmission::judges()
{
    QFETCH(int, said);
    QFETCH(int, minutes);
    QFETCH(QString, keptRules);
    QFETCH(bool, isAdmitted);
    QFETCH(int, kind);
    std::optional<store::Match> kept;
    if (minutes > -1000)
        kept = store::Match{noon.addSecs(-60 * qint64(minutes)), keptRules, u"user:default/ada"_s,
                            "{\"name\":\"ada\"}"};
    const auto match = judgeAdmission(answer(Said(said)), kept, rules, noon);
    QCOMPARE(match.has_value(), isAdmitted);
    if (match) {
        QCOMPARE(match->reference, u"user:default/ada"_s);
        QCOMPARE(match->rules, rules);
        QCOMPARE(match->matchedAt, Said(said) == Said::Yes ? noon : kept->matchedAt);
    } else {
        QCOMPARE(int(match.error().kind), kind);
    }
}

void TestAdmission::saysWhy()
{
    const auto message = [](Said said) {
        return judgeAdmission(answer(said), {}, rules, noon).error().message;
    };
    QVERIFY(message(Said::No).startsWith(u"Signing in is only for people in the catalog. "
                                         "userIdMatchingUserEntityAnnotation looked for"_s));
    QVERIFY(message(Said::Nothing).contains(u"bs.example.com cannot be reached."_s));
    QVERIFY(message(Said::NoInBrokenCatalog).contains(u"org.yaml, line 3"_s));
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
