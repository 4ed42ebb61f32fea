<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>الموعد المختار</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>الأوامر والبحث</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>البحث عن مريض أو موعد أو رسالة</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>مساعدة مفاتيح</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>الانتقال إلى اليوم التالي</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>الانتقال إلى اليوم السابق</translation>
    </message>
    <message>
        <source>Move from slot to slot</source>
        <translation>التنقل بين الفترات</translation>
    </message>
    <message>
        <source>Book here, or open the visit</source>
        <translation>الحجز هنا، أو فتح الموعد</translation>
    </message>
    <message>
        <source>Book at the next free slot</source>
        <translation>الحجز في أقرب فترة متاحة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>First slot of the day</source>
        <translation>أول فترة في اليوم</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>The working day fills the window</source>
        <translation>يوم العمل يملأ النافذة</translation>
    </message>
    <message>
        <source>Has arrived, or has not</source>
        <translation>وصل، أو لم يصل</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>كل ما يمكن فعله به</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Show the day by doctor</source>
        <translation>عرض اليوم حسب الطبيب</translation>
    </message>
    <message>
        <source>Show the day by room</source>
        <translation>عرض اليوم حسب الغرفة</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>عرض جدول الأعمال</translation>
    </message>
    <message>
        <source>Show a saved view (F2 to F9)</source>
        <translation>عرض طريقة عرض محفوظة (F2 إلى F9)</translation>
    </message>
    <message>
        <source>Save what is shown as a view (F2 to F9)</source>
        <translation>حفظ المعروض كطريقة عرض (F2 إلى F9)</translation>
    </message>
    <message>
        <source>Park it on the pinboard</source>
        <translation>وضعه جانبًا على اللوحة</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Put down here what was parked or copied</source>
        <translation>وضع ما تم نسخه أو ركنه هنا</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>طباعة ورقة اليوم…</translation>
    </message>
    <message>
        <source>pdf paper</source>
        <translation>pdf ورق</translation>
    </message>
    <message>
        <source>Complete it with an invoice</source>
        <translation>إنهاؤها بفاتورة</translation>
    </message>
    <message>
        <source>Move it by a slot, or to the column beside</source>
        <translation>نقلها بمقدار موعد، أو إلى العمود المجاور</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>going</source>
        <translation>سيحضر</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Visit</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>تذكير بحدث</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>نوع الموعد</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>صلاحية</translation>
    </message>
    <message>
        <source>Calendar for others</source>
        <translation>تقويم للآخرين</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>made</source>
        <translation>أنشأ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>غيّر الحالة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ألغى</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>حجز فوق غيره</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>سُحب الوصول</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>أنهى</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>link in an e-mail</source>
        <translation>رابط في رسالة بريد</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>مكالمة صوتية</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>No visits</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>موعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>غائب: %1</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Type and room</source>
        <translation>النوع والغرفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>طُبع في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>لا مواعيد</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The doctor already has a visit %1</source>
        <translation>لدى الطبيب موعد بالفعل %1</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <translation>يتداخل مع %1، %2</translation>
    </message>
    <message>
        <source>Too close to the visit %1</source>
        <translation>قريب جدًا من الموعد %1</translation>
    </message>
    <message>
        <source>Too close to %1, %2</source>
        <translation>قريب جدًا من %1، %2</translation>
    </message>
    <message>
        <source>%1 is taken %2</source>
        <translation>‏%1 محجوز %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>مغلق يوم %1</translation>
    </message>
    <message>
        <source>A visit that is “%1” cannot become “%2”</source>
        <translation>موعد حالته «%1» لا يصبح «%2»</translation>
    </message>
    <message>
        <source>This time is already past</source>
        <translation>هذا الوقت مضى</translation>
    </message>
    <message>
        <source>More than five years ahead</source>
        <translation>أبعد من خمس سنوات</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; it does not exist that day</source>
        <translation>تتقدم الساعة في هذا الوقت؛ فهو غير موجود في ذلك اليوم</translation>
    </message>
    <message>
        <source>Outside opening hours (%1–%2)</source>
        <translation>خارج ساعات العمل (%1–%2)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>مغلق: %1</translation>
    </message>
    <message>
        <source>The doctor is not available then</source>
        <translation>الطبيب غير متاح حينها</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>هذا الوقت محجوز</translation>
    </message>
    <message>
        <source>This visit is closed</source>
        <translation>هذا الموعد مغلق</translation>
    </message>
    <message>
        <source>Only an open visit of today can be marked as arrived</source>
        <translation>لا يُعلَّم بالوصول إلا موعد مفتوح من اليوم</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>ينقص شيء: %1</translation>
    </message>
    <message>
        <source>%1 does not look right</source>
        <translation>‏%1 لا يبدو صحيحًا</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>لا يُسمح لك بهذا</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation>موجود من قبل: %1</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed; please try again</source>
        <translation>تعذر الحفظ. لم يتغير شيء؛ حاول مرة أخرى</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا الآن</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا بعد دقيقة</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا بعد دقيقتين</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا بعد %n دقائق</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا بعد %n دقيقة</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مجددًا بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime</source>
        <translation>غيّره شخص آخر في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>Patients&apos; app</source>
        <translation>تطبيق المرضى</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>has no account in the app</source>
        <translation>ليس له حساب في التطبيق</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>لا يريد ذلك</translation>
    </message>
    <message>
        <source>not set up in the settings</source>
        <translation>غير مُعدّ في الإعدادات</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n غيرها</numerusform>
            <numerusform>+%n آخر</numerusform>
            <numerusform>+%n آخران</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>تغييرات في الطريق</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>First visit</source>
        <translation>الزيارة الأولى</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>الأخيرة %1</translation>
    </message>
    <message>
        <source>Next %1 %2</source>
        <translation>التالية %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) missed</source>
        <translation>
            <numerusform>لا زيارات فائتة</numerusform>
            <numerusform>زيارة فائتة واحدة</numerusform>
            <numerusform>زيارتان فائتتان</numerusform>
            <numerusform>%n زيارات فائتة</numerusform>
            <numerusform>%n زيارة فائتة</numerusform>
            <numerusform>%n زيارة فائتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>عليه %1</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>يي/شش/سسسس</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>شش/يي/سسسس</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>هذا مطلوب</translation>
    </message>
    <message>
        <source>Not a whole phone number; one from abroad begins with +</source>
        <translation>رقم هاتف غير كامل؛ والرقم من الخارج يبدأ بـ +</translation>
    </message>
    <message>
        <source>A day in the past, written %1</source>
        <translation>يوم مضى، يُكتب %1</translation>
    </message>
    <message>
        <source>An address like name@example.org</source>
        <translation>عنوان مثل name@example.org</translation>
    </message>
    <message>
        <source>Times like 21:00-08:00, or off</source>
        <translation>أوقات مثل 21:00-08:00، أو off</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>هذا طويل جدًا</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>له رقم الهاتف هذا</translation>
    </message>
    <message>
        <source>has a similar name and the same birth date</source>
        <translation>له اسم مشابه وتاريخ الميلاد نفسه</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>Visit on %1, %2</source>
        <translation>موعد %1، %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوعة جزئيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminder by hand</source>
        <translation>تذكير يدوي</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>تذكير بحدث</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No-show text</source>
        <translation>نص عدم الحضور</translation>
    </message>
    <message>
        <source>The visit is cancelled</source>
        <translation>الموعد ملغى</translation>
    </message>
    <message>
        <source>The visit is not approved yet</source>
        <translation>الموعد لم يُوافَق عليه بعد</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>لم يأتِ المريض</translation>
    </message>
    <message>
        <source>The visit has begun or is over</source>
        <translation>بدأ الموعد أو انتهى</translation>
    </message>
    <message>
        <source>The visit was moved, closed or cancelled</source>
        <translation>نُقل الموعد أو أُغلق أو أُلغي</translation>
    </message>
    <message>
        <source>The visit is gone</source>
        <translation>الموعد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Too late: the visit had begun</source>
        <translation>فات الأوان: كان الموعد قد بدأ</translation>
    </message>
    <message>
        <source>The patient does not attend</source>
        <translation>المريض لا يحضر</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>السجل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The event is cancelled or closed</source>
        <translation>الحدث ملغى أو مغلق</translation>
    </message>
    <message>
        <source>Too late: the event had begun</source>
        <translation>فات الأوان: كان الحدث قد بدأ</translation>
    </message>
    <message>
        <source>Too late: it was due more than a day before</source>
        <translation>فات الأوان: كان مستحقًا قبل أكثر من يوم</translation>
    </message>
    <message>
        <source>The time is taken</source>
        <translation>الوقت محجوز</translation>
    </message>
    <message>
        <source>The message was deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>The patient does not want %1</source>
        <translation>المريض لا يريد %1</translation>
    </message>
    <message>
        <source>The patient has no address for %1</source>
        <translation>ليس للمريض عنوان لـ %1</translation>
    </message>
    <message>
        <source>The patient has no address for this, or does not want it</source>
        <translation>ليس للمريض عنوان لهذا، أو لا يريده</translation>
    </message>
    <message>
        <source>The patient has unsubscribed</source>
        <translation>ألغى المريض الاشتراك</translation>
    </message>
    <message>
        <source>The mail server refused the address (%1)</source>
        <translation>رفض خادم البريد العنوان (%1)</translation>
    </message>
    <message>
        <source>The address is no e-mail address</source>
        <translation>العنوان ليس بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>%1 is not set up</source>
        <translation>‏%1 غير مُعدّ</translation>
    </message>
    <message>
        <source>Not set up: %1 is missing</source>
        <translation>غير مُعدّ: %1 ناقص</translation>
    </message>
    <message>
        <source>A secret of the settings cannot be opened with this key</source>
        <translation>لا يُفتح سر من الإعدادات بهذا المفتاح</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the settings is no e-mail address</source>
        <translation>عنوان المرسل في الإعدادات ليس بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>The gateway did not take it</source>
        <translation>لم تقبله البوابة</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>لا جواب من البوابة: %1</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>أجابت البوابة %1</translation>
    </message>
    <message>
        <source>No answer from the mail server: %1</source>
        <translation>لا جواب من خادم البريد: %1</translation>
    </message>
    <message>
        <source>The mail server answered %1</source>
        <translation>أجاب خادم البريد %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail (%1)</source>
        <translation>رفض خادم البريد الرسالة (%1)</translation>
    </message>
    <message>
        <source>This version of the program cannot write it</source>
        <translation>هذا الإصدار من البرنامج لا يستطيع كتابتها</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل %n شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>‏%1 في اليوم %2</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <translation>‏%1 في %2 %3</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>كل أسبوع يوم %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>كل %n أسبوع يوم %1</numerusform>
            <numerusform>كل أسبوع يوم %1</numerusform>
            <numerusform>كل أسبوعين يوم %1</numerusform>
            <numerusform>كل %n أسابيع يوم %1</numerusform>
            <numerusform>كل %n أسبوعًا يوم %1</numerusform>
            <numerusform>كل %n أسبوع يوم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be booked so: at most %1 visits, all within ten years.</source>
        <translation>لا يمكن حجز شيء هكذا: %1 موعدًا على الأكثر، كلها خلال عشر سنوات.</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>موعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 – %5</source>
        <translation>‏%1، %2، %3: %4 – %5</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>موظف الاستقبال</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Administrator of all clinics</source>
        <translation>مدير كل العيادات</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>As patients read it in reminders and messages.</source>
        <translation>كما يقرؤه المرضى في التذكيرات والرسائل.</translation>
    </message>
    <message>
        <source>The clinic needs a name, on one line.</source>
        <translation>العيادة تحتاج إلى اسم في سطر واحد.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>لا توجد منطقة زمنية كهذه. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone numbers without a + are read as this country&apos;s.</source>
        <translation>الأرقام بلا + تُقرأ على أنها لهذا البلد.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>Language for patients</source>
        <translation>لغة المرضى</translation>
    </message>
    <message>
        <source>Of reminders and messages, where the patient has none of their own.</source>
        <translation>للتذكيرات والرسائل حين لا يكون للمريض لغته.</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>اختر لغة من القائمة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>A currency has three letters, like USD.</source>
        <translation>العملة ثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>Time between two visits of a doctor</source>
        <translation>الوقت بين موعدين لطبيب</translation>
    </message>
    <message>
        <source>A doctor or a kind of visit may have another.</source>
        <translation>قد يكون لطبيب أو لنوع موعد غيره.</translation>
    </message>
    <message>
        <source>From 0 to 720 minutes.</source>
        <translation>من 0 إلى 720 دقيقة.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>يُغلق اليوم بعد أن يُفتح، ولا تتداخل أجزاؤه.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Every closed day needs a name.</source>
        <translation>كل يوم إغلاق يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Address of video visits</source>
        <translation>عنوان المواعيد المرئية</translation>
    </message>
    <message>
        <source>{token} becomes a secret of each visit.</source>
        <translation>‏{token} يصبح سرًا لكل موعد.</translation>
    </message>
    <message>
        <source>An https address with {token} in it, once.</source>
        <translation>عنوان https فيه {token} مرة واحدة.</translation>
    </message>
    <message>
        <source>Server for phones</source>
        <translation>خادم الهواتف</translation>
    </message>
    <message>
        <source>Address and port of the server</source>
        <translation>عنوان الخادم ومنفذه</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every network that this computer is in.</source>
        <translation>0.0.0.0 يعني كل شبكة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>An address and a port, like 0.0.0.0:8443.</source>
        <translation>عنوان ومنفذ، مثل 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Address for patients and gateways</source>
        <translation>العنوان للمرضى والبوابات</translation>
    </message>
    <message>
        <source>Where this server is reached from outside: for links in e-mails and reports of gateways.</source>
        <translation>حيث يُبلَغ هذا الخادم من الخارج: لروابط الرسائل وتقارير البوابات.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>عنوان يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>Reminders of a visit</source>
        <translation>تذكيرات الموعد</translation>
    </message>
    <message>
        <source>Each goes to patients who have the address and have not opted out.</source>
        <translation>يخرج كل تذكير إلى المرضى الذين لديهم العنوان ولم يلغوا الاشتراك.</translation>
    </message>
    <message>
        <source>Every reminder needs a channel and a time before the visit.</source>
        <translation>كل تذكير يحتاج إلى قناة ووقت قبل الموعد.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>A reminder that falls into them goes out the evening before.</source>
        <translation>التذكير الذي يقع فيها يخرج في المساء السابق.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>يجب أن يختلف الوقتان.</translation>
    </message>
    <message>
        <source>Hold back notices</source>
        <translation>تأخير الإشعارات</translation>
    </message>
    <message>
        <source>So long can a booking, a move or a cancellation be undone without a word to the patient.</source>
        <translation>طوال هذا الوقت يمكن التراجع عن حجز أو نقل أو إلغاء بلا كلمة للمريض.</translation>
    </message>
    <message>
        <source>From 0 to 3600 seconds.</source>
        <translation>من 0 إلى 3600 ثانية.</translation>
    </message>
    <message>
        <source>Offers to the waitlist</source>
        <translation>عروض لقائمة الانتظار</translation>
    </message>
    <message>
        <source>When a visit is cancelled</source>
        <translation>عند إلغاء موعد</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Patients asked at once</source>
        <translation>كم مريضًا يُسأل في المرة</translation>
    </message>
    <message>
        <source>From 1 to 20.</source>
        <translation>من 1 إلى 20.</translation>
    </message>
    <message>
        <source>Wait before asking the next</source>
        <translation>الانتظار قبل سؤال التالي</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>من 1 إلى 1440 دقيقة.</translation>
    </message>
    <message>
        <source>Ask nobody this short before the visit</source>
        <translation>لا يُسأل أحد قبل الموعد بأقل من</translation>
    </message>
    <message>
        <source>From 0 to 10080 minutes.</source>
        <translation>من 0 إلى 10080 دقيقة.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465</source>
        <translation>smtp://host:587 أو smtps://host:465</translation>
    </message>
    <message>
        <source>An address that begins with smtp:// or smtps://.</source>
        <translation>عنوان يبدأ بـ smtp:// أو smtps://.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Text on one line.</source>
        <translation>نص في سطر واحد.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What patients see: Clinic &lt;desk@example.com&gt;</source>
        <translation>ما يراه المرضى: العيادة &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>نوع البوابة</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>The whole address that is called.</source>
        <translation>العنوان الكامل الذي يُستدعى.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>The number or name that the gateway knows.</source>
        <translation>الرقم أو الاسم الذي تعرفه البوابة.</translation>
    </message>
    <message>
        <source>Secret of its reports</source>
        <translation>سر تقاريرها</translation>
    </message>
    <message>
        <source>Delivery reports and replies are believed when they are signed with it.</source>
        <translation>تُصدَّق تقارير التسليم والردود حين تُوقَّع به.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Most in a minute</source>
        <translation>الحد الأقصى في الدقيقة</translation>
    </message>
    <message>
        <source>From 1 to 6000.</source>
        <translation>من 1 إلى 6000.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>A single á makes a text message cost more than twice as much.</source>
        <translation>حرف واحد من خارج أبجدية SMS يجعل الرسالة تكلف أكثر من الضعف.</translation>
    </message>
    <message>
        <source>Lock an untouched desk after</source>
        <translation>قفل مكتب لا يُستعمل بعد</translation>
    </message>
    <message>
        <source>Then it asks for the password; nothing typed is lost. 0 for never.</source>
        <translation>ثم يطلب كلمة المرور؛ لا يضيع مما كُتب شيء. 0 لعدم القفل.</translation>
    </message>
    <message>
        <source>From 0 to 480 minutes.</source>
        <translation>من 0 إلى 480 دقيقة.</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>التذكير بالنسخ الاحتياطي بعد</translation>
    </message>
    <message>
        <source>Administrators are told when the last one is older. 0 for never.</source>
        <translation>يُبلَّغ المديرون حين تكون الأخيرة أقدم. 0 لعدم التذكير.</translation>
    </message>
    <message>
        <source>From 0 to 365 days.</source>
        <translation>من 0 إلى 365 يومًا.</translation>
    </message>
    <message>
        <source>Day sheet for an outage</source>
        <translation>ورقة اليوم عند الانقطاع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Empty: “downtime” beside the clinic&apos;s data. A folder that another computer sees, or a memory stick, also helps when this computer fails.</source>
        <translation>فارغ: «downtime» بجانب بيانات العيادة. مجلد يراه حاسوب آخر، أو ذاكرة USB، يفيد أيضًا حين يتعطل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A folder&apos;s whole path, like /media/stick.</source>
        <translation>مسار مجلد كامل، مثل /media/stick.</translation>
    </message>
