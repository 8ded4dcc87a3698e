// SPDX-License-Identifier: Apache-2.0
#include "models/token_form.h"

#include "domain/shown_name.h"
#include "models/dates.h"

#include <QCoreApplication>
#include <QSet>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! A new token lives for this long unless the user says otherwise.
constexpr std::chrono::days DefaultLifetime{30};

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(TokenForm)
};

QString signedCounts(qsizetype added, qsizetype removed)
{
    QStringList parts;
    if (added > 0)
        parts.append(u"+%1"_s.arg(added));
    if (removed > 0)
        parts.append(u"\u2212%1"_s.arg(removed));
    return parts.join(u' ');
}

} // namespace

TokenForm::TokenForm(TokenFormMode mode, CataloguePtr catalogue, UtcTime now, const Token &original)
    : m_mode(mode)
    , m_catalogue(std::move(catalogue))
    , m_now(now)
    , m_original(original)
{
    switch (mode) {
    case TokenFormMode::Generate:
        m_expiryText = dateText(now + DefaultLifetime);
        break;
    case TokenFormMode::Copy:
        m_description =
            firstCharacters(FormWords::tr("Copy of %1").arg(original.description), MaxDescription);
        break;
    case TokenFormMode::Edit:
        m_description = original.description;
        break;
    }
    if (mode != TokenFormMode::Generate) {
        m_neverExpires = !original.expiresAt;
        if (original.expiresAt)
            m_expiryText = dateText(*original.expiresAt);
        m_templateName = original.templateName;
        m_baseName = original.templateName;
        m_baseMethods = original.methods;
        m_methods = original.methods;
    }
    if (mode == TokenFormMode::Copy && isExpired(original.expiresAt, now))
        m_expiryText = dateText(now + DefaultLifetime);
    m_opened = snapshot();
}

void TokenForm::chooseTemplate(const QString &name)
{
    if (const auto *found = m_catalogue->templateByName(name)) {
        m_templateName = found->name;
        m_baseName = found->name;
        m_baseMethods = found->methods;
        m_methods = found->methods;
    }
}

void TokenForm::chooseSavedSet(const QString &name, const ApiMethodSet &methods)
{
    m_templateName.clear();
    m_baseName = name;
    m_baseMethods = methods;
    m_methods = methods;
}

QString TokenForm::savedSetName() const
{
    const bool isSet = m_templateName.isEmpty() && m_methods == m_baseMethods
        && !m_catalogue->templateByName(m_baseName);
    return isSet ? m_baseName : QString();
}

void TokenForm::chooseCustom()
{
    m_templateName.clear();
    m_baseName.clear();
}

void TokenForm::setMethods(const ApiMethodSet &methods)
{
    if (methods == m_methods)
        return;
    m_methods = methods;
    m_templateName.clear();
}

void TokenForm::restore(const Choice &choice)
{
    m_templateName = choice.templateName;
    m_baseName = choice.baseName;
    m_baseMethods = choice.baseMethods;
    m_methods = choice.methods;
}

bool TokenForm::isHandMade() const
{
    const bool isKnown = m_methods == m_baseMethods && !m_baseName.isEmpty();
    return m_templateName.isEmpty() && !isKnown && hasMethods();
}

QString TokenForm::customText() const
{
    if (m_baseName.isEmpty() || m_methods == m_baseMethods)
        return FormWords::tr("Custom");
    const auto added = m_methods.minus(m_baseMethods).count();
    const auto removed = m_baseMethods.minus(m_methods).count();
    return FormWords::tr("Custom (based on %1, %2)").arg(m_baseName, signedCounts(added, removed));
}

std::optional<DescriptionProblem> TokenForm::descriptionProblem() const
{
    return cirrusgrid::descriptionProblem(m_description);
}

void TokenForm::setOthers(const QList<Token> &others)
{
    m_others = others;
    m_looks.clear();
}

const Token *TokenForm::lookalike() const
{
    if (m_description.trimmed().isEmpty())
        return nullptr;
    if (m_looks.isEmpty()) {
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            if (m_mode != TokenFormMode::Edit || m_others[i].id != m_original.id)
                m_looks.insert(skeletonOf(m_others[i].description), i);
        }
    }
    const auto found = m_looks.constFind(skeletonOf(m_description));
    return found == m_looks.cend() ? nullptr : &m_others[*found];
}

