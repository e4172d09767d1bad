// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/backstageedit.h"

#include "handover/severaldocuments.h"
#include "handover/textedit.h"
#include "handover/yamlmeaning.h"
#include "handover/yamlplaces.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::BackstageEdit)
};

constexpr char resolver[] = "userIdMatchingUserEntityAnnotation";

bool isPlain(const QString &value, bool isFlow)
{
    static const QRegularExpression word(u"\\A[A-Za-z][A-Za-z0-9_-]{5,}\\z"_s);
    static const QRegularExpression reference(u"\\A\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}\\z"_s);
    return word.match(value).hasMatch() || (!isFlow && reference.match(value).hasMatch());
}

//! \a value as YAML; \a mark is the quotation mark that is there already, or 0.
QByteArray written(const QString &value, char mark)
{
    QString text = value;
    if (mark == '"')
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    else if (mark == '\'')
        text.replace(u'\'', u"''"_s);
    const QByteArray marks = mark == '\0' ? QByteArray() : QByteArray(1, mark);
    return marks + text.toUtf8() + marks;
}

char markFor(const QString &value, char present, bool isFlow)
{
    const bool isMarked = present == '"' || present == '\'';
    return isMarked ? present : isPlain(value, isFlow) ? '\0' : '"';
}

//! A setting of the environment that is there, or is to be.
struct Leaf
{
    std::string key;
    std::optional<QString> value;
    std::optional<YamlEntry> entry = {};
};

//! One change of one file.
class Editor final
{
public:
    Editor(const QByteArray &yaml, const BackstageSettings &settings)
        : m_yaml(yaml),
          m_places(yaml),
          m_settings(settings),
          m_lineEnd(lineEndOf(yaml)),
          m_path{"auth", "providers", "bitbucket", settings.environment.toStdString()}
    {
    }

    Result<QByteArray> run();

private:
    using Maybe = std::optional<YamlEntry>;

    [[nodiscard]] Result<> edit(const YAML::Node &root);
    [[nodiscard]] Result<> insertInto(const YAML::Node &map, const Maybe &parent, bool isFlow,
                                      std::size_t from);
    [[nodiscard]] Result<> fill(const YamlEntry &empty, bool isFlow, std::size_t from);
    [[nodiscard]] Result<> changeSettings(const YAML::Node &map, const YamlEntry &parent,
                                          bool isFlow);
    [[nodiscard]] Result<> change(const Leaf &leaf, bool isFlow);
    [[nodiscard]] Result<> insertMissing(const YAML::Node &map, const YamlEntry &parent,
                                         bool isFlow, const std::array<Leaf, 2> &leaves);

    [[nodiscard]] QByteArray block(QByteArray indent, int step, std::size_t from);
    [[nodiscard]] QByteArray settingLine(const QByteArray &indent, const std::string &key,
                                         const QString &value);
    [[nodiscard]] QByteArray resolverLines(const QByteArray &indent, int step);
    [[nodiscard]] QByteArray indentBefore(const YamlEntry &entry) const;
    [[nodiscard]] YamlMeaning &expectedSettings();
    void insertAtEnd(const YAML::Node &root, const QByteArray &lines);
    void insertBelow(qsizetype offset, const QByteArray &lines);

    const QByteArray &m_yaml;
    const YamlPlaces m_places;
    const BackstageSettings &m_settings;
    const QByteArray m_lineEnd;
    const std::array<std::string, 4> m_path;
    QList<TextEdit> m_edits;
    YamlMeaning m_expected;
};

tl::unexpected<Error> inBraces(const YamlEntry &entry)
{
    return refusedLine(entry.line, Text::tr("It is written in braces. Write what is in them on "
                                            "lines of their own first."));
}

Result<QByteArray> Editor::run()
{
    const std::string yaml = m_yaml.toStdString();
    if (hasSeveralDocuments(yaml))
        return fail(ErrorKind::BadInput, Text::tr("It has several documents."));
    const YAML::Node root = YAML::Load(yaml);
    auto meaning = YamlMeaning::of(root);
    if (!meaning)
        return fail(ErrorKind::BadInput, Text::tr("It is too large for a configuration file."));
    m_expected = std::move(*meaning);
    if (const auto edited = edit(root); !edited)
        return tl::unexpected(edited.error());
    const QByteArray result = applied(m_yaml, m_edits);
    const std::string after = result.toStdString();
    const auto got = hasSeveralDocuments(after) ? std::nullopt : YamlMeaning::of(YAML::Load(after));
    if (!got || got->fingerprint() != m_expected.fingerprint())
        return fail(ErrorKind::BadInput,
                    Text::tr("A change would alter other settings of it, as with an anchor that "
                             "is used in several places. Write it yourself."));
    return result;
}