</context>
<context>
    <name>SmsCount</name>
    <message numerus="yes">
        <source>%1 characters · %n SMS</source>
        <translation>
            <numerusform>‏%1 حرفًا · لا SMS</numerusform>
            <numerusform>‏%1 حرفًا · رسالة SMS</numerusform>
            <numerusform>‏%1 حرفًا · رسالتا SMS</numerusform>
            <numerusform>‏%1 حرفًا · %n رسائل SMS</numerusform>
            <numerusform>‏%1 حرفًا · %n رسالة SMS</numerusform>
            <numerusform>‏%1 حرفًا · %n رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; “%2” leaves room for %3 in each</source>
        <translation>‏%1؛ «%2» لا يترك إلا %3 في كل منها</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>تغيير موعد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>سحب الوصول</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>بيانات المريض</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Change of the set-up</source>
        <translation>تغيير في الإعداد</translation>
    </message>
    <message>
        <source>Goes up by itself when the clinic&apos;s hub can be reached</source>
        <translation>يصعد من تلقاء نفسه حين يمكن بلوغ خادم العيادة</translation>
    </message>
    <message>
        <source>It rests on another change that was refused</source>
        <translation>يعتمد على تغيير آخر رُفض</translation>
    </message>
    <message>
        <source>That time was taken meanwhile: %1</source>
        <translation>حُجز ذلك الوقت في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it</source>
        <translation>رفضه خادم العيادة</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it: %1</source>
        <translation>رفضه خادم العيادة: %1</translation>
    </message>
    <message>
        <source>One change waits and goes up by itself.</source>
        <translation>تغيير واحد ينتظر ويصعد من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and go up by themselves.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر.</numerusform>
            <numerusform>تغيير واحد ينتظر ويصعد من تلقاء نفسه.</numerusform>
            <numerusform>تغييران ينتظران ويصعدان من تلقاء نفسيهما.</numerusform>
            <numerusform>%n تغييرات تنتظر وتصعد من تلقاء نفسها.</numerusform>
            <numerusform>%n تغييرًا تنتظر وتصعد من تلقاء نفسها.</numerusform>
            <numerusform>%n تغيير تنتظر وتصعد من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خرج من الحساب</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>الخادم غير موثوق</translation>
    </message>
    <message>
        <source>The clinic is being copied to this desk.</source>
        <translation>تُنسخ العيادة إلى هذا المكتب.</translation>
    </message>
    <message>
        <source>This desk and the clinic&apos;s hub are in step.</source>
        <translation>هذا المكتب وخادم العيادة متوافقان.</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub has not been reached since %1. Work goes on here.</source>
        <translation>لم يمكن بلوغ خادم العيادة منذ %1. العمل مستمر هنا.</translation>
    </message>
    <message>
        <source>The hub no longer knows this desk&apos;s account: link the desk anew.</source>
        <translation>لم يعد الخادم يعرف حساب هذا المكتب: اربط المكتب من جديد.</translation>
    </message>
    <message>
        <source>Whoever answers at the hub&apos;s address is not the hub that this desk was linked to. Nothing is sent.</source>
        <translation>من يجيب عند عنوان الخادم ليس الخادم الذي رُبط به هذا المكتب. لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Reminder of a visit</source>
        <translation>تذكير بموعد</translation>
    </message>
    <message>
        <source>A visit was booked</source>
        <translation>حُجز موعد</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>نُقل موعد</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>أُلغي موعد</translation>
    </message>
    <message>
        <source>A free time for the waitlist</source>
        <translation>وقت متاح لقائمة الانتظار</translation>
    </message>
    <message>
        <source>A free time was accepted</source>
        <translation>قُبل وقت متاح</translation>
    </message>
    <message>
        <source>A free time went to somebody else</source>
        <translation>ذهب وقت متاح إلى شخص آخر</translation>
    </message>
    <message>
        <source>A new message in the app</source>
        <translation>رسالة جديدة في التطبيق</translation>
    </message>
    <message>
        <source>the patient&apos;s name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>the doctor&apos;s name</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>the clinic&apos;s name</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>the day of the visit</source>
        <translation>يوم الموعد</translation>
    </message>
    <message>
        <source>the time of the visit</source>
        <translation>ساعة الموعد</translation>
    </message>
    <message>
        <source>the link, where there is one</source>
        <translation>الرابط، حيث يوجد</translation>
    </message>
    <message>
        <source>A %1 stands alone: a placeholder is a word in braces, like {patient}</source>
        <translation>‏%1 وحيدة: العنصر النائب كلمة بين قوسين، مثل {patient}</translation>
    </message>
    <message>
        <source>%1 means nothing here; use one of those below</source>
        <translation>‏%1 لا تعني شيئًا هنا؛ استعمل واحدًا مما يلي</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Staff meeting</source>
        <translation>اجتماع موظفين</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>حُجز فوق غيره: %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 ولا غيره</numerusform>
            <numerusform>‏%1 وآخر</numerusform>
            <numerusform>‏%1 وآخران</numerusform>
            <numerusform>‏%1 و%n آخرون</numerusform>
            <numerusform>‏%1 و%n آخرون</numerusform>
            <numerusform>‏%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>حضر %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>لا مرضى</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>%n مرضى</numerusform>
            <numerusform>%n مريضًا</numerusform>
            <numerusform>%n مريض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceList</name>
    <message>
        <source>No time off is entered.</source>
        <translation>لا إجازة مُدخلة.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>أول يوم غياب</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>آخر يوم غياب</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>غائب من</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>غائب حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>إضافة إجازة</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>لا مواعيد للنقل</numerusform>
            <numerusform>موعد واحد للنقل</numerusform>
            <numerusform>موعدان للنقل</numerusform>
            <numerusform>%n مواعيد للنقل</numerusform>
            <numerusform>%n موعدًا للنقل</numerusform>
            <numerusform>%n موعد للنقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Time off ends after it begins.</source>
        <translation>تنتهي الإجازة بعد أن تبدأ.</translation>
    </message>
    <message>
        <source>Time off added: %1</source>
        <translation>أُضيفت إجازة: %1</translation>
    </message>
    <message>
        <source>Time off removed: %1</source>
        <translation>أُزيلت إجازة: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceOrders</name>
    <message>
        <source>Blocked: %1</source>
        <translation>محجوب: %1</translation>
    </message>
    <message>
        <source>%1. Visits that lie in it: %2</source>
        <translation>‏%1. المواعيد الواقعة فيه: %2</translation>
    </message>
    <message>
        <source>Free again: %1</source>
        <translation>متاح من جديد: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountSection</name>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>‏%1 للدفع</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <translation>فاتورة %1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdminStep</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The administrator: may change everything and add the others.</source>
        <translation>المدير: يمكنه تغيير كل شيء وإضافة الآخرين.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>اسم عائلتك</translation>
    </message>
    <message>
        <source>Your e-mail, to sign in with</source>
        <translation>بريدك الإلكتروني لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>ما اسم عائلتك؟</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The password needs eight characters or more.</source>
        <translation>يجب أن تتكون كلمة المرور من ثمانية أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaDelegate</name>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaView</name>
    <message>
        <source>Filter the agenda</source>
        <translation>تصفية جدول الأعمال</translation>
    </message>
    <message>
        <source>Filter by patient, doctor, type, room or note</source>
        <translation>التصفية حسب المريض أو الطبيب أو النوع أو الغرفة أو الملاحظة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>No visits in these four weeks. Press C to book one.</source>
        <translation>لا مواعيد في هذه الأسابيع الأربعة. اضغط C لحجز موعد.</translation>
    </message>
    <message>
        <source>No visit matches “%1”.</source>
        <translation>لا موعد يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttendeeEditor</name>
    <message>
        <source>Add a patient</source>
        <translation>إضافة مريض</translation>
    </message>
    <message>
        <source>Add a patient: name, phone or number</source>
        <translation>إضافة مريض: الاسم أو الهاتف أو الرقم</translation>
    </message>
    <message>
        <source>Patients of the group</source>
        <translation>مرضى المجموعة</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>لا مرضى</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>%n مرضى</numerusform>
            <numerusform>%n مريضًا</numerusform>
            <numerusform>%n مريض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditDetails</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditModel</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>مريض</translation>
    </message>
    <message>
        <source>Former user</source>
        <translation>مستخدم سابق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPage</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show new entries</source>
        <translation>عرض القيود الجديدة</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>No entry fits. Everything that is done in the clinic is noted here, and never changed.</source>
        <translation>لا قيد يطابق. كل ما يجري في العيادة يُسجَّل هنا ولا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Action, like status</source>
        <translation>فعل، مثل status</translation>
    </message>
    <message>
        <source>Id of a patient</source>
        <translation>معرّف مريض</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>اختر قيدًا لترى ما غيّره.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Each entry is sealed with the one before it: whoever changes one breaks the chain.</source>
        <translation>كل قيد مختوم مع الذي قبله: من يغيّر واحدًا يكسر السلسلة.</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>حفظ CSV…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>المريض %1</translation>
    </message>
    <message>
        <source>Reading every entry…</source>
        <translation>قراءة كل القيود…</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries follow from each other.</source>
        <translation>السلسلة سليمة: كل القيود الـ %1 متتابعة.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before, was changed or taken out.</source>
        <translation>السلسلة مكسورة عند القيد %1: هو أو الذي قبله غُيّر أو أزيل.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPanel</name>
    <message>
        <source>%1 exists already. Nothing was overwritten; choose another name or an empty folder.</source>
        <translation>‏%1 موجود من قبل. لم يُستبدل شيء؛ اختر اسمًا آخر أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>A newer version of Front Desk made this backup. Update first.</source>
        <translation>هذه النسخة الاحتياطية من إصدار أحدث من Front Desk. حدّث البرنامج أولًا.</translation>
    </message>
    <message>
        <source>This is no whole backup of Front Desk. Nothing was changed.</source>
        <translation>هذه ليست نسخة احتياطية كاملة من Front Desk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Everything in one file, while everybody goes on working. Keep it on another disk, and the clinic&apos;s secrets key apart from it: nothing else opens what is sealed.</source>
        <translation>كل شيء في ملف واحد بينما يواصل الجميع العمل. احفظه على قرص آخر، واحفظ مفتاح أسرار العيادة بعيدًا عنه: لا شيء غيره يفتح المختوم.</translation>
    </message>
    <message>
        <source>The last backup was made on %1 at %2:
