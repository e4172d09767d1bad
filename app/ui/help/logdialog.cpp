// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/logdialog.h"

#include "foundation/logbook.h"
#include "foundation/report.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

LogDialog::LogDialog(const LogBook &log, std::function<bool(const QUrl &)> openFolder,
                     QWidget *parent)
    : QDialog(parent),
      m_log(log),
      m_openFolder(std::move(openFolder)),
      m_filter(new QLineEdit(this)),
      m_lines(new QPlainTextEdit(this)),
      m_place(plainLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"log"_s);
    m_filter->setObjectName(u"logFilter"_s);
    m_lines->setObjectName(u"logLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setTabChangesFocus(true);
    m_lines->setMaximumBlockCount(LogBook::mostLines);
    m_place->setObjectName(u"logPlace"_s);
    makeButtons();
    showTexts();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_buttons);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 100, metrics.height() * 28);
    connect(m_filter, &QLineEdit::textChanged, this, &LogDialog::showLines);
    connect(&m_log, &LogBook::added, this, &LogDialog::add);
    showLines();
}

void LogDialog::makeButtons()
{
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyLog"_s);
    m_open = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openLogFolder"_s);
    m_open->setVisible(!m_log.file().isEmpty());
    for (QPushButton *each : {m_copy, m_open})
        each->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copyReport);
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_openFolder(QUrl::fromLocalFile(QFileInfo(m_log.file()).path())); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LogDialog::showTexts()
{
    setWindowTitle(tr("Log"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_lines->setAccessibleName(tr("Log"));
    m_lines->setPlaceholderText(tr("There is nothing to show."));
    m_place->setText(m_log.file().isEmpty()
                         ? tr("It is not kept in a file.")
                         : tr("It is kept in %1. No secret is in it.").arg(m_log.file()));
    m_copy->setText(tr("Copy &Report"));
    m_copy->setAccessibleDescription(tr("Without secrets, addresses and your home folder"));
    m_copy->setToolTip(m_copy->accessibleDescription());
    m_open->setText(tr("Open &Folder"));
}

void LogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

bool LogDialog::isWanted(const QString &line) const
{
    return line.contains(m_filter->text().trimmed(), Qt::CaseInsensitive);
}

void LogDialog::showLines()
{
    QStringList wanted;
    for (const QString &line : m_log.lines()) {
        if (isWanted(line))
            wanted.append(line);
    }
    m_lines->setPlainText(wanted.join(u'\n'));
    m_lines->verticalScrollBar()->setValue(m_lines->verticalScrollBar()->maximum());
}

void LogDialog::add(const QString &line)
{
    if (isWanted(line))
        m_lines->appendPlainText(line); // stays at the end when it is there
}

void LogDialog::copyReport() const
{
    QGuiApplication::clipboard()->setText(reportOf(m_lines->toPlainText()));
}

} // namespace windlass::ui