Result<> Editor::edit(const YAML::Node &root)
{
    if (root.IsNull()) {
        insertAtEnd(root, block({}, 2, 0));
        return {};
    }
    if (!root.IsMap())
        return fail(ErrorKind::BadInput, Text::tr("It is no configuration of Backstage."));
    YAML::Node map = root;
    Maybe parent;
    bool isFlow = root.Style() == YAML::EmitterStyle::Flow;
    for (std::size_t at = 0; at < m_path.size(); ++at) {
        const auto found = m_places.find(map, m_path[at], isFlow);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return insertInto(map, parent, isFlow, at);
        const YamlEntry entry = **found;
        if (entry.mark == '*')
            return refusedLine(entry.line, Text::tr("%1 stands for an anchor elsewhere. Write it "
                                                    "out first.")
                                               .arg(QString::fromStdString(m_path[at])));
        if (entry.value.IsNull() || (entry.value.IsMap() && entry.value.size() == 0))
            return fill(entry, isFlow, at + 1);
        if (!entry.value.IsMap())
            return refusedLine(entry.line, Text::tr("%1 has no settings below it, but a value.")
                                               .arg(QString::fromStdString(m_path[at])));
        isFlow = isFlow || entry.value.Style() == YAML::EmitterStyle::Flow;
        map.reset(entry.value);
        parent = entry;
    }
    return changeSettings(map, *parent, isFlow);
}

YamlMeaning &Editor::expectedSettings()
{
    YamlMeaning *at = &m_expected;
    for (const std::string &key : m_path)
        at = &at->at(key);
    return *at;
}

QByteArray Editor::settingLine(const QByteArray &indent, const std::string &key,
                               const QString &value)
{
    const char mark = markFor(value, '\0', false);
    expectedSettings().at(key).setText(value.toStdString(), mark != '\0');
    return indent + QByteArray::fromStdString(key) + ": " + written(value, mark) + m_lineEnd;
}

QByteArray Editor::resolverLines(const QByteArray &indent, int step)
{
    YamlMeaning item;
    item.at("resolver").setText(resolver, false);
    expectedSettings().at("signIn").at("resolvers").setList({item});
    const QByteArray deeper(step, ' ');
    return indent + "signIn:" + m_lineEnd + indent + deeper + "resolvers:" + m_lineEnd + indent
           + deeper + deeper + "- resolver: " + resolver + m_lineEnd;
}

//! The lines for everything from m_path[from] on.
QByteArray Editor::block(QByteArray indent, int step, std::size_t from)
{
    const QByteArray deeper(step, ' ');
    QByteArray lines;
    for (std::size_t at = from; at < m_path.size(); ++at) {
        lines += indent + QByteArray::fromStdString(m_path[at]) + ':' + m_lineEnd;
        indent += deeper;
        if (at == 0 && m_settings.addsEnvironment) {
            const QString &name = m_settings.environment;
            m_expected.at("auth").at("environment").setText(name.toStdString(), false);
            lines += indent + "environment: " + name.toUtf8() + m_lineEnd;
        }
    }
    lines += settingLine(indent, "clientId", m_settings.clientId.value_or(QString()));
    lines += settingLine(indent, "clientSecret", m_settings.clientSecret.value_or(QString()));
    return m_settings.addsResolver ? lines + resolverLines(indent, step) : lines;
}

QByteArray Editor::indentBefore(const YamlEntry &entry) const
{
    const qsizetype begin = lineBegin(m_yaml, entry.keyBegin);
    return m_yaml.sliced(begin, entry.keyBegin - begin);
}

//! Below all others; a last line without an end stays the last one.
void Editor::insertAtEnd(const YAML::Node &root, const QByteArray &lines)
{
    qsizetype at = m_yaml.size();
    if (isUnfinished(m_yaml)) {
        at = lineBegin(m_yaml, m_yaml.size());
        for (const auto &child : root)
            at = m_places.offsetOf(child.first.Mark());
        const auto isComment = [this](qsizetype line) {
            return m_yaml.sliced(line).startsWith('#');
        };
        while (at > 0 && isComment(lineBegin(m_yaml, at - 1)))
            at = lineBegin(m_yaml, at - 1);
        if (root.IsNull() && !isComment(lineBegin(m_yaml, m_yaml.size()))) {
            insertBelow(m_yaml.size(), lines);
            return;
        }
    }
    m_edits.append({at, 0, lines});
}

//! Below the line of \a offset.
void Editor::insertBelow(qsizetype offset, const QByteArray &lines)
{
    const qsizetype at = nextLine(m_yaml, offset);
    if (at == m_yaml.size() && isUnfinished(m_yaml))
        m_edits.append({at, 0, m_lineEnd + lines.chopped(m_lineEnd.size())});
    else
        m_edits.append({at, 0, lines});
}