%3</source>
        <translation>آخر نسخة احتياطية كانت في %1 الساعة %2:
%3</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>لم تُعمل أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>النسخ الاحتياطي إلى</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>نسخ احتياطية (*.db)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>تم النسخ الاحتياطي إلى %1</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>An empty folder for it</source>
        <translation>مجلد فارغ لها</translation>
    </message>
    <message>
        <source>The backup is a clinic of its own now. The one that is open was not touched. To work with the restored one, close this window and start:
%1</source>
        <translation>أصبحت النسخة الاحتياطية عيادة قائمة بذاتها. العيادة المفتوحة لم تُمس. للعمل بالمستعادة أغلق هذه النافذة وشغّل:
%1</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>الإشعارات، لا جديد</numerusform>
            <numerusform>الإشعارات، جديد واحد</numerusform>
            <numerusform>الإشعارات، جديدان</numerusform>
            <numerusform>الإشعارات، %n جديدة</numerusform>
            <numerusform>الإشعارات، %n جديدًا</numerusform>
            <numerusform>الإشعارات، %n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>frontdesk::BlockPopover</name>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>يظهر في التقويم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>أعمال ورقية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It has to end later than it begins.</source>
        <translation>يجب أن ينتهي بعد أن يبدأ.</translation>
    </message>
    <message>
        <source>1 visit lies in it and has to be moved.</source>
        <translation>يقع فيه موعد واحد يجب نقله.</translation>
    </message>
    <message>
        <source>%1 visits lie in it and have to be moved.</source>
        <translation>تقع فيه %1 من المواعيد يجب نقلها.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingForm</name>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة مرئية</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingPopover</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone of the new patient</source>
        <translation>هاتف المريض الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter; with Ctrl+Enter the next one follows</source>
        <translation>Enter؛ ومع Ctrl+Enter يتبعه التالي</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>حجب وقت…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>اجتماع…</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>إنشاء جديد على أي حال</translation>
    </message>
    <message>
        <source>%1 of %2 visits cannot be booked:</source>
        <translation>لا يمكن حجز %1 من %2 مواعيد:</translation>
    </message>
    <message>
        <source>This cannot be booked:</source>
        <translation>لا يمكن حجز هذا:</translation>
    </message>
    <message>
        <source>Booked %1, %2, %3</source>
        <translation>حُجز %1، %2، %3</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>حُجز %1، %2</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>مجموعة…</translation>
    </message>
