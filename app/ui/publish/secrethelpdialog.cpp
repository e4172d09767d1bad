// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/secrethelpdialog.h"

#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

SecretHelpDialog::SecretHelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("After a Secret Was Pushed"));
    setObjectName(u"secretHelp"_s);
    auto *layout = new QVBoxLayout(this);
    for (const QString &step :
         {tr("1. Revoke it where it was issued, and make a new one. Whoever cloned the repository "
             "has it, so taking it out of the files is not enough."),
          tr("2. Put the new one where the app reads it at run time, and leave that file out."),
          tr("3. Take it out of the history: \"git filter-repo\" rewrites the commits, or start "
             "with a new repository. Windlass never rewrites what was pushed."),
          tr("4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits "
             "for a while; its support can remove them.")}) {
        QLabel *label = plainLabel(this, step);
        label->setObjectName(u"secretHelpStep"_s);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    const int width = metrics.averageCharWidth() * 70;
    resize(width, std::max(metrics.height() * 16, layout->totalHeightForWidth(width)));
}

} // namespace windlass::ui