//! \a map has no m_path[from].
Result<> Editor::insertInto(const YAML::Node &map, const Maybe &parent, bool isFlow,
                            std::size_t from)
{
    if (isFlow)
        return parent ? inBraces(*parent)
                      : refusedLine(0, Text::tr("Everything is written in braces."));
    if (!parent) {
        insertAtEnd(map, block({}, 2, from));
        return {};
    }
    const auto indent = m_places.indentOf(map);
    if (!indent)
        return tl::unexpected(indent.error());
    const qsizetype step = indent->size() - indentBefore(*parent).size();
    insertBelow(parent->keyBegin, block(*indent, int(std::max(step, qsizetype(1))), from));
    return {};
}

//! There is nothing behind the key of \a empty, or empty braces, or "null".
Result<> Editor::fill(const YamlEntry &empty, bool isFlow, std::size_t from)
{
    const QByteArray present =
        m_yaml.sliced(empty.valueBegin, std::max(empty.valueEnd - empty.valueBegin, qsizetype(0)))
            .simplified();
    const bool isKnown = present.isEmpty() || present == "{}" || present == "{ }" || present == "~"
                         || present == "null";
    const QByteArray indent = indentBefore(empty);
    if (isFlow)
        return inBraces(empty);
    if (!isKnown || !indent.trimmed().isEmpty() || indent.contains('\t'))
        return refusedLine(empty.line, Text::tr("It is written in a way that cannot be changed "
                                                "safely."));
    if (!present.isEmpty())
        m_edits.append({empty.afterColon, empty.valueEnd - empty.afterColon, {}});
    insertBelow(empty.keyBegin, block(indent + "  ", 2, from));
    return {};
}

Result<> Editor::change(const Leaf &leaf, bool isFlow)
{
    const YamlEntry &entry = *leaf.entry;
    const QString key = QString::fromStdString(leaf.key);
    if (entry.value.IsScalar() && entry.value.Scalar() == leaf.value->toStdString())
        return {};
    if (!entry.value.IsScalar() && !entry.value.IsNull())
        return refusedLine(entry.line, Text::tr("%1 is no text.").arg(key));
    if (!entry.isWhole)
        return refusedLine(entry.line,
                           Text::tr("%1 does not stand on one line, or has a type.").arg(key));
    const char mark = markFor(*leaf.value, entry.mark, isFlow);
    const bool isEmpty = entry.valueBegin == entry.valueEnd;
    m_edits.append({entry.valueBegin, entry.valueEnd - entry.valueBegin,
                    (isEmpty ? " " : "") + written(*leaf.value, mark)});
    expectedSettings().at(leaf.key).setText(leaf.value->toStdString(), mark != '\0');
    return {};
}

Result<> Editor::changeSettings(const YAML::Node &map, const YamlEntry &parent, bool isFlow)
{
    std::array<Leaf, 2> leaves{Leaf{"clientId", m_settings.clientId},
                               Leaf{"clientSecret", m_settings.clientSecret}};
    for (Leaf &leaf : leaves) {
        const auto found = m_places.find(map, leaf.key, isFlow);
        if (!found)
            return tl::unexpected(found.error());
        leaf.entry = *found;
        if (!leaf.entry || !leaf.value)
            continue;
        if (auto changed = change(leaf, isFlow); !changed)
            return changed;
    }
    const bool isComplete = leaves[0].entry && leaves[1].entry;
    return isComplete ? Result<>() : insertMissing(map, parent, isFlow, leaves);
}

Result<> Editor::insertMissing(const YAML::Node &map, const YamlEntry &parent, bool isFlow,
                               const std::array<Leaf, 2> &leaves)
{
    if (isFlow)
        return inBraces(parent);
    const auto indent = m_places.indentOf(map);
    if (!indent)
        return tl::unexpected(indent.error());
    QByteArray lines;
    qsizetype above = parent.keyBegin; // the line that they come below
    for (const Leaf &leaf : leaves) {
        if (!leaf.entry) {
            lines += settingLine(*indent, leaf.key, leaf.value.value_or(QString()));
            continue;
        }
        // what goes on below its line must not be torn apart, nor a last line get an end
        const qsizetype begin = leaf.entry->keyBegin;
        const bool isLast = isUnfinished(m_yaml) && nextLine(m_yaml, begin) == m_yaml.size();
        if (!leaf.entry->value.IsMap() && leaf.entry->isWhole && !isLast)
            above = begin;
    }
    insertBelow(above, lines);
    return {};
}

} // namespace

QString escapedForBackstage(const QString &value)
{
    return QString(value).replace(u"${"_s, u"$${"_s);
}

Result<QByteArray> withBackstage(const QByteArray &yaml, const BackstageSettings &settings)
{
    if (yaml.contains('\0'))
        return fail(ErrorKind::BadInput, Text::tr("It is no text."));
    try {
        return Editor(yaml, settings).run();
    } catch (const YAML::Exception &exception) {
        // its text quotes the file
        return fail(ErrorKind::BadInput,
                    Text::tr("Line %L1 is not YAML.").arg(exception.mark.line + 1));
    }
}

} // namespace windlass::handover
