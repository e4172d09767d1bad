// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspacemodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace windlass::ui {

class WorkspaceBox;

//! Several apps were found below one folder: the one question where they shall go. Asks and shows;
//! nothing is added from here.
class WhatToConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Answer {
        OneRepository,  //!< a folder each; which one is asked next
        RepositoryEach, //!< named after each app, in workspace()
        ChooseForEach,  //!< later
        OneApp,         //!< the folder itself
    };

    struct Found
    {
        QString directory; //!< relative
        QString kind;      //!< "Nest 11.0"
        QString name;
    };

    //! \a workspaces outlives the dialog; without any only ChooseForEach and OneApp can be had.
    WhatToConnectDialog(const QString &folder, const QList<Found> &apps,
                        models::WorkspaceModel &workspaces, bool isConnected,
                        QWidget *parent = nullptr);

    //! These after accepted().
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] QStringList directories() const; //!< of the apps that are ticked
    [[nodiscard]] QString workspace() const;       //!< slug
    [[nodiscard]] bool isPrivate() const;

private:
    void build(const QString &folder, const QList<Found> &apps);
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildButtons();
    void update();

    models::WorkspaceModel &m_workspaces;
    const bool m_isConnected;
    bool m_isOneApp = false;
    QListWidget *m_apps;
    QRadioButton *m_oneRepository = nullptr;
    QRadioButton *m_repositoryEach = nullptr;
    QRadioButton *m_chooseEach = nullptr;
    QWidget *m_place = nullptr;
    WorkspaceBox *m_workspace = nullptr;
    QCheckBox *m_private = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace windlass::ui
