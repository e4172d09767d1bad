// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addapps/whattoconnectdialog.h"

#include "models/plaintext.h"
#include "ui/repositories/workspacebox.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::plainLine;

WhatToConnectDialog::WhatToConnectDialog(const QString &folder, const QList<Found> &apps,
                                         models::WorkspaceModel &workspaces, bool isConnected,
                                         QWidget *parent)
    : QDialog(parent),
      m_workspaces(workspaces),
      m_isConnected(isConnected),
      m_apps(new QListWidget(this))
{
    setWindowTitle(tr("What to Connect"));
    setObjectName(u"whatToConnect"_s);
    build(folder, apps);
    for (const QRadioButton *choice : {m_oneRepository, m_repositoryEach, m_chooseEach})
        connect(choice, &QRadioButton::toggled, this, &WhatToConnectDialog::update);
    connect(m_apps, &QListWidget::itemChanged, this, &WhatToConnectDialog::update);
    connect(m_workspace, &QComboBox::currentIndexChanged, this, &WhatToConnectDialog::update);
    connect(&m_workspaces, &models::WorkspaceModel::stateChanged, this,
            &WhatToConnectDialog::update);
    (isConnected ? m_oneRepository : m_chooseEach)->setChecked(true);
    update();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 64, metrics.height() * 24);
}

void WhatToConnectDialog::build(const QString &folder, const QList<Found> &apps)
{
    auto *found =
        plainLabel(this, tr("%1 holds %Ln app(s). What to connect?", nullptr, int(apps.size()))
                             .arg(plainLine(QFileInfo(folder).fileName())));
    found->setObjectName(u"foundApps"_s);
    m_apps->setObjectName(u"appsToAdd"_s);
    m_apps->setItemDelegate(new CellDelegate(m_apps));
    m_apps->setAccessibleName(tr("Apps to add"));
    for (const Found &app : apps) {
        const QString name = plainLine(app.name);
        auto *item = new QListWidgetItem(
            app.kind.isEmpty() ? name : tr("%1, %2").arg(name, plainLine(app.kind)), m_apps);
        item->setData(Qt::UserRole, app.directory);
        item->setToolTip(models::toolTipText(plainLine(app.directory)));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (!apps.isEmpty())
        m_apps->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(found);
    layout->addWidget(m_apps, 1);
    layout->addWidget(buildChoices());
    m_hint = plainLabel(this);
    m_hint->setObjectName(u"connectHint"_s);
    layout->addWidget(m_hint);
    layout->addWidget(buildButtons());
}

QWidget *WhatToConnectDialog::buildChoices()
{
    auto *part = new QWidget(this);
    m_oneRepository = new QRadioButton(tr("&One repository, a folder each"), part);
    m_oneRepository->setObjectName(u"oneRepository"_s);
    m_repositoryEach = new QRadioButton(tr("A &repository each"), part);
    m_repositoryEach->setObjectName(u"repositoryEach"_s);
    m_chooseEach = new QRadioButton(tr("&Choose for each"), part);
    m_chooseEach->setObjectName(u"chooseForEach"_s);
    m_place = new QWidget(part);
    m_workspace = new WorkspaceBox(m_workspaces, m_place);
    m_workspace->setObjectName(u"workspaceOfAll"_s);
    m_private = new QCheckBox(tr("&Private"), m_place);
    m_private->setObjectName(u"privateForAll"_s);
    m_private->setChecked(true);
    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins({});
    place->addSpacing(fontMetrics().height());
    place->addWidget(m_workspace, 1);
    place->addWidget(m_private);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_oneRepository);
    layout->addWidget(m_repositoryEach);
    layout->addWidget(m_place);
    layout->addWidget(m_chooseEach);
    setTabChain({m_repositoryEach, m_workspace, m_private, m_chooseEach});
    return part;
}

QWidget *WhatToConnectDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelAdding"_s);
    auto *oneApp = buttons->addButton(tr("Add as One App"), QDialogButtonBox::ActionRole);
    oneApp->setObjectName(u"addAsOneApp"_s);
    oneApp->setAutoDefault(false);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addFoundApps"_s);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(oneApp, &QPushButton::clicked, this, [this] {
        m_isOneApp = true;
        accept();
    });
    return buttons;
}

void WhatToConnectDialog::update()
{
    m_oneRepository->setEnabled(m_isConnected);
    m_repositoryEach->setEnabled(m_isConnected);
    m_place->setVisible(m_repositoryEach->isChecked());
    QString why;
    if (directories().isEmpty())
        why = tr("Tick an app.");
    else if (m_repositoryEach->isChecked() && workspace().isEmpty())
        why = tr("Choose a workspace.");
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    m_hint->setText(!why.isEmpty()  ? why
                    : m_isConnected ? tr("Nothing is created until you push.")
                                    : tr("Connect to Bitbucket to choose more."));
}

WhatToConnectDialog::Answer WhatToConnectDialog::answer() const
{
    if (m_isOneApp)
        return Answer::OneApp;
    if (m_oneRepository->isChecked())
        return Answer::OneRepository;
    return m_repositoryEach->isChecked() ? Answer::RepositoryEach : Answer::ChooseForEach;
}

QStringList WhatToConnectDialog::directories() const
{
    QStringList ticked;
    for (int row = 0; row < m_apps->count(); ++row) {
        const QListWidgetItem &item = *m_apps->item(row);
        if (item.checkState() == Qt::Checked)
            ticked.append(item.data(Qt::UserRole).toString());
    }
    return ticked;
}

QString WhatToConnectDialog::workspace() const
{
    const int row = m_workspace->currentIndex();
    return row >= 0 && row < m_workspaces.rowCount() ? m_workspaces.workspaceAt(row).slug
                                                     : QString();
}

bool WhatToConnectDialog::isPrivate() const
{
    return m_private->isChecked();
}

} // namespace windlass::ui
