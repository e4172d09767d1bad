// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changelistmodel.h"
#include "ui/regenerate/differencepane.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTabBar;
class QTreeView;

namespace windlass::ui {

//! What new output of a generator would do to people's work, before anything is sent: the files
//! where both meet, those that the generator changed, those that people changed. What meets is
//! decided here, for each file or for all; nothing is written from here.
class ReviewChangesDialog final : public QDialog
{
    Q_OBJECT
public:
    using Row = models::ChangeListModel::Row;
    //! The two sides of a row: what was and what the generator or people made of it; where they
    //! meet, people's work and what was generated.
    using LoadDifference = std::function<QFuture<Result<git::TextDifference>>(const Row &row)>;

    enum class Purpose {
        Preview, //!< decisions are for later
        Push,    //!< a push stopped, and goes on once all is decided
    };

    //! \a changes outlives what is shown and has the decisions.
    ReviewChangesDialog(models::ChangeListModel &changes, LoadDifference loadDifference,
                        Purpose purpose = Purpose::Preview, QWidget *parent = nullptr);

    //! What is otherwise than usual, whole sentences.
    void setNotes(const QStringList &notes);

private:
    class FileList;

    void build();
    [[nodiscard]] QWidget *buildFiles();
    [[nodiscard]] QWidget *buildDecision();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] int currentRow() const; //!< of the model; -1: none
    void showSide(int tab);
    void showFile();
    void decide();
    void update();
    [[nodiscard]] QString hint() const;

    models::ChangeListModel &m_changes;
    const LoadDifference m_loadDifference;
    const Purpose m_purpose;
    bool m_isSwitching = false;
    FileList *m_filter;
    QTabBar *m_sides = nullptr;
    QTreeView *m_files = nullptr;
    QWidget *m_decision = nullptr;
    QRadioButton *m_people = nullptr;
    QRadioButton *m_generated = nullptr;
    QRadioButton *m_markers = nullptr;
    QPushButton *m_forAll = nullptr;
    DifferencePane *m_pane = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_use = nullptr; //!< null: nothing is to be decided
};

} // namespace windlass::ui
