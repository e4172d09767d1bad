// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace windlass {
class LogBook;
}

namespace windlass::ui {

//! What the program has logged since it was started, as it comes; where the file is; and a report
//! to copy, without private parts. It stays open beside the window.
class LogDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a log must outlive the dialog. \param openFolder  shows a folder to the user
    LogDialog(const LogBook &log, std::function<bool(const QUrl &)> openFolder,
              QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void showTexts();
    void showLines();
    void add(const QString &line);
    void copyReport() const;
    [[nodiscard]] bool isWanted(const QString &line) const;

    const LogBook &m_log;
    const std::function<bool(const QUrl &)> m_openFolder;
    QLineEdit *m_filter;
    QPlainTextEdit *m_lines;
    QLabel *m_place;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace windlass::ui
