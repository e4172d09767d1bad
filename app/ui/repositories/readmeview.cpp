// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/readmeview.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace windlass::ui {

ReadmeView::ReadmeView(const Context &context, QWidget *parent)
    : QTextBrowser(parent), m_context(context)
{
    setObjectName(u"readme"_s);
    setAccessibleName(tr("README preview"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * 8);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { openLink(m_context, link); });
}

QVariant ReadmeView::loadResource(int, const QUrl &)
{
    return {};
}

void ReadmeView::showMarkdown(const QString &markdown)
{
    clear();
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(markdown, features);
    describePictures();
    moveCursor(QTextCursor::Start);
}

void ReadmeView::showMessage(const QString &message)
{
    setPlainText(message);
}

//! A picture is an address that would have to be loaded; its description says as much.
void ReadmeView::describePictures()
{
    QTextCursor picture = document()->find(QString(QChar::ObjectReplacementCharacter));
    while (!picture.isNull()) {
        const QTextImageFormat format = picture.charFormat().toImageFormat();
        const QString description = format.property(QTextFormat::ImageAltText).toString();
        picture.insertText(description.isEmpty() ? tr("[picture]")
                                                 : tr("[picture: %1]").arg(description),
                           QTextCharFormat());
        picture = document()->find(QString(QChar::ObjectReplacementCharacter), picture);
    }
}

} // namespace windlass::ui
