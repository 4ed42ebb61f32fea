#include "sync/faces/public/publicpage.h"

#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

HttpReply publicPage(const Clinic &clinic, const QString &language, const QString &content, int status)
{
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%3</title></head>\n"
        "<body style=\"font-family: sans-serif; max-width: 32em; margin: 4em auto; padding: 0 1em\">\n"
        "<h1>%3</h1>\n"_s.arg(language, rightToLeft ? u"rtl"_s : u"ltr"_s, clinic.name.toHtmlEscaped())
        + content + u"\n</body>\n</html>\n"_s;
    return {status,
            "text/html; charset=utf-8",
            page.toUtf8(),
            {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; "
                                         "form-action 'self'"},
             {"Referrer-Policy", "no-referrer"}}};
}

} // namespace frontdesk
