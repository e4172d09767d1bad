#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts Bitbucket's OpenAPI document down to the calls of the practice server.

usage: trim.py DOCUMENT > openapi.json

Keeps x-revision, the calls below with parameters, bodies and answers, and the schemas these reach. Texts for readers
and examples are left out. Nothing else is changed: what is relaxed, is relaxed by server/contractschema.cpp.
"""
import json
import re
import sys

CALLS = """
GET    /user
GET    /user/emails
GET    /user/emails/{email}
GET    /user/workspaces
GET    /user/workspaces/{workspace}/permission
GET    /user/workspaces/{workspace}/permissions/repositories
GET    /users/{selected_user}
GET    /hook_events/{subject_type}
GET    /workspaces/{workspace}
GET    /workspaces/{workspace}/members
GET    /workspaces/{workspace}/members/{member}
GET    /workspaces/{workspace}/permissions
GET POST /workspaces/{workspace}/projects
GET    /workspaces/{workspace}/projects/{project_key}
GET    /repositories/{workspace}
GET POST PUT DELETE /repositories/{workspace}/{repo_slug}
GET POST /repositories/{workspace}/{repo_slug}/branch-restrictions
GET PUT DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}
GET    /repositories/{workspace}/{repo_slug}/branching-model
GET    /repositories/{workspace}/{repo_slug}/commit/{commit}
GET    /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses
POST   /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build
GET PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}
GET POST /repositories/{workspace}/{repo_slug}/commits
GET POST /repositories/{workspace}/{repo_slug}/commits/{revision}
GET    /repositories/{workspace}/{repo_slug}/default-reviewers
GET PUT DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}
GET    /repositories/{workspace}/{repo_slug}/effective-default-reviewers
GET POST /repositories/{workspace}/{repo_slug}/hooks
GET PUT DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid}
GET POST /repositories/{workspace}/{repo_slug}/pullrequests
GET PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}
GET POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments
GET PUT DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}
GET    /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits
GET    /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses
POST   /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline
POST   /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge
GET    /repositories/{workspace}/{repo_slug}/refs
GET POST /repositories/{workspace}/{repo_slug}/refs/branches
GET DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name}
GET POST /repositories/{workspace}/{repo_slug}/refs/tags
GET DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name}
GET POST /repositories/{workspace}/{repo_slug}/src
GET    /repositories/{workspace}/{repo_slug}/src/{commit}/{path}
"""

FOR_READERS = {"description", "summary", "example", "examples", "tags", "title", "x-bb-default-fields", "x-atlassian-oauth2-scopes"}


def bare(value, names=False):
    """Without texts for readers. Names of properties are not keywords: one may be called title."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: bare(item, names=key in ("properties", "schemas") and not names)
        for key, item in value.items()
        if names or key not in FOR_READERS
    }


def reached(schemas, value, found):
    for name in re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(value)):
        if name not in found:
            found[name] = bare(schemas[name])
            reached(schemas, schemas[name], found)


def resolved(document, operation):
    """Bodies that are shared are written out, so that schemas are all that is referred to."""
    body = operation.get("requestBody", {})
    if "$ref" in body:
        name = body["$ref"].rsplit("/", 1)[1]
        operation = {**operation, "requestBody": document["components"]["requestBodies"][name]}
    kept = {key: operation[key] for key in ("parameters", "requestBody", "responses") if key in operation}
    return bare(kept)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    paths = {}
    for line in CALLS.split("\n"):
        *methods, path = line.split() or [None]
        for method in methods:
            operation = document["paths"][path][method.lower()]
            paths.setdefault(path, {})[method.lower()] = resolved(document, operation)
    schemas = {}
    reached(document["components"]["schemas"], paths, schemas)
    trimmed = {
        "openapi": document["openapi"],
        "info": {key: document["info"][key] for key in ("title", "version", "termsOfService")},
        "x-revision": document["x-revision"],
        "paths": paths,
        "components": {"schemas": dict(sorted(schemas.items()))},
    }
    json.dump(trimmed, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
