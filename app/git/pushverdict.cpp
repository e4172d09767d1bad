// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushverdict.h"

#include "foundation/refusals.h"
#include "git/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Push)
};

// The words are those of git itself; other servers use them as well.
bool saysMoved(const QByteArray &refusal, const QString &lines)
{
    return refusal.contains("non-fast-forward") || refusal.contains("fetch first")
           || refusal.contains("stale info") || refusal.contains("already exists")
           || lines.contains("but expected"_L1) || lines.contains("reference already exists"_L1);
}

// "atomic push failure" and its like: the branch itself would have been welcome.
bool isOfTheOther(const QByteArray &refusal)
{
    return refusal.contains("atomic");
}

Error refusalOf(const PushStatus &status, const BranchName &branch, const QString &lines)
{
    const QString reason = plainText(status.refusal()).join(u' ');
    if (saysMoved(status.refusal(), lines))
        return {ErrorKind::BranchMoved,
                Text::tr("Somebody else changed the branch on the server meanwhile."), reason};
    const auto known = explain({Refusal::Source::GitWords, 0, lines + u'\n' + reason});
    Error error =
        known ? errorOf(*known, reason)
              : Error{ErrorKind::Rejected,
                      Text::tr("The server refused the branch \"%1\".").arg(branch.text()), reason};
    error.message +=
        u'\n' + Text::tr("The server says: %1").arg(excerpt(lines.isEmpty() ? reason : lines));
    return error;
}

QByteArray referenceOf(const std::optional<PushRequest::Companion> &companion)
{
    return companion ? companion->branch.reference().toUtf8() : QByteArray();
}

} // namespace

PushVerdict::PushVerdict(const PushRequest &request, std::function<void(const QByteArray &)> onText)
    : m_branch(request.branch),
      m_status(request.branch.reference().toUtf8(), std::move(onText)),
      m_companionStatus(referenceOf(request.companion), [](const QByteArray &) {})
{
    if (request.companion)
        m_companion = request.companion->branch;
}

void PushVerdict::expect(bool isBranchSent, bool isCompanionSent)
{
    m_isBranchSent = isBranchSent;
    m_isCompanionSent = isCompanionSent;
}

void PushVerdict::feed(const QByteArray &bytes)
{
    m_status.feed(bytes);
    m_companionStatus.feed(bytes);
}

bool PushVerdict::isBranchRefused() const
{
    return !m_status.refusal().isEmpty() && !m_status.isPackRefused();
}

bool PushVerdict::isRefused() const
{
    return !m_status.refusal().isEmpty() || m_status.isPackRefused();
}

// The reason why nothing, or not all, has moved is what the server said of the companion.
bool PushVerdict::isForCompanion() const
{
    const QByteArray refusal = m_isCompanionSent ? m_companionStatus.refusal() : QByteArray();
    return !refusal.isEmpty() && !isOfTheOther(refusal)
           && (!isRefused() || isOfTheOther(m_status.refusal()));
}

// A server that cannot move both or neither may have moved the branch: nobody must take this for a
// push of which nothing arrived.
Error PushVerdict::companionRefusal(const QString &words) const
{
    Error error = refusalOf(m_companionStatus, *m_companion, words);
    if (m_isBranchSent && m_status.isAccepted())
        error.kind = ErrorKind::UnreadableReply;
    return error;
}

Result<> PushVerdict::judge(const QStringList &lines) const
{
    if ((!m_isBranchSent || m_status.isAccepted())
        && (!m_isCompanionSent || m_companionStatus.isAccepted()))
        return {};
    const QString words = lines.join(u'\n');
    if (isForCompanion())
        return tl::unexpected(companionRefusal(words));
    if (isRefused())
        return tl::unexpected(refusalOf(m_status, m_branch, words));
    return fail(ErrorKind::UnreadableReply,
                Text::tr("The server did not say what became of the branch. Look at the "
                         "repository on the server."));
}

} // namespace windlass::git
