#include "views/booking/patientedit.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>

#include "views/booking/suggestiondelegate.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PatientEdit::PatientEdit(const Desk &desk, bool offerNew, QWidget *parent)
    : QLineEdit(parent),
      m_model(new PatientSuggestions(desk, offerNew, this)),
      m_list(new QListView(parent))
{
    setAccessibleName(tr("Patient"));
    setPlaceholderText(tr("Name, phone or number"));
    setClearButtonEnabled(false);
    m_list->setObjectName(u"patientList"_s);
    m_list->setAccessibleName(tr("Patients found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("floating", true);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &PatientEdit::onEdited);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

PatientEdit::~PatientEdit() = default;

void PatientEdit::setPatient(const PatientHit &patient)
{
    m_patient = patient;
    m_new = false;
    setText(patient.name);
    m_list->hide();
}

void PatientEdit::reset()
{
    m_patient.reset();
    m_new = false;
    clear();
    m_list->hide();
}

void PatientEdit::setLeadingIcon(const QIcon &icon)
{
    constexpr int room = 24;
    m_icon = icon;
    setTextMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    update();
}

void PatientEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_icon.isNull())
        return;
    constexpr int size = 16;
    constexpr int margin = 9;
    QPainter painter(this);
    m_icon.paint(&painter, isRightToLeft() ? width() - margin - size : margin, (height() - size) / 2, size, size);
}

void PatientEdit::onEdited(const QString &text)
{
    const bool had = m_patient.has_value() || m_new;
    m_patient.reset();
    m_new = false;
    if (had)
        Q_EMIT unpicked();
    m_model->setText(text);
    if (m_model->rowCount() == 0) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    showList();
}

void PatientEdit::showList()
{
    QWidget *host = window();
    if (m_list->parentWidget() != host)
        m_list->setParent(host);
    constexpr int gap = 2;
    constexpr int frame = 10;
    const QPoint below = mapTo(host, QPoint(0, height() + gap));
    int height = frame;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setGeometry(below.x(), below.y(), width(), std::min(height, host->height() - below.y()));
    m_list->show();
    m_list->raise();
}

bool PatientEdit::moveInList(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, last)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(row);
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

void PatientEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_list->isVisible() && moveInList(event->key())) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_patient || m_new) && event->modifiers() == Qt::NoModifier) {
        event->accept();
        Q_EMIT submitted();
        return;
    }
    if (enter || event->key() == Qt::Key_Escape) {
        event->ignore(); // the pop-over's business
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PatientEdit::focusOutEvent(QFocusEvent *event)
{
    const bool leaving = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (leaving && m_list->isVisible())
        pick(m_list->currentIndex().row());
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void PatientEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    m_list->hide();
}

void PatientEdit::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

void PatientEdit::pick(int row)
{
    m_list->hide();
    if (const PatientHit *hit = m_model->hit(row)) {
        const PatientHit patient = *hit;
        setPatient(patient);
        Q_EMIT picked(patient);
    } else if (row >= 0 && row < m_model->rowCount()) {
        m_new = true;
        setText(m_model->text());
        Q_EMIT newPicked(m_model->text());
    }
}

} // namespace frontdesk
