// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/textdifference.h"

#include "git/folder.h"

#include <algorithm>

namespace windlass::git {

namespace {

using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
using PatchHandle = std::unique_ptr<git_patch, FreeWith<git_patch_free>>;
using Kind = DifferenceRow::Kind;
using Standing = TextDifference::Standing;

QString shownLine(const git_diff_line &line)
{
    QByteArrayView text(line.content, static_cast<qsizetype>(line.content_len));
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    const QString whole = QString::fromUtf8(text);
    return whole.size() > longestDifferenceLine ? whole.first(longestDifferenceLine) + u'…' : whole;
}

// Lines that went and lines that came in one place stand beside each other, as far as there are
// both.
class Rows final
{
public:
    explicit Rows(TextDifference &difference) : m_difference(difference) {}

    void startHunk(int leftLine, int rightLine)
    {
        settle();
        if (leftLine > m_nextLeft || rightLine > m_nextRight)
            append({Kind::Gap, 0, 0, {}, {}});
    }

    void add(const git_diff_line &line)
    {
        switch (line.origin) {
        case GIT_DIFF_LINE_DELETION:
            if (!m_came.isEmpty())
                settle();
            m_went.append({Kind::Removed, line.old_lineno, 0, shownLine(line), {}});
            ++m_difference.removed;
            break;
        case GIT_DIFF_LINE_ADDITION:
            m_came.append({Kind::Added, 0, line.new_lineno, {}, shownLine(line)});
            ++m_difference.added;
            break;
        case GIT_DIFF_LINE_CONTEXT:
            settle();
            append(
                {Kind::Same, line.old_lineno, line.new_lineno, shownLine(line), shownLine(line)});
            break;
        default:
            return; // what git says about a missing end of the last line
        }
        m_nextLeft = std::max(m_nextLeft, line.old_lineno + 1);
        m_nextRight = std::max(m_nextRight, line.new_lineno + 1);
    }

    void finish(int leftLines, int rightLines)
    {
        settle();
        if (m_nextLeft <= leftLines || m_nextRight <= rightLines)
            append({Kind::Gap, 0, 0, {}, {}});
    }

private:
    void settle()
    {
        const qsizetype both = std::min(m_went.size(), m_came.size());
        for (qsizetype i = 0; i < both; ++i) {
            append({Kind::Changed, m_went.at(i).leftLine, m_came.at(i).rightLine, m_went.at(i).left,
                    m_came.at(i).right});
        }
        for (const DifferenceRow &row : m_went.mid(both))
            append(row);
        for (const DifferenceRow &row : m_came.mid(both))
            append(row);
        m_went.clear();
        m_came.clear();
    }

    void append(const DifferenceRow &row)
    {
        if (m_difference.rows.size() < mostDifferenceRows)
            m_difference.rows.append(row);
        else
            m_difference.isCut = true;
    }

    TextDifference &m_difference;
    QList<DifferenceRow> m_went;
    QList<DifferenceRow> m_came;
    int m_nextLeft = 1;
    int m_nextRight = 1;
};

int linesOf(const QByteArray &text)
{
    return static_cast<int>(text.count('\n')) + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
}

Result<> readPatch(git_patch *patch, Rows &rows)
{
    for (std::size_t at = 0; at < git_patch_num_hunks(patch); ++at) {
        const git_diff_hunk *hunk = nullptr;
        std::size_t lines = 0;
        if (const int code = git_patch_get_hunk(&hunk, &lines, patch, at); code < 0)
            return tl::unexpected(gitError(code));
        rows.startHunk(hunk->old_start, hunk->new_start);
        for (std::size_t i = 0; i < lines; ++i) {
            const git_diff_line *line = nullptr;
            if (const int code = git_patch_get_line_in_hunk(&line, patch, at, i); code < 0)
                return tl::unexpected(gitError(code));
            rows.add(*line);
        }
    }
    return {};
}

// As git finds out: a zero among the first bytes.
bool isBinary(const QByteArray &text)
{
    return git_blob_data_is_binary(text.constData(), static_cast<std::size_t>(text.size())) != 0;
}

bool isLarge(const TextDifference &difference)
{
    return std::max(difference.leftBytes, difference.rightBytes) > mostDifferenceBytes;
}

Result<QByteArray> contentOf(git_blob *blob)
{
    if (blob == nullptr)
        return QByteArray();
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)),
                      static_cast<qsizetype>(git_blob_rawsize(blob)));
}

// How large a blob is tells its header.
Result<qint64> sizeOf(git_repository *repository, const std::optional<ObjectId> &id)
{
    if (!id)
        return qint64{0};
    const auto store = acquire<OdbHandle>({}, git_repository_odb, repository);
    if (!store)
        return tl::unexpected(store.error());
    std::size_t bytes = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    const git_oid oid = toOid(*id);
    if (const int code = git_odb_read_header(&bytes, &type, store->get(), &oid); code < 0)
        return tl::unexpected(gitError(code));
    return static_cast<qint64>(bytes);
}

Result<QByteArray> read(git_repository *repository, const std::optional<ObjectId> &id)
{
    if (!id)
        return QByteArray();
    const git_oid oid = toOid(*id);
    return acquire<BlobHandle>({}, git_blob_lookup, repository, &oid)
        .and_then([](const BlobHandle &blob) { return contentOf(blob.get()); });
}

} // namespace

Result<TextDifference> textDifference(const QByteArray &left, const QByteArray &right, int context)
{
    TextDifference difference{Standing::Shown, left.size(), right.size(), {}, 0, 0, false};
    if (left == right)
        difference.standing = Standing::Same;
    else if (isLarge(difference))
        difference.standing = Standing::Large;
    else if (isBinary(left) || isBinary(right))
        difference.standing = Standing::Binary;
    if (difference.standing != Standing::Shown)
        return difference;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = static_cast<std::uint32_t>(std::max(0, context));
    const auto patch = acquire<PatchHandle>(
        {}, git_patch_from_buffers, static_cast<const void *>(left.constData()),
        static_cast<std::size_t>(left.size()), static_cast<const char *>(nullptr),
        static_cast<const void *>(right.constData()), static_cast<std::size_t>(right.size()),
        static_cast<const char *>(nullptr), static_cast<const git_diff_options *>(&options));
    if (!patch)
        return tl::unexpected(patch.error());
    Rows rows(difference);
    if (const auto done = readPatch(patch->get(), rows); !done)
        return tl::unexpected(done.error());
    rows.finish(linesOf(left), linesOf(right));
    return difference;
}

Result<TextDifference> textDifference(const QString &repository,
                                      const std::optional<ObjectId> &left,
                                      const std::optional<ObjectId> &right, int context)
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto leftBytes = sizeOf(opened->get(), left);
    const auto rightBytes = sizeOf(opened->get(), right);
    if (!leftBytes || !rightBytes)
        return tl::unexpected(!leftBytes ? leftBytes.error() : rightBytes.error());
    TextDifference large{Standing::Large, *leftBytes, *rightBytes, {}, 0, 0, false};
    if (isLarge(large)) {
        large.standing = left == right ? Standing::Same : Standing::Large;
        return large;
    }
    const auto before = read(opened->get(), left);
    const auto after = read(opened->get(), right);
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    return textDifference(*before, *after, context);
}

} // namespace windlass::git
