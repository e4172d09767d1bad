// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appkind.h"

#include "projects/kindtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace windlass::projects;

using Files = QMap<QString, QByteArray>;

//! Each kind by what its generator really writes.
class TestAppKind final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsSound();
    void recognises_data();
    void recognises();
    void survivesWhatCannotBeRead_data();
    void survivesWhatCannotBeRead();
    void passesOverPipesAndHugeFiles();
    void knowsTheUsualIgnores();
    void shortensVersions();
};

static bool write(const QString &folder, const Files &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder + u'/' + file.key();
        QFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly)
            || out.write(file.value()) != file.value().size())
            return false;
    }
    return true;
}

static QByteArray package(const QByteArray &dependencies, const QByteArray &forBuilding = {})
{
    return "{\n  \"name\": \"shop-api\",\n  \"version\": \"0.0.1\",\n  \"dependencies\": {"
           + dependencies + "},\n  \"devDependencies\": {" + forBuilding + "}\n}\n";
}

void TestAppKind::tableIsSound()
{
    QVERIFY(kindTable().size() >= 20);
    QSet<QString> ids;
    for (const KindRow &row : kindTable()) {
        ids.insert(row.id);
        QVERIFY2(!row.name.isEmpty() && !row.marks.isEmpty(), qPrintable(row.id));
        QVERIFY2(!row.ignores.isEmpty(), qPrintable(row.id));
        QList<Mark> all = row.versions;
        for (const QList<Mark> &together : row.marks) {
            QVERIFY2(!together.isEmpty(), qPrintable(row.id)); // would fit every folder
            all += together;
        }
        for (const Mark &mark : std::as_const(all)) {
            QVERIFY2(!mark.file.isEmpty() && mark.pattern.isValid(), qPrintable(row.id));
            QVERIFY2(mark.kind != Mark::Kind::Text || !mark.pattern.pattern().isEmpty(),
                     qPrintable(row.id));
        }
    }
    QCOMPARE(ids.size(), 20); // svelte has two rows
}

