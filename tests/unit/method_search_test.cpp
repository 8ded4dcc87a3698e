// SPDX-License-Identifier: Apache-2.0
#include "models/method_search.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &text, const char *method)
{
    static const MethodSearch search(testCatalogue());
    return search.matches(text).contains(
        testCatalogue()->byFullName(QString::fromLatin1(method))->number);
}

//! Says \a summary for each method's, while it lives.
class OneSummary : public QTranslator
{
public:
    explicit OneSummary(QString summary)
        : m_summary(std::move(summary))
    {
        QCoreApplication::installTranslator(this);
    }
    ~OneSummary() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return qstrcmp(context, "ApiMethod") == 0 ? m_summary : QString();
    }

private:
    QString m_summary;
};

bool summaryIsFound(const QString &summary, const QString &text)
{
    const OneSummary words(summary);
    return !MethodSearch(testCatalogue()).matches(text).isEmpty();
}

} // namespace

TEST_CASE(
    "a method is found by its words, by the beginnings of its camel-case words, and by its service")
{
    CHECK(finds(u"stop env"_s, "environment.control.StopEnv"));
    CHECK(finds(u"env stop"_s, "environment.control.StopEnv"));
    CHECK(finds(u"senv"_s, "environment.control.StopEnv"));
    CHECK(finds(u"STOPENV"_s, "environment.control.StopEnv"));
    CHECK(finds(u"environment.control"_s, "environment.control.StopEnv"));
    CHECK(finds(u"control stop"_s, "environment.control.StopEnv"));
    CHECK_FALSE(finds(u"stop env"_s, "environment.control.StartEnv"));
    CHECK_FALSE(finds(u"xyzzy"_s, "environment.control.StopEnv"));
}

TEST_CASE("a method is found at the beginning of a word of its summary, in the user's language")
{
    CHECK(summaryIsFound(u"Arrête un environnement"_s, u"arrêt"_s));
    CHECK(summaryIsFound(u"Affiche l’état d’une couche"_s, u"etat COUCHE"_s));
    CHECK_FALSE(summaryIsFound(u"Affiche l’état d’une couche"_s, u"ouche"_s));
    CHECK(summaryIsFound(u"レイヤーのボリュームを一覧表示"_s, u"ボリューム"_s));
    CHECK(summaryIsFound(u"レイヤーのボリュームを一覧表示"_s, u"表示"_s));
    CHECK_FALSE(summaryIsFound(u"レイヤーのボリュームを一覧表示"_s, u"リューム"_s));
    CHECK(summaryIsFound(u"يعرض حساب الفوترة"_s, u"فوترة"_s));
    CHECK(summaryIsFound(u"يعرض حساب الفوترة"_s, u"الفوترة"_s));
}

TEST_CASE("an empty search finds all that can be granted, and nothing else ever")
{
    const MethodSearch search(testCatalogue());
    CHECK(search.matches(u"  "_s) == testCatalogue()->grantable());
    CHECK(search.matches(u"authentication"_s).isEmpty());
}

TEST_CASE("what was found is highlighted in the name")
{
    using Ranges = std::vector<MethodSearch::Range>;
    CHECK(MethodSearch::highlights(u"StopEnv"_s, u"stop env"_s) == Ranges{{0, 4}, {4, 3}});
    CHECK(MethodSearch::highlights(u"StopEnv"_s, u"senv"_s) == Ranges{{0, 1}, {4, 3}});
    CHECK(MethodSearch::highlights(u"StopEnv"_s, u"xyz"_s).empty());
}
