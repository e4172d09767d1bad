// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverdialog.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/keylesstext.h"
#include "workflows/storedconsumer.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using handover::Program;

namespace {

QString differenceText(const workflows::Handover &handover)
{
    QStringList lines;
    for (const workflows::HandoverFile &file : handover.files) {
        lines.append(file.isNew       ? HandoverDialog::tr("%1 (new)").arg(file.name)
                     : file.isChanged ? HandoverDialog::tr("%1 (changed)").arg(file.name)
                                      : HandoverDialog::tr("%1 (as it should be)").arg(file.name));
        for (const handover::ChangedLine &line : file.lines)
            lines.append(u"  %1 %2"_s.arg(QChar(line.isNew ? u'+' : u'-')).arg(line.text));
    }
    return lines.join(u'\n');
}

QString leftText(const workflows::Handover &handover)
{
    QStringList lines;
    for (const handover::LeftStep &step : handover.leftToDo)
        lines.append({step.text, step.code, QString()});
    return lines.join(u'\n').trimmed();
}

//! Each line goes where its first letters say, or, where all \a isCode, to the right.
void setDirection(QTextEdit &edit, bool isCode)
{
    QTextOption option = edit.document()->defaultTextOption();
    option.setTextDirection(isCode ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    edit.document()->setDefaultTextOption(option);
    if (isCode)
        edit.setLayoutDirection(Qt::LeftToRight);
    else
        edit.unsetLayoutDirection();
}

} // namespace

HandoverDialog::HandoverDialog(const Context &context, workflows::WrittenHandovers &written,
                               const store::Account &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_written(written), m_account(account)
{
    setWindowTitle(tr("Hand Over Key"));
    setObjectName(u"handover"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeForm());
    m_title = new QLabel(this);
    m_title->setObjectName(u"handoverTitle"_s);
    layout->addWidget(m_title);
    m_text = new QTextEdit(this);
    m_text->setObjectName(u"handoverText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_title->setBuddy(m_text);
    layout->addWidget(m_text, 1);
    m_notes = plainLabel(this);
    m_notes->setObjectName(u"handoverNotes"_s);
    layout->addWidget(m_notes);
    m_error = new ErrorPanel(this);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 90, metrics.height() * 26);
    forget();
}

QWidget *HandoverDialog::makeForm()
{
    auto *rows = new QWidget(this);
    auto *form = new QFormLayout(rows);
    form->setContentsMargins({});
    m_program = new QComboBox(rows);
    m_program->setObjectName(u"handoverProgram"_s);
    m_program->addItem(u"Amplication"_s, int(Program::Amplication));
    m_program->addItem(u"Backstage"_s, int(Program::Backstage));
    form->addRow(tr("&Program"), m_program);
    auto *place = new QWidget(rows);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins({});
    m_folder = new QLineEdit(place);
    m_folder->setObjectName(u"handoverFolder"_s);
    auto *choose = button(place, u"chooseHandoverFolder"_s, tr("Choose..."));
    m_file = button(place, u"chooseHandoverFile"_s, tr("File..."));
    m_file->setToolTip(tr("The configuration of Backstage that is to have the key"));
    m_file->setEnabled(false);
    line->addWidget(m_folder, 1);
    for (QPushButton *each : {choose, m_file}) {
        each->setAutoDefault(false);
        line->addWidget(each);
    }
    form->addRow(tr("&Folder"), place);
    qobject_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);
    m_variables = new QCheckBox(tr("&Keep both in the .env file"), rows);
    m_variables->setObjectName(u"handoverVariables"_s);
    m_variables->setEnabled(false);
    form->addRow(QString(), m_variables);
    connect(choose, &QPushButton::clicked, this, &HandoverDialog::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &HandoverDialog::chooseFile);
    connect(m_folder, &QLineEdit::returnPressed, this, &HandoverDialog::look);
    connect(m_folder, &QLineEdit::editingFinished, &m_listener, [this] {
        if (m_folder->isModified()) // not whenever the focus leaves it
            look();
    });
    connect(m_folder, &QLineEdit::textEdited, this, &HandoverDialog::forget);
    connect(m_variables, &QCheckBox::toggled, this, &HandoverDialog::look);
    connect(m_program, &QComboBox::currentIndexChanged, this, [this] {
        showBackstageChoices();
        look();
    });
    return rows;
}

QWidget *HandoverDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_undo = button(row, u"undoHandover"_s, tr("Undo"));
    m_copy = button(row, u"copyLeftToDo"_s, tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what is left to do"));
    m_write = button(row, u"writeHandover"_s, tr("Write"));
    auto *close = button(row, u"closeHandover"_s, tr("Close"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_undo);
    layout->addWidget(m_copy);
    layout->addStretch();
    layout->addWidget(m_write);
    layout->addWidget(close);
    for (QPushButton *each : {m_undo, m_copy, m_write, close})
        each->setAutoDefault(false); // Return in the field is for looking
    connect(m_undo, &QPushButton::clicked, this, &HandoverDialog::undo);
    connect(m_copy, &QPushButton::clicked, this, &HandoverDialog::copy);
    connect(m_write, &QPushButton::clicked, this, &HandoverDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void HandoverDialog::setOrder(Program program, const QString &folder)
{
    {
        const QSignalBlocker quiet(m_program);
        m_program->setCurrentIndex(m_program->findData(int(program)));
    }
    showBackstageChoices();
    m_folder->setText(QDir::toNativeSeparators(folder));
    look();
}

void HandoverDialog::showBackstageChoices()
{
    const bool isBackstage = order().program == Program::Backstage;
    m_variables->setEnabled(isBackstage);
    m_file->setEnabled(isBackstage);
}

workflows::HandoverOrder HandoverDialog::order() const
{
    const auto program = Program(m_program->currentData().toInt());
    const bool inVariables = program == Program::Backstage && m_variables->isChecked();
    return {program, QDir::fromNativeSeparators(m_folder->text().trimmed()),
            inVariables ? handover::BackstageStyle::Variables : handover::BackstageStyle::AsItIs};
}

void HandoverDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { setOrder(order().program, folder); });
    dialog->open();
}

void HandoverDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Configuration"), m_folder->text(),
                                   tr("YAML (*.yaml *.yml)"));
    dialog->setObjectName(u"chooseConfiguration"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { setOrder(order().program, file); });
    dialog->open();
}

