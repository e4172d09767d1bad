// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/yamldocuments.h"

#include "foundation/sizetext.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <sstream>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::YamlDocuments)
};

//! Ends the reading of a document.
struct Refused
{
    int line;
    QString problem;
};

int lineOf(const YAML::Mark &mark)
{
    return mark.line + 1;
}

//! What a word without quotes and tag is in YAML 1.2.
Node::Kind kindOfPlain(const QString &word)
{
    static const QRegularExpression nothing(u"\\A(~|null|Null|NULL|)\\z"_s);
    static const QRegularExpression number(
        u"\\A(true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
        "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
        "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))\\z"_s);
    if (nothing.match(word).hasMatch())
        return Node::Kind::Nothing;
    return number.match(word).hasMatch() ? Node::Kind::Number : Node::Kind::Text;
}

//! Builds one document from the events of the parser. Counts while it builds, so that nothing is
//! made that is larger than allowed.
class Builder final : public YAML::EventHandler
{
public:
    Builder(const YamlLimits &limits, int linesBefore)
        : m_limits(limits), m_linesBefore(linesBefore)
    {
    }

    [[nodiscard]] const Node::Pointer &root() const { return m_root; }

    //! Where the document begins in what is parsed.
    [[nodiscard]] int position() const { return m_position; }

    void OnDocumentStart(const YAML::Mark &mark) override { m_position = mark.pos; }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(1, mark);
        add(made(Node::Kind::Nothing, mark), anchor, mark);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const Node::Pointer target = m_anchors.value(anchor);
        if (!target)
            throw Refused{lineOf(mark),
                          Text::tr("An alias stands for a value that it is part of.")};
        count(target->size, mark);
        add(target, 0, mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        count(1, mark);
        const QString text = QString::fromStdString(value);
        const bool isText = tag == "!" || tag == "tag:yaml.org,2002:str"; // quoted, or said to be
        auto node = made(isText ? Node::Kind::Text : kindOfPlain(text), mark);
        node->text = text;
        add(node, anchor, mark);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(Node::Kind::List, anchor, mark);
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(Node::Kind::Map, anchor, mark);
    }

    void OnSequenceEnd() override { end(); }
    void OnMapEnd() override { end(); }

private:
    struct Open
    {
        std::shared_ptr<Node> node;
        YAML::anchor_t anchor;
        YAML::Mark mark;
        bool isKeyNext;
        QSet<QString> keys = {};
    };

    [[nodiscard]] std::shared_ptr<Node> made(Node::Kind kind, const YAML::Mark &mark) const
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->line = m_linesBefore + lineOf(mark);
        return node;
    }

    void begin(Node::Kind kind, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (int(m_open.size()) >= m_limits.depth)
            throw Refused{lineOf(mark),
                          Text::tr("Values are nested deeper than %L1.").arg(m_limits.depth)};
        count(1, mark);
        m_open.push_back({made(kind, mark), anchor, mark, kind == Node::Kind::Map});
    }

    void end()
    {
        const Open done = m_open.back();
        m_open.pop_back();
        add(done.node, done.anchor, done.mark);
    }

    void count(qint64 more, const YAML::Mark &mark)
    {
        m_size += more;
        if (m_size > m_limits.size)
            throw Refused{lineOf(mark),
                          Text::tr("The document has more than %L1 values once its aliases are "
                                   "unfolded.")
                              .arg(m_limits.size)};
    }

    void add(const Node::Pointer &node, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (anchor != 0)
            m_anchors.insert(anchor, node);
        if (m_open.empty()) {
            m_root = node;
            return;
        }
        Open &around = m_open.back();
        around.node->size += node->size;
        if (!std::exchange(around.isKeyNext,
                           around.node->kind == Node::Kind::Map && !around.isKeyNext)) {
            around.node->parts.push_back(node);
            return;
        }
        if (around.keys.contains(node->text))
            throw Refused{lineOf(mark), Text::tr("A key is there twice.")};
        around.keys.insert(node->text);
        around.node->keys.append(node->text);
    }

    const YamlLimits m_limits;
    const int m_linesBefore;
    int m_position = -1;
    Node::Pointer m_root;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Node::Pointer> m_anchors;
    qint64 m_size = 0;
};

//! A part of a file that is parsed by itself: a document, or several that "..." divides.
struct Piece
{
    QByteArray text;
    int linesBefore = 0;
};

bool beginsDocument(QByteArrayView line)
{
    return line.startsWith("---")
           && (line.size() == 3 || line[3] == ' ' || line[3] == '\t' || line[3] == '\r');
}

//! A line that begins with "---" begins a document, whatever the document before looks like.
QList<Piece> piecesOf(const QByteArray &content)
{
    QList<Piece> pieces{{}};
    int lines = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at < content.size(); ++lines) {
        const qsizetype end = content.indexOf('\n', at);
        const qsizetype next = end < 0 ? content.size() : end + 1;
        const qsizetype lineEnd = end < 0 ? content.size() : end;
        if (at > from && beginsDocument(QByteArrayView(content).sliced(at, lineEnd - at))) {
            pieces.last().text = content.mid(from, at - from);
            pieces.append({{}, lines});
            from = at;
        }
        at = next;
    }
    pieces.last().text = content.mid(from);
    return pieces;
}

void parsePiece(const Piece &piece, const YamlLimits &limits, QList<YamlDocument> &documents)
{
    const auto refuse = [&](int line, const QString &problem) {
        documents.append({{}, piece.linesBefore + line, problem});
    };
    try {
        std::istringstream stream(piece.text.toStdString());
        YAML::Parser parser(stream);
        int position = -1;
        while (true) {
            Builder builder(limits, piece.linesBefore);
            if (!parser.HandleNextDocument(builder))
                return;
            if (builder.position() == position) // the parser makes no way, for ever
                return refuse(1, Text::tr("This is not YAML."));
            position = builder.position();
            if (builder.root() != nullptr && builder.root()->isGiven())
                documents.append({builder.root()});
        }
    } catch (const Refused &refused) {
        refuse(refused.line, refused.problem);
    } catch (const YAML::Exception &exception) { // its text quotes the file
        refuse(lineOf(exception.mark), Text::tr("This is not YAML."));
    } catch (const std::exception &) {
        refuse(1, Text::tr("This is not YAML."));
    }
}

QList<YamlDocument> onlyProblem(const QString &problem)
{
    return {{{}, 1, problem}};
}

} // namespace

QList<YamlDocument> yamlDocuments(const QByteArray &content, const YamlLimits &limits)
{
    if (content.size() > limits.bytes)
        return onlyProblem(Text::tr("The file is larger than %1.").arg(sizeText(limits.bytes)));
    if (!content.isValidUtf8())
        return onlyProblem(Text::tr("The file is not in UTF-8."));
    QList<YamlDocument> documents;
    for (const Piece &piece : piecesOf(content))
        parsePiece(piece, limits, documents);
    return documents;
}

} // namespace windlass::identity