void TestAppKind::recognises_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    const QString json = u"package.json"_s;
    const QByteArray nest = "\"@nestjs/common\": \"^11.0.1\", \"@nestjs/core\": \"^11.0.1\","
                            "\"@nestjs/platform-express\": \"^11.0.1\"";
    QTest::newRow("amplication") << Files{{u".amplicationignore"_s, ""}, {json, package(nest)}}
                                 << u"amplication"_s << u"Amplication"_s;
    QTest::newRow("amplication, by its readme")
        << Files{{u"README.md"_s, "# Getting started\nThis service was generated with Amplication. "
                                  "It serves as the server-side component.\n"},
                 {json, package(nest)}}
        << u"amplication"_s << u"Amplication"_s;
    QTest::newRow("nest") << Files{{u"nest-cli.json"_s, "{}"},
                                   {json, package(nest, "\"express\": \"^5.0.0\"")}}
                          << u"nest"_s << u"Nest 11.0"_s;
    QTest::newRow("next with react")
        << Files{{json, package("\"next\": \"15.1.4\", \"react\": \"^19.0.0\"")}} << u"next"_s
        << u"Next.js 15.1"_s;
    QTest::newRow("vite with react")
        << Files{{json, package("\"react\": \"^19.0.0\"", "\"vite\": \"~6.0.5\"")},
                 {u"vite.config.ts"_s, "export default {}"}}
        << u"vite"_s << u"Vite 6.0"_s;
    QTest::newRow("vite with vue")
        << Files{{json, package("\"vue\": \"^3.5.13\"", "\"vite\": \"^6.0.5\"")}} << u"vite"_s
        << u"Vite 6.0"_s;
    QTest::newRow("vitest alone is no vite")
        << Files{{json, package("\"express\": \"~4.16.1\"", "\"vitest\": \"^2.0.0\"")}}
        << u"express"_s << u"Express 4.16"_s;
    QTest::newRow("angular with its express server")
        << Files{{u"angular.json"_s, "{}"},
                 {json, package("\"@angular/core\": \"^19.1.0\", \"express\": \"^4.18.2\"")}}
        << u"angular"_s << u"Angular 19.1"_s;
    QTest::newRow("express") << Files{{json, package("\"express\": \"~4.16.1\"")}} << u"express"_s
                             << u"Express 4.16"_s;
    QTest::newRow("react") << Files{{json, package("\"react\": \"^18.2.0\","
                                                   "\"react-scripts\": \"5.0.1\"")}}
                           << u"react"_s << u"React 18.2"_s;
    QTest::newRow("vue") << Files{{json, package("\"vue\": \"^3.2.13\"")}, {u"vue.config.js"_s, ""}}
                         << u"vue"_s << u"Vue 3.2"_s;
    QTest::newRow("sveltekit, built by vite")
        << Files{{json, package({}, "\"@sveltejs/kit\": \"^2.16.0\", \"svelte\": \"^5.0.0\","
                                    "\"vite\": \"^6.0.0\"")},
                 {u"svelte.config.js"_s, ""}}
        << u"svelte"_s << u"Svelte 5.0"_s;
    QTest::newRow("svelte, built by rollup")
        << Files{{json, package({}, "\"svelte\": \"^3.55.0\"")}} << u"svelte"_s << u"Svelte 3.55"_s;
    QTest::newRow("jhipster, on spring boot and angular")
        << Files{{u".yo-rc.json"_s, "{\"generator-jhipster\": {\"jhipsterVersion\": \"8.7.3\"}}"},
                 {u"pom.xml"_s, "<groupId>org.springframework.boot</groupId>"},
                 {json, package("\"@angular/core\": \"18.2.9\"")}}
        << u"jhipster"_s << u"JHipster 8.7"_s;
    QTest::newRow("spring boot, maven")
        << Files{{u"pom.xml"_s, "<project><parent>\n<groupId>org.springframework.boot</groupId>\n"
                                "<artifactId>spring-boot-starter-parent</artifactId>\n"
                                "<version>3.4.1</version>\n</parent></project>"}}
        << u"spring-boot"_s << u"Spring Boot 3.4"_s;
    QTest::newRow("spring boot, gradle")
        << Files{{u"build.gradle"_s, "plugins {\n\tid 'java'\n"
                                     "\tid 'org.springframework.boot' version '3.3.2'\n}\n"}}
        << u"spring-boot"_s << u"Spring Boot 3.3"_s;
    QTest::newRow("spring boot, kotlin")
        << Files{{u"build.gradle.kts"_s,
                  "plugins {\n id(\"org.springframework.boot\") version \"3.4.0\"\n}"}}
        << u"spring-boot"_s << u"Spring Boot 3.4"_s;
    QTest::newRow("django")
        << Files{{u"manage.py"_s,
                  "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')"},
                 {u"shop/settings.py"_s,
                  "\"\"\"\nGenerated by 'django-admin startproject' using Django 5.1.4.\n\"\"\"\n"}}
        << u"django"_s << u"Django 5.1"_s;
    QTest::newRow("django with vite beside")
        << Files{{u"manage.py"_s, "from django.core.management import execute_from_command_line"},
                 {u"requirements.txt"_s, "gunicorn==22.0\nDjango==4.2.16\n"},
                 {json, package({}, "\"vite\": \"^5.0.0\"")}}
        << u"django"_s << u"Django 4.2"_s;
    QTest::newRow("rails") << Files{{u"Gemfile"_s, "source \"https://rubygems.org\"\n\n"
                                                   "gem \"rails\", \"~> 8.0.1\"\n"}}
                           << u"rails"_s << u"Rails 8.0"_s;
    QTest::newRow("rails, locked")
        << Files{{u"Gemfile"_s, "gem 'rails'\n"},
                 {u"Gemfile.lock"_s,
                  "GEM\n  specs:\n    rails (7.2.2.1)\n      actioncable (= 7.2)\n"}}
        << u"rails"_s << u"Rails 7.2"_s;
    QTest::newRow("laravel, which brings vite")
        << Files{{u"composer.json"_s,
                  "{\"require\": {\"php\": \"^8.2\", \"laravel/framework\": \"^11.31\"}}"},
                 {u"artisan"_s, "#!/usr/bin/env php\n"},
                 {json, package({}, "\"vite\": \"^6.0.11\"")}}
        << u"laravel"_s << u"Laravel 11.31"_s;
    QTest::newRow("dotnet") << Files{{u"Shop.csproj"_s,
                                      "<TargetFramework>net8.0</TargetFramework>"}}
                            << u"dotnet"_s << u".NET 8.0"_s;
    QTest::newRow("dotnet, a solution of projects")
        << Files{{u"Shop.sln"_s, "Microsoft Visual Studio Solution File"},
                 {u"Shop.Api/Shop.Api.csproj"_s, "<TargetFramework>net9.0</TargetFramework>"}}
        << u"dotnet"_s << u".NET 9.0"_s;
    QTest::newRow("flutter") << Files{{u"pubspec.yaml"_s,
                                       "name: shop\nenvironment:\n  sdk: ^3.6.0\n"
                                       "  flutter: \">=3.27.0\"\ndependencies:\n  flutter:\n"
                                       "    sdk: flutter\n"}}
                             << u"flutter"_s << u"Flutter 3.27"_s;
    QTest::newRow("dart without flutter")
        << Files{{u"pubspec.yaml"_s, "name: shop\nenvironment:\n  sdk: ^3.6.0\n"}} << u"plain"_s
        << QString();
    QTest::newRow("go") << Files{{u"go.mod"_s, "module example.com/shop\n\ngo 1.23.4\n"}} << u"go"_s
                        << u"Go 1.23"_s;
    QTest::newRow("rust") << Files{{u"Cargo.toml"_s, "[package]\nname = \"shop\"\n"
                                                     "rust-version = \"1.83\"\n"}}
                          << u"rust"_s << u"Rust 1.83"_s;
    QTest::newRow("maven") << Files{{u"pom.xml"_s, "<project><version>1.0</version></project>"}}
                           << u"maven"_s << u"Maven"_s;
    QTest::newRow("gradle") << Files{{u"build.gradle.kts"_s, "plugins { java }"},
                                     {u"gradle/wrapper/gradle-wrapper.properties"_s,
                                      "distributionUrl=https\\://services.gradle.org/distributions/"
                                      "gradle-8.11.1-bin.zip\n"}}
                            << u"gradle"_s << u"Gradle 8.11"_s;
    QTest::newRow("plain") << Files{{u"notes.txt"_s, "Nest 11"}} << u"plain"_s << QString();
    QTest::newRow("a package of nothing") << Files{{json, "{}"}} << u"plain"_s << QString();
    QTest::newRow("version from the workspace")
        << Files{{json, package("\"express\": \"workspace:*\"")}} << u"express"_s << u"Express"_s;
    QTest::newRow("version from an address")
        << Files{{json, package("\"express\": \"https://example.com/express-4.tgz\"")}}
        << u"express"_s << u"Express"_s;
}