std::optional<ExpiryProblem> TokenForm::expiryProblem() const
{
    if (m_neverExpires)
        return std::nullopt;
    if (m_expiryText.trimmed().isEmpty())
        return ExpiryProblem::Empty;
    const auto date = dateFromText(m_expiryText);
    if (!date)
        return isNoSuchDate(m_expiryText) ? ExpiryProblem::NoSuchDate : ExpiryProblem::NotADate;
    // An expired token may keep its date while something else about it is edited.
    const bool isKept = m_mode == TokenFormMode::Edit && expiresAt() == m_original.expiresAt;
    if (!isKept && isExpired(endOfDay(*date), m_now))
        return ExpiryProblem::InThePast;
    return std::nullopt;
}

bool TokenForm::isValid() const
{
    return !descriptionProblem() && !expiryProblem() && hasMethods();
}

bool TokenForm::isModified() const { return snapshot() != m_opened; }

TokenForm::Snapshot TokenForm::snapshot() const
{
    return {m_description, m_neverExpires, m_neverExpires ? QString() : m_expiryText,
            m_templateName, m_methods};
}

std::optional<UtcTime> TokenForm::expiresAt() const
{
    if (m_neverExpires)
        return std::nullopt;
    const auto date = dateFromText(m_expiryText);
    if (!date)
        return std::nullopt;
    // A token made by a script may end at any time of its day; as long as the day is kept, so is
    // the time.
    if (m_mode == TokenFormMode::Edit && m_original.expiresAt
        && dateOf(*m_original.expiresAt) == *date)
        return m_original.expiresAt;
    return endOfDay(*date);
}

TokenDraft TokenForm::draft() const
{
    return {m_description.trimmed(), {m_templateName, m_methods}, expiresAt()};
}

bool TokenForm::sameGrant() const
{
    return m_templateName == m_original.templateName && m_methods == m_original.methods;
}

TokenChange TokenForm::change() const
{
    TokenChange change;
    if (m_description.trimmed() != m_original.description)
        change.description = m_description.trimmed();
    if (!sameGrant())
        change.grant = TokenGrant{m_templateName, m_methods};
    if (expiresAt() != m_original.expiresAt)
        change.expiresAt = expiresAt();
    return change;
}

QString TokenForm::changeText() const
{
    const auto differs = change();
    QStringList parts;
    if (differs.description)
        parts.append(FormWords::tr("new description"));
    if (differs.grant) {
        const auto added = m_methods.minus(m_original.methods).count();
        const auto removed = m_original.methods.minus(m_methods).count();
        parts.append(added + removed == 0
                         ? FormWords::tr("same methods, different preset")
                         : FormWords::tr("methods: %1").arg(signedCounts(added, removed)));
    }
    if (differs.expiresAt)
        parts.append(*differs.expiresAt ? FormWords::tr("new date")
                                        : FormWords::tr("never expires"));
    return parts.join(u", "_s);
}

QString TokenForm::selectionText() const
{
    QSet<QString> services;
    for (int number : m_methods.numbers()) {
        if (const auto *method = m_catalogue->byNumber(number))
            services.insert(method->service);
    }
    const int count = m_methods.count();
    if (count == 0)
        return FormWords::tr("No methods selected");
    QString text = FormWords::tr("%L1 of %L2 methods").arg(count).arg(m_catalogue->grantable().count())
        + u' ' + FormWords::tr("in %Ln service(s)", nullptr, static_cast<int>(services.size()));
    const int changing = m_methods.minus(m_catalogue->safe()).count();
    if (changing > 0)
        text += u" · "_s + FormWords::tr("%Ln can make changes", nullptr, changing);
    else
        text += u" · "_s + FormWords::tr("all read-only");
    return text;
}

QString TokenForm::purposeText() const
{
    if (m_mode == TokenFormMode::Edit)
        return FormWords::tr("Edit \u201c%1\u201d: %2.")
            .arg(nameInSentence(m_original.description), changeText());
    const auto end = expiresAt();
    const QString lifetime =
        end ? FormWords::tr("until %1").arg(dateText(*end)) : FormWords::tr("never expires");
    return FormWords::tr("Generate \u201c%1\u201d: %2, %3.")
        .arg(nameInSentence(m_description.trimmed()),
             FormWords::tr("%Ln method(s)", nullptr, m_methods.count()), lifetime);
}

} // namespace cirrusgrid
