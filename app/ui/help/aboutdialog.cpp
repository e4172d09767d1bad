// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/widgets/controls.h"
#include "workflows/libraryversions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

QString lines()
{
    QStringList lines{
        u"Windlass " WINDLASS_VERSION ""_s,
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    for (const LibraryVersion &one : workflows::libraryVersions())
        lines.append(u"%1 %2 (%3)"_s.arg(one.name, one.version, one.licence));
    return lines.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Windlass"));
    setObjectName(u"about"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(this, tr("Windlass pushes generated apps into Bitbucket Cloud.")));
    layout->addWidget(
        plainLabel(this, tr("It is free software: you may use, change and share it under the GNU "
                            "General Public License, version 3 or later. There is no warranty.")));
    QLabel *parts = plainLabel(this, lines());
    parts->setObjectName(u"aboutParts"_s);
    parts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    parts->setAccessibleName(tr("Versions"));
    layout->addWidget(parts);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(lines()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QFontMetrics(font()).averageCharWidth() * 60, sizeHint().height());
}

} // namespace windlass::ui
