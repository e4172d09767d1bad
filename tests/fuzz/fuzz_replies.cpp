// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/answershape.h"
#include "bitbucket/fieldcomplaints.h"
#include "bitbucket/parse.h"
#include "fuzz/fuzz.h"
#include "http/httpclient.h"

using namespace windlass;

namespace {

// An answer is understood, or refused in a sentence.
template <typename T> void check(const Result<T> &result)
{
    if (!result)
        fuzz::require(!result.error().message.isEmpty(), "a refusal has a sentence");
}

void checkRefusals(const QByteArray &body)
{
    for (const int status : {400, 401, 403, 404, 409, 429, 500, 555}) {
        const http::HttpReply reply{.status = status, .body = body};
        fuzz::require(!bitbucket::parseError(reply).message.isEmpty(), "an error has a sentence");
    }
    for (const bitbucket::FieldComplaint &complaint : bitbucket::parseComplaints(body))
        fuzz::require(!complaint.field.isEmpty(), "a complaint names its field");
    (void)bitbucket::shapeOf(body);
    (void)bitbucket::describe({.status = 200, .body = body, .contentType = "application/json"});
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bitbucket;
    const QByteArray body = fuzz::bytes(data, size);
    check(parseUser(body));
    check(parseEmailAddressPage(body));
    check(parseWorkspace(body));
    check(parseWorkspacePage(body));
    check(parseWorkspaceAccess(body));
    check(parsePermission(body));
    check(parseProject(body));
    check(parseProjectPage(body));
    check(parseRepository(body));
    check(parseRepositoryPage(body));
    check(parseTotal(body));
    check(parseSourceFiles(body));
    check(parseBranch(body));
    check(parseBranchInRepository(body));
    check(parseBranchPage(body));
    check(parsePullRequest(body));
    check(parseReviewerPage(body));
    check(parseCommentPage(body));
    check(parseStatusPage(body));
    check(parsePullRequestPage(body));
    check(parsePictureLink(body));
    checkRefusals(body);
    return 0;
}
