// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

template <typename T> using Names = QList<std::pair<QString, T>>;

const Names<Fault::Kind> &actions()
{
    using Kind = Fault::Kind;
    static const Names<Kind> names{{u"status"_s, Kind::Status},
                                   {u"redirect"_s, Kind::Redirect},
                                   {u"huge"_s, Kind::Huge},
                                   {u"content_type"_s, Kind::ContentType},
                                   {u"delay"_s, Kind::Delay},
                                   {u"drop"_s, Kind::Drop},
                                   {u"stall"_s, Kind::Stall},
                                   {u"slow"_s, Kind::Pieces},
                                   {u"segments"_s, Kind::Pieces},
                                   {u"truncate"_s, Kind::Truncate},
                                   {u"garbage"_s, Kind::Garbage},
                                   {u"bad_chunks"_s, Kind::BadChunks},
                                   {u"certificate"_s, Kind::Certificate}};
    return names;
}

//! The words of a rule, each checked; the first mistake is kept.
class RuleReader
{
public:
    explicit RuleReader(const QJsonObject &rule) : m_rule(rule) {}

    QString text(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isString())
            complain(u"\"%1\" must be a text."_s.arg(name));
        return value.toString();
    }

    double number(const QString &name, double otherwise, double least, double most)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return otherwise;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            complain(u"\"%1\" must be a number from %2 to %3."_s.arg(name)
                         .arg(qint64(least))
                         .arg(qint64(most)));
        return value.toDouble();
    }

    bool flag(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            complain(u"\"%1\" must be true or false."_s.arg(name));
        return value.toBool();
    }

    template <typename T>
    T choice(const QString &name, const Names<T> &names, const QString &otherwise)
    {
        const QString wanted = m_rule.contains(name) ? text(name) : otherwise;
        QStringList known;
        for (const auto &[word, value] : names) {
            if (word == wanted)
                return value;
            known.append(word);
        }
        complain(u"\"%1\" must be one of: %2."_s.arg(name, known.join(u", "_s)));
        return names.first().second;
    }

    QJsonValue take(const QString &name)
    {
        const QJsonValue value = m_rule.value(name);
        m_left.removeAll(name);
        return value;
    }

    void complain(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    //! The first mistake, also that of a word nobody asked for.
    QString problem()
    {
        if (!m_left.isEmpty())
            complain(u"A rule has no \"%1\"."_s.arg(m_left.first()));
        return m_problem;
    }

private:
    QJsonObject m_rule;
    QStringList m_left = m_rule.keys();
    QString m_problem;
};

void readPath(RuleReader &reader, Fault *fault)
{
    fault->path.setPattern(reader.text(u"path"_s));
    if (!fault->path.isValid())
        reader.complain(u"\"path\" is no regular expression: %1."_s.arg(fault->path.errorString()));
}

void readAnswer(RuleReader &reader, Fault *fault)
{
    const QJsonValue body = reader.take(u"body"_s);
    fault->body = body.isString() ? body.toString().toUtf8()
                                  : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    fault->contentType = reader.text(u"content_type"_s).toLatin1();
    if (fault->contentType.isEmpty())
        fault->contentType = fault->kind == Fault::Kind::ContentType ? "text/html; charset=utf-8"
                             : body.isString()                       ? "text/plain"
                                               : "application/json; charset=utf-8";
    const QJsonObject headers = reader.take(u"headers"_s).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault->headers.append({header.key().toLatin1(), header.value().toString().toUtf8()});
    const bool moves = fault->kind == Fault::Kind::Redirect;
    fault->status = int(reader.number(u"status"_s, moves ? 302 : 500, 200, 999));
    fault->location = reader.text(u"location"_s).toUtf8();
    if (moves && fault->location.isEmpty())
        reader.complain(u"A redirect needs a \"location\"."_s);
}

void readMeasures(RuleReader &reader, const QString &action, Fault *fault)
{
    // Slow: one byte at a time, hours for a page. Segments: just slow enough to arrive one by one.
    const double pause = action == u"slow" ? 0.05 : action == u"segments" ? 0.002 : 0;
    fault->seconds = reader.number(u"seconds"_s, pause, 0, 86400);
    fault->bytes = qint64(reader.number(u"bytes"_s, 0, 0, 1e15));
    fault->nth = int(reader.number(u"nth"_s, 1, 1, 1e9));
    fault->times = int(reader.number(u"times"_s, 1, 0, 1e9));
}

} // namespace

QString Fault::read(const QJsonObject &rule, Fault *fault)
{
    using Where = Fault::Where;
    using Bad = Certificates::Kind;
    RuleReader reader(rule);
    const QString action = rule.value("action"_L1).toString();
    fault->kind = reader.choice(u"action"_s, actions(), {});
    fault->host = reader.choice<QByteArray>(
        u"host"_s, {{u"web"_s, "web"}, {u"api"_s, "api"}, {u"any"_s, {}}}, u"any"_s);
    fault->method = reader.text(u"method"_s).toLatin1();
    readPath(reader, fault);
    readMeasures(reader, action, fault);
    readAnswer(reader, fault);
    fault->isAfter = reader.flag(u"after"_s);
    fault->where = reader.choice<Where>(u"where"_s,
                                        {{u"request"_s, Where::Request},
                                         {u"before"_s, Where::Before},
                                         {u"inside"_s, Where::Inside},
                                         {u"after"_s, Where::After}},
                                        u"before"_s);
    if (rule.contains("where"_L1) && fault->kind != Kind::Drop && fault->kind != Kind::Stall)
        reader.complain(u"Only drop and stall have a \"where\"."_s);
    fault->certificate = reader.choice<Bad>(u"certificate"_s,
                                            {{u"expired"_s, Bad::Expired},
                                             {u"wrong_host"_s, Bad::WrongHost},
                                             {u"self_signed"_s, Bad::SelfSigned}},
                                            u"expired"_s);
    return reader.problem();
}

} // namespace windlass::practice
