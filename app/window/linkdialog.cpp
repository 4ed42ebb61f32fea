#include "app/window/linkdialog.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

#include "app/upstreamaddress.h"
#include "models/services/emailaddress.h"
#include "views/common/theme.h"
#include "views/setup/formfields.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LinkDialog::LinkDialog(QWidget *parent) : FormDialog(parent)
{
    setWindowTitle(tr("A second desk"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    auto *heading = new QLabel(tr("Link this desk to the clinic's hub"));
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    layout->addWidget(heading);
    auto *text = new QLabel(tr("The hub shows its address and fingerprint on the page for phones."));
    text->setProperty("secondary", true);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_hubs = addField<QListWidget>(layout, tr("Hubs on this network"), u"linkHubs"_s);
    m_hubs->setProperty("sections", true);
    connect(m_hubs, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            pick(m_found.at(row));
    });
    setHubs({});
    m_url = addField<QLineEdit>(layout, tr("Address of the hub"), u"linkUrl"_s);
    m_url->setPlaceholderText(u"https://192.168.1.10:8443"_s);
    m_fingerprint = addField<QLineEdit>(layout, tr("Its fingerprint, to be sure that it is the one"),
                                        u"linkFingerprint"_s);
    m_email = addField<QLineEdit>(layout, tr("Your e-mail there"), u"linkEmail"_s);
    m_password = addSecret(layout, tr("Password"), u"linkPassword"_s);
    problemLabel()->setObjectName(u"linkProblem"_s);
    layout->addWidget(problemLabel());
    m_button = new QPushButton(tr("Link this desk"));
    m_button->setObjectName(u"linkButton"_s);
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    layout->addSpacing(12);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &LinkDialog::finish);
}

LinkDialog::Answers LinkDialog::answers() const
{
    const auto address = upstreamAddressFromString(m_url->text());
    return {address ? address->url : QString(), fingerprintFromString(m_fingerprint->text()).value_or(QByteArray()),
            m_email->text().trimmed(), m_password->text()};
}

void LinkDialog::setHubs(const QList<FoundHub> &hubs)
{
    constexpr int mostShown = 3;
    constexpr int rowHeight = 36;
    m_hubs->clear();
    m_found.clear();
    for (const FoundHub &hub : hubs) {
        if (hub.fingerprint.isEmpty())
            continue; // not linked to without TLS
        m_found.append(hub);
        m_hubs->addItem(u"%1  ·  %2"_s.arg(hub.name, hub.url));
    }
    m_hubs->setFixedHeight(int(std::min<qsizetype>(m_found.size(), mostShown)) * rowHeight + 4);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == m_hubs)
            label->setHidden(m_found.isEmpty());
    }
    m_hubs->setHidden(m_found.isEmpty());
}

void LinkDialog::pick(const FoundHub &hub)
{
    m_url->setText(hub.url);
    m_fingerprint->setText(QString::fromLatin1(hub.fingerprint));
    m_email->setFocus();
}

void LinkDialog::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
    m_button->setText(busy ? tr("Copying the clinic …") : tr("Link this desk"));
    if (busy)
        showProblem({});
}

QString LinkDialog::problem(QWidget **where) const
{
    const auto at = [&](QWidget *field, const QString &text) {
        *where = field;
        return text;
    };
    const auto address = upstreamAddressFromString(m_url->text());
    if (!address)
        return at(m_url, tr("The address looks like https://192.168.1.10:8443."));
    if (address->exposed)
        return at(m_url, tr("Without https everybody on the way could read along."));
    if (!m_fingerprint->text().trimmed().isEmpty() && !fingerprintFromString(m_fingerprint->text()))
        return at(m_fingerprint,
                  tr("A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is."));
    if (!looksLikeEmail(m_email->text().trimmed()))
        return at(m_email, tr("This does not look like an e-mail address."));
    if (m_password->text().isEmpty())
        return at(m_password, tr("The password is missing."));
    return {};
}

} // namespace frontdesk
