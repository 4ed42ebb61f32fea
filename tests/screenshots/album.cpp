#include "tests/screenshots/album.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include "views/common/theme.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize small(1366, 768);
constexpr QSize large(3840, 2160);
constexpr int restMs = 220; ///< layouts and fades

void addRow(const Dress &dress)
{
    const qreal scale = qApp->devicePixelRatio();
    Dress scaled = dress;
    if (scale > 1)
        scaled.name += u"@%1x"_s.arg(scale);
    QTest::newRow(qPrintable(scaled.name)) << scaled;
}

} // namespace

void Album::addSmallDresses()
{
    QTest::addColumn<Dress>("dress");
    addRow({u"light"_s, small, false, u"en"_s});
    addRow({u"arabic"_s, small, false, u"ar"_s});
    if (qApp->devicePixelRatio() == 1)
        addRow({u"dark"_s, small, true, u"en"_s});
}

void Album::addDresses()
{
    addSmallDresses();
    if (qApp->devicePixelRatio() == 1)
        addRow({u"4k"_s, large, false, u"en"_s});
}

Album::Album(const QString &title) : m_title(title), m_translation(*qApp)
{
    QFETCH(Dress, dress);
    m_dress = dress;
    applyTheme(*qApp, dress.dark ? ColorScheme::Dark : ColorScheme::Light);
    m_translation.speak(dress.language, u"SV"_s);
}

Album::~Album()
{
    m_translation.speak(u"en"_s, {});
}

QString Album::path(const QString &file) const
{
    const QString folder = u"screenshots/"_s + m_dress.name;
    return QDir().mkpath(folder) ? QString(folder + u'/' + file) : QString();
}

void Album::save(QWidget &widget, const QString &name) const
{
    QTest::qWait(restMs);
    save(widget.grab().toImage(), name);
}

void Album::save(const QImage &image, const QString &name) const
{
    QVERIFY(image.save(path(m_title + u'-' + name + u".png"_s)));
}

} // namespace frontdesk::test
