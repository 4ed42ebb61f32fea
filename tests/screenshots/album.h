#pragma once

#include <QSize>
#include <QString>

#include "views/common/language.h"

class QImage;
class QWidget;

namespace frontdesk::test {

/// How the window is dressed in one row of pictures.
struct Dress {
    QString name;
    QSize size; ///< of the window, in points; QT_SCALE_FACTOR makes more pixels of them
    bool dark = false;
    QString language;

    bool isArabic() const { return language == QLatin1String("ar"); }
};

/// Pictures of the window in one dress, put into screenshots/DRESS below the current folder for people to look at. The
/// program wears the dress (colours, language with its texts and direction) for as long as the album lives.
class Album {
public:
    /// The rows of a test: light, dark and Arabic as on a small screen, and 4K. With QT_SCALE_FACTOR the same window in
    /// more pixels, light and Arabic alone.
    static void addDresses();
    /// Those without 4K, for pop-overs and dialogs.
    static void addSmallDresses();

    /// In the dress of the test's current row.
    explicit Album(const QString &title);
    ~Album();
    Album(const Album &) = delete;
    Album &operator=(const Album &) = delete;

    const Dress &dress() const { return m_dress; }
    /// "screenshots/DRESS/TITLE-NAME.png", once layouts and fades have come to rest. Fails the test when it cannot be
    /// written.
    void save(QWidget &widget, const QString &name) const;
    void save(const QImage &image, const QString &name) const;
    QString path(const QString &file) const; ///< in the folder of the dress

private:
    QString m_title;
    Dress m_dress;
    Translation m_translation;
};

} // namespace frontdesk::test

Q_DECLARE_METATYPE(frontdesk::test::Dress)
