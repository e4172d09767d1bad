// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/plantexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::ui {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::CreateKeyPage)
};

QStringList boxLines(const QList<workflows::PermissionBox> &boxes)
{
    QStringList lines;
    QString group;
    for (const workflows::PermissionBox &box : boxes) {
        if (box.group == group)
            lines.last() += u", "_s + box.name;
        else
            lines.append(box.label());
        group = box.group;
    }
    return lines;
}

QStringList permissionLines(const QStringList &scopes)
{
    const QList<workflows::PermissionBox> boxes = workflows::boxesOf(scopes);
    QStringList others = scopes;
    for (const workflows::PermissionBox &box : boxes)
        others.removeAll(box.scope);
    return boxLines(boxes) + others;
}

QStringList reasonLines(const workflows::ConsumerPlan &plan)
{
    QStringList lines;
    for (const workflows::PermissionBox &box : plan.boxes)
        //: %1: a box of Bitbucket's page; %2: a sentence that says why
        lines.append(Text::tr("%1. %2").arg(box.label(), box.why));
    return lines;
}

} // namespace windlass::ui
