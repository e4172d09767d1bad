// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/readmeview.h"

#include "journeys/office.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace windlass;

//! A readme is somebody's text: it is formatted, and nothing else happens.
class TestReadmeView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void formats();
    void loadsNothing_data();
    void loadsNothing();
    void showsHtmlAsItIsWritten();
    void opensSafeLinksOnly_data();
    void opensSafeLinksOnly();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<journeys::Office> m_office;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::ReadmeView> m_view;
    QList<QUrl> m_opened;
};

void TestReadmeView::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto office = journeys::Office::open(
        {QUrl(u"https://bitbucket.org"_s), QUrl(u"https://api.bitbucket.org"_s)},
        m_place->filePath(u"profile"_s));
    QVERIFY(office);
    m_office = std::move(*office);
    m_context = std::make_unique<ui::Context>(ui::Context{m_office->services, m_office->sessions,
                                                          m_office->apps, [this](const QUrl &page) {
                                                              m_opened.append(page);
                                                              return true;
                                                          }});
    m_opened.clear();
    m_view = std::make_unique<ui::ReadmeView>(*m_context);
}

void TestReadmeView::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_office.reset();
}

void TestReadmeView::formats()
{
    m_view->showMarkdown(u"# Shop\n\nSells *things*.\n\n- one\n- two\n"_s);
    QCOMPARE(m_view->toPlainText(), u"Shop\nSells things.\none\ntwo"_s);
    QVERIFY(m_view->document()->begin().blockFormat().headingLevel() == 1);
    m_view->showMessage(u"# no *Markdown*"_s);
    QCOMPARE(m_view->toPlainText(), u"# no *Markdown*"_s);
}

void TestReadmeView::loadsNothing_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shown");
    QTest::newRow("remote") << u"![a chart](https://tracker.example/x.png)"_s
                            << u"[picture: a chart]"_s;
    QTest::newRow("local") << u"![secrets](file:///etc/passwd)"_s << u"[picture: secrets]"_s;
    QTest::newRow("without a description") << u"a![](file:///etc/passwd)b"_s << u"ab"_s;
    QTest::newRow("beside") << u"![logo](docs/logo.png \"title\")"_s << u"[picture: logo]"_s;
    QTest::newRow("resource") << u"![x](qrc:/x) and ![y](:/y)"_s
                              << u"[picture: x] and [picture: y]"_s;
    QTest::newRow("a picture that is a link")
        << u"[![build](https://ci.example/b.svg)](https://ci.example)"_s << u"[picture: build]"_s;
}

void TestReadmeView::loadsNothing()
{
    QFETCH(QString, markdown);
    m_view->showMarkdown(markdown);
    QTEST(m_view->toPlainText(), "shown");
    QVERIFY(!m_view->toHtml().contains(u"<img"_s));
    for (const QString &address :
         {u"https://tracker.example/x.png"_s, u"file:///etc/passwd"_s, u"qrc:/i18n"_s})
        QVERIFY(!m_view->loadResource(QTextDocument::ImageResource, QUrl(address)).isValid());
}

void TestReadmeView::showsHtmlAsItIsWritten()
{
    m_view->showMarkdown(u"<script>alert(1)</script>\n\n<b onclick=x>bold</b>\n"_s);
    QVERIFY(m_view->toPlainText().contains(u"<script>alert(1)</script>"_s));
    QVERIFY(m_view->toPlainText().contains(u"<b onclick=x>bold</b>"_s));
}

void TestReadmeView::opensSafeLinksOnly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("opened");
    QTest::newRow("https") << u"https://example.com/docs"_s << 1;
    QTest::newRow("http") << u"http://example.com/docs"_s << 0;
    QTest::newRow("script") << u"javascript:alert(1)"_s << 0;
    QTest::newRow("file") << u"file:///etc/passwd"_s << 0;
    QTest::newRow("beside") << u"docs/setup.md"_s << 0;
}

void TestReadmeView::opensSafeLinksOnly()
{
    QFETCH(QString, link);
    m_view->showMarkdown(u"[here](%1)"_s.arg(link));
    Q_EMIT m_view->anchorClicked(QUrl(link));
    QTEST(int(m_opened.size()), "opened");
    QCOMPARE(m_view->toPlainText(), u"here"_s); // it did not go there itself
}

QTEST_MAIN(TestReadmeView)
#include "tst_readmeview.moc"
