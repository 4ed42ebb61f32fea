#include "views/settings/typessection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "models/domain/currency.h"
#include "models/items/datewords.h"
#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/table.h"
#include "views/common/tablecell.h"
#include "views/common/theme.h"
#include "views/settings/labelled.h"
#include "views/settings/settingeditor.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortest = 5;
constexpr int longest = 720;
constexpr int rowsShown = 5;
constexpr int numberWidth = 140;
const QString newColor = QStringLiteral("#2563EB");

} // namespace

TypesSection::TypesSection(SetupDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new QStandardItemModel(this)),
      m_table(new Table(this)),
      m_rooms(new QLabel(this))
{
    m_table->setObjectName(u"typesTable"_s);
    m_table->setAccessibleName(tr("Kinds of visits"));
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below."));
    m_table->setFixedHeight(32 * (rowsShown + 1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *heading = new QLabel(tr("Visits and rooms"), this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    column->addWidget(heading);
    auto *frame = framed(m_table, this);
    column->addWidget(frame);
    column->addWidget(buildForm());
    column->addWidget(headingLabel(tr("Rooms"), this));
    m_rooms->setObjectName(u"roomNames"_s);
    m_rooms->setWordWrap(true);
    column->addWidget(m_rooms);
    setFocusProxy(m_table);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            edit(m_types.at(row));
    });
    connect(&m_desk, &SetupDesk::setupChanged, this, &TypesSection::reload);
    reload();
    edit({});
}

QWidget *TypesSection::buildForm()
{
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_formTitle = headingLabel({}, card);
    m_formTitle->setObjectName(u"typeFormTitle"_s);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"typeName"_s);
    m_minutes = new QSpinBox(card);
    m_minutes->setObjectName(u"typeMinutes"_s);
    m_minutes->setRange(shortest, longest);
    m_ownBuffer = new QCheckBox(tr("Own time before and after"), card);
    m_ownBuffer->setObjectName(u"typeOwnBuffer"_s);
    m_buffer = new QSpinBox(card);
    m_buffer->setObjectName(u"typeBuffer"_s);
    m_buffer->setAccessibleName(m_ownBuffer->text());
    m_buffer->setRange(0, longest);
    m_price = new QLineEdit(card);
    m_price->setObjectName(u"typePrice"_s);
    m_price->setFixedWidth(numberWidth);
    m_problem = new QLabel(card);
    m_problem->setObjectName(u"typeProblem"_s);
    m_problem->setProperty("danger", true);
    auto *save = new QPushButton(tr("Save the kind of visit"), card);
    save->setObjectName(u"typeSave"_s);
    save->setProperty("primary", true);
    auto *another = new QPushButton(tr("New kind"), card);
    another->setObjectName(u"typeNew"_s);
    for (QSpinBox *field : {m_minutes, m_buffer}) {
        field->setSuffix(tr(" minutes"));
        field->setFixedWidth(numberWidth);
    }
    column->addWidget(m_formTitle);
    addLabelled(column, tr("Name"), m_name);
    addLabelled(column, tr("Length"), m_minutes);
    auto *buffer = new QHBoxLayout;
    buffer->addWidget(m_ownBuffer);
    buffer->addWidget(m_buffer);
    buffer->addStretch();
    column->addLayout(buffer);
    addLabelled(column, tr("Price (%1)").arg(m_desk.currency()), m_price);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(another);
    buttons->addStretch();
    column->addLayout(buttons);
    card->setVisible(m_desk.mayChangeTypes());
    connect(m_ownBuffer, &QCheckBox::toggled, m_buffer, &QWidget::setEnabled);
    connect(save, &QPushButton::clicked, this, &TypesSection::save);
    connect(another, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        edit({});
        m_name->setFocus();
    });
    return card;
}

QString TypesSection::roomsText() const
{
    QStringList names;
    for (const RoomInfo &room : m_desk.rooms())
        names.append(room.name);
    return names.isEmpty() ? tr("There are no rooms.") : names.join(listSeparator());
}

void TypesSection::reload()
{
    m_types = m_desk.types();
    const int digits = minorUnitDigits(m_desk.currency());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Kind"), tr("Length"), tr("Buffer"), tr("Price")});
    for (const AppointmentTypeInfo &type : std::as_const(m_types)) {
        const QString buffer = type.bufferMinutes ? tr("%1 min").arg(*type.bufferMinutes) : tr("the doctor's");
        m_model->appendRow({tableCell(type.name), tableCell(tr("%1 min").arg(type.durationMinutes), true),
                            tableCell(buffer, true), tableCell(toText(type.price, digits), true)});
    }
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setWidths({0, 100, 120, 120}, 0);
    m_rooms->setText(roomsText());
}

void TypesSection::edit(const AppointmentTypeInfo &type)
{
    m_edited = type;
    m_formTitle->setText(type.id.isNull() ? tr("A new kind of visit") : type.name);
    m_name->setText(type.name);
    m_minutes->setValue(type.durationMinutes);
    m_ownBuffer->setChecked(type.bufferMinutes.has_value());
    m_buffer->setValue(type.bufferMinutes.value_or(m_desk.clinicBufferMinutes()));
    m_buffer->setEnabled(m_ownBuffer->isChecked());
    m_price->setText(toText(type.price, minorUnitDigits(m_desk.currency())));
    m_problem->hide();
    markInvalid(m_price, false);
    markInvalid(m_name, false);
}

void TypesSection::save()
{
    const QString amount = m_price->text().trimmed();
    const auto price = moneyFromText(amount.isEmpty() ? u"0"_s : amount, minorUnitDigits(m_desk.currency()),
                                     Sign::NonNegative, u"price"_s);
    if (!price)
        return onSaved(price.error());
    AppointmentTypeInfo wanted = m_edited;
    wanted.name = m_name->text().trimmed();
    wanted.durationMinutes = m_minutes->value();
    wanted.bufferMinutes = m_ownBuffer->isChecked() ? std::optional(m_buffer->value()) : std::nullopt;
    wanted.price = *price;
    if (wanted.color.isEmpty())
        wanted.color = newColor;
    m_desk.saveType(wanted, this, [this](const Result<AppointmentTypeInfo> &saved) { onSaved(saved); });
}

void TypesSection::onSaved(const Result<AppointmentTypeInfo> &saved)
{
    if (saved) {
        reload();
        edit({});
        Q_EMIT said(tr("Saved: %1").arg(saved->name));
        return;
    }
    const Error &error = saved.error();
    const bool badPrice = error.subject == "price"_L1;
    QString text;
    if (error.code == ErrorCode::AlreadyExists)
        text = tr("Another kind of visit has this name.");
    else if (badPrice)
        text = tr("An amount like 19.99, not below zero.");
    else if (error.subject == "name"_L1)
        text = tr("The kind of visit needs a name of at most 200 characters.");
    if (text.isEmpty()) {
        Q_EMIT complained(errorText(error, m_desk.zone()));
        return;
    }
    QLineEdit *field = badPrice ? m_price : m_name;
    m_problem->setText(text);
    m_problem->show();
    markInvalid(m_price, badPrice);
    markInvalid(m_name, !badPrice);
    field->setFocus();
}

} // namespace frontdesk
