// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "testing/violations.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QUrlQuery>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;               // milliseconds; only reached when something is broken
constexpr int patienceWithGit = 5 * patience; // a push of gigabytes on a busy machine

QByteArray encoded(const Form &form)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : form)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QString found(const QByteArray &page, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(page)).captured(1);
}

} // namespace

QString Answer::message() const
{
    return json.value("error"_L1).toObject().value("message"_L1).toString();
}

static QJsonValue below(QJsonValue value, const QString &name)
{
    for (const QString &word : name.split(u'.'))
        value = value.toObject().value(word);
    return value;
}

QJsonArray Answer::values() const
{
    return json.value("values"_L1).toArray();
}

QStringList Answer::each(const QString &name) const
{
    QStringList found;
    for (const QJsonValue &value : values())
        found.append(below(value, name).toString());
    return found;
}

QJsonValue Answer::at(const QString &name) const
{
    return below(json, name);
}

QString inRedirect(const Answer &answer, const QString &name)
{
    const QUrlQuery query(QUrl::fromEncoded(answer.headers.value("location")));
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Visitor::Visitor(const QJsonObject &announcement)
    : m_announcement(announcement), m_callback(value(u"callback_url"_s))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Visitor::~Visitor()
{
    testing::reportViolations(QUrl(value(u"control_url"_s)));
}

bool Visitor::expectViolations(const QStringList &rules)
{
    const QJsonObject body{{u"rules"_s, QJsonArray::fromStringList(rules)}};
    return control("POST", u"expect-violations"_s, body).status == 200;
}

QString Visitor::value(const QString &name) const
{
    return m_announcement.value(name).toString();
}

Answer Visitor::send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                     const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(patience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    for (const auto &[name, text] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), text);
    return answer;
}

Answer Visitor::api(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QHash<QByteArray, QByteArray> headers{{"Authorization", "Bearer " + accessToken.toLatin1()}};
    if (method == "POST" || method == "PUT")
        headers.insert("Content-Type", "application/json");
    const QByteArray text = method == "POST" || method == "PUT"
                                ? QJsonDocument(body).toJson(QJsonDocument::Compact)
                                : QByteArray();
    const QString address = path.startsWith(u'/') ? value(u"api_url"_s) + path : path;
    return send(method, QUrl::fromEncoded(address.toUtf8()), text, headers);
}

Answer Visitor::control(const QByteArray &method, const QString &what, const QJsonObject &body)
{
    return send(method, QUrl(value(u"control_url"_s) + u'/' + what),
                method == "POST" ? QJsonDocument(body).toJson() : QByteArray(),
                {{"Content-Type", "application/json"}});
}

QUrl Visitor::authorizeUrl(const Form &more) const
{
    Form form{{u"client_id"_s, value(u"key"_s)},
              {u"response_type"_s, u"code"_s},
              {u"state"_s, u"a state/+&"_s}};
    form += more;
    return QUrl::fromEncoded(value(u"web_url"_s).toUtf8() + "/site/oauth2/authorize?"
                             + encoded(form));
}

Answer Visitor::consent(const QString &button, const Form &more, const QString &user)
{
    const Answer page = send("GET", authorizeUrl(more));
    QString who = found(page.body, u"option value=\"([^\"]+)\""_s);
    if (!user.isEmpty())
        who = found(page.body, u"option value=\"([^\"]+)\">[^<]*\\(%1\\)"_s.arg(user));
    const Form form{{u"nonce"_s, found(page.body, u"name=\"nonce\" value=\"([^\"]+)\""_s)},
                    {u"user"_s, who},
                    {u"answer"_s, button}};
    return send("POST", QUrl(value(u"web_url"_s) + u"/site/oauth2/authorize"_s), encoded(form),
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Answer Visitor::token(const Form &form)
{
    const QByteArray pair = QUrl::toPercentEncoding(value(u"key"_s)) + ':'
                            + QUrl::toPercentEncoding(value(u"secret"_s));
    return send("POST", QUrl(value(u"web_url"_s) + u"/site/oauth2/access_token"_s), encoded(form),
                {{"Content-Type", "application/x-www-form-urlencoded"},
                 {"Authorization", "Basic " + pair.toBase64()}});
}

Answer Visitor::exchange(const QString &code, const Form &more)
{
    Form form{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}};
    form += more;
    const Answer answer = token(form);
    accessToken = answer.json.value("access_token"_L1).toString();
    refreshToken = answer.json.value("refresh_token"_L1).toString();
    return answer;
}

bool Visitor::signIn(const QString &user)
{
    const Answer redirect = consent(u"allow"_s, {}, user);
    return exchange(inRedirect(redirect, u"code"_s)).status == 200 && !accessToken.isEmpty();
}

bool Visitor::set(const QJsonObject &settings)
{
    return control("POST", u"settings"_s, settings).status == 200;
}

void Visitor::advance(int seconds)
{
    (void)control("POST", u"advance"_s, {{u"seconds"_s, seconds}});
}

QByteArray Visitor::git(const QStringList &arguments, int *exitCode)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(QString::fromLatin1(mark), u"1"_s);
    for (const QString &role : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_"_s + role + u"_NAME"_s, u"Ada Lovelace"_s);
        environment.insert(u"GIT_"_s + role + u"_EMAIL"_s, u"ada@example.com"_s);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"git"_s, arguments);
    process.waitForFinished(patienceWithGit);
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

QString Visitor::scratchRepository(const QString &branch)
{
    static int number = 0;
    const QString folder = m_home.filePath(u"scratch-%1"_s.arg(++number));
    QDir().mkpath(folder);
    (void)git({u"init"_s, u"-q"_s, u"-b"_s, branch, folder});
    QFile file(folder + u"/README.md"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("# A scratch repository\n");
    file.close();
    (void)git({u"-C"_s, folder, u"add"_s, u"-A"_s});
    (void)git({u"-C"_s, folder, u"commit"_s, u"-qm"_s, u"Start"_s});
    return folder;
}

QString Visitor::pushUrl(const QString &fullName) const
{
    QString url = value(u"web_url"_s) + u'/' + fullName + u".git"_s;
    const QString token = QString::fromLatin1(QUrl::toPercentEncoding(accessToken));
    return url.replace(u"://"_s, u"://x-token-auth:"_s + token + u'@');
}

} // namespace windlass::practice