void TestAppKind::recognises()
{
    QFETCH(Files, files);
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), files));
    const AppKind kind = recogniseKind(folder.path());
    QTEST(kind.id, "id");
    QTEST(kind.title(), "title");
}

void TestAppKind::survivesWhatCannotBeRead_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    const QString json = u"package.json"_s;
    QTest::newRow("byte order mark")
        << Files{{json, "\xEF\xBB\xBF" + package("\"express\": \"^4.0.0\"")}} << u"express"_s
        << u"4.0.0"_s;
    QTest::newRow("broken package, other mark")
        << Files{{json, "{ \"dependencies\": { \"@nestjs/core\": \"^11"}, {u"nest-cli.json"_s, ""}}
        << u"nest"_s << QString();
    QTest::newRow("broken package") << Files{{json, "{,}"}} << u"plain"_s << QString();
    QTest::newRow("a list") << Files{{json, "[\"express\"]"}} << u"plain"_s << QString();
    QTest::newRow("no text as dependencies")
        << Files{{json, "{\"dependencies\": [\"express\"], \"devDependencies\": 3}"}} << u"plain"_s
        << QString();
    QTest::newRow("a number as version")
        << Files{{json, "{\"dependencies\": {\"express\": 4}}"}} << u"express"_s << QString();
    QTest::newRow("a very long version")
        << Files{{json, package("\"express\": \"" + QByteArray(5000, '9') + "\"")}} << u"express"_s
        << u"999999"_s;
    QTest::newRow("a folder of that name")
        << Files{{u"package.json/x"_s, ""}} << u"plain"_s << QString();
    QTest::newRow("bytes that are no text")
        << Files{{u"manage.py"_s, "\xff\xfe\x00DJANGO"}} << u"plain"_s << QString();
}

void TestAppKind::survivesWhatCannotBeRead()
{
    QFETCH(Files, files);
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), files));
    const AppKind kind = recogniseKind(folder.path());
    QTEST(kind.id, "id");
    QTEST(kind.version, "version");
}

void TestAppKind::passesOverPipesAndHugeFiles()
{
    const QTemporaryDir folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"package.json"_s)).constData(), 0600), 0);
    QCOMPARE(recogniseKind(folder.path()).id, u"plain"_s); // and does not wait for a writer
    QVERIFY(QFile::remove(folder.filePath(u"package.json"_s)));

    QFile huge(folder.filePath(u"package.json"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    huge.write(package("\"express\": \"^4.0.0\""));
    QVERIFY(huge.resize(qint64(3) * 1024 * 1024 * 1024)); // has holes: takes no room
    QCOMPARE(recogniseKind(folder.path()).id, u"plain"_s);
    QCOMPARE(recogniseKind(folder.filePath(u"missing"_s)).id, u"plain"_s);
}

void TestAppKind::knowsTheUsualIgnores()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), {{u"package.json"_s, package("\"express\": \"^4.0.0\"")}}));
    const QStringList usual = recogniseKind(folder.path()).usualIgnores;
    QVERIFY(usual.contains(u"node_modules/"_s));
    QVERIFY(usual.contains(u".env"_s));
    QVERIFY(usual.indexOf(u"!.env.example"_s) > usual.indexOf(u".env.*"_s)); // the last one wins
    QVERIFY(!usual.contains(u"package-lock.json"_s));
    QCOMPARE(recogniseKind(u"/nowhere"_s).usualIgnores, QStringList());
}

void TestAppKind::shortensVersions()
{
    AppKind kind{u"nest"_s, u"Nest"_s, u"11.0.1"_s, {}};
    QCOMPARE(kind.title(), u"Nest 11.0"_s);
    QCOMPARE(kind.shortTitle(), u"Nest 11"_s);
    kind.version = u"11"_s;
    QCOMPARE(kind.title(), u"Nest 11"_s);
    kind.version.clear();
    QCOMPARE(kind.title(), u"Nest"_s);
    QCOMPARE(AppKind().title(), QString());
}

QTEST_GUILESS_MAIN(TestAppKind)
#include "tst_appkind.moc"
