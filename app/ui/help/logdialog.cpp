// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/logdialog.h"

#include "foundation/logbook.h"
#include "foundation/report.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QDialogButtonBox>
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
      m_lines(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Log"));
    setObjectName(u"log"_s);
    m_filter->setObjectName(u"logFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_lines->setObjectName(u"logLines"_s);
    m_lines->setAccessibleName(tr("Log"));
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("There is nothing to show."));
    m_lines->setMaximumBlockCount(LogBook::mostLines);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_lines, 1);
    layout->addWidget(makePlace());
    layout->addWidget(makeButtons());
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 100, metrics.height() * 28);
    connect(m_filter, &QLineEdit::textChanged, this, &LogDialog::showLines);
    connect(&m_log, &LogBook::added, this, &LogDialog::add);
    showLines();
}

QWidget *LogDialog::makePlace()
{
    QLabel *place = plainLabel(this);
    place->setObjectName(u"logPlace"_s);
    place->setText(m_log.file().isEmpty()
                       ? tr("It is not kept in a file.")
                       : tr("It is kept in %1. No secret is in it.").arg(m_log.file()));
    return place;
}

QWidget *LogDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy &Report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyLog"_s);
    copy->setAccessibleDescription(tr("Without secrets, addresses and your home folder"));
    copy->setToolTip(copy->accessibleDescription());
    QPushButton *open = buttons->addButton(tr("Open &Folder"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"openLogFolder"_s);
    open->setVisible(!m_log.file().isEmpty());
    for (QPushButton *each : {copy, open})
        each->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &LogDialog::copyReport);
    connect(open, &QPushButton::clicked, this,
            [this] { m_openFolder(QUrl::fromLocalFile(QFileInfo(m_log.file()).path())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
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
