#include "views/phones/feedscard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/savedfile.h"
#include "views/phones/qrcode.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

FeedsCard::FeedsCard(FeedDesk &desk, const LanServer &server, QWidget *parent)
    : Card(tr("Visits in other calendars"), parent),
      m_desk(desk),
      m_server(server),
      m_doctor(new QComboBox(this)),
      m_state(explanation({}, this)),
      m_make(new QPushButton(this)),
      m_revoke(new QPushButton(tr("End the address…"), this)),
      m_url(new QLineEdit(this)),
      m_picture(new QrCode(this)),
      m_whose(new QComboBox(this)),
      m_span(new QComboBox(this))
{
    m_doctor->setObjectName(u"feedDoctor"_s);
    m_doctor->setAccessibleName(tr("Doctor"));
    m_state->setObjectName(u"feedState"_s);
    m_make->setObjectName(u"makeFeed"_s);
    m_revoke->setObjectName(u"revokeFeed"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    column()->addWidget(m_doctor);
    column()->addWidget(m_state);
    column()->addLayout(buttons);
    column()->addWidget(buildAddress());
    column()->addSpacing(8);
    column()->addWidget(explanation(tr("Or once, as a file (.ics):"), this));
    column()->addLayout(buildExport());
    connect(m_doctor, &QComboBox::currentIndexChanged, this, [this] {
        hideAddress();
        follow();
    });
    connect(m_make, &QPushButton::clicked, this, &FeedsCard::make);
    connect(m_revoke, &QPushButton::clicked, this, &FeedsCard::revoke);
    connect(&m_desk, &FeedDesk::feedsChanged, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget *FeedsCard::buildAddress()
{
    m_address = new QWidget(this);
    m_address->setObjectName(u"feedAddress"_s);
    m_url->setObjectName(u"feedUrl"_s);
    m_url->setAccessibleName(tr("Address of the calendar"));
    m_url->setReadOnly(true);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_picture->setObjectName(u"feedPicture"_s);
    m_picture->setFixedSize(180, 180);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(u"copyFeed"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_url, 1);
    row->addWidget(copyButton);
    auto *inner = new QVBoxLayout(m_address);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(row);
    inner->addWidget(m_picture, 0, Qt::AlignHCenter);
    inner->addWidget(
        explanation(tr("It is shown this once. Whoever has it reads the visits: give it to the doctor only."), this));
    m_address->hide();
    connect(copyButton, &QPushButton::clicked, this, &FeedsCard::copy);
    return m_address;
}

QLayout *FeedsCard::buildExport()
{
    m_whose->setObjectName(u"exportDoctor"_s);
    m_whose->setAccessibleName(tr("Whose visits"));
    m_span->setObjectName(u"exportSpan"_s);
    m_span->setAccessibleName(tr("Which dates"));
    m_span->addItem(tr("7 days from today"), 7);
    m_span->addItem(tr("4 weeks from today"), 28);
    m_span->addItem(tr("A year from today"), 365);
    auto *saveButton = new QPushButton(tr("Save…"), this);
    saveButton->setObjectName(u"exportVisits"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_whose, 1);
    row->addWidget(m_span, 1);
    row->addWidget(saveButton);
    connect(saveButton, &QPushButton::clicked, this, &FeedsCard::save);
    return row;
}

void FeedsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    reload();
}

void FeedsCard::hideEvent(QHideEvent *event)
{
    hideAddress();
    Card::hideEvent(event);
}

void FeedsCard::reload()
{
    const QVariant doctor = m_doctor->currentData();
    const QVariant whose = m_whose->currentData();
    m_lines = m_desk.feeds();
    const QSignalBlocker quiet(m_doctor);
    m_doctor->clear();
    m_whose->clear();
    m_whose->addItem(tr("All doctors"), QUuid());
    for (const FeedLine &line : std::as_const(m_lines)) {
        m_doctor->addItem(line.name, line.doctor.uuid());
        m_whose->addItem(line.name, line.doctor.uuid());
    }
    m_doctor->setCurrentIndex(std::max(0, m_doctor->findData(doctor)));
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(whose)));
    follow();
}

const FeedLine *FeedsCard::chosen() const
{
    const int row = m_doctor->currentIndex();
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines.at(row);
}

void FeedsCard::follow()
{
    const FeedLine *line = chosen();
    m_make->setEnabled(line && line->mayChange);
    m_revoke->setVisible(line && line->followed);
    m_revoke->setEnabled(line && line->mayChange);
    const bool followed = line && line->followed;
    m_make->setText(followed ? tr("New address") : tr("Make an address"));
    m_state->setText(followed ? tr("There is an address. A new one ends it.")
                              : tr("With an address, a phone's or a computer's calendar shows the doctor's visits and "
                                   "follows every change."));
}

void FeedsCard::hideAddress()
{
    m_url->clear();
    m_picture->setText({});
    m_address->hide();
}

void FeedsCard::make()
{
    const FeedLine *line = chosen();
    if (!line)
        return;
    m_desk.make(line->doctor, this, [this](const Result<QString> &path) {
        if (path)
            showAddress(*path);
        else
            Q_EMIT complained(errorText(path.error(), m_desk.zone()));
    });
}

/// By the public address where the clinic has one, else where phones on its network reach it.
void FeedsCard::showAddress(const QString &path)
{
    const QString outside = m_desk.publicUrl();
    m_url->setText((outside.isEmpty() ? m_server.state().url : outside) + path);
    m_url->setCursorPosition(0);
    m_picture->setText(m_url->text());
    m_address->show();
    m_url->setFocus();
    m_url->selectAll();
}

void FeedsCard::copy()
{
    QGuiApplication::clipboard()->setText(m_url->text());
    Q_EMIT said(tr("The address is on the clipboard"));
}

void FeedsCard::revoke()
{
    const FeedLine *line = chosen();
    if (!line)
        return;
    const ConfirmPopover::Question question{tr("End the address?"),
                                            tr("Calendars that follow %1 stop being told of changes.").arg(line->name),
                                            tr("End it")};
    ConfirmPopover::ask(question, m_revoke, [this, doctor = line->doctor] {
        m_desk.revoke(doctor, this, [this](const Result<Done> &done) {
            if (!done)
                return Q_EMIT complained(errorText(done.error(), m_desk.zone()));
            hideAddress();
            Q_EMIT said(tr("The address has been ended"));
        });
    });
}

void FeedsCard::save()
{
    const UserId doctor(m_whose->currentData().toUuid());
    const QDate first = m_desk.zone().dateOf(m_desk.now());
    const QDate last = first.addDays(m_span->currentData().toInt() - 1);
    askWhereToSave(this, u"visits-%1.ics"_s.arg(first.toString(Qt::ISODate)), tr("Calendar (*.ics)"),
                   [=, this](const QString &path) {
                       const auto write = [this, path](const Result<QByteArray> &content) {
                           if (!content)
                               return Q_EMIT complained(errorText(content.error(), m_desk.zone()));
                           const QString problem = saveFile(path, *content);
                           if (problem.isEmpty())
                               Q_EMIT said(tr("Saved: %1").arg(path));
                           else
                               Q_EMIT complained(tr("Not saved: %1").arg(problem));
                       };
                       m_desk.exportVisits(doctor, first, last, this, write);
                   });
}

} // namespace frontdesk