</context>
<context>
    <name>frontdesk::BubbleDelegate</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClashLine</name>
    <message>
        <source>Book anyway…</source>
        <translation>احجز على أي حال…</translation>
    </message>
    <message>
        <source>Pick %1 instead</source>
        <translation>اختر %1 بدلًا منه</translation>
    </message>
    <message>
        <source>Free the blocked time</source>
        <translation>تحرير الوقت المحجوب</translation>
    </message>
    <message>
        <source>Free the blocked time “%1”</source>
        <translation>تحرير الوقت المحجوب «%1»</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClinicStep</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
    <message>
        <source>Patients read the name in reminders and messages.</source>
        <translation>يقرأ المرضى هذا الاسم في التذكيرات والرسائل.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Country, for phone numbers and money</source>
        <translation>البلد، لأرقام الهاتف والعملة</translation>
    </message>
    <message>
        <source>Language of messages to patients</source>
        <translation>لغة الرسائل إلى المرضى</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>العيادة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>لا توجد منطقة زمنية كهذه. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>اختر البلد.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePopover</name>
    <message>
        <source>Complete the visit</source>
        <translation>إكمال الموعد</translation>
    </message>
    <message>
        <source>Complete with invoice</source>
        <translation>إكمال مع فاتورة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>/  Quick reply</source>
        <translation>/  رد سريع</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>الإرسال عبر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>إرسال  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>There is no way to write to %1.</source>
        <translation>لا سبيل للكتابة إلى %1.</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends, / for a quick reply</source>
        <translation>اكتب إلى %1 …   Ctrl+Enter للإرسال، / لرد سريع</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends</source>
        <translation>اكتب إلى %1 …   Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Fill in %1 first</source>
        <translation>املأ %1 أولًا</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConfirmPopover</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactPopover</name>
    <message>
        <source>Whom to write to</source>
        <translation>إلى من تكتب</translation>
    </message>
    <message>
        <source>A patient or a colleague</source>
        <translation>مريض أو زميل</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الموجودون</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Nobody is called like that</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>No message gets through to this number</source>
        <translation>لا تصل رسالة إلى هذا الرقم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mail to this address comes back</source>
        <translation>البريد إلى هذا العنوان يعود</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>to do</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationPane</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>What wants an answer from a person</source>
        <translation>ما ينتظر ردًا من شخص</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>البحث عن محادثة</translation>
    </message>
    <message>
        <source>Name, phone or number  ( / )</source>
        <translation>الاسم أو الهاتف أو الرقم  ( / )</translation>
    </message>
    <message>
        <source>Write to somebody  (N)</source>
        <translation>الكتابة إلى شخص  (N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>What patients and colleagues write stands here. N writes to somebody.</source>
        <translation>ما يكتبه المرضى والزملاء يظهر هنا. N للكتابة إلى شخص.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>لا محادثة تطابق.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationsModel</name>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new: %2</source>
        <translation>
            <numerusform>‏%1، لا جديد: %2</numerusform>
            <numerusform>‏%1، رسالة جديدة: %2</numerusform>
            <numerusform>‏%1، رسالتان جديدتان: %2</numerusform>
            <numerusform>‏%1، %n رسائل جديدة: %2</numerusform>
            <numerusform>‏%1، %n رسالة جديدة: %2</numerusform>
            <numerusform>‏%1، %n رسالة جديدة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayController</name>
    <message>
        <source>%1 stays at %2</source>
        <translation>‏%1 يبقى في %2</translation>
    </message>
    <message>
        <source>%1 keeps its length</source>
        <translation>‏%1 يبقى على مدته</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>الحجز على أي حال؟</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>يُحفظ السبب مع الموعد.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>احجز على أي حال</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>متفق عليه مع الطبيب</translation>
    </message>
    <message>
        <source>Cancel the visit of %1?</source>
        <translation>إلغاء موعد %1؟</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Patient called</source>
        <translation>اتصل المريض</translation>
    </message>
    <message>
        <source>Doctor is ill</source>
        <translation>الطبيب مريض</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>حُجز مرتين</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>إلغاء %1؟</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>إلغاء الاجتماع</translation>
    </message>
</context>
<context>
    <name>frontdesk::DaySheetDialog</name>
    <message>
        <source>Cancelled visits and no-shows too</source>
        <translation>المواعيد الملغاة وعدم الحضور أيضًا</translation>
    </message>
    <message>
        <source>Each doctor on a page of their own</source>
        <translation>كل طبيب في صفحة خاصة</translation>
    </message>
    <message>
        <source>Print the day: %1</source>
        <translation>طباعة اليوم: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كـ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>لم تقبله الطابعة</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayView</name>
    <message>
        <source>Calendar by the hour</source>
        <translation>التقويم بالساعات</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message>
        <source>Phones cannot connect: the server is not listening.</source>
        <translation>لا يمكن للهواتف الاتصال: الخادم لا يستمع.</translation>
    </message>
    <message>
        <source>Phones cannot connect: the server is switched off.</source>
        <translation>لا يمكن للهواتف الاتصال: الخادم متوقف.</translation>
    </message>
    <message>
        <source>LAN off</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>Phones connect to %1</source>
        <translation>تتصل الهواتف بـ %1</translation>
    </message>
    <message>
        <source>Phones connect to %1
Fingerprint %2</source>
        <translation>تتصل الهواتف بـ %1
البصمة %2</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Stop telling notices on the desktop</source>
        <translation>إيقاف الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Tell notices on the desktop</source>
        <translation>إظهار الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>theme colours mode</source>
        <translation>مظهر ألوان نمط</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Colours as this computer</source>
        <translation>ألوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>restore copy save</source>
        <translation>استعادة نسخ حفظ</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old. The menu of your account makes a new one.</source>
        <translation>
            <numerusform>النسخة الاحتياطية الأخيرة من اليوم. قائمة حسابك تعمل واحدة جديدة.</numerusform>
            <numerusform>النسخة الاحتياطية الأخيرة عمرها يوم. قائمة حسابك تعمل واحدة جديدة.</numerusform>
            <numerusform>النسخة الاحتياطية الأخيرة عمرها يومان. قائمة حسابك تعمل واحدة جديدة.</numerusform>
            <numerusform>النسخة الاحتياطية الأخيرة عمرها %n أيام. قائمة حسابك تعمل واحدة جديدة.</numerusform>
            <numerusform>النسخة الاحتياطية الأخيرة عمرها %n يومًا. قائمة حسابك تعمل واحدة جديدة.</numerusform>
            <numerusform>النسخة الاحتياطية الأخيرة عمرها %n يوم. قائمة حسابك تعمل واحدة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. The menu of your account makes one.</source>
        <translation>لا نسخة احتياطية بعد. قائمة حسابك تعمل واحدة.</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsSection</name>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>إجازة</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsStep</name>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Each gets a column in the calendar. A speciality may follow after a comma. More can be added later.</source>
        <translation>لكل منهم عمود في التقويم. يمكن أن يتبع الاسمَ تخصصٌ بعد فاصلة. ويمكن إضافة المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Fatima Khan, Dentist</source>
        <translation>فاطمة خان, طبيبة أسنان</translation>
    </message>
    <message>
        <source>Visits are booked with a doctor: name one at least.</source>
        <translation>تُحجز المواعيد مع طبيب: اذكر واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesModel</name>
    <message>
        <source>One record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Records that are probably of one person</source>
        <translation>سجلات هي على الأرجح لشخص واحد</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>العودة إلى المرضى</translation>
    </message>
    <message numerus="yes">
        <source>Looking … %n pair(s) so far.</source>
        <translation>
            <numerusform>جارٍ البحث … لا أزواج حتى الآن.</numerusform>
            <numerusform>جارٍ البحث … زوج واحد حتى الآن.</numerusform>
            <numerusform>جارٍ البحث … زوجان حتى الآن.</numerusform>
            <numerusform>جارٍ البحث … %n أزواج حتى الآن.</numerusform>
            <numerusform>جارٍ البحث … %n زوجًا حتى الآن.</numerusform>
            <numerusform>جارٍ البحث … %n زوج حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like one person: nobody has a similar name and the same phone, e-mail or birth date.</source>
        <translation>لا يبدو أي سجلين لشخص واحد: لا أحد له اسم مشابه ونفس الهاتف أو البريد أو تاريخ الميلاد.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look like one person. Open one to compare the two.</source>
        <translation>
            <numerusform>لا أزواج تبدو لشخص واحد.</numerusform>
            <numerusform>زوج واحد من السجلات يبدو لشخص واحد. افتحه للمقارنة.</numerusform>
            <numerusform>زوجان من السجلات يبدوان لشخص واحد. افتح أحدهما للمقارنة.</numerusform>
            <numerusform>%n أزواج من السجلات تبدو لشخص واحد. افتح واحدًا للمقارنة.</numerusform>
            <numerusform>%n زوجًا من السجلات تبدو لشخص واحد. افتح واحدًا للمقارنة.</numerusform>
            <numerusform>%n زوج من السجلات تبدو لشخص واحد. افتح واحدًا للمقارنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::FeedsCard</name>
    <message>
        <source>Visits in other calendars</source>
        <translation>المواعيد في تقاويم أخرى</translation>
    </message>
    <message>
        <source>End the address…</source>
        <translation>إنهاء العنوان…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Or once, as a file (.ics):</source>
        <translation>أو مرة واحدة كملف (.ics):</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>عنوان التقويم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it reads the visits: give it to the doctor only.</source>
        <translation>يُعرض هذه المرة فقط. من يملكه يقرأ المواعيد: أعطه للطبيب وحده.</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>مواعيد من</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>أي تواريخ</translation>
    </message>
    <message>
        <source>7 days from today</source>
        <translation>7 أيام من اليوم</translation>
    </message>
    <message>
        <source>4 weeks from today</source>
        <translation>4 أسابيع من اليوم</translation>
    </message>
    <message>
        <source>A year from today</source>
        <translation>سنة من اليوم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>إنشاء عنوان</translation>
    </message>
    <message>
        <source>There is an address. A new one ends it.</source>
        <translation>يوجد عنوان. العنوان الجديد ينهيه.</translation>
    </message>
    <message>
        <source>With an address, a phone&apos;s or a computer&apos;s calendar shows the doctor&apos;s visits and follows every change.</source>
        <translation>بالعنوان يعرض تقويم هاتف أو حاسوب مواعيد الطبيب ويتبع كل تغيير.</translation>
    </message>
    <message>
        <source>The address is on the clipboard</source>
        <translation>العنوان في الحافظة</translation>
    </message>
    <message>
        <source>End the address?</source>
        <translation>إنهاء العنوان؟</translation>
    </message>
    <message>
        <source>Calendars that follow %1 stop being told of changes.</source>
        <translation>لن تُبلَّغ بالتغييرات التقاويم التي تتبع %1.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>The address has been ended</source>
        <translation>انتهى العنوان</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1, before: %2</source>
        <translation>‏%1، قبلها: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبلها: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FiguresTable</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>الوقت المحجوز</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>الوقت المفتوح</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>نسبة الإشغال</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>نسبة عدم الحضور</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>المفوتر</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>المدفوع منه</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>المفوتر حسب الشهر</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>المواعيد حسب الحالة</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>الحجوزات حسب المصدر</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>frontdesk::FreeSlotsPopover</name>
    <message>
        <source>Nothing is free within 60 days. Try another doctor, a shorter visit or any time of the day.</source>
        <translation>لا شيء متاح خلال 60 يومًا. جرّب طبيبًا آخر أو موعدًا أقصر أو أي وقت من اليوم.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>Free times for %1</source>
        <translation>الأوقات المتاحة لـ %1</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>إيجاد وقت متاح</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewayTests</name>
    <message>
        <source>A test message</source>
        <translation>رسالة تجريبية</translation>
    </message>
    <message>
        <source>This is a test message of %1. Messages to patients will arrive like this one.</source>
        <translation>هذه رسالة تجريبية من %1. ستصل الرسائل إلى المرضى مثل هذه.</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewaysStep</name>
    <message>
        <source>Messages to patients</source>
        <translation>الرسائل إلى المرضى</translation>
    </message>
    <message>
        <source>Reminders leave by e-mail and SMS once the clinic has a way to send them. This can wait: the settings have it all.</source>
        <translation>تخرج التذكيرات بالبريد الإلكتروني وSMS حين تملك العيادة وسيلة لإرسالها. يمكن أن ينتظر هذا: كل شيء في الإعدادات.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Clinic &lt;desk@example.com&gt;</source>
        <translation>العيادة &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>Address of the SMS gateway</source>
        <translation>عنوان بوابة SMS</translation>
    </message>
    <message>
        <source>Access token of the SMS gateway</source>
        <translation>رمز الوصول لبوابة SMS</translation>
    </message>
    <message>
        <source>This does not look right: %1</source>
        <translation>هذا لا يبدو صحيحًا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringController</name>
    <message>
        <source>a staff meeting</source>
        <translation>اجتماع موظفين</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>مجموعة فارغة</numerusform>
            <numerusform>مجموعة من مريض واحد</numerusform>
            <numerusform>مجموعة من مريضين</numerusform>
            <numerusform>مجموعة من %n مرضى</numerusform>
            <numerusform>مجموعة من %n مريضًا</numerusform>
            <numerusform>مجموعة من %n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>حُجز %1، %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringPopover</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Something stands against it:</source>
        <translation>هناك ما يمنعه:</translation>
    </message>
</context>
<context>
    <name>frontdesk::GroupPopover</name>
    <message>
        <source>Antenatal class</source>
        <translation>دورة ما قبل الولادة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يأتي</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeatChart</name>
    <message>
        <source>No visits</source>
        <translation>لا مواعيد</translation>
    </message>
    <message numerus="yes">
        <source>Most visits: %1, %n of them</source>
        <translation>
            <numerusform>أكثر المواعيد: %1، ولا واحد منها</numerusform>
            <numerusform>أكثر المواعيد: %1، واحد منها</numerusform>
            <numerusform>أكثر المواعيد: %1، اثنان منها</numerusform>
            <numerusform>أكثر المواعيد: %1، %n منها</numerusform>
            <numerusform>أكثر المواعيد: %1، %n منها</numerusform>
            <numerusform>أكثر المواعيد: %1، %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n visits</source>
        <translation>
            <numerusform>‏%1 %2: لا مواعيد</numerusform>
            <numerusform>‏%1 %2: موعد واحد</numerusform>
            <numerusform>‏%1 %2: موعدان</numerusform>
            <numerusform>‏%1 %2: %n مواعيد</numerusform>
            <numerusform>‏%1 %2: %n موعدًا</numerusform>
            <numerusform>‏%1 %2: %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidaysEditor</name>
    <message>
        <source>Add a closed day</source>
        <translation>إضافة يوم إغلاق</translation>
    </message>
    <message>
        <source>Remove this closed day</source>
        <translation>إزالة يوم الإغلاق هذا</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>مغلق في</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>اسم اليوم</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Patients can ask for visits within them. The desk may still squeeze one in.</source>
        <translation>يمكن للمرضى طلب مواعيد ضمنها. ويمكن للاستقبال أن يضيف موعدًا مع ذلك.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>يُغلق اليوم بعد أن يُفتح، ولا تتداخل أجزاؤه.</translation>
    </message>
    <message>
        <source>The clinic is open on one day at least.</source>
        <translation>العيادة مفتوحة يومًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoverCard</name>
    <message>
        <source>%1 min</source>
        <translation>‏%1 دقيقة</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>‏%1، ينتظر منذ %2</translation>
    </message>
    <message>
        <source>Missed visits so far: %1</source>
        <translation>المواعيد الفائتة حتى الآن: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>حُجز فوق غيره: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>اجتماع موظفين</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportModel</name>
    <message>
        <source>row %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Known: %1, %2</source>
        <translation>معروف: %1، %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportView</name>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Also those who are known already</source>
        <translation>المعروفون من قبل أيضًا</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>أشخاص الملف</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here: a table (CSV) from a spreadsheet or another program, or the contacts of a phone (vCard). You see what becomes of each row before anything is written.</source>
        <translation>اختر ملفًا أو أفلته هنا: جدول (CSV) من جدول بيانات أو برنامج آخر، أو جهات اتصال هاتف (vCard). ترى ما يصير إليه كل سطر قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>استيراد المرضى</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>كيف تُكتب التواريخ</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>التواريخ: اليوم أولًا</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>التواريخ: الشهر أولًا</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>العودة إلى المرضى</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>جداول وجهات اتصال (*.csv *.txt *.tsv *.vcf *.vcard);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Nobody is in this file: it needs a line with the names of its columns, and a line for each person.</source>
        <translation>لا أحد في هذا الملف: يحتاج إلى سطر بأسماء الأعمدة وسطر لكل شخص.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n patient(s)</source>
        <translation>
            <numerusform>لا مرضى للاستيراد</numerusform>
            <numerusform>استيراد مريض واحد</numerusform>
            <numerusform>استيراد مريضين</numerusform>
            <numerusform>استيراد %n مرضى</numerusform>
            <numerusform>استيراد %n مريضًا</numerusform>
            <numerusform>استيراد %n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made so far …</source>
        <translation>أُنشئ %1 حتى الآن …</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 broken</source>
        <translation>‏%1 جديد، %2 معروف، %3 غير صالح</translation>
    </message>
    <message>
        <source>Done: %1 patients made, %2 rows passed over.</source>
        <translation>تم: أُنشئ %1 مريضًا، وتُرك %2 سطرًا.</translation>
    </message>
    <message>
        <source>Stopped after %1 patients: %2</source>
        <translation>توقف بعد %1 مريضًا: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxButton</name>
    <message numerus="yes">
        <source>Inbox, %n conversations with something new</source>
        <translation>
            <numerusform>الرسائل، لا جديد</numerusform>
            <numerusform>الرسائل، محادثة فيها جديد</numerusform>
            <numerusform>الرسائل، محادثتان فيهما جديد</numerusform>
            <numerusform>الرسائل، %n محادثات فيها جديد</numerusform>
            <numerusform>الرسائل، %n محادثة فيها جديد</numerusform>
            <numerusform>الرسائل، %n محادثة فيها جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Star the message</source>
        <translation>تمييز الرسالة بنجمة</translation>
    </message>
    <message>
        <source>Seen to: waits for nobody any more</source>
        <translation>عولجت: لم تعد تنتظر أحدًا</translation>
    </message>
    <message>
        <source>Book a visit for the patient</source>
        <translation>حجز موعد للمريض</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>حذف الرسالة</translation>
    </message>
    <message>
        <source>Mark all messages as read</source>
        <translation>تعليم كل الرسائل كمقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages marked as read</source>
        <translation>
            <numerusform>لم تُعلَّم أي رسالة كمقروءة</numerusform>
            <numerusform>عُلّمت رسالة واحدة كمقروءة</numerusform>
            <numerusform>عُلّمت رسالتان كمقروءتين</numerusform>
            <numerusform>عُلّمت %n رسائل كمقروءة</numerusform>
            <numerusform>عُلّمت %n رسالة كمقروءة</numerusform>
            <numerusform>عُلّمت %n رسالة كمقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceCard</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كـ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>Visit on %1 %2, %3</source>
        <translation>موعد في %1 %2، %3</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>قُبضت الدفعة</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوع بالكامل</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceForm</name>
    <message>
        <source>Every item needs a description</source>
        <translation>كل بند يحتاج إلى وصف</translation>
    </message>
    <message>
        <source>The quantity is a number, 0 or more</source>
        <translation>الكمية عدد، 0 أو أكثر</translation>
    </message>
    <message>
        <source>The price is an amount, 0 or more</source>
        <translation>السعر مبلغ، 0 أو أكثر</translation>
    </message>
    <message>
        <source>The discount is an amount or a percentage, at most what the items come to</source>
        <translation>الخصم مبلغ أو نسبة، لا يتجاوز مجموع البنود</translation>
    </message>
    <message>
        <source>The tax is an amount or a percentage, 0 or more</source>
        <translation>الضريبة مبلغ أو نسبة، 0 أو أكثر</translation>
    </message>
    <message>
        <source>The notes are too long</source>
        <translation>الملاحظات طويلة جدًا</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>ملاحظة على الفاتورة</translation>
    </message>
    <message>
        <source>0 or 0%</source>
        <translation>0 أو 0%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicePopover</name>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesModel</name>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesPage</name>
    <message>
        <source>Which invoices</source>
        <translation>أي الفواتير</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>كل الفواتير</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>غير المدفوعة بالكامل</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>متى أُنشئت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>No invoice then. A visit that is completed with an invoice appears here: right-click it in the calendar, “Complete with invoice…”.</source>
        <translation>لا فاتورة حينها. يظهر هنا الموعد الذي يُكمل مع فاتورة: انقر عليه بالزر الأيمن في التقويم، «إكمال مع فاتورة…».</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>لا فواتير</numerusform>
            <numerusform>فاتورة واحدة</numerusform>
            <numerusform>فاتورتان</numerusform>
            <numerusform>%n فواتير</numerusform>
            <numerusform>%n فاتورة</numerusform>
            <numerusform>%n فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 to pay</source>
        <translation>‏%1 إجمالًا، %2 للدفع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>مواعيد من</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>من – إلى…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemRows</name>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>مقابل ماذا</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>إزالة البند</translation>
    </message>
</context>
<context>
    <name>frontdesk::Legend</name>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>معاني الألوان</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>يتكرر</translation>
    </message>
</context>
<context>
    <name>frontdesk::LinkDialog</name>
    <message>
        <source>A second desk</source>
        <translation>مكتب ثانٍ</translation>
    </message>
    <message>
        <source>Link this desk to the clinic&apos;s hub</source>
        <translation>ربط هذا المكتب بخادم العيادة</translation>
    </message>
    <message>
        <source>The hub shows its address and fingerprint on the page for phones.</source>
        <translation>يعرض الخادم عنوانه وبصمته في صفحة الهواتف.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Its fingerprint, to be sure that it is the one</source>
        <translation>بصمته، للتأكد من أنه هو</translation>
    </message>
    <message>
        <source>Your e-mail there</source>
        <translation>بريدك الإلكتروني هناك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Link this desk</source>
        <translation>ربط هذا المكتب</translation>
    </message>
    <message>
        <source>Copying the clinic …</source>
        <translation>تُنسخ العيادة …</translation>
    </message>
    <message>
        <source>The address looks like https://192.168.1.10:8443.</source>
        <translation>العنوان يشبه https://192.168.1.10:8443.</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read along.</source>
        <translation>بلا https يستطيع كل من في الطريق أن يقرأ.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is.</source>
        <translation>البصمة 64 حرفًا ورقمًا. اتركها فارغة للثقة بالخادم كما هو.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Hubs on this network</source>
        <translation>الخوادم في هذه الشبكة</translation>
    </message>
</context>
<context>
    <name>frontdesk::LookalikeBox</name>
    <message>
        <source>Is it somebody who is here already?</source>
        <translation>أهو شخص موجود هنا بالفعل؟</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استعمال هذا</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>لم يتم التراجع: %1. %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>frontdesk::MeetingPopover</name>
    <message>
        <source>Staff meeting</source>
        <translation>اجتماع موظفين</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>اجتماع الفريق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>من يحضر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
</context>
<context>
    <name>frontdesk::MergeView</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>شخص واحد وسجلان؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>إبقاء الآخر</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>هذا السجل يبقى</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>هذا يذهب</translation>
    </message>
    <message>
        <source>From %1 move: %2 visits (%3 to come), %4 messages, %5 invoices, %6 entries of the waitlist. Notes are put together; a phone number or an address that is not chosen is kept in them. A channel that either record does not want stays off.</source>
        <translation>من %1 يُنقل: %2 موعدًا (%3 قادمة)، %4 رسالة، %5 فاتورة، %6 من قائمة الانتظار. تُجمع الملاحظات؛ ويُحفظ فيها الهاتف أو العنوان غير المختار. والقناة التي لا يريدها أحد السجلين تبقى متوقفة.</translation>
    </message>
    <message>
        <source>Both have an account for the app. Remove one of them first.</source>
        <translation>لكليهما حساب في التطبيق. أزل أحدهما أولًا.</translation>
    </message>
    <message>
        <source>This desk is linked to a hub: records are merged there.</source>
        <translation>هذا المكتب مرتبط بخادم: تُدمج السجلات هناك.</translation>
    </message>
    <message>
        <source>Both have a visit on %1 at %2.</source>
        <translation>لكليهما موعد في %1 الساعة %2.</translation>
    </message>
    <message>
        <source>Merge the two records?</source>
        <translation>دمج السجلين؟</translation>
    </message>
    <message>
        <source>%1 becomes part of %2. This cannot be undone.</source>
        <translation>يصبح %1 جزءًا من %2. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>frontdesk::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>تقويم الشهر</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>موعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayHead</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>موعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزًا</numerusform>
            <numerusform>%n منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past, not arrived</source>
        <translation>
            <numerusform>حان الوقت ولم يصل</numerusform>
            <numerusform>مضت دقيقة ولم يصل</numerusform>
            <numerusform>مضت دقيقتان ولم يصل</numerusform>
            <numerusform>مضت %n دقائق ولم يصل</numerusform>
            <numerusform>مضت %n دقيقة ولم يصل</numerusform>
            <numerusform>مضت %n دقيقة ولم يصل</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>تأخر دقيقة</numerusform>
            <numerusform>تأخر دقيقتين</numerusform>
            <numerusform>تأخر %n دقائق</numerusform>
            <numerusform>تأخر %n دقيقة</numerusform>
            <numerusform>تأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Start the visit, or finish it</source>
        <translation>بدء الموعد، أو إنهاؤه</translation>
    </message>
    <message>
        <source>The patient has not come</source>
        <translation>لم يأتِ المريض</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>كتابة الملاحظة</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>إخفاء المنجز</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <translation>
            <numerusform>لا منجز</numerusform>
            <numerusform>عرض المنجز الواحد</numerusform>
            <numerusform>عرض المنجزين</numerusform>
            <numerusform>عرض %n منجزة</numerusform>
            <numerusform>عرض %n منجزًا</numerusform>
            <numerusform>عرض %n منجز</numerusform>
        </translation>
    </message>
    <message>
        <source>No visits today. What is booked appears here at once.</source>
        <translation>لا مواعيد اليوم. ما يُحجز يظهر هنا فورًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Note of %1 kept</source>
        <translation>حُفظت ملاحظة %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::NameList</name>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotePopover</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationPanel</name>
    <message>
        <source>Nothing new. Bookings, changes and messages of others are told here.</source>
        <translation>لا جديد. حجوزات الآخرين وتغييراتهم ورسائلهم تُذكر هنا.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message>
        <source>A visit was booked</source>
        <translation>حُجز موعد</translation>
    </message>
    <message>
        <source>A patient asks for a visit</source>
        <translation>مريض يطلب موعدًا</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>نُقل موعد</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>أُلغي موعد</translation>
    </message>
    <message>
        <source>A visit was confirmed</source>
        <translation>تأكد موعد</translation>
    </message>
    <message>
        <source>A visit has changed</source>
        <translation>تغير موعد</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>رسالة من %1</translation>
    </message>
    <message>
        <source>Free for the waitlist</source>
        <translation>متاح لقائمة الانتظار</translation>
    </message>
    <message>
        <source>A time is offered</source>
        <translation>وقت معروض</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>سبق شخص آخر</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PairingCard</name>
    <message>
        <source>Connect a phone</source>
        <translation>وصل هاتف</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>The phone scans the code with the clinic&apos;s app and is signed in. No password is typed on it.</source>
        <translation>يمسح الهاتف الرمز بتطبيق العيادة فيُسجَّل دخوله. لا تُكتب عليه كلمة مرور.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>For whom the phone is</source>
        <translation>لمن الهاتف</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>‏%1 (مريض)</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>صالح مرة واحدة، لمدة %1</translation>
    </message>
    <message>
        <source>The server listens on this computer alone; phones cannot reach it.</source>
        <translation>يستمع الخادم على هذا الحاسوب وحده؛ لا تستطيع الهواتف بلوغه.</translation>
    </message>
    <message>
        <source>Switch the server on first.</source>
        <translation>شغّل الخادم أولًا.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Nothing fits. Try a name, a phone number, a date or a command.</source>
        <translation>لا شيء يطابق. جرّب اسمًا أو هاتفًا أو تاريخًا أو أمرًا.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>البحث عن مريض أو موعد أو رسالة</translation>
    </message>
    <message>
        <source>What would you like to do, or whom do you look for?</source>
        <translation>ماذا تريد أن تفعل، أو عمن تبحث؟</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>بطاقة %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientCard</name>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>المواعيد السابقة</translation>
    </message>
    <message>
        <source>No visit is booked.</source>
        <translation>لا موعد محجوز.</translation>
    </message>
    <message>
        <source>Has not been here yet.</source>
        <translation>لم يأتِ من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>uses the app</source>
        <translation>يستعمل التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%n missed visit(s)</source>
        <translation>
            <numerusform>لا مواعيد فائتة</numerusform>
            <numerusform>موعد فائت</numerusform>
            <numerusform>موعدان فائتان</numerusform>
            <numerusform>%n مواعيد فائتة</numerusform>
            <numerusform>%n موعدًا فائتًا</numerusform>
            <numerusform>%n موعد فائت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientEdit</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>الاسم أو الهاتف أو الرقم</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الموجودون</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientForm</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>لغة العيادة</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>إضافة المريض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ على أي حال</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>إنشاء جديد على أي حال</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientList</name>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>الاسم أو الهاتف أو الرقم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the first patient, or book a visit: whoever comes is remembered.</source>
        <translation>لا أحد هنا بعد. أضف أول مريض، أو احجز موعدًا: من يأتي يُحفظ.</translation>
    </message>
    <message>
        <source>Nobody found. Press Enter to add “%1”.</source>
        <translation>لم يُعثر على أحد. اضغط Enter لإضافة «%1».</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientPane</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>النصوص بـ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n times</source>
        <translation>
            <numerusform>لم يتغيب</numerusform>
            <numerusform>لم يحضر مرة واحدة</numerusform>
            <numerusform>لم يحضر مرتين</numerusform>
            <numerusform>لم يحضر %n مرات</numerusform>
            <numerusform>لم يحضر %n مرة</numerusform>
            <numerusform>لم يحضر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>None is booked.</source>
        <translation>لا موعد محجوز.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Book a visit for %1  (B)</source>
        <translation>حجز موعد لـ %1  (B)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر موعد</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Choose a patient on the left, or type a name, a phone number or a patient number.</source>
        <translation>اختر مريضًا من القائمة، أو اكتب اسمًا أو هاتفًا أو رقم مريض.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>البحث عن المكرر</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>One record now: %1, %2</source>
        <translation>سجل واحد الآن: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب مريض في %1</numerusform>
            <numerusform>كُتب مريض واحد في %1</numerusform>
            <numerusform>كُتب مريضان في %1</numerusform>
            <numerusform>كُتب %n مرضى في %1</numerusform>
            <numerusform>كُتب %n مريضًا في %1</numerusform>
            <numerusform>كُتب %n مريض في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation>استيراد المرضى…</translation>
    </message>
    <message>
        <source>Export the patients as CSV…</source>
        <translation>تصدير المرضى كـ CSV…</translation>
    </message>
    <message>
        <source>Export the patients</source>
        <translation>تصدير المرضى</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>%1 is a patient now: %2</source>
        <translation>أصبح %1 مريضًا: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>How %1 is reached: saved</source>
        <translation>طريقة التواصل مع %1: حُفظت</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaymentForm</name>
    <message>
        <source>Take the payment</source>
        <translation>قبض الدفعة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The reference is too long</source>
        <translation>المرجع طويل جدًا</translation>
    </message>
    <message>
        <source>An amount from more than 0 to %1</source>
        <translation>مبلغ أكثر من 0 وحتى %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesModel</name>
    <message>
        <source>%1, of %2</source>
        <translation>‏%1، من %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>مسجّل باسم</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesPage</name>
    <message>
        <source>Turn away…</source>
        <translation>إبعاد…</translation>
    </message>
    <message>
        <source>A phone has been connected</source>
        <translation>اتصل هاتف</translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation>الهواتف المتصلة</translation>
    </message>
    <message>
        <source>No phone is connected yet. Show the code and scan it with the first one.</source>
        <translation>لا هاتف متصل بعد. اعرض الرمز وامسحه بأول هاتف.</translation>
    </message>
    <message>
        <source>Turn away %1?</source>
        <translation>إبعاد %1؟</translation>
    </message>
    <message>
        <source>It is signed out at once and has to be connected anew.</source>
        <translation>يُسجَّل خروجه فورًا ويجب وصله من جديد.</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>%1 has been turned away</source>
        <translation>أُبعد %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::Pinboard</name>
    <message>
        <source>Pinboard</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Drag a visit here, or press P on it, to carry it to another week.</source>
        <translation>اسحب موعدًا إلى هنا، أو اضغط P عليه، لحمله إلى أسبوع آخر.</translation>
    </message>
    <message>
        <source>Ctrl+V in the calendar puts the latest visit down; Delete takes one off.</source>
        <translation>Ctrl+V في التقويم يضع آخر موعد؛ Delete يزيل واحدًا.</translation>
    </message>
    <message>
        <source>Pinboard (%1)</source>
        <translation>اللوحة (%1)</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlaceholderBar</name>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlanningController</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>إيجاد وقت متاح</translation>
    </message>
    <message>
        <source>next free slot opening</source>
        <translation>أقرب فترة متاحة فراغ</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>time off absence lunch away</source>
        <translation>إجازة غياب غداء استراحة</translation>
    </message>
    <message>
        <source>Book a staff meeting</source>
        <translation>حجز اجتماع موظفين</translation>
    </message>
    <message>
        <source>internal group doctors</source>
        <translation>داخلي مجموعة أطباء</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>waiting earlier</source>
        <translation>انتظار أبكر</translation>
    </message>
    <message>
        <source>Book a group of patients</source>
        <translation>حجز لمجموعة مرضى</translation>
    </message>
    <message>
        <source>class course several family</source>
        <translation>صف دورة عدة عائلة</translation>
    </message>
</context>
<context>
    <name>frontdesk::PreferencesSection</name>
    <message>
        <source>Reminders and messages</source>
        <translation>التذكيرات والرسائل</translation>
    </message>
    <message>
        <source>May be reached by %1</source>
        <translation>يمكن بلوغه عبر %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>لغة العيادة</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>لا تذكيرات بين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Has answered STOP: nothing goes out by %1</source>
        <translation>أجاب بـ STOP: لا يخرج شيء عبر %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::QrCode</name>
    <message>
        <source>QR code that connects a phone</source>
        <translation>رمز QR يصل هاتفًا</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuickReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <translation>الردود السريعة</translation>
    </message>
    <message>
        <source>Change the quick replies…</source>
        <translation>تغيير الردود السريعة…</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write some…</source>
        <translation>لا ردود سريعة بعد. اكتب بعضها…</translation>
    </message>
    <message>
        <source>No quick reply is called like that. Change them…</source>
        <translation>لا رد سريع بهذا الاسم. غيّرها…</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuietHoursEditor</name>
    <message>
        <source>Send nothing from</source>
        <translation>لا يُرسل شيء من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>الهدوء إلى</translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>‏%1، لا جديد</numerusform>
            <numerusform>‏%1، جديد واحد</numerusform>
            <numerusform>‏%1، جديدان</numerusform>
            <numerusform>‏%1، %n جديدة</numerusform>
            <numerusform>‏%1، %n جديدًا</numerusform>
            <numerusform>‏%1، %n جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>This is what will be made.</source>
        <translation>هذا ما سيُنشأ.</translation>
    </message>
    <message>
        <source>Then show how phones are connected, with a QR code</source>
        <translation>ثم عرض كيفية وصل الهواتف برمز QR</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>frontdesk::RefusalNote</name>
    <message>
        <source>Book anyway…</source>
        <translation>احجز على أي حال…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderScheduleEditor</name>
    <message>
        <source>Add a reminder</source>
        <translation>إضافة تذكير</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>إزالة هذا التذكير</translation>
    </message>
    <message>
        <source>Channel of the reminder</source>
        <translation>قناة التذكير</translation>
    </message>
    <message>
        <source>How long before the visit</source>
        <translation>كم قبل الموعد</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الوقت</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>دقائق قبل</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>ساعات قبل</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>أيام قبل</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderTallies</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1  %2 · %3 failed</source>
        <translation>‏%1  %2 · %3 فشلت</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>‏%1  %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersModel</name>
    <message>
        <source>again at %1</source>
        <translation>مجددًا في %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>‏%1؛ %2</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>للموعد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the settings, under Reminders.</source>
        <translation>لا يخرج شيء حينها. تُنشأ التذكيرات عند حجز موعد؛ وأيها مذكور في الإعدادات تحت التذكيرات.</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>كم يومًا</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>7 days from here</source>
        <translation>7 أيام من هنا</translation>
    </message>
    <message>
        <source>30 days from here</source>
        <translation>30 يومًا من هنا</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation>يُحاول مجددًا: %1</translation>
    </message>
    <message>
        <source>It goes out now: %1</source>
        <translation>يخرج الآن: %1</translation>
    </message>
    <message>
        <source>It will not be sent: %1</source>
        <translation>لن يُرسل: %1</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepeatField</name>
    <message>
        <source>Repeat</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>كل كم</translation>
    </message>
    <message>
        <source>every </source>
        <translation>كل </translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>ينتهي بعد</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>How many visits</source>
        <translation>كم موعدًا</translation>
    </message>
    <message>
        <source> visits</source>
        <translation> مواعيد</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>لا يتكرر</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>شهريًا في اليوم %1</translation>
    </message>
    <message>
        <source>Monthly on the %1 %2</source>
        <translation>شهريًا في %1 %2</translation>
    </message>
    <message>
        <source> day</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> days</source>
        <translation> أيام</translation>
    </message>
    <message>
        <source> week</source>
        <translation> أسبوع</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> أسابيع</translation>
    </message>
    <message>
        <source> month</source>
        <translation> شهر</translation>
    </message>
    <message>
        <source> months</source>
        <translation> أشهر</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepliesSection</name>
    <message>
        <source>New reply</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>الردود السريعة</translation>
    </message>
    <message>
        <source>Replies that the desk writes often will be listed here. Write the first one below; in the inbox a slash brings it up.</source>
        <translation>تُدرج هنا الردود التي يكتبها الاستقبال كثيرًا. اكتب الأول أدناه؛ وفي الرسائل تُظهرها الشرطة المائلة.</translation>
    </message>
    <message>
        <source>Type / in a message to use them. Those in the patient&apos;s language come first.</source>
        <translation>اكتب / في رسالة لاستعمالها. تأتي التي بلغة المريض أولًا.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The reply is saved: %1</source>
        <translation>حُفظ الرد: %1</translation>
    </message>
    <message>
        <source>Delete this reply?</source>
        <translation>حذف هذا الرد؟</translation>
    </message>
    <message>
        <source>The reply is deleted: %1</source>
        <translation>حُذف الرد: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RequestsCard</name>
    <message>
        <source>Recent requests</source>
        <translation>الطلبات الأخيرة</translation>
    </message>
    <message>
        <source>Nobody has asked the server anything yet.</source>
        <translation>لم يسأل أحد الخادم شيئًا بعد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>عنوان غير معروف</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 م.ث</translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreDialog</name>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>المتابعة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Everything in it becomes the clinic of this computer; the file itself stays as it is. Everybody signs in with the password that they had. The key that seals the clinic&apos;s secrets must be in this computer&apos;s keychain.</source>
        <translation>كل ما فيها يصبح عيادة هذا الحاسوب؛ والملف نفسه يبقى كما هو. يسجّل كلٌّ الدخول بكلمة المرور التي كانت له. يجب أن يكون المفتاح الذي يختم أسرار العيادة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>نسخ احتياطية (*.db)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>frontdesk::RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>A room is never given to two visits at once. Leave them out where nobody shares.</source>
        <translation>لا تُعطى غرفة لموعدين في وقت واحد. اتركها إن لم يتشاركها أحد.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>الغرفة 2</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>الغرفة 1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RowEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScheduleForm</name>
    <message>
        <source>Own time between two visits</source>
        <translation>وقت خاص بين موعدين</translation>
    </message>
    <message>
        <source>Own hours, within the clinic&apos;s</source>
        <translation>ساعات خاصة، ضمن ساعات العيادة</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>Saved. Visits that are booked already stay where they are.</source>
        <translation>حُفظ. المواعيد المحجوزة تبقى في مكانها.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeButton</name>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message numerus="yes">
        <source>%n doctors</source>
        <translation>
            <numerusform>لا أطباء</numerusform>
            <numerusform>طبيب واحد</numerusform>
            <numerusform>طبيبان</numerusform>
            <numerusform>%n أطباء</numerusform>
            <numerusform>%n طبيبًا</numerusform>
            <numerusform>%n طبيب</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Whose visits are shown</source>
        <translation>مواعيد من تُعرض</translation>
    </message>
    <message>
        <source>A column for each doctor</source>
        <translation>عمود لكل طبيب</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>عمود لكل غرفة</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopePopover</name>
    <message>
        <source>This visit repeats. Which visits do you mean?</source>
        <translation>هذا الموعد يتكرر. أي المواعيد تقصد؟</translation>
    </message>
    <message>
        <source>1   Only this one</source>
        <translation>1   هذا فقط</translation>
    </message>
    <message>
        <source>2   This and all after it</source>
        <translation>2   هذا وكل ما بعده</translation>
    </message>
    <message>
        <source>3   All of them</source>
        <translation>3   كلها</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchButton</name>
    <message>
        <source>Search  ( / )</source>
        <translation>بحث  ( / )</translation>
    </message>
    <message>
        <source>Search patients, visits and messages</source>
        <translation>البحث عن المرضى والمواعيد والرسائل</translation>
    </message>
    <message>
        <source>Patients, visits, messages and dates  ( / )
All commands  ( Ctrl+K )</source>
        <translation>المرضى والمواعيد والرسائل والتواريخ  ( / )
كل الأوامر  ( Ctrl+K )</translation>
    </message>
</context>
<context>
    <name>frontdesk::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Set. Type to replace it; it is never shown.</source>
        <translation>مُعيَّن. اكتب لاستبداله؛ لا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير مُعيَّن</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesFlow</name>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>‏%1: لم يتغير شيء</translation>
    </message>
    <message>
        <source>Cancelled 1 visit of %1</source>
        <translation>أُلغي موعد واحد لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits of %1</source>
        <translation>
            <numerusform>لم يُلغَ موعد لـ %1</numerusform>
            <numerusform>أُلغي موعد لـ %1</numerusform>
            <numerusform>أُلغي موعدان لـ %1</numerusform>
            <numerusform>أُلغيت %n مواعيد لـ %1</numerusform>
            <numerusform>أُلغي %n موعدًا لـ %1</numerusform>
            <numerusform>أُلغي %n موعد لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 visit of %1</source>
        <translation>نُقل موعد واحد لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits of %1</source>
        <translation>
            <numerusform>لم يُنقل موعد لـ %1</numerusform>
            <numerusform>نُقل موعد لـ %1</numerusform>
            <numerusform>نُقل موعدان لـ %1</numerusform>
            <numerusform>نُقلت %n مواعيد لـ %1</numerusform>
            <numerusform>نُقل %n موعدًا لـ %1</numerusform>
            <numerusform>نُقل %n موعد لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>غُيّر موعد %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visits of %1</source>
        <translation>
            <numerusform>لم يُغيَّر موعد لـ %1</numerusform>
            <numerusform>غُيّر موعد لـ %1</numerusform>
            <numerusform>غُيّر موعدان لـ %1</numerusform>
            <numerusform>غُيّرت %n مواعيد لـ %1</numerusform>
            <numerusform>غُيّر %n موعدًا لـ %1</numerusform>
            <numerusform>غُيّر %n موعد لـ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesRefusal</name>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>الحجز على أي حال؟</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>يُحفظ السبب مع الموعد.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>احجز على أي حال</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>متفق عليه مع الطبيب</translation>
    </message>
</context>
<context>
    <name>frontdesk::ServerCard</name>
    <message>
        <source>Server for phones</source>
        <translation>خادم الهواتف</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>السماح للهواتف بالاتصال عبر شبكة العيادة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Not running: the address is taken or not this computer&apos;s. Choose another one in the settings, under Network.</source>
        <translation>لا يعمل: العنوان محجوز أو ليس لهذا الحاسوب. اختر غيره في الإعدادات تحت الشبكة.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation>لا شيء: الاتصال غير مشفر</translation>
    </message>
</context>
<context>
    <name>frontdesk::SetUpAssistant</name>
    <message>
        <source>A new clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>إنشاء العيادة</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>‏%1، في %2</translation>
    </message>
    <message>
        <source>Doctors: %1</source>
        <translation>الأطباء: %1</translation>
    </message>
    <message>
        <source>Rooms: %1</source>
        <translation>الغرف: %1</translation>
    </message>
    <message>
        <source>Administrator: %1 %2, %3</source>
        <translation>المدير: %1 %2، %3</translation>
    </message>
    <message>
        <source>No messages leave the house yet.</source>
        <translation>لا تخرج أي رسائل بعد.</translation>
    </message>
    <message>
        <source>Messages leave by the gateways that you gave.</source>
        <translation>تخرج الرسائل عبر البوابات التي أدخلتها.</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>زيارة أولى</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>جارٍ الإنشاء …</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message>
        <source>Any gateway over HTTP</source>
        <translation>أي بوابة عبر HTTP</translation>
    </message>
    <message>
        <source>Ask the patients by their channel</source>
        <translation>سؤال المرضى عبر قناتهم</translation>
    </message>
    <message>
        <source>Tell the desk alone</source>
        <translation>إبلاغ الاستقبال وحده</translation>
    </message>
    <message>
        <source>Write texts without accents, so that they cost less</source>
        <translation>كتابة النصوص بلا حركات لتكلف أقل</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Outside them the desk can still book by giving a reason.</source>
        <translation>خارجها يمكن للاستقبال الحجز بذكر السبب.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>A change counts for visits booked or moved from now on.</source>
        <translation>يسري التغيير على المواعيد التي تُحجز أو تُنقل من الآن.</translation>
    </message>
    <message>
        <source>Offer the time of a cancelled visit to waiting patients</source>
        <translation>عرض وقت موعد ملغى على المرضى المنتظرين</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>السماح للهواتف بالاتصال عبر شبكة العيادة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Phones that are connected already need the same address and port.</source>
        <translation>الهواتف المتصلة بالفعل تحتاج إلى العنوان والمنفذ نفسيهما.</translation>
    </message>
    <message>
        <source>Until this is filled in, nothing leaves by this channel, and every attempt is shown as failed.</source>
        <translation>حتى يُملأ هذا لا يخرج شيء بهذه القناة، وتظهر كل محاولة فاشلة.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Only an administrator can change these.</source>
        <translation>لا يغيّر هذه إلا مدير.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Keep a page of today&apos;s and tomorrow&apos;s visits</source>
        <translation>الاحتفاظ بصفحة لمواعيد اليوم والغد</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>عند الانقطاع</translation>
    </message>
    <message>
        <source>The program keeps day-sheet.html current, with every doctor&apos;s visits of today and tomorrow. When the program or the network is down, open it in any browser, print it and work on paper: it has lines to write on. Enter what was written when all runs again. It names patients: only this computer&apos;s account can read it.</source>
        <translation>يبقي البرنامج day-sheet.html محدّثة بمواعيد كل طبيب اليوم وغدًا. عند تعطل البرنامج أو الشبكة افتحها في أي متصفح واطبعها واعمل على الورق: فيها أسطر للكتابة. أدخل ما كُتب حين يعود كل شيء. فيها أسماء مرضى: لا يقرؤها إلا حساب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>حُفظت الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>المواعيد والغرف</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>الردود السريعة</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>عند الانقطاع</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>frontdesk::SidePanel</name>
    <message>
        <source>Patients who have arrived appear here. Press 3 on a visit.</source>
        <translation>المرضى الذين وصلوا يظهرون هنا. اضغط 3 على موعد.</translation>
    </message>
    <message>
        <source>Waiting patients</source>
        <translation>المرضى المنتظرون</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>ينتظرون (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>4 calls the chosen patient in</source>
        <translation>4 يستدعي المريض المختار</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>لم يصل في الواقع</translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من في الاستقبال؟</translation>
    </message>
    <message>
        <source>People of the clinic</source>
        <translation>أشخاص العيادة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>‏%1  ·  %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left; give the password to go on, or sign in as somebody else.</source>
        <translation>‏%1 مسجّل الدخول. كل شيء كما تُرك؛ أدخل كلمة المرور للمتابعة، أو سجّل الدخول كشخص آخر.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Who are you? Choose a name or give an e-mail address.</source>
        <translation>من أنت؟ اختر اسمًا أو أدخل بريدًا إلكترونيًا.</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsCharts</name>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>نسبة الإشغال</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>نسبة عدم الحضور</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>المفوتر</translation>
    </message>
    <message>
        <source>Utilisation by doctor</source>
        <translation>الإشغال حسب الطبيب</translation>
    </message>
    <message>
        <source>Booked of open minutes; the line is the period before.</source>
        <translation>الدقائق المحجوزة من المفتوحة؛ والخط هو الفترة السابقة.</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>المواعيد حسب الحالة</translation>
    </message>
    <message>
        <source>No-show rate by doctor</source>
        <translation>نسبة عدم الحضور حسب الطبيب</translation>
    </message>
    <message>
        <source>No-shows of those who came or should have.</source>
        <translation>من لم يحضروا ممن جاؤوا أو كان عليهم المجيء.</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>الحجوزات حسب المصدر</translation>
    </message>
    <message>
        <source>When visits are</source>
        <translation>متى تكون المواعيد</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>المفوتر حسب الشهر</translation>
    </message>
    <message>
        <source>Dark: paid by now.</source>
        <translation>الداكن: مدفوع حتى الآن.</translation>
    </message>
    <message>
        <source>%1 invoiced, %2 paid</source>
        <translation>فُوتر %1، ودُفع %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsPage</name>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>حفظ CSV…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>طول الفترة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>تواريخ محددة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنة بـ %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message>
        <source>New patient “%1”</source>
        <translation>مريض جديد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>لا فائت</numerusform>
            <numerusform>فائت واحد</numerusform>
            <numerusform>فائتان</numerusform>
            <numerusform>%n فائتة</numerusform>
            <numerusform>%n فائتًا</numerusform>
            <numerusform>%n فائت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncModel</name>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>ما جرى هنا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncPage</name>
    <message>
        <source>Changes that have not arrived</source>
        <translation>تغييرات لم تصل</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived at the clinic&apos;s hub.</source>
        <translation>كل ما جرى هنا وصل إلى خادم العيادة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Pick another time…</source>
        <translation>اختيار وقت آخر…</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>احجز على أي حال…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Move anyway…</source>
        <translation>النقل على أي حال…</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>It is tried again</source>
        <translation>يُحاول مجددًا</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرساله مجددًا</translation>
    </message>
    <message>
        <source>It is sent again with the reason</source>
        <translation>أُرسل مجددًا مع السبب</translation>
    </message>
    <message>
        <source>Discard it?</source>
        <translation>تجاهله؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>It has been discarded</source>
        <translation>تم تجاهله</translation>
    </message>
</context>
<context>
    <name>frontdesk::TestMessageBox</name>
    <message>
        <source>Send a test message</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>A topic or a phone&apos;s push token</source>
        <translation>موضوع أو رمز إشعارات لهاتف</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>It goes out at once, with the settings that are saved.</source>
        <translation>تخرج فورًا بالإعدادات المحفوظة.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>جارٍ الإرسال …</translation>
    </message>
    <message>
        <source>This does not look like an address of this channel.</source>
        <translation>لا يبدو هذا عنوانًا لهذه القناة.</translation>
    </message>
    <message>
        <source>The gateway has taken it. Look whether it arrives.</source>
        <translation>قبلتها البوابة. تحقق من وصولها.</translation>
    </message>
    <message>
        <source>Not sent; later it may work: %1</source>
        <translation>لم تُرسل؛ قد تنجح لاحقًا: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفضت: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this channel is not set up yet.</source>
        <translation>لم يُرسل شيء: هذه القناة غير مُعدّة بعد.</translation>
    </message>
</context>
<context>
    <name>frontdesk::TextsSection</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Take the accents out of text messages</source>
        <translation>إزالة الحركات من رسائل SMS</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>العودة إلى النص المرفق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Texts of reminders and notices</source>
        <translation>نصوص التذكيرات والإشعارات</translation>
    </message>
    <message>
        <source>What patients are told, in each language. A patient gets theirs, else the clinic&apos;s.</source>
        <translation>ما يُقال للمرضى بكل لغة. يصل إلى المريض نص لغته، وإلا لغة العيادة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As a patient gets it</source>
        <translation>كما يصل إلى المريض</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s own words.</source>
        <translation>هذه كلمات عيادتك.</translation>
    </message>
    <message>
        <source>This is the text that came with the program.</source>
        <translation>هذا هو النص المرفق بالبرنامج.</translation>
    </message>
    <message>
        <source>A text cannot be empty</source>
        <translation>لا يمكن أن يكون النص فارغًا</translation>
    </message>
    <message>
        <source>“%1” is not in the alphabet of text messages: one such letter, and each part holds 70 characters instead of 160.</source>
        <translation>«%1» ليس في أبجدية رسائل SMS: حرف واحد كهذا يجعل كل جزء يسع 70 حرفًا بدل 160.</translation>
    </message>
    <message>
        <source>The text is saved; what leaves from now on says it</source>
        <translation>حُفظ النص؛ وما يخرج من الآن يقوله</translation>
    </message>
    <message>
        <source>The shipped text is back</source>
        <translation>عاد النص المرفق</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>‏%1، %2، %3: %4. %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadPane</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Seen to: it no longer waits for a person  (E)</source>
        <translation>عولجت: لم تعد تنتظر شخصًا  (E)</translation>
    </message>
    <message>
        <source>You already have a conversation with this patient</source>
        <translation>لديك محادثة مع هذا المريض بالفعل</translation>
    </message>
    <message>
        <source>The patient does not want to be written to this way</source>
        <translation>لا يريد المريض أن يُكتب إليه بهذه الطريقة</translation>
    </message>
    <message>
        <source>The patient cannot be reached this way</source>
        <translation>لا يمكن بلوغ المريض بهذه الطريقة</translation>
    </message>
    <message>
        <source>Only who wrote a message can delete it, or an administrator</source>
        <translation>لا يحذف الرسالة إلا كاتبها أو مدير</translation>
    </message>
    <message>
        <source>It leaves this list; what the patient was sent stays with them.</source>
        <translation>تغادر هذه القائمة؛ وما أُرسل إلى المريض يبقى عنده.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The message is deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Remove the star  (S)</source>
        <translation>إزالة النجمة  (S)</translation>
    </message>
    <message>
        <source>Star  (S)</source>
        <translation>نجمة  (S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadView</name>
    <message>
        <source>New message ↓</source>
        <translation>رسالة جديدة ↓</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Choose a conversation, or begin a new one with N.</source>
        <translation>اختر محادثة، أو ابدأ واحدة بـ N.</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
</context>
<context>
    <name>frontdesk::TroubleList</name>
    <message>
        <source>Skip these</source>
        <translation>تخطَّ هذه</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>احجز على أي حال…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TypesSection</name>
    <message>
        <source>Kinds of visits</source>
        <translation>أنواع المواعيد</translation>
    </message>
    <message>
        <source>The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below.</source>
        <translation>تُدرج هنا أنواع المواعيد: فحص، تنظيف … أضف الأول أدناه.</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>المواعيد والغرف</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Own time before and after</source>
        <translation>وقت خاص قبله وبعده</translation>
    </message>
    <message>
        <source>Save the kind of visit</source>
        <translation>حفظ نوع الموعد</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>السعر (%1)</translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation>لا غرف.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 دقيقة</translation>
    </message>
    <message>
        <source>the doctor&apos;s</source>
        <translation>فاصل الطبيب</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>نوع موعد جديد</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Another kind of visit has this name.</source>
        <translation>لنوع موعد آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>An amount like 19.99, not below zero.</source>
        <translation>مبلغ مثل 19.99، لا يقل عن صفر.</translation>
    </message>
    <message>
        <source>The kind of visit needs a name of at most 200 characters.</source>
        <translation>يحتاج نوع الموعد إلى اسم من 200 حرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewKeeper</name>
    <message>
        <source>F%1 is free. Ctrl+Shift+F%1 puts what is shown there.</source>
        <translation>‏F%1 متاح. Ctrl+Shift+F%1 يضع فيه المعروض.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>F2 to F9 are all taken: remove one first.</source>
        <translation>F2 إلى F9 كلها مستعملة: أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Save this view on F%1</source>
        <translation>حفظ طريقة العرض هذه على F%1</translation>
    </message>
    <message>
        <source>F%1 shows “%2”</source>
        <translation>‏F%1 يعرض «%2»</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewSwitch</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitButton</name>
    <message>
        <source>%1, %2, %3. Show in the calendar</source>
        <translation>‏%1، %2، %3. العرض في التقويم</translation>
    </message>
    <message>
        <source>%1: show in the calendar</source>
        <translation>‏%1: العرض في التقويم</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitCarrier</name>
    <message>
        <source>%1 is on the pinboard. Ctrl+V puts the visit down elsewhere.</source>
        <translation>‏%1 على اللوحة. Ctrl+V يضع الموعد في مكان آخر.</translation>
    </message>
    <message>
        <source>Ctrl+V books %1 once more.</source>
        <translation>Ctrl+V يحجز %1 مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitList</name>
    <message>
        <source>Show all %1</source>
        <translation>عرض كل %1</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>عرضه في التقويم</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitMenu</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>لم يصل في الواقع</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>إلغاء الموعد…</translation>
    </message>
    <message>
        <source>Complete with invoice…</source>
        <translation>إكمال مع فاتورة…</translation>
    </message>
    <message>
        <source>The patient&apos;s record</source>
        <translation>سجل المريض</translation>
    </message>
    <message>
        <source>Write to the patient</source>
        <translation>الكتابة إلى المريض</translation>
    </message>
    <message>
        <source>Park on the pinboard</source>
        <translation>وضعها على اللوحة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>إلغاء الاجتماع…</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitOrders</name>
    <message>
        <source>Booked %1, %2</source>
        <translation>حُجز %1، %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation>نُقل %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>نُقل %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 now ends at %2</source>
        <translation>ينتهي %1 الآن في %2</translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>غُيّر موعد %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>%1 has not arrived</source>
        <translation>لم يصل %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStoryPopover</name>
    <message>
        <source>Book again…</source>
        <translation>حجز من جديد…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>حُجز فوق غيره: %1</translation>
    </message>
    <message>
        <source>Invoice: %1, %2 to pay</source>
        <translation>فاتورة: %1، %2 للدفع</translation>
    </message>
    <message>
        <source>Invoice: %1, paid</source>
        <translation>فاتورة: %1، مدفوعة</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>فتح الفاتورة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>من حضر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStrip</name>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>No-show  (6)</source>
        <translation>لم يحضر  (6)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Write the note  (N)</source>
        <translation>كتابة الملاحظة  (N)</translation>
    </message>
    <message>
        <source>1 no-show before</source>
        <translation>لم يحضر مرة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows before</source>
        <translation>
            <numerusform>لم يتغيب من قبل</numerusform>
            <numerusform>لم يحضر مرة من قبل</numerusform>
            <numerusform>لم يحضر مرتين من قبل</numerusform>
            <numerusform>لم يحضر %n مرات من قبل</numerusform>
            <numerusform>لم يحضر %n مرة من قبل</numerusform>
            <numerusform>لم يحضر %n مرة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>Finish  ·  Space</source>
        <translation>إنهاء  ·  Space</translation>
    </message>
    <message>
        <source>Start  ·  Space</source>
        <translation>بدء  ·  Space</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>إنهاء الموعد</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>بدء الموعد</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistOrders</name>
    <message>
        <source>%1 is on the waitlist</source>
        <translation>‏%1 على قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 is off the waitlist</source>
        <translation>أُزيل %1 من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2</source>
        <translation>حُجز %1 من قائمة الانتظار، %2</translation>
    </message>
    <message>
        <source>The offer to %1 is on its way</source>
        <translation>العرض إلى %1 في الطريق</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistPopover</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Could come from</source>
        <translation>يمكنه المجيء من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistSection</name>
    <message>
        <source>Patients who would come earlier appear here. Add one with +.</source>
        <translation>المرضى الذين يأتون أبكر يظهرون هنا. أضف واحدًا بـ +.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>أُرسل العرض</translation>
    </message>
    <message>
        <source>Waitlist (%1)</source>
        <translation>قائمة الانتظار (%1)</translation>
    </message>
    <message>
        <source>1 waiting patient fits %1 with %2</source>
        <translation>مريض منتظر يناسبه %1 مع %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting patients fit %1 with %2</source>
        <translation>
            <numerusform>لا مريض يناسبه %1 مع %2</numerusform>
            <numerusform>مريض منتظر يناسبه %1 مع %2</numerusform>
            <numerusform>مريضان منتظران يناسبهما %1 مع %2</numerusform>
            <numerusform>%n مرضى منتظرين يناسبهم %1 مع %2</numerusform>
            <numerusform>%n مريضًا منتظرًا يناسبهم %1 مع %2</numerusform>
            <numerusform>%n مريض منتظر يناسبهم %1 مع %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Send an offer to %1</source>
        <translation>إرسال عرض إلى %1</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>إيجاد وقت…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>الإزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>frontdesk::WeekdayRow</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>إضافة استراحة</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>بلا استراحة</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>‏%1: مفتوح</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation>‏%1: يفتح</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>‏%1: يغلق</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>frontdesk::WelcomeStep</name>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>مرحبًا بك في Front Desk</translation>
    </message>
    <message>
        <source>A few short pages, and your clinic is ready. Everything can be changed later.</source>
        <translation>صفحات قصيرة قليلة وتصبح عيادتك جاهزة. يمكن تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>لغة هذه النافذة</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>إعداد عيادة جديدة</translation>
    </message>
    <message>
        <source>A second desk: link it to a clinic&apos;s hub</source>
        <translation>مكتب ثانٍ: ربطه بخادم عيادة</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>المتابعة من نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowShell</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>لم يتم التراجع: %1. %2</translation>
    </message>
</context>
</TS>
