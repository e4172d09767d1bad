// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/context.h"

namespace windlass::ui {

bool openLink(const Context &context, const QUrl &url)
{
    const bool isSafe = url.scheme() == QLatin1String("https")
                        || (context.services.addresses.isPractice()
                            && isSameOrigin(url, context.services.addresses.web));
    return isSafe && context.openPage(url);
}

} // namespace windlass::ui
