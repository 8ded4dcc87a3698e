// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/platform_dialog.h"

#include "models/dates.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! A file with every authority there is has some 200 KB.
constexpr qint64 MaxFile = 1024 * 1024;

} // namespace

PlatformDialog::PlatformDialog(const ConnectionDirectory &directory, Platforms &platforms,
                               const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_directory(directory)
    , m_platforms(platforms)
    , m_id(id)
    , m_name(named(new LineField(this), u"platformNameEdit"_s, tr("Name")))
    , m_domain(named(new LineField(this), u"platformDomainEdit"_s, tr("Domain")))
    , m_address(named(makeLabel({}, TextStyle::Hint, this), u"platformAddress"_s, tr("Address")))
    , m_authority(named(makeLabel({}, TextStyle::Hint, this), u"authorityLabel"_s, tr("Authority")))
    , m_choose(named(makeButton(tr("Choose File\u2026"), ButtonLook::Standard, this),
                     u"chooseAuthorityButton"_s, tr("Choose a CA certificate")))
    , m_remove(named(makeButton(tr("Remove"), ButtonLook::Standard, this),
                     u"removeAuthorityButton"_s, tr("Remove Certificate Authority")))
    , m_message(named(new MessageLine(this), u"platformMessage"_s, tr("Message")))
    , m_save(named(makeButton(id.isEmpty() ? tr("Add") : tr("Save"), ButtonLook::Primary, this),
                   u"savePlatformButton"_s, id.isEmpty() ? tr("Add") : tr("Save")))
{
    const QString title = id.isEmpty() ? tr("Add Platform") : tr("Edit Platform");
    named(this, u"platformDialog"_s, title);
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto platform = platforms.byId(id)) {
        m_name->setText(platform->name);
        m_domain->setText(platform->url.toString());
        m_authorityPem = platform->authorityPem;
    }
    layOut();
    connect(m_domain, &QLineEdit::textChanged, this, &PlatformDialog::showAddress);
    connect(m_choose, &QPushButton::clicked, this, &PlatformDialog::chooseAuthority);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_authorityPem.clear();
        showAuthority();
        m_choose->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &PlatformDialog::submit);
    showAddress();
    showAuthority();
    m_name->setFocus();
}

void PlatformDialog::layOut()
{
    m_name->setPlaceholderText(tr("Name to show in this program"));
    m_domain->setPlaceholderText(u"example.com"_s);
    m_message->keepPlace();
    for (auto *label : {m_address, m_authority})
        label->setWordWrap(true);
    auto *cancel = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                         tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Tight);
    const auto addField = [&](const QString &caption, QWidget *field) {
        auto *label = makeLabel(caption, TextStyle::Section, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    addField(tr("Name"), m_name);
    layout->addSpacing(scaled(this, Measure::Gap));
    addField(tr("Domain"), m_domain);
    layout->addWidget(m_address);
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addWidget(makeAuthoritySection());
    layout->addWidget(m_message);
    layout->addSpacing(scaled(this, Measure::Gap));
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    setMinimumWidth(scaled(this, 460));
}

QWidget *PlatformDialog::makeAuthoritySection()
{
    auto *section = new QWidget(this);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = makeColumn(section, 0, Measure::Tight);
    column->addWidget(makeLabel(tr("Certificate authority"), TextStyle::Section, section));
    column->addWidget(m_authority);
    column->addLayout(buttons);
    return section;
}

void PlatformDialog::showAddress()
{
    setRefused(m_domain, false);
    m_message->clear();
    const auto url = platformUrlFrom(m_domain->text());
    setDescribedText(m_address,
                     url ? url->toString()
                         : tr("A domain, for example example.com, or a full address."));
    m_save->setEnabled(!m_domain->text().trimmed().isEmpty());
}

void PlatformDialog::chooseAuthority()
{
    auto *chooser = new QFileDialog(this, tr("Choose a CA Certificate"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &PlatformDialog::readAuthority);
    chooser->open();
}

void PlatformDialog::readAuthority(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        m_message->show(MessageLine::Tone::Error,
                        tr("Can't read %1: %2.").arg(fileName, file.errorString()));
        return;
    }
    const QByteArray pem = file.read(MaxFile);
    if (!m_directory.inspectAuthority(pem)) {
        m_message->show(MessageLine::Tone::Error,
                        tr("%1 doesn't contain a CA certificate in PEM format.").arg(fileName));
        return;
    }
    m_authorityPem = pem;
    m_message->clear();
    showAuthority();
}

void PlatformDialog::showAuthority()
{
    m_remove->setVisible(!m_authorityPem.isEmpty());
    const auto authority = m_directory.inspectAuthority(m_authorityPem);
    QString text = tr("The system's certificate authorities are trusted. If the platform uses a "
                      "private one, add its certificate.");
    if (authority) {
        text = tr("%1\nSHA-256: %2\nValid from %3 until %4")
                   .arg(authority->subject, authority->fingerprint, dateText(authority->validFrom),
                        dateText(authority->validUntil));
    }
    setDescribedText(m_authority, text);
    growToFit(this);
}

void PlatformDialog::submit()
{
    // Without a name, it is called by its domain.
    const QString domain = m_domain->text().trimmed();
    const QString name = m_name->text().trimmed().isEmpty() ? domain : m_name->text();
    if (m_id.isEmpty()) {
        const auto added = m_platforms.add(name, domain, m_authorityPem);
        if (!added) {
            refuse(added.error());
            return;
        }
        m_id = *added;
    } else if (const auto changed = m_platforms.change(m_id, name, domain, m_authorityPem);
               !changed) {
        refuse(changed.error());
        return;
    }
    accept();
    emit saved(m_id);
}

void PlatformDialog::refuse(const ServiceError &error)
{
    auto *field = error.field == "name"_L1 ? m_name : m_domain;
    const QString text = field == m_name
        ? tr("A platform with this name already exists. Choose a different name.")
        : tr("Enter a domain, such as example.com, or an address that starts with https://.");
    m_message->show(MessageLine::Tone::Error, text);
    setRefused(field, true);
    field->setFocus();
    field->selectAll();
}

} // namespace cirrusgrid
