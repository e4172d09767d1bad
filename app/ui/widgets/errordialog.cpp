// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errordialog.h"

#include "ui/widgets/errorpanel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace windlass::ui {

ErrorDialog::ErrorDialog(QWidget *parent, const Error &error) : QDialog(parent)
{
    setObjectName(QStringLiteral("errorDialog"));
    setWindowTitle(tr("Windlass"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *panel = new ErrorPanel(this);
    panel->showError(error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panel);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(panel, &ErrorPanel::heightChanged, this, &ErrorDialog::grow, Qt::QueuedConnection);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void ErrorDialog::grow()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ErrorDialog::tell(QWidget *parent, const Error &error)
{
    (new ErrorDialog(parent, error))->open();
}

} // namespace windlass::ui