//! What was planned no longer fits what is typed.
void HandoverDialog::forget()
{
    ++m_look;
    m_handover.reset();
    m_error->clear();
    showText(tr("Choose the folder of the program to see what would be written there."), {});
    showNotes();
    m_write->setEnabled(false);
    m_copy->setEnabled(false);
    const QString last = m_written.lastFolder();
    m_undo->setEnabled(!last.isEmpty());
    m_undo->setAccessibleDescription(
        last.isEmpty()
            ? QString()
            : tr("Takes back what was written to %1").arg(QDir::toNativeSeparators(last)));
    m_undo->setToolTip(models::toolTipText(m_undo->accessibleDescription()));
}

void HandoverDialog::look()
{
    m_folder->setModified(false);
    forget();
    if (m_folder->text().trimmed().isEmpty())
        return;
    deliver(workflows::storedConsumer(m_context.services, m_account), this,
            [this, look = m_look](const Result<workflows::ConsumerEntry> &consumer) {
                if (look == m_look)
                    plan(consumer);
            });
}

void HandoverDialog::plan(const Result<workflows::ConsumerEntry> &consumer)
{
    if (!consumer || consumer->secret.isEmpty()) {
        showError(consumer ? Error{ErrorKind::SignInNeeded,
                                   tr("The secret of this consumer is not kept here any more. "
                                      "Sign in again.")}
                           : consumer.error());
        return;
    }
    const auto granted =
        m_account.scopes.isEmpty() ? std::nullopt : std::optional(m_account.scopes);
    deliver(workflows::planHandover(m_context.services, order(), *consumer, granted), this,
            [this, look = m_look](const Result<workflows::Handover> &handover) {
                if (look == m_look)
                    showPlan(handover);
            });
}

void HandoverDialog::showPlan(const Result<workflows::Handover> &handover)
{
    if (!handover) {
        showError(handover.error());
        return;
    }
    m_handover = *handover;
    m_copy->setEnabled(true);
    m_write->setEnabled(m_handover->isNeeded());
    if (m_handover->isNeeded())
        showDifference();
    else
        showLeftToDo();
    showNotes();
    announce(*this, m_title->text());
}

void HandoverDialog::showDifference()
{
    m_text->setLineWrapMode(QTextEdit::NoWrap);
    setDirection(*m_text, true);
    showText(tr("&What will be written; secrets are not shown"), differenceText(*m_handover));
}

void HandoverDialog::showLeftToDo()
{
    m_text->setLineWrapMode(QTextEdit::WidgetWidth); // sentences, too; Copy gives whole lines
    setDirection(*m_text, false);
    showText(tr("&What Is Left to Do"), leftText(*m_handover));
}

void HandoverDialog::showText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setAccessibleName(keylessText(title));
    m_text->setPlainText(text);
}

void HandoverDialog::showNotes()
{
    const QStringList notes =
        m_handover ? m_handover->warnings + m_handover->toChangeInBitbucket : QStringList();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void HandoverDialog::showError(const Error &error)
{
    m_error->showError(error);
}

void HandoverDialog::write()
{
    const auto written = m_written.write(*m_handover);
    const workflows::Handover done = *m_handover;
    forget();
    if (!written) {
        showError(written.error());
        return;
    }
    m_handover = done;
    m_copy->setEnabled(true);
    showLeftToDo();
    showNotes();
    m_text->setFocus();
    announce(*this, tr("Written. Read what is left to do."));
}

void HandoverDialog::undo()
{
    const auto undone = m_written.undo();
    if (!undone) {
        showError(undone.error());
        return;
    }
    look();
    m_folder->setFocus();
    announce(*this, tr("The files are as they were before."));
}

void HandoverDialog::copy() const
{
    QGuiApplication::clipboard()->setText(leftText(*m_handover));
}

} // namespace windlass::ui
