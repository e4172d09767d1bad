// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keylesstext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::ui {

QString keylessText(const QString &label)
{
    static const QRegularExpression key(uR"(\s*\(&[^&]\)|&(.?))"_s);
    return QString(label).replace(key, u"\\1"_s); // "&&" stands for "&"
}

} // namespace windlass::ui
