#include "views/patients/patientlist.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "views/booking/suggestiondelegate.h"
#include "views/common/card.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 340;

} // namespace

PatientList::PatientList(const PatientDesk &desk, QWidget *parent)
    : QFrame(parent),
      m_model(desk),
      m_search(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_nothing(explanation({}, this)),
      m_column(new QVBoxLayout(this))
{
    setProperty("sidebar", true);
    setFixedWidth(listWidth);
    buildField();
    buildView();
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_search);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_view, 1);
    setFocusProxy(m_search);
    showNothing();
}

void PatientList::buildField()
{
    m_search->setObjectName(u"patientSearch"_s);
    m_search->setAccessibleName(tr("Find a patient"));
    m_search->setPlaceholderText(tr("Name, phone or number"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PatientList::search);
}

void PatientList::buildView()
{
    m_view->setObjectName(u"patientsList"_s);
    m_view->setAccessibleName(tr("Patients"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const PatientHit *hit = m_model.hit(current.isValid() ? current.row() : -1))
            Q_EMIT chosen(*hit);
    });
}

void PatientList::addBelow(QLayout *layout)
{
    m_column->addLayout(layout);
}

void PatientList::search(const QString &text)
{
    m_model.setText(text);
    m_view->scrollToTop();
    showNothing();
}

void PatientList::showNothing()
{
    const bool nobody = m_model.rowCount() == 0;
    m_nothing->setText(m_model.text().isEmpty()
                           ? tr("Nobody is here yet. Add the first patient, or book a visit: whoever "
                                "comes is remembered.")
                           : tr("Nobody found. Press Enter to add “%1”.").arg(m_model.text()));
    m_nothing->setVisible(nobody);
    m_view->setVisible(!nobody);
}

void PatientList::reload()
{
    m_model.reload();
    showNothing();
}

void PatientList::setChosen(PatientId id)
{
    const int row = m_model.rowOf(id);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void PatientList::focusList()
{
    m_view->setFocus();
}

void PatientList::enterList(bool make)
{
    if (m_model.rowCount() > 0) {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0));
        m_view->setFocus();
    } else if (make && !m_model.text().isEmpty()) {
        Q_EMIT newWanted();
    }
}

bool PatientList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
        enterList(enter);
        return true;
    }
    const QString text = key->text();
    if (watched == m_view && !text.isEmpty() && text.front().isLetter() && key->modifiers() == Qt::NoModifier) {
        QKeyEvent again(key->type(), key->key(), key->modifiers(), text);
        QCoreApplication::sendEvent(this, &again); // on to the page; the list does not search by its letters
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
