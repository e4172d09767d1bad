// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whatsthis.h"

#include <QDialog>
#include <QTextDocument>

namespace windlass::ui {

void explain(QWidget &field, const QString &text)
{
    field.setWhatsThis(Qt::convertFromPlainText(text)); // so that long ones wrap
}

void offerWhatsThis(QDialog &dialog)
{
    dialog.setWindowFlag(Qt::WindowContextHelpButtonHint);
}

} // namespace windlass::ui
