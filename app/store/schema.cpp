// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE accounts ("
        " api_url TEXT NOT NULL,"
        " user_uuid TEXT NOT NULL,"
        " consumer_key TEXT NOT NULL,"
        " callback_url TEXT NOT NULL,"
        " display_name TEXT NOT NULL,"
        " nickname TEXT NOT NULL,"
        " username TEXT NOT NULL,"
        " scopes TEXT NOT NULL,"
        " signed_in_at INTEGER NOT NULL," // ms since 1970, UTC
        // ms since 1970, UTC; 0: not since the sign-in
        " refreshed_at INTEGER NOT NULL DEFAULT 0,"
        " PRIMARY KEY (api_url, user_uuid, consumer_key))"_s,
        u"CREATE TABLE apps ("
        " id INTEGER PRIMARY KEY,"
        " folder TEXT NOT NULL UNIQUE," // canonical path
        " added_at INTEGER NOT NULL)"_s,
        u"CREATE TABLE links ("
        " app_id INTEGER PRIMARY KEY REFERENCES apps(id) ON DELETE CASCADE,"
        " api_url TEXT NOT NULL,"
        " user_uuid TEXT NOT NULL,"
        " consumer_key TEXT NOT NULL,"
        " workspace_slug TEXT NOT NULL,"
        " repository_uuid TEXT NOT NULL," // empty: to be created by the first push
        " repository_slug TEXT NOT NULL,"
        " repository_name TEXT NOT NULL,"
        " project_key TEXT NOT NULL,"
        " is_private INTEGER NOT NULL,"
        " branch TEXT NOT NULL," // empty: not settled yet
        " mode TEXT NOT NULL,"   // direct or review
        " last_commit TEXT NOT NULL,"
        " review_branch TEXT NOT NULL,"
        " last_review_commit TEXT NOT NULL,"
        " last_push_at INTEGER NOT NULL," // 0: never
        // of a repository to be created
        " description TEXT NOT NULL DEFAULT '',"
        // the app's folder in the repository; empty: the root
        " base_directory TEXT NOT NULL DEFAULT '',"
        // of the last push for review: the folder's files alone; empty: as pushed
        " last_review_source TEXT NOT NULL DEFAULT '',"
        " restricted_branches TEXT NOT NULL DEFAULT ''," // one a line
        " opens_drafts INTEGER NOT NULL DEFAULT 0,"
        " closes_source_branch INTEGER NOT NULL DEFAULT 0,"
        " source TEXT NOT NULL DEFAULT 'tree'," // tree or generated
        // of generator output: its branch, and the commit there of the last push; empty: none
        " output_branch TEXT NOT NULL DEFAULT '',"
        " last_output TEXT NOT NULL DEFAULT '',"
        // whose list of files that are written once holds: amplication; empty: nobody's
        " writes_once TEXT NOT NULL DEFAULT '')"_s,
        u"CREATE INDEX links_by_app ON links (app_id)"_s, // tells when rows are missing
        u"CREATE TABLE kept_findings ("
        " app_id INTEGER NOT NULL REFERENCES apps(id) ON DELETE CASCADE,"
        " kind TEXT NOT NULL,"
        " path TEXT NOT NULL,"
        " subject TEXT NOT NULL," // what was found; never a secret
        " PRIMARY KEY (app_id, kind, path, subject))"_s,
        u"CREATE TABLE journal ("
        " app_id INTEGER PRIMARY KEY REFERENCES apps(id) ON DELETE CASCADE,"
        " step TEXT NOT NULL,"
        " api_url TEXT NOT NULL,"
        " workspace_slug TEXT NOT NULL,"
        " repository_slug TEXT NOT NULL,"
        " is_private INTEGER NOT NULL,"
        " branch TEXT NOT NULL,"
        " destination TEXT NOT NULL," // empty: no pull request
        " message TEXT NOT NULL,"
        " commit_id TEXT NOT NULL," // empty: not made yet
        " makes_repository INTEGER NOT NULL,"
        " started_at INTEGER NOT NULL," // ms since 1970, UTC
        " source TEXT NOT NULL DEFAULT '',"
        // for review although the link said otherwise
        " is_review_wished INTEGER NOT NULL DEFAULT 1,"
        // the pull request that the push before this one still had to open; no commit: none
        " owed_branch TEXT NOT NULL DEFAULT '',"
        " owed_destination TEXT NOT NULL DEFAULT '',"
        " owed_message TEXT NOT NULL DEFAULT '',"
        " owed_commit TEXT NOT NULL DEFAULT '',"
        " owed_source TEXT NOT NULL DEFAULT '')"_s,
        u"CREATE INDEX journal_by_app ON journal (app_id)"_s, // likewise
        // What a server listed last. Gone with the account that could see it.
        u"CREATE TABLE lists ("
        " id INTEGER PRIMARY KEY,"
        " api_url TEXT NOT NULL,"
        " user_uuid TEXT NOT NULL,"
        " consumer_key TEXT NOT NULL,"
        " name TEXT NOT NULL,"
        " fetched_at INTEGER NOT NULL,"  // ms since 1970, UTC; 0: never
        " total INTEGER NOT NULL,"       // -1: not told
        " is_complete INTEGER NOT NULL," // every row is here
        " reach INTEGER NOT NULL,"       // every row of this rank or higher is here; 0: unknown
        " UNIQUE (api_url, user_uuid, consumer_key, name),"
        " FOREIGN KEY (api_url, user_uuid, consumer_key) REFERENCES accounts ON DELETE CASCADE)"_s,
        u"CREATE TABLE list_rows ("
        " list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE,"
        " key TEXT NOT NULL,"
        " rank INTEGER NOT NULL,"
        " body BLOB NOT NULL,"
        " PRIMARY KEY (list_id, key)) WITHOUT ROWID"_s,
        u"CREATE INDEX list_rows_by_rank ON list_rows (list_id, rank DESC, key)"_s,
        // How the pushes of each app ended, the last hundred.
        u"CREATE TABLE activity ("
        " id INTEGER PRIMARY KEY,"
        " app_id INTEGER NOT NULL REFERENCES apps(id) ON DELETE CASCADE,"
        " ended_at INTEGER NOT NULL,"       // ms since 1970, UTC
        " outcome TEXT NOT NULL,"           // pushed, cancelled or failed
        " repository TEXT NOT NULL,"        // workspace/slug
        " repository_page TEXT NOT NULL,"   // empty: not known
        " branch TEXT NOT NULL,"            // likewise
        " commit_id TEXT NOT NULL,"         // empty: none was made
        " has_arrived INTEGER NOT NULL,"    // the commit was seen on the server
        " pull_request INTEGER NOT NULL,"   // 0: none
        " pull_request_page TEXT NOT NULL," // empty: none
        " message TEXT NOT NULL)"_s,
        u"CREATE INDEX activity_by_app ON activity (app_id, id)"_s,
        // The catalog of people as it was read last.
        u"CREATE TABLE catalogs ("
        " place TEXT PRIMARY KEY,"
        " fetched_at INTEGER NOT NULL," // ms since 1970, UTC
        " body BLOB NOT NULL)"_s,
        // Whom the catalog last knew an account as.
        u"CREATE TABLE matches ("
        " api_url TEXT NOT NULL,"
        " user_uuid TEXT NOT NULL,"
        " consumer_key TEXT NOT NULL,"
        " matched_at INTEGER NOT NULL," // ms since 1970, UTC
        " rules TEXT NOT NULL,"         // catalog and resolvers that it was found by
        " reference TEXT NOT NULL,"
        " body BLOB NOT NULL," // the entity; empty: let in without one
        " PRIMARY KEY (api_url, user_uuid, consumer_key),"
        " FOREIGN KEY (api_url, user_uuid, consumer_key) REFERENCES accounts ON DELETE CASCADE)"_s,
        // What the user decided for files about which people and the generator disagree.
        u"CREATE TABLE output_choices ("
        " app_id INTEGER NOT NULL REFERENCES apps(id) ON DELETE CASCADE,"
        " path TEXT NOT NULL,"
        " side TEXT NOT NULL," // people, generated or markers
        " PRIMARY KEY (app_id, path)) WITHOUT ROWID"_s,
    };
    return statements;
}

} // namespace windlass::store
