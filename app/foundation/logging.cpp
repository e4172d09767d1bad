// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "windlass.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "windlass.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGit, "windlass.git", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "windlass.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWorkflows, "windlass.workflows", QtInfoMsg)
