<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>ہر جگہ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>منتخب اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>احکامات اور تلاش</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>مریض، اپائنٹمنٹ یا پیغام تلاش کریں</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>آخری تبدیلی واپس لیں</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>واپس لی گئی تبدیلی دوبارہ کریں</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>مدد کلیدیں</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>اپائنٹمنٹ بک کریں</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>نئی اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>آج پر جائیں</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>اگلے دن پر جائیں</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>پچھلے دن پر جائیں</translation>
    </message>
    <message>
        <source>Move from slot to slot</source>
        <translation>ایک وقت سے دوسرے پر جائیں</translation>
    </message>
    <message>
        <source>Book here, or open the visit</source>
        <translation>یہاں بک کریں، یا اپائنٹمنٹ کھولیں</translation>
    </message>
    <message>
        <source>Book at the next free slot</source>
        <translation>اگلے خالی وقت پر بک کریں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اگلا دن</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>پچھلا دن</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>ایک ہفتہ آگے</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>ایک ہفتہ پیچھے</translation>
    </message>
    <message>
        <source>First slot of the day</source>
        <translation>دن کا پہلا وقت</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>The working day fills the window</source>
        <translation>کام کا دن پوری کھڑکی میں</translation>
    </message>
    <message>
        <source>Has arrived, or has not</source>
        <translation>آ گئے، یا نہیں آئے</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>اسے منسوخ کریں</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>جو کچھ اس کے ساتھ ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واپس لیں: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>دوبارہ کریں: %1</translation>
    </message>
    <message>
        <source>Show the day by doctor</source>
        <translation>دن ڈاکٹر کے لحاظ سے دکھائیں</translation>
    </message>
    <message>
        <source>Show the day by room</source>
        <translation>دن کمرے کے لحاظ سے دکھائیں</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>ہفتہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>مہینہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>ایجنڈا دکھائیں</translation>
    </message>
    <message>
        <source>Show a saved view (F2 to F9)</source>
        <translation>محفوظ منظر دکھائیں (F2 تا F9)</translation>
    </message>
    <message>
        <source>Save what is shown as a view (F2 to F9)</source>
        <translation>موجودہ منظر محفوظ کریں (F2 تا F9)</translation>
    </message>
    <message>
        <source>Park it on the pinboard</source>
        <translation>اسے بورڈ پر رکھیں</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>اسے کاپی کریں</translation>
    </message>
    <message>
        <source>Put down here what was parked or copied</source>
        <translation>رکھا یا کاپی کیا ہوا یہاں رکھیں</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>دن کا پرچہ چھاپیں…</translation>
    </message>
    <message>
        <source>pdf paper</source>
        <translation>pdf کاغذ</translation>
    </message>
    <message>
        <source>Complete it with an invoice</source>
        <translation>اسے انوائس کے ساتھ مکمل کریں</translation>
    </message>
    <message>
        <source>Move it by a slot, or to the column beside</source>
        <translation>اسے ایک سلاٹ، یا ساتھ والے کالم میں لے جائیں</translation>
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
        <translation>آئیں گے</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>معذرت</translation>
    </message>
    <message>
        <source>came</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>نہیں آئے</translation>
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
        <translation>اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>انوائس</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یاد دہانی</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>تقریب کی یاد دہانی</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>تقریب کی قسم</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رسائی ٹوکن</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>کام کے اوقات</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>رخصت</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>اپائنٹمنٹ کی قسم</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>اجازت</translation>
    </message>
    <message>
        <source>Calendar for others</source>
        <translation>دوسروں کے لیے کیلنڈر</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>made</source>
        <translation>بنایا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف کیا</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقل کیا</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>حالت بدلی</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ کیا</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>اضافی طور پر بک کیا</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>آمد درج</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>آمد واپس لی</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واپس لیا</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ختم کیا</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>برآمد کیا</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سائن ان کیا</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>شامل ہوا</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>app</source>
        <translation>ایپ</translation>
    </message>
    <message>
        <source>program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>گیٹ وے</translation>
    </message>
    <message>
        <source>link in an e-mail</source>
        <translation>ای میل میں لنک</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
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
        <translation>صوتی کال</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>پش اطلاع</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>اگلا ہفتہ</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>No visits</source>
        <translation>کوئی اپائنٹمنٹ نہیں</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 اپائنٹمنٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n اپائنٹمنٹ</numerusform>
            <numerusform>%n اپائنٹمنٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>رخصت</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>کمرے کے بغیر</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>غیر حاضر: %1</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Type and room</source>
        <translation>قسم اور کمرہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آ گئے</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>‏%1 کو چھاپا گیا</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>کوئی اپائنٹمنٹ نہیں</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The doctor already has a visit %1</source>
        <translation>ڈاکٹر کی پہلے سے اپائنٹمنٹ ہے %1</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <translation>‏%1 سے ٹکراتی ہے، %2</translation>
    </message>
    <message>
        <source>Too close to the visit %1</source>
        <translation>اپائنٹمنٹ %1 کے بہت قریب</translation>
    </message>
    <message>
        <source>Too close to %1, %2</source>
        <translation>‏%1 کے بہت قریب، %2</translation>
    </message>
    <message>
        <source>%1 is taken %2</source>
        <translation>‏%1 زیر استعمال ہے %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>‏%1 کو بند</translation>
    </message>
    <message>
        <source>A visit that is “%1” cannot become “%2”</source>
        <translation>”%1“ اپائنٹمنٹ ”%2“ نہیں بن سکتی</translation>
    </message>
    <message>
        <source>This time is already past</source>
        <translation>یہ وقت گزر چکا ہے</translation>
    </message>
    <message>
        <source>More than five years ahead</source>
        <translation>پانچ سال سے زیادہ آگے</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; it does not exist that day</source>
        <translation>اس وقت گھڑیاں آگے ہوتی ہیں؛ اس دن یہ وقت موجود نہیں</translation>
    </message>
    <message>
        <source>Outside opening hours (%1–%2)</source>
        <translation>کھلنے کے اوقات سے باہر (%1–%2)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>بند: %1</translation>
    </message>
    <message>
        <source>The doctor is not available then</source>
        <translation>ڈاکٹر اس وقت دستیاب نہیں</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>یہ وقت لیا جا چکا ہے</translation>
    </message>
    <message>
        <source>This visit is closed</source>
        <translation>یہ اپائنٹمنٹ بند ہو چکی ہے</translation>
    </message>
    <message>
        <source>Only an open visit of today can be marked as arrived</source>
        <translation>صرف آج کی کھلی اپائنٹمنٹ پر آمد درج ہو سکتی ہے</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>کچھ کم ہے: %1</translation>
    </message>
    <message>
        <source>%1 does not look right</source>
        <translation>‏%1 درست نہیں لگتا</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>آپ کو اس کی اجازت نہیں</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>یہ اب موجود نہیں</translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation>یہ پہلے سے موجود ہے: %1</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed; please try again</source>
        <translation>محفوظ نہ ہو سکا۔ کچھ نہیں بدلا؛ دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>یہ نہ ہو سکا</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation>
            <numerusform>بہت سے غلط پاس ورڈ۔ %n منٹ بعد کوشش کریں</numerusform>
            <numerusform>بہت سے غلط پاس ورڈ۔ %n منٹ بعد کوشش کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>ای میل یا پاس ورڈ غلط ہے</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime</source>
        <translation>اس دوران کسی اور نے اسے بدل دیا</translation>
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
        <translation>‏%1 گھنٹے</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>سہ ماہی %1، %2</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>استقبالیہ پر</translation>
    </message>
    <message>
        <source>Patients&apos; app</source>
        <translation>مریضوں کی ایپ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ڈیش بورڈ</translation>
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
        <translation>ایپ</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیج دیا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>نہیں گیا</translation>
    </message>
    <message>
        <source>has no account in the app</source>
        <translation>ایپ میں اکاؤنٹ نہیں</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ای میل پتہ نہیں</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>فون نمبر نہیں</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>یہ نہیں چاہتے</translation>
    </message>
    <message>
        <source>not set up in the settings</source>
        <translation>ترتیبات میں مقرر نہیں</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>انتظامیہ</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n مزید</numerusform>
            <numerusform>+%n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>راستے میں تبدیلیاں</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>میرا دن</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>انوائسیں</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>پیغامات</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>First visit</source>
        <translation>پہلا دورہ</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>آخری %1</translation>
    </message>
    <message>
        <source>Next %1 %2</source>
        <translation>اگلا %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) missed</source>
        <translation>
            <numerusform>%n دورہ چھوٹا</numerusform>
            <numerusform>%n دورے چھوٹے</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 واجب الادا</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>یہ ضروری ہے</translation>
    </message>
    <message>
        <source>Not a whole phone number; one from abroad begins with +</source>
        <translation>فون نمبر پورا نہیں؛ بیرون ملک کا نمبر + سے شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>A day in the past, written %1</source>
        <translation>گزرا ہوا دن، یوں لکھا ہوا %1</translation>
    </message>
    <message>
        <source>An address like name@example.org</source>
        <translation>پتہ جیسے name@example.org</translation>
    </message>
    <message>
        <source>Times like 21:00-08:00, or off</source>
        <translation>اوقات جیسے 21:00-08:00، یا off</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>یہ بہت لمبا ہے</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>کا یہی فون نمبر ہے</translation>
    </message>
    <message>
        <source>has a similar name and the same birth date</source>
        <translation>کا ملتا جلتا نام اور وہی تاریخ پیدائش ہے</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt %1</source>
        <translation>رسید %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>انوائس %1</translation>
    </message>
    <message>
        <source>Visit on %1, %2</source>
        <translation>‏%1 کی اپائنٹمنٹ، %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>فی اکائی قیمت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>باقی ادائیگی</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>ادا نہیں</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>جزوی ادا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>کالعدم</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیج دیا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>رکنیت ختم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یاد دہانی</translation>
    </message>
    <message>
        <source>Reminder by hand</source>
        <translation>ہاتھ سے یاد دہانی</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>تقریب کی یاد دہانی</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>No-show text</source>
        <translation>نہ آنے کا متن</translation>
    </message>
    <message>
        <source>The visit is cancelled</source>
        <translation>اپائنٹمنٹ منسوخ ہے</translation>
    </message>
    <message>
        <source>The visit is not approved yet</source>
        <translation>اپائنٹمنٹ ابھی منظور نہیں</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>مریض نہیں آیا</translation>
    </message>
    <message>
        <source>The visit has begun or is over</source>
        <translation>اپائنٹمنٹ شروع یا ختم ہو چکی</translation>
    </message>
    <message>
        <source>The visit was moved, closed or cancelled</source>
        <translation>اپائنٹمنٹ منتقل، بند یا منسوخ ہو گئی</translation>
    </message>
    <message>
        <source>The visit is gone</source>
        <translation>اپائنٹمنٹ موجود نہیں</translation>
    </message>
    <message>
        <source>Too late: the visit had begun</source>
        <translation>دیر ہو گئی: اپائنٹمنٹ شروع ہو چکی تھی</translation>
    </message>
    <message>
        <source>The patient does not attend</source>
        <translation>مریض شریک نہیں</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>ریکارڈ موجود نہیں</translation>
    </message>
    <message>
        <source>The event is cancelled or closed</source>
        <translation>تقریب منسوخ یا بند ہے</translation>
    </message>
    <message>
        <source>Too late: the event had begun</source>
        <translation>دیر ہو گئی: تقریب شروع ہو چکی تھی</translation>
    </message>
    <message>
        <source>Too late: it was due more than a day before</source>
        <translation>دیر ہو گئی: ایک دن سے زیادہ پہلے جانا تھا</translation>
    </message>
    <message>
        <source>The time is taken</source>
        <translation>وقت لیا جا چکا ہے</translation>
    </message>
    <message>
        <source>The message was deleted</source>
        <translation>پیغام حذف ہو گیا</translation>
    </message>
    <message>
        <source>The patient does not want %1</source>
        <translation>مریض %1 نہیں چاہتا</translation>
    </message>
    <message>
        <source>The patient has no address for %1</source>
        <translation>مریض کے پاس %1 کے لیے پتہ نہیں</translation>
    </message>
    <message>
        <source>The patient has no address for this, or does not want it</source>
        <translation>مریض کے پاس اس کا پتہ نہیں، یا وہ نہیں چاہتا</translation>
    </message>
    <message>
        <source>The patient has unsubscribed</source>
        <translation>مریض نے رکنیت ختم کر دی</translation>
    </message>
    <message>
        <source>The mail server refused the address (%1)</source>
        <translation>میل سرور نے پتہ رد کیا (%1)</translation>
    </message>
    <message>
        <source>The address is no e-mail address</source>
        <translation>یہ پتہ ای میل پتہ نہیں</translation>
    </message>
    <message>
        <source>%1 is not set up</source>
        <translation>‏%1 مقرر نہیں</translation>
    </message>
    <message>
        <source>Not set up: %1 is missing</source>
        <translation>مقرر نہیں: %1 کم ہے</translation>
    </message>
    <message>
        <source>A secret of the settings cannot be opened with this key</source>
        <translation>ترتیبات کا ایک راز اس کلید سے نہیں کھلتا</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the settings is no e-mail address</source>
        <translation>ترتیبات میں بھیجنے والے کا پتہ ای میل پتہ نہیں</translation>
    </message>
    <message>
        <source>The gateway did not take it</source>
        <translation>گیٹ وے نے قبول نہیں کیا</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>گیٹ وے سے جواب نہیں: %1</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>گیٹ وے کا جواب %1</translation>
    </message>
    <message>
        <source>No answer from the mail server: %1</source>
        <translation>میل سرور سے جواب نہیں: %1</translation>
    </message>
    <message>
        <source>The mail server answered %1</source>
        <translation>میل سرور کا جواب %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail (%1)</source>
        <translation>میل سرور نے میل رد کی (%1)</translation>
    </message>
    <message>
        <source>This version of the program cannot write it</source>
        <translation>پروگرام کا یہ ورژن اسے نہیں لکھ سکتا</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>every month</source>
        <translation>ہر مہینے</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>ہر %n مہینے</numerusform>
            <numerusform>ہر %n مہینے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>‏%1، تاریخ %2</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <translation>‏%1، %2 %3</translation>
    </message>
    <message>
        <source>first</source>
        <translation>پہلا</translation>
    </message>
    <message>
        <source>second</source>
        <translation>دوسرا</translation>
    </message>
    <message>
        <source>third</source>
        <translation>تیسرا</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>چوتھا</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخری</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ہر روز</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>ہر %n دن</numerusform>
            <numerusform>ہر %n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>ہر ہفتے %1 کو</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>ہر %n ہفتے %1 کو</numerusform>
            <numerusform>ہر %n ہفتے %1 کو</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be booked so: at most %1 visits, all within ten years.</source>
        <translation>اس طرح کچھ بک نہیں ہو سکتا: زیادہ سے زیادہ %1 اپائنٹمنٹس، سب دس سال کے اندر۔</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 اپائنٹمنٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n ملاقات</numerusform>
            <numerusform>%n ملاقاتیں</numerusform>
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
        <translation>مریض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>استقبالیہ کار</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Administrator of all clinics</source>
        <translation>تمام کلینکس کا منتظم</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the clinic</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>As patients read it in reminders and messages.</source>
        <translation>جیسا مریض یاد دہانیوں اور پیغامات میں پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>The clinic needs a name, on one line.</source>
        <translation>کلینک کو ایک سطر میں نام چاہیے۔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>ایسا کوئی ٹائم زون نہیں۔ فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Phone numbers without a + are read as this country&apos;s.</source>
        <translation>+ کے بغیر نمبر اس ملک کے سمجھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>فہرست سے ملک چنیں۔</translation>
    </message>
    <message>
        <source>Language for patients</source>
        <translation>مریضوں کی زبان</translation>
    </message>
    <message>
        <source>Of reminders and messages, where the patient has none of their own.</source>
        <translation>یاد دہانیوں اور پیغامات کی، جہاں مریض کی اپنی زبان نہ ہو۔</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>فہرست سے زبان چنیں۔</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>A currency has three letters, like USD.</source>
        <translation>کرنسی کے تین حروف ہوتے ہیں، جیسے USD۔</translation>
    </message>
    <message>
        <source>Time between two visits of a doctor</source>
        <translation>ڈاکٹر کی دو اپائنٹمنٹس کے درمیان وقت</translation>
    </message>
    <message>
        <source>A doctor or a kind of visit may have another.</source>
        <translation>کسی ڈاکٹر یا قسم کا وقت الگ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>From 0 to 720 minutes.</source>
        <translation>0 سے 720 منٹ۔</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>دن کھلنے کے بعد بند ہوتا ہے، اور اس کے حصے آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>بند دن</translation>
    </message>
    <message>
        <source>Every closed day needs a name.</source>
        <translation>ہر بند دن کو نام چاہیے۔</translation>
    </message>
    <message>
        <source>Address of video visits</source>
        <translation>ویڈیو اپائنٹمنٹ کا پتہ</translation>
    </message>
    <message>
        <source>{token} becomes a secret of each visit.</source>
        <translation>‏{token} ہر اپائنٹمنٹ کا راز بن جاتا ہے۔</translation>
    </message>
    <message>
        <source>An https address with {token} in it, once.</source>
        <translation>https پتہ جس میں {token} ایک بار ہو۔</translation>
    </message>
    <message>
        <source>Server for phones</source>
        <translation>فونوں کے لیے سرور</translation>
    </message>
    <message>
        <source>Address and port of the server</source>
        <translation>سرور کا پتہ اور پورٹ</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every network that this computer is in.</source>
        <translation>0.0.0.0 سے مراد اس کمپیوٹر کے تمام نیٹ ورک ہیں۔</translation>
    </message>
    <message>
        <source>An address and a port, like 0.0.0.0:8443.</source>
        <translation>پتہ اور پورٹ، جیسے 0.0.0.0:8443۔</translation>
    </message>
    <message>
        <source>Address for patients and gateways</source>
        <translation>مریضوں اور گیٹ ویز کے لیے پتہ</translation>
    </message>
    <message>
        <source>Where this server is reached from outside: for links in e-mails and reports of gateways.</source>
        <translation>جہاں باہر سے یہ سرور ملتا ہے: ای میل کے لنکس اور گیٹ وے کی رپورٹوں کے لیے۔</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>پتہ جو https:// یا http:// سے شروع ہو۔</translation>
    </message>
    <message>
        <source>Reminders of a visit</source>
        <translation>اپائنٹمنٹ کی یاد دہانیاں</translation>
    </message>
    <message>
        <source>Each goes to patients who have the address and have not opted out.</source>
        <translation>ہر ایک ان مریضوں کو جاتی ہے جن کا پتہ ہے اور جنہوں نے منع نہیں کیا۔</translation>
    </message>
    <message>
        <source>Every reminder needs a channel and a time before the visit.</source>
        <translation>ہر یاد دہانی کو ذریعہ اور اپائنٹمنٹ سے پہلے کا وقت چاہیے۔</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>خاموشی کے اوقات</translation>
    </message>
    <message>
        <source>A reminder that falls into them goes out the evening before.</source>
        <translation>جو یاد دہانی ان میں آئے وہ پچھلی شام جاتی ہے۔</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>دونوں وقت مختلف ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Hold back notices</source>
        <translation>اطلاعات روک رکھیں</translation>
    </message>
    <message>
        <source>So long can a booking, a move or a cancellation be undone without a word to the patient.</source>
        <translation>اتنی دیر تک بکنگ، منتقلی یا منسوخی مریض کو بتائے بغیر واپس ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>From 0 to 3600 seconds.</source>
        <translation>0 سے 3600 سیکنڈ۔</translation>
    </message>
    <message>
        <source>Offers to the waitlist</source>
        <translation>انتظار کی فہرست کو پیشکش</translation>
    </message>
    <message>
        <source>When a visit is cancelled</source>
        <translation>جب اپائنٹمنٹ منسوخ ہو</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Patients asked at once</source>
        <translation>ایک ساتھ کتنے مریضوں سے پوچھا جائے</translation>
    </message>
    <message>
        <source>From 1 to 20.</source>
        <translation>1 سے 20۔</translation>
    </message>
    <message>
        <source>Wait before asking the next</source>
        <translation>اگلے سے پوچھنے سے پہلے انتظار</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>1 سے 1440 منٹ۔</translation>
    </message>
    <message>
        <source>Ask nobody this short before the visit</source>
        <translation>اپائنٹمنٹ سے اتنا پہلے کسی سے نہ پوچھیں</translation>
    </message>
    <message>
        <source>From 0 to 10080 minutes.</source>
        <translation>0 سے 10080 منٹ۔</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>میل سرور</translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465</source>
        <translation>smtp://host:587 یا smtps://host:465</translation>
    </message>
    <message>
        <source>An address that begins with smtp:// or smtps://.</source>
        <translation>پتہ جو smtp:// یا smtps:// سے شروع ہو۔</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف نام</translation>
    </message>
    <message>
        <source>Text on one line.</source>
        <translation>ایک سطر کا متن۔</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>What patients see: Clinic &lt;desk@example.com&gt;</source>
        <translation>مریض جو دیکھتے ہیں: کلینک &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>یہ ای میل پتہ نہیں لگتا۔</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>گیٹ وے کی قسم</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>گیٹ وے کا پتہ</translation>
    </message>
    <message>
        <source>The whole address that is called.</source>
        <translation>پورا پتہ جسے پکارا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رسائی ٹوکن</translation>
    </message>
    <message>
        <source>The number or name that the gateway knows.</source>
        <translation>نمبر یا نام جسے گیٹ وے جانتا ہے۔</translation>
    </message>
    <message>
        <source>Secret of its reports</source>
        <translation>اس کی رپورٹوں کا راز</translation>
    </message>
    <message>
        <source>Delivery reports and replies are believed when they are signed with it.</source>
        <translation>ترسیل کی رپورٹیں اور جوابات تب مانے جاتے ہیں جب اس سے دستخط شدہ ہوں۔</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Most in a minute</source>
        <translation>ایک منٹ میں زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>From 1 to 6000.</source>
        <translation>1 سے 6000۔</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>خاص حروف</translation>
    </message>
    <message>
        <source>A single á makes a text message cost more than twice as much.</source>
        <translation>ایک غیر معمولی حرف SMS کی قیمت دوگنی سے زیادہ کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>Lock an untouched desk after</source>
        <translation>خالی پڑے ڈیسک کو اتنی دیر بعد مقفل کریں</translation>
    </message>
    <message>
        <source>Then it asks for the password; nothing typed is lost. 0 for never.</source>
        <translation>پھر پاس ورڈ مانگا جاتا ہے؛ لکھا ہوا ضائع نہیں ہوتا۔ 0 یعنی کبھی نہیں۔</translation>
    </message>
    <message>
        <source>From 0 to 480 minutes.</source>
        <translation>0 سے 480 منٹ۔</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>بیک اپ یاد دلائیں اتنی مدت بعد</translation>
    </message>
    <message>
        <source>Administrators are told when the last one is older. 0 for never.</source>
        <translation>جب آخری اس سے پرانا ہو تو منتظمین کو بتایا جاتا ہے۔ 0 یعنی کبھی نہیں۔</translation>
    </message>
    <message>
        <source>From 0 to 365 days.</source>
        <translation>0 سے 365 دن۔</translation>
    </message>
    <message>
        <source>Day sheet for an outage</source>
        <translation>خرابی کے وقت کے لیے دن کا پرچہ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Empty: “downtime” beside the clinic&apos;s data. A folder that another computer sees, or a memory stick, also helps when this computer fails.</source>
        <translation>خالی: کلینک کے ڈیٹا کے ساتھ ”downtime“۔ دوسرے کمپیوٹر کو دکھائی دینے والا فولڈر یا USB اس کمپیوٹر کی خرابی میں بھی کام آتا ہے۔</translation>
    </message>
    <message>
        <source>A folder&apos;s whole path, like /media/stick.</source>
        <translation>فولڈر کا پورا راستہ، جیسے /media/stick۔</translation>
    </message>
</context>
<context>
    <name>SmsCount</name>
    <message numerus="yes">
        <source>%1 characters · %n SMS</source>
        <translation>
            <numerusform>‏%1 حروف · %n SMS</numerusform>
            <numerusform>‏%1 حروف · %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; “%2” leaves room for %3 in each</source>
        <translation>‏%1؛ ”%2“ سے ہر ایک میں %3 کی گنجائش رہتی ہے</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no-show</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>نہیں آئے</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Booking</source>
        <translation>بکنگ</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>اپائنٹمنٹ کی تبدیلی</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>آمد واپس</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>مریض کی معلومات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Change of the set-up</source>
        <translation>ترتیب کی تبدیلی</translation>
    </message>
    <message>
        <source>Goes up by itself when the clinic&apos;s hub can be reached</source>
        <translation>جب کلینک کا سرور ملے تو خود اوپر چلی جاتی ہے</translation>
    </message>
    <message>
        <source>It rests on another change that was refused</source>
        <translation>یہ ایک اور تبدیلی پر منحصر ہے جو رد ہوئی</translation>
    </message>
    <message>
        <source>That time was taken meanwhile: %1</source>
        <translation>وہ وقت اس دوران لے لیا گیا: %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it</source>
        <translation>کلینک کے سرور نے رد کیا</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it: %1</source>
        <translation>کلینک کے سرور نے رد کیا: %1</translation>
    </message>
    <message>
        <source>One change waits and goes up by itself.</source>
        <translation>ایک تبدیلی منتظر ہے اور خود چلی جائے گی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and go up by themselves.</source>
        <translation>
            <numerusform>%n تبدیلی منتظر ہے اور خود چلی جائے گی۔</numerusform>
            <numerusform>%n تبدیلیاں منتظر ہیں اور خود چلی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n رد</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>کاپی ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n منتظر</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>ہم آہنگ</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>‏%1 سے آف لائن</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سائن آؤٹ</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>سرور پر اعتماد نہیں</translation>
    </message>
    <message>
        <source>The clinic is being copied to this desk.</source>
        <translation>کلینک اس ڈیسک پر کاپی ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>This desk and the clinic&apos;s hub are in step.</source>
        <translation>یہ ڈیسک اور کلینک کا سرور ہم آہنگ ہیں۔</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub has not been reached since %1. Work goes on here.</source>
        <translation>کلینک کا سرور %1 سے نہیں ملا۔ کام یہاں جاری ہے۔</translation>
    </message>
    <message>
        <source>The hub no longer knows this desk&apos;s account: link the desk anew.</source>
        <translation>سرور اس ڈیسک کا اکاؤنٹ نہیں جانتا: ڈیسک دوبارہ جوڑیں۔</translation>
    </message>
    <message>
        <source>Whoever answers at the hub&apos;s address is not the hub that this desk was linked to. Nothing is sent.</source>
        <translation>سرور کے پتے پر جو جواب دیتا ہے وہ، وہ سرور نہیں جس سے یہ ڈیسک جڑا تھا۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Reminder of a visit</source>
        <translation>اپائنٹمنٹ کی یاد دہانی</translation>
    </message>
    <message>
        <source>A visit was booked</source>
        <translation>اپائنٹمنٹ بک ہوئی</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>اپائنٹمنٹ منتقل ہوئی</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>اپائنٹمنٹ منسوخ ہوئی</translation>
    </message>
    <message>
        <source>A free time for the waitlist</source>
        <translation>انتظار کی فہرست کے لیے خالی وقت</translation>
    </message>
    <message>
        <source>A free time was accepted</source>
        <translation>خالی وقت قبول ہوا</translation>
    </message>
    <message>
        <source>A free time went to somebody else</source>
        <translation>خالی وقت کسی اور کو ملا</translation>
    </message>
    <message>
        <source>A new message in the app</source>
        <translation>ایپ میں نیا پیغام</translation>
    </message>
    <message>
        <source>the patient&apos;s name</source>
        <translation>مریض کا نام</translation>
    </message>
    <message>
        <source>the doctor&apos;s name</source>
        <translation>ڈاکٹر کا نام</translation>
    </message>
    <message>
        <source>the clinic&apos;s name</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>the day of the visit</source>
        <translation>اپائنٹمنٹ کا دن</translation>
    </message>
    <message>
        <source>the time of the visit</source>
        <translation>اپائنٹمنٹ کا وقت</translation>
    </message>
    <message>
        <source>the link, where there is one</source>
        <translation>لنک، جہاں ہو</translation>
    </message>
    <message>
        <source>A %1 stands alone: a placeholder is a word in braces, like {patient}</source>
        <translation>ایک %1 اکیلا ہے: جگہ دار لفظ بریکٹ میں ہوتا ہے، جیسے {patient}</translation>
    </message>
    <message>
        <source>%1 means nothing here; use one of those below</source>
        <translation>‏%1 کا یہاں کوئی مطلب نہیں؛ نیچے والوں میں سے استعمال کریں</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Staff meeting</source>
        <translation>عملے کی میٹنگ</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>اضافی طور پر بک: %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>آمد درج</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 منٹ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 اور %n مزید</numerusform>
            <numerusform>‏%1 اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>%2 میں سے %1 آئے</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n مریض</numerusform>
            <numerusform>%n مریض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceList</name>
    <message>
        <source>No time off is entered.</source>
        <translation>کوئی رخصت درج نہیں۔</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>رخصت کا پہلا دن</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>رخصت کا آخری دن</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>پورے دن</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>غیر حاضر از</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>غیر حاضر تا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>وجہ (اختیاری)</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>رخصت شامل کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n اپائنٹمنٹ منتقل کرنی ہے</numerusform>
            <numerusform>%n اپائنٹمنٹس منتقل کرنی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>ہٹائیں: %1</translation>
    </message>
    <message>
        <source>Time off ends after it begins.</source>
        <translation>رخصت شروع ہونے کے بعد ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Time off added: %1</source>
        <translation>رخصت شامل ہوئی: %1</translation>
    </message>
    <message>
        <source>Time off removed: %1</source>
        <translation>رخصت ہٹائی گئی: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceOrders</name>
    <message>
        <source>Blocked: %1</source>
        <translation>بند کیا گیا: %1</translation>
    </message>
    <message>
        <source>%1. Visits that lie in it: %2</source>
        <translation>‏%1۔ اس میں آنے والی اپائنٹمنٹس: %2</translation>
    </message>
    <message>
        <source>Free again: %1</source>
        <translation>دوبارہ خالی: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Account: %1</source>
        <translation>اکاؤنٹ: %1</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>اس کمپیوٹر جیسا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountSection</name>
    <message>
        <source>Balance</source>
        <translation>بقایا</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>‏%1 واجب الادا</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>کچھ واجب الادا نہیں</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <translation>انوائس %1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdminStep</name>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>The administrator: may change everything and add the others.</source>
        <translation>منتظم: سب کچھ بدل سکتا ہے اور دوسروں کو شامل کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>آپ کا پہلا نام</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>آپ کا خاندانی نام</translation>
    </message>
    <message>
        <source>Your e-mail, to sign in with</source>
        <translation>سائن ان کے لیے آپ کا ای میل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>پاس ورڈ دوبارہ</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>آپ کا پہلا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>آپ کا خاندانی نام کیا ہے؟</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>یہ ای میل پتہ نہیں لگتا۔</translation>
    </message>
    <message>
        <source>The password needs eight characters or more.</source>
        <translation>پاس ورڈ میں آٹھ یا زیادہ حروف ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaDelegate</name>
    <message>
        <source>Arrived</source>
        <translation>آ گئے</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaView</name>
    <message>
        <source>Filter the agenda</source>
        <translation>ایجنڈا چھانٹیں</translation>
    </message>
    <message>
        <source>Filter by patient, doctor, type, room or note</source>
        <translation>مریض، ڈاکٹر، قسم، کمرے یا نوٹ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ایجنڈا</translation>
    </message>
    <message>
        <source>No visits in these four weeks. Press C to book one.</source>
        <translation>ان چار ہفتوں میں کوئی اپائنٹمنٹ نہیں۔ بک کرنے کے لیے C دبائیں۔</translation>
    </message>
    <message>
        <source>No visit matches “%1”.</source>
        <translation>کوئی اپائنٹمنٹ ”%1“ سے نہیں ملتی۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttendeeEditor</name>
    <message>
        <source>Add a patient</source>
        <translation>مریض شامل کریں</translation>
    </message>
    <message>
        <source>Add a patient: name, phone or number</source>
        <translation>مریض شامل کریں: نام، فون یا نمبر</translation>
    </message>
    <message>
        <source>Patients of the group</source>
        <translation>گروپ کے مریض</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضری</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>ہٹائیں</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n مریض</numerusform>
            <numerusform>%n مریض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditDetails</name>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditModel</name>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>ایک مریض</translation>
    </message>
    <message>
        <source>Former user</source>
        <translation>سابق صارف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>کون سا</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>ذریعہ</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPage</name>
    <message>
        <source>Dates</source>
        <translation>تاریخیں</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Show new entries</source>
        <translation>نئے اندراج دکھائیں</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>سلسلہ جانچیں</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>No entry fits. Everything that is done in the clinic is noted here, and never changed.</source>
        <translation>کوئی اندراج نہیں ملتا۔ کلینک میں جو کچھ ہوتا ہے یہاں لکھا جاتا ہے اور کبھی بدلا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Action, like status</source>
        <translation>عمل، جیسے status</translation>
    </message>
    <message>
        <source>Id of a patient</source>
        <translation>مریض کی شناخت</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا بدلا</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>کوئی اندراج چنیں تاکہ معلوم ہو کہ کیا بدلا۔</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پہلے اور بعد</translation>
    </message>
    <message>
        <source>Each entry is sealed with the one before it: whoever changes one breaks the chain.</source>
        <translation>ہر اندراج پچھلے کے ساتھ مہر بند ہے: جو ایک کو بدلے وہ سلسلہ توڑ دیتا ہے۔</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV محفوظ کریں…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>اندراج %1</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>مریض %1</translation>
    </message>
    <message>
        <source>Reading every entry…</source>
        <translation>تمام اندراج پڑھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries follow from each other.</source>
        <translation>سلسلہ مکمل ہے: تمام %1 اندراج ایک دوسرے سے جڑے ہیں۔</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before, was changed or taken out.</source>
        <translation>سلسلہ اندراج %1 پر ٹوٹا ہے: یہ یا اس سے پچھلا بدلا یا ہٹایا گیا۔</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPanel</name>
    <message>
        <source>%1 exists already. Nothing was overwritten; choose another name or an empty folder.</source>
        <translation>‏%1 پہلے سے موجود ہے۔ کچھ نہیں مٹایا گیا؛ دوسرا نام یا خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>A newer version of Front Desk made this backup. Update first.</source>
        <translation>یہ بیک اپ Front Desk کے نئے ورژن کا ہے۔ پہلے پروگرام اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>This is no whole backup of Front Desk. Nothing was changed.</source>
        <translation>یہ Front Desk کا مکمل بیک اپ نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Everything in one file, while everybody goes on working. Keep it on another disk, and the clinic&apos;s secrets key apart from it: nothing else opens what is sealed.</source>
        <translation>سب کچھ ایک فائل میں، جبکہ سب کام کرتے رہیں۔ اسے دوسری ڈسک پر رکھیں، اور کلینک کی خفیہ کلید اس سے الگ: اس کے بغیر مہر بند چیزیں نہیں کھلتیں۔</translation>
    </message>
    <message>
        <source>The last backup was made on %1 at %2:
%3</source>
        <translation>آخری بیک اپ %1 کو %2 پر ہوا:
%3</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>ابھی تک کوئی بیک اپ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>بیک اپ کی جگہ</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>بیک اپ (*.db)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>‏%1 میں بیک اپ ہو گیا</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>An empty folder for it</source>
        <translation>اس کے لیے خالی فولڈر</translation>
    </message>
    <message>
        <source>The backup is a clinic of its own now. The one that is open was not touched. To work with the restored one, close this window and start:
%1</source>
        <translation>بیک اپ اب خود ایک کلینک ہے۔ جو کلینک کھلا ہے اسے نہیں چھیڑا گیا۔ بحال شدہ پر کام کے لیے یہ کھڑکی بند کریں اور چلائیں:
%1</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>ابھی بیک اپ لیں…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>اطلاعات، %n نئی</numerusform>
            <numerusform>اطلاعات، %n نئی</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اطلاعات</translation>
    </message>
</context>
<context>
    <name>frontdesk::BlockPopover</name>
    <message>
        <source>Whole days</source>
        <translation>پورے دن</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>وقت بند کریں</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>کیلنڈر میں دکھائی دیتا ہے</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>دوپہر کا کھانا</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>دفتری کام</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غیر حاضر</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>It has to end later than it begins.</source>
        <translation>اسے شروع ہونے کے بعد ختم ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>1 visit lies in it and has to be moved.</source>
        <translation>اس میں 1 اپائنٹمنٹ ہے جسے منتقل کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>%1 visits lie in it and have to be moved.</source>
        <translation>اس میں %1 اپائنٹمنٹس ہیں جنہیں منتقل کرنا ہوگا۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingForm</name>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>کوئی کمرہ نہیں</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ویڈیو کال</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingPopover</name>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Phone of the new patient</source>
        <translation>نئے مریض کا فون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Enter; with Ctrl+Enter the next one follows</source>
        <translation>Enter؛ Ctrl+Enter سے اگلی کھلتی ہے</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>نئی اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>وقت بند کریں…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>میٹنگ…</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>پھر بھی نیا بنائیں</translation>
    </message>
    <message>
        <source>%1 of %2 visits cannot be booked:</source>
        <translation>‏%2 میں سے %1 اپائنٹمنٹس بک نہیں ہو سکتیں:</translation>
    </message>
    <message>
        <source>This cannot be booked:</source>
        <translation>یہ بک نہیں ہو سکتا:</translation>
    </message>
    <message>
        <source>Booked %1, %2, %3</source>
        <translation>‏%1 بک ہوا، %2، %3</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>‏%1 بک ہوا، %2</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>گروپ…</translation>
    </message>
</context>
<context>
    <name>frontdesk::BubbleDelegate</name>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClashLine</name>
    <message>
        <source>Book anyway…</source>
        <translation>پھر بھی بک کریں…</translation>
    </message>
    <message>
        <source>Pick %1 instead</source>
        <translation>اس کی جگہ %1 چنیں</translation>
    </message>
    <message>
        <source>Free the blocked time</source>
        <translation>بند وقت کھولیں</translation>
    </message>
    <message>
        <source>Free the blocked time “%1”</source>
        <translation>بند وقت ”%1“ کھولیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClinicStep</name>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>آپ کا کلینک</translation>
    </message>
    <message>
        <source>Patients read the name in reminders and messages.</source>
        <translation>مریض یہ نام یاد دہانیوں اور پیغامات میں پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Country, for phone numbers and money</source>
        <translation>ملک، فون نمبروں اور رقم کے لیے</translation>
    </message>
    <message>
        <source>Language of messages to patients</source>
        <translation>مریضوں کو پیغامات کی زبان</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>کلینک کو نام چاہیے۔</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>ایسا کوئی ٹائم زون نہیں۔ فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>ملک چنیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePopover</name>
    <message>
        <source>Complete the visit</source>
        <translation>اپائنٹمنٹ مکمل کریں</translation>
    </message>
    <message>
        <source>Complete with invoice</source>
        <translation>انوائس کے ساتھ مکمل کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
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
        <translation>/  فوری جواب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>بذریعہ بھیجیں</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>بھیجیں  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n حرف زیادہ</numerusform>
            <numerusform>%n حروف زیادہ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>There is no way to write to %1.</source>
        <translation>‏%1 کو لکھنے کا کوئی ذریعہ نہیں۔</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends, / for a quick reply</source>
        <translation>‏%1 کو لکھیں …   Ctrl+Enter سے بھیجیں، / فوری جواب کے لیے</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends</source>
        <translation>‏%1 کو لکھیں …   Ctrl+Enter سے بھیجیں</translation>
    </message>
    <message>
        <source>Fill in %1 first</source>
        <translation>پہلے %1 پُر کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConfirmPopover</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactPopover</name>
    <message>
        <source>Whom to write to</source>
        <translation>کسے لکھنا ہے</translation>
    </message>
    <message>
        <source>A patient or a colleague</source>
        <translation>مریض یا ساتھی</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>ملنے والے لوگ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>نئی گفتگو</translation>
    </message>
    <message>
        <source>Nobody is called like that</source>
        <translation>اس نام کا کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>No message gets through to this number</source>
        <translation>اس نمبر پر کوئی پیغام نہیں پہنچتا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Mail to this address comes back</source>
        <translation>اس پتے پر میل واپس آ جاتی ہے</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>‏%1 کاپی کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>to do</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>نہیں گیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationPane</name>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>ان پڑھے</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ستارے والے</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>سب پڑھے ہوئے</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>گفتگوئیں</translation>
    </message>
    <message>
        <source>What wants an answer from a person</source>
        <translation>جو کسی فرد کے جواب کی منتظر ہیں</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>گفتگو تلاش کریں</translation>
    </message>
    <message>
        <source>Name, phone or number  ( / )</source>
        <translation>نام، فون یا نمبر  ( / )</translation>
    </message>
    <message>
        <source>Write to somebody  (N)</source>
        <translation>کسی کو لکھیں  (N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>ہر ذریعہ</translation>
    </message>
    <message>
        <source>What patients and colleagues write stands here. N writes to somebody.</source>
        <translation>مریض اور ساتھی جو لکھتے ہیں یہاں آتا ہے۔ N سے کسی کو لکھیں۔</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>کوئی گفتگو نہیں ملتی۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationsModel</name>
    <message>
        <source>Draft: %1</source>
        <translation>مسودہ: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>آپ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new: %2</source>
        <translation>
            <numerusform>‏%1، %n نیا: %2</numerusform>
            <numerusform>‏%1، %n نئے: %2</numerusform>
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
        <translation>‏%1 وہیں %2 پر رہے گی</translation>
    </message>
    <message>
        <source>%1 keeps its length</source>
        <translation>‏%1 کا دورانیہ وہی رہے گا</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>پھر بھی بک کریں؟</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>وجہ اپائنٹمنٹ کے ساتھ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>پھر بھی بک کریں</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>ڈاکٹر سے طے شدہ</translation>
    </message>
    <message>
        <source>Cancel the visit of %1?</source>
        <translation>‏%1 کی اپائنٹمنٹ منسوخ کریں؟</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>اپائنٹمنٹ منسوخ کریں</translation>
    </message>
    <message>
        <source>Patient called</source>
        <translation>مریض نے فون کیا</translation>
    </message>
    <message>
        <source>Doctor is ill</source>
        <translation>ڈاکٹر بیمار ہے</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>دو بار بک ہوئی</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 منسوخ کریں؟</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>میٹنگ منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::DaySheetDialog</name>
    <message>
        <source>Cancelled visits and no-shows too</source>
        <translation>منسوخ اور نہ آنے والی بھی</translation>
    </message>
    <message>
        <source>Each doctor on a page of their own</source>
        <translation>ہر ڈاکٹر الگ صفحے پر</translation>
    </message>
    <message>
        <source>Print the day: %1</source>
        <translation>دن چھاپیں: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF محفوظ کریں…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 صفحہ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>پرنٹر نے قبول نہیں کیا</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>‏%1 کو بھیجا گیا</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayView</name>
    <message>
        <source>Calendar by the hour</source>
        <translation>گھنٹوں کا کیلنڈر</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message>
        <source>Phones cannot connect: the server is not listening.</source>
        <translation>فون نہیں جڑ سکتے: سرور نہیں سن رہا۔</translation>
    </message>
    <message>
        <source>Phones cannot connect: the server is switched off.</source>
        <translation>فون نہیں جڑ سکتے: سرور بند ہے۔</translation>
    </message>
    <message>
        <source>LAN off</source>
        <translation>LAN بند</translation>
    </message>
    <message>
        <source>Phones connect to %1</source>
        <translation>فون %1 سے جڑتے ہیں</translation>
    </message>
    <message>
        <source>Phones connect to %1
Fingerprint %2</source>
        <translation>فون %1 سے جڑتے ہیں
فنگر پرنٹ %2</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ڈیسک مقفل کریں</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>صارف بدلیں</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ</translation>
    </message>
    <message>
        <source>Stop telling notices on the desktop</source>
        <translation>ڈیسک ٹاپ پر اطلاعات بند کریں</translation>
    </message>
    <message>
        <source>Tell notices on the desktop</source>
        <translation>ڈیسک ٹاپ پر اطلاعات دکھائیں</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>theme colours mode</source>
        <translation>تھیم رنگ انداز</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ہلکے رنگ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>گہرے رنگ</translation>
    </message>
    <message>
        <source>Colours as this computer</source>
        <translation>اس کمپیوٹر کے رنگ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>restore copy save</source>
        <translation>بحال کاپی محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old. The menu of your account makes a new one.</source>
        <translation>
            <numerusform>آخری بیک اپ %n دن پرانا ہے۔ آپ کے اکاؤنٹ کے مینو سے نیا بنتا ہے۔</numerusform>
            <numerusform>آخری بیک اپ %n دن پرانا ہے۔ آپ کے اکاؤنٹ کے مینو سے نیا بنتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. The menu of your account makes one.</source>
        <translation>ابھی کوئی بیک اپ نہیں۔ آپ کے اکاؤنٹ کے مینو سے بنتا ہے۔</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>بیک اپ…</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsSection</name>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>رخصت</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsStep</name>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Each gets a column in the calendar. A speciality may follow after a comma. More can be added later.</source>
        <translation>ہر ایک کو کیلنڈر میں ایک کالم ملتا ہے۔ کوما کے بعد مہارت لکھی جا سکتی ہے۔ مزید بعد میں شامل ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Fatima Khan, Dentist</source>
        <translation>فاطمہ خان, دندان ساز</translation>
    </message>
    <message>
        <source>Visits are booked with a doctor: name one at least.</source>
        <translation>اپائنٹمنٹ ڈاکٹر کے ساتھ بک ہوتی ہے: کم از کم ایک نام لکھیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesModel</name>
    <message>
        <source>One record</source>
        <translation>ایک ریکارڈ</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>دوسرا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>دہرے ریکارڈ</translation>
    </message>
    <message>
        <source>Records that are probably of one person</source>
        <translation>وہ ریکارڈ جو غالباً ایک ہی شخص کے ہیں</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>مریضوں پر واپس</translation>
    </message>
    <message numerus="yes">
        <source>Looking … %n pair(s) so far.</source>
        <translation>
            <numerusform>تلاش جاری … اب تک %n جوڑا۔</numerusform>
            <numerusform>تلاش جاری … اب تک %n جوڑے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like one person: nobody has a similar name and the same phone, e-mail or birth date.</source>
        <translation>کوئی دو ریکارڈ ایک شخص کے نہیں لگتے: کسی کا ملتا جلتا نام اور وہی فون، ای میل یا تاریخ پیدائش نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look like one person. Open one to compare the two.</source>
        <translation>
            <numerusform>ریکارڈوں کا %n جوڑا ایک شخص کا لگتا ہے۔ موازنے کے لیے کھولیں۔</numerusform>
            <numerusform>ریکارڈوں کے %n جوڑے ایک شخص کے لگتے ہیں۔ موازنے کے لیے کوئی کھولیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::FeedsCard</name>
    <message>
        <source>Visits in other calendars</source>
        <translation>دوسرے کیلنڈروں میں اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>End the address…</source>
        <translation>پتہ ختم کریں…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Or once, as a file (.ics):</source>
        <translation>یا ایک بار، فائل کی صورت (.ics):</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>کیلنڈر کا پتہ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it reads the visits: give it to the doctor only.</source>
        <translation>یہ صرف اسی بار دکھایا جاتا ہے۔ جس کے پاس ہو وہ اپائنٹمنٹس پڑھتا ہے: صرف ڈاکٹر کو دیں۔</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>کس کی اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>کون سی تاریخیں</translation>
    </message>
    <message>
        <source>7 days from today</source>
        <translation>آج سے 7 دن</translation>
    </message>
    <message>
        <source>4 weeks from today</source>
        <translation>آج سے 4 ہفتے</translation>
    </message>
    <message>
        <source>A year from today</source>
        <translation>آج سے ایک سال</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>نیا پتہ</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>پتہ بنائیں</translation>
    </message>
    <message>
        <source>There is an address. A new one ends it.</source>
        <translation>ایک پتہ موجود ہے۔ نیا اسے ختم کر دے گا۔</translation>
    </message>
    <message>
        <source>With an address, a phone&apos;s or a computer&apos;s calendar shows the doctor&apos;s visits and follows every change.</source>
        <translation>پتے سے فون یا کمپیوٹر کا کیلنڈر ڈاکٹر کی اپائنٹمنٹس دکھاتا ہے اور ہر تبدیلی پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>The address is on the clipboard</source>
        <translation>پتہ کلپ بورڈ پر ہے</translation>
    </message>
    <message>
        <source>End the address?</source>
        <translation>پتہ ختم کریں؟</translation>
    </message>
    <message>
        <source>Calendars that follow %1 stop being told of changes.</source>
        <translation>‏%1 کے پیچھے چلنے والے کیلنڈروں کو تبدیلیاں نہیں بتائی جائیں گی۔</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>The address has been ended</source>
        <translation>پتہ ختم ہو گیا</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>کیلنڈر (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1, before: %2</source>
        <translation>‏%1، پہلے: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>پہلے: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FiguresTable</name>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>بک شدہ وقت</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>کھلا وقت</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>نہ آنے کی شرح</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>انوائس شدہ</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>اس میں سے ادا شدہ</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>مہینہ وار انوائس</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>حالت کے لحاظ سے اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>ذریعے کے لحاظ سے بکنگ</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>ہفتے کے دن اور گھنٹے کے لحاظ سے</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>میں سے</translation>
    </message>
</context>
<context>
    <name>frontdesk::FreeSlotsPopover</name>
    <message>
        <source>Nothing is free within 60 days. Try another doctor, a shorter visit or any time of the day.</source>
        <translation>60 دن میں کچھ خالی نہیں۔ دوسرا ڈاکٹر، کم دورانیہ یا دن کا کوئی بھی وقت آزمائیں۔</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>خالی اوقات</translation>
    </message>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>دوپہر کے بعد</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>دن کا حصہ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>کوئی بھی ڈاکٹر</translation>
    </message>
    <message>
        <source>Free times for %1</source>
        <translation>‏%1 کے لیے خالی اوقات</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>خالی وقت تلاش کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewayTests</name>
    <message>
        <source>A test message</source>
        <translation>آزمائشی پیغام</translation>
    </message>
    <message>
        <source>This is a test message of %1. Messages to patients will arrive like this one.</source>
        <translation>یہ %1 کا آزمائشی پیغام ہے۔ مریضوں کو پیغامات اسی طرح پہنچیں گے۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewaysStep</name>
    <message>
        <source>Messages to patients</source>
        <translation>مریضوں کو پیغامات</translation>
    </message>
    <message>
        <source>Reminders leave by e-mail and SMS once the clinic has a way to send them. This can wait: the settings have it all.</source>
        <translation>یاد دہانیاں ای میل اور SMS سے تب جاتی ہیں جب کلینک کے پاس بھیجنے کا ذریعہ ہو۔ یہ بعد میں بھی ہو سکتا ہے: سب ترتیبات میں ہے۔</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>میل سرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف نام</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>Clinic &lt;desk@example.com&gt;</source>
        <translation>کلینک &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>Address of the SMS gateway</source>
        <translation>SMS گیٹ وے کا پتہ</translation>
    </message>
    <message>
        <source>Access token of the SMS gateway</source>
        <translation>SMS گیٹ وے کا رسائی ٹوکن</translation>
    </message>
    <message>
        <source>This does not look right: %1</source>
        <translation>یہ درست نہیں لگتا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringController</name>
    <message>
        <source>a staff meeting</source>
        <translation>عملے کی میٹنگ</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>%n مریض کا گروپ</numerusform>
            <numerusform>%n مریضوں کا گروپ</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>%1 بک ہوا، %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringPopover</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Something stands against it:</source>
        <translation>کوئی رکاوٹ ہے:</translation>
    </message>
</context>
<context>
    <name>frontdesk::GroupPopover</name>
    <message>
        <source>Antenatal class</source>
        <translation>قبل از پیدائش کلاس</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>کون آئے گا</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>نیا گروپ</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>نئی اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>پہلو کا پینل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeatChart</name>
    <message>
        <source>No visits</source>
        <translation>کوئی اپائنٹمنٹ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>Most visits: %1, %n of them</source>
        <translation>
            <numerusform>سب سے زیادہ اپائنٹمنٹس: %1، ان میں %n</numerusform>
            <numerusform>سب سے زیادہ اپائنٹمنٹس: %1، ان میں %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n visits</source>
        <translation>
            <numerusform>‏%1 %2: %n اپائنٹمنٹ</numerusform>
            <numerusform>‏%1 %2: %n اپائنٹمنٹس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidaysEditor</name>
    <message>
        <source>Add a closed day</source>
        <translation>بند دن شامل کریں</translation>
    </message>
    <message>
        <source>Remove this closed day</source>
        <translation>یہ بند دن ہٹائیں</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>بند از</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>دن کا نام</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Patients can ask for visits within them. The desk may still squeeze one in.</source>
        <translation>مریض ان میں اپائنٹمنٹ مانگ سکتے ہیں۔ استقبالیہ پھر بھی اضافی بک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>دن کھلنے کے بعد بند ہوتا ہے، اور اس کے حصے آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>The clinic is open on one day at least.</source>
        <translation>کلینک کم از کم ایک دن کھلا ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoverCard</name>
    <message>
        <source>%1 min</source>
        <translation>‏%1 منٹ</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>‏%1، %2 سے منتظر</translation>
    </message>
    <message>
        <source>Missed visits so far: %1</source>
        <translation>اب تک چھوٹی ہوئی اپائنٹمنٹس: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>اضافی طور پر بک: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>منسوخ: %1</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>عملے کی میٹنگ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportModel</name>
    <message>
        <source>row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Known: %1, %2</source>
        <translation>معلوم: %1، %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>اس کا کیا بنے گا</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportView</name>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Also those who are known already</source>
        <translation>جو پہلے سے معلوم ہیں وہ بھی</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>فائل کے لوگ</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here: a table (CSV) from a spreadsheet or another program, or the contacts of a phone (vCard). You see what becomes of each row before anything is written.</source>
        <translation>فائل چنیں، یا یہاں چھوڑیں: اسپریڈ شیٹ یا دوسرے پروگرام کا جدول (CSV)، یا فون کے رابطے (vCard)۔ کچھ لکھنے سے پہلے آپ دیکھتے ہیں کہ ہر سطر کا کیا بنے گا۔</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>مریض درآمد کریں</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>تاریخیں کیسے لکھی ہیں</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>تاریخیں: پہلے دن</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>تاریخیں: پہلے مہینہ</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>مریضوں پر واپس</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>جدول اور رابطے (*.csv *.txt *.tsv *.vcf *.vcard);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>فائل نہیں پڑھی جا سکی: %1</translation>
    </message>
    <message>
        <source>Nobody is in this file: it needs a line with the names of its columns, and a line for each person.</source>
        <translation>اس فائل میں کوئی نہیں: اسے کالموں کے ناموں کی ایک سطر اور ہر شخص کی ایک سطر چاہیے۔</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>کالم %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n patient(s)</source>
        <translation>
            <numerusform>%n مریض درآمد کریں</numerusform>
            <numerusform>%n مریض درآمد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made so far …</source>
        <translation>اب تک %1 بنے …</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 broken</source>
        <translation>‏%1 نئے، %2 پہلے سے معلوم، %3 خراب</translation>
    </message>
    <message>
        <source>Done: %1 patients made, %2 rows passed over.</source>
        <translation>مکمل: %1 مریض بنے، %2 سطریں چھوڑی گئیں۔</translation>
    </message>
    <message>
        <source>Stopped after %1 patients: %2</source>
        <translation>‏%1 مریضوں کے بعد رکا: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxButton</name>
    <message numerus="yes">
        <source>Inbox, %n conversations with something new</source>
        <translation>
            <numerusform>پیغامات، %n گفتگو میں نیا</numerusform>
            <numerusform>پیغامات، %n گفتگوؤں میں نیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>پیغامات</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>پیغامات</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>کسی کو لکھیں</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>اگلی گفتگو</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>پچھلی گفتگو</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب دیں</translation>
    </message>
    <message>
        <source>Star the message</source>
        <translation>پیغام پر ستارہ لگائیں</translation>
    </message>
    <message>
        <source>Seen to: waits for nobody any more</source>
        <translation>نمٹ گیا: اب کسی کا منتظر نہیں</translation>
    </message>
    <message>
        <source>Book a visit for the patient</source>
        <translation>مریض کے لیے اپائنٹمنٹ بک کریں</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>پیغام حذف کریں</translation>
    </message>
    <message>
        <source>Mark all messages as read</source>
        <translation>سب پیغامات پڑھے ہوئے نشان زد کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n messages marked as read</source>
        <translation>
            <numerusform>%n پیغام پڑھا ہوا نشان زد</numerusform>
            <numerusform>%n پیغامات پڑھے ہوئے نشان زد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceCard</name>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF محفوظ کریں…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>انوائس %1</translation>
    </message>
    <message>
        <source>Visit on %1 %2, %3</source>
        <translation>اپائنٹمنٹ %1 %2، %3</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>باقی ادائیگی</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>ادائیگی وصول ہوئی</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>پوری ادائیگی</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>رسید محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>فائل نہیں لکھی جا سکی: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceForm</name>
    <message>
        <source>Every item needs a description</source>
        <translation>ہر مد کو تفصیل چاہیے</translation>
    </message>
    <message>
        <source>The quantity is a number, 0 or more</source>
        <translation>تعداد عدد ہے، 0 یا زیادہ</translation>
    </message>
    <message>
        <source>The price is an amount, 0 or more</source>
        <translation>قیمت رقم ہے، 0 یا زیادہ</translation>
    </message>
    <message>
        <source>The discount is an amount or a percentage, at most what the items come to</source>
        <translation>رعایت رقم یا فیصد ہے، زیادہ سے زیادہ مدوں کا مجموعہ</translation>
    </message>
    <message>
        <source>The tax is an amount or a percentage, 0 or more</source>
        <translation>ٹیکس رقم یا فیصد ہے، 0 یا زیادہ</translation>
    </message>
    <message>
        <source>The notes are too long</source>
        <translation>نوٹس بہت لمبے ہیں</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>مد شامل کریں</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>انوائس پر نوٹ</translation>
    </message>
    <message>
        <source>0 or 0%</source>
        <translation>0 یا 0%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicePopover</name>
    <message>
        <source>Invoice</source>
        <translation>انوائس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesModel</name>
    <message>
        <source>Invoice</source>
        <translation>انوائس</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>باقی ادائیگی</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesPage</name>
    <message>
        <source>Which invoices</source>
        <translation>کون سی انوائسیں</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>تمام انوائسیں</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>پوری ادا نہیں</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>کب بنیں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>اس ہفتے</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>اس مہینے</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>پچھلے مہینے</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>اس سال</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>انوائسیں</translation>
    </message>
    <message>
        <source>No invoice then. A visit that is completed with an invoice appears here: right-click it in the calendar, “Complete with invoice…”.</source>
        <translation>تب کوئی انوائس نہیں۔ جو اپائنٹمنٹ انوائس کے ساتھ مکمل ہو وہ یہاں آتی ہے: کیلنڈر میں اس پر دائیں کلک کریں، ”انوائس کے ساتھ مکمل کریں…“۔</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n انوائس</numerusform>
            <numerusform>%n انوائسیں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 to pay</source>
        <translation>کل %1، واجب الادا %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>کس کی ملاقاتیں</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>سے – تک…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemRows</name>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>فی اکائی قیمت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>کس چیز کی</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>مد ہٹائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::Legend</name>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>رنگوں کا مطلب</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>دہرائی جاتی ہے</translation>
    </message>
</context>
<context>
    <name>frontdesk::LinkDialog</name>
    <message>
        <source>A second desk</source>
        <translation>دوسرا ڈیسک</translation>
    </message>
    <message>
        <source>Link this desk to the clinic&apos;s hub</source>
        <translation>اس ڈیسک کو کلینک کے سرور سے جوڑیں</translation>
    </message>
    <message>
        <source>The hub shows its address and fingerprint on the page for phones.</source>
        <translation>سرور اپنا پتہ اور فنگر پرنٹ فونوں والے صفحے پر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>سرور کا پتہ</translation>
    </message>
    <message>
        <source>Its fingerprint, to be sure that it is the one</source>
        <translation>اس کا فنگر پرنٹ، تاکہ یقین ہو کہ یہ وہی ہے</translation>
    </message>
    <message>
        <source>Your e-mail there</source>
        <translation>وہاں آپ کا ای میل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Link this desk</source>
        <translation>یہ ڈیسک جوڑیں</translation>
    </message>
    <message>
        <source>Copying the clinic …</source>
        <translation>کلینک کاپی ہو رہا ہے …</translation>
    </message>
    <message>
        <source>The address looks like https://192.168.1.10:8443.</source>
        <translation>پتہ https://192.168.1.10:8443 جیسا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read along.</source>
        <translation>https کے بغیر راستے میں ہر کوئی پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is.</source>
        <translation>فنگر پرنٹ میں 64 حروف اور ہندسے ہوتے ہیں۔ سرور پر جوں کا توں اعتماد کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>یہ ای میل پتہ نہیں لگتا۔</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>پاس ورڈ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Hubs on this network</source>
        <translation>اس نیٹ ورک پر سرور</translation>
    </message>
</context>
<context>
    <name>frontdesk::LookalikeBox</name>
    <message>
        <source>Is it somebody who is here already?</source>
        <translation>کیا یہ کوئی ہے جو پہلے سے موجود ہے؟</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>یہی استعمال کریں</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>‏%1 استعمال کریں</translation>
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
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>واپس نہیں لیا گیا: %1۔ %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>واپس لیا گیا: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوبارہ کیا گیا: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>frontdesk::MeetingPopover</name>
    <message>
        <source>Staff meeting</source>
        <translation>عملے کی میٹنگ</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>ٹیم میٹنگ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>کون شریک ہے</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>کوئی کمرہ نہیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::MergeView</name>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ملائیں</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>ایک شخص، دو ریکارڈ؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>دوسرا رکھیں</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>یہ دو لوگ ہیں</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>یہ ریکارڈ رہے گا</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>یہ ختم ہوگا</translation>
    </message>
    <message>
        <source>From %1 move: %2 visits (%3 to come), %4 messages, %5 invoices, %6 entries of the waitlist. Notes are put together; a phone number or an address that is not chosen is kept in them. A channel that either record does not want stays off.</source>
        <translation>‏%1 سے منتقل ہوں گے: %2 اپائنٹمنٹس (%3 آنے والی)، %4 پیغامات، %5 انوائسیں، انتظار کی فہرست کے %6 اندراج۔ نوٹس جمع ہو جاتے ہیں؛ جو فون یا پتہ نہیں چنا گیا وہ ان میں رہتا ہے۔ جو ذریعہ کوئی ایک ریکارڈ نہیں چاہتا وہ بند رہتا ہے۔</translation>
    </message>
    <message>
        <source>Both have an account for the app. Remove one of them first.</source>
        <translation>دونوں کا ایپ میں اکاؤنٹ ہے۔ پہلے ایک ہٹائیں۔</translation>
    </message>
    <message>
        <source>This desk is linked to a hub: records are merged there.</source>
        <translation>یہ ڈیسک سرور سے جڑا ہے: ریکارڈ وہاں ملائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Both have a visit on %1 at %2.</source>
        <translation>دونوں کی اپائنٹمنٹ %1 کو %2 پر ہے۔</translation>
    </message>
    <message>
        <source>Merge the two records?</source>
        <translation>دونوں ریکارڈ ملائیں؟</translation>
    </message>
    <message>
        <source>%1 becomes part of %2. This cannot be undone.</source>
        <translation>‏%1، %2 کا حصہ بن جائے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
</context>
<context>
    <name>frontdesk::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>مہینے کا کیلنڈر</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 اپائنٹمنٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n اپائنٹمنٹ</numerusform>
            <numerusform>%n اپائنٹمنٹس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayHead</name>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 اپائنٹمنٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n اپائنٹمنٹ</numerusform>
            <numerusform>%n اپائنٹمنٹس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n مکمل</numerusform>
            <numerusform>%n مکمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n منتظر</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past, not arrived</source>
        <translation>
            <numerusform>%n منٹ گزرے، نہیں آئے</numerusform>
            <numerusform>%n منٹ گزرے، نہیں آئے</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>وقت پر</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n منٹ پیچھے</numerusform>
            <numerusform>%n منٹ پیچھے</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیغامات</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 نیا پیغام</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n نیا پیغام</numerusform>
            <numerusform>%n نئے پیغامات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>میرا دن</translation>
    </message>
    <message>
        <source>Start the visit, or finish it</source>
        <translation>اپائنٹمنٹ شروع یا ختم کریں</translation>
    </message>
    <message>
        <source>The patient has not come</source>
        <translation>مریض نہیں آیا</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>جو مکمل ہیں چھپائیں</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <translation>
            <numerusform>%n مکمل دکھائیں</numerusform>
            <numerusform>%n مکمل دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No visits today. What is booked appears here at once.</source>
        <translation>آج کوئی اپائنٹمنٹ نہیں۔ جو بک ہو فوراً یہاں آتی ہے۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>نوٹ: %1</translation>
    </message>
    <message>
        <source>Note of %1 kept</source>
        <translation>‏%1 کا نوٹ محفوظ ہوا</translation>
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
        <translation>واپس</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>نوٹ محفوظ کریں</translation>
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
        <translation>کچھ نیا نہیں۔ دوسروں کی بکنگ، تبدیلیاں اور پیغامات یہاں بتائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>سب پڑھے ہوئے</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اطلاعات</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message>
        <source>A visit was booked</source>
        <translation>اپائنٹمنٹ بک ہوئی</translation>
    </message>
    <message>
        <source>A patient asks for a visit</source>
        <translation>ایک مریض اپائنٹمنٹ مانگتا ہے</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>اپائنٹمنٹ منتقل ہوئی</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>اپائنٹمنٹ منسوخ ہوئی</translation>
    </message>
    <message>
        <source>A visit was confirmed</source>
        <translation>اپائنٹمنٹ کی تصدیق ہوئی</translation>
    </message>
    <message>
        <source>A visit has changed</source>
        <translation>اپائنٹمنٹ بدلی</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>‏%1 کا پیغام</translation>
    </message>
    <message>
        <source>Free for the waitlist</source>
        <translation>انتظار کی فہرست کے لیے خالی</translation>
    </message>
    <message>
        <source>A time is offered</source>
        <translation>ایک وقت کی پیشکش ہے</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>کوئی اور پہلے آ گیا</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>‏%1 سے %2 تک</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n منٹ پہلے</numerusform>
            <numerusform>%n منٹ پہلے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PairingCard</name>
    <message>
        <source>Connect a phone</source>
        <translation>فون جوڑیں</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>کوڈ دکھائیں</translation>
    </message>
    <message>
        <source>The phone scans the code with the clinic&apos;s app and is signed in. No password is typed on it.</source>
        <translation>فون کلینک کی ایپ سے کوڈ اسکین کرتا ہے اور سائن ان ہو جاتا ہے۔ اس پر پاس ورڈ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>For whom the phone is</source>
        <translation>فون کس کا ہے</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>نیا کوڈ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (آپ)</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>‏%1 (مریض)</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>ایک بار کارآمد، مزید %1 تک</translation>
    </message>
    <message>
        <source>The server listens on this computer alone; phones cannot reach it.</source>
        <translation>سرور صرف اسی کمپیوٹر پر سنتا ہے؛ فون اس تک نہیں پہنچ سکتے۔</translation>
    </message>
    <message>
        <source>Switch the server on first.</source>
        <translation>پہلے سرور چلائیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Nothing fits. Try a name, a phone number, a date or a command.</source>
        <translation>کچھ نہیں ملا۔ نام، فون نمبر، تاریخ یا حکم آزمائیں۔</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>تلاش اور احکامات</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>مریض، اپائنٹمنٹ یا پیغام تلاش کریں</translation>
    </message>
    <message>
        <source>What would you like to do, or whom do you look for?</source>
        <translation>آپ کیا کرنا چاہتے ہیں، یا کسے ڈھونڈ رہے ہیں؟</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>‏%1 پر جائیں</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>‏%1 کا کارڈ</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientCard</name>
    <message>
        <source>Any doctor</source>
        <translation>کوئی بھی ڈاکٹر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>‏%1 سے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>‏%1 تک</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>اپائنٹمنٹ بک کریں</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>اگلی اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>پچھلی اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>No visit is booked.</source>
        <translation>کوئی اپائنٹمنٹ بک نہیں۔</translation>
    </message>
    <message>
        <source>Has not been here yet.</source>
        <translation>ابھی تک یہاں نہیں آئے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سال</numerusform>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>uses the app</source>
        <translation>ایپ استعمال کرتے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n missed visit(s)</source>
        <translation>
            <numerusform>%n چھوٹی اپائنٹمنٹ</numerusform>
            <numerusform>%n چھوٹی اپائنٹمنٹس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientEdit</name>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>نام، فون یا نمبر</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>ملنے والے مریض</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientForm</name>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>کلینک کی</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>مریض شامل کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>پھر بھی محفوظ کریں</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>پھر بھی نیا بنائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientList</name>
    <message>
        <source>Find a patient</source>
        <translation>مریض تلاش کریں</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>نام، فون یا نمبر</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the first patient, or book a visit: whoever comes is remembered.</source>
        <translation>یہاں ابھی کوئی نہیں۔ پہلا مریض شامل کریں، یا اپائنٹمنٹ بک کریں: جو آئے یاد رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody found. Press Enter to add “%1”.</source>
        <translation>کوئی نہیں ملا۔ ”%1“ شامل کرنے کے لیے Enter دبائیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientPane</name>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n times</source>
        <translation>
            <numerusform>%n بار نہیں آئے</numerusform>
            <numerusform>%n بار نہیں آئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>اگلی اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>None is booked.</source>
        <translation>کوئی بک نہیں۔</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>اپائنٹمنٹ بک کریں</translation>
    </message>
    <message>
        <source>Book a visit for %1  (B)</source>
        <translation>‏%1 کے لیے اپائنٹمنٹ بک کریں  (B)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>پچھلی اپائنٹمنٹ</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Choose a patient on the left, or type a name, a phone number or a patient number.</source>
        <translation>فہرست سے مریض چنیں، یا نام، فون یا مریض نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>دہرے ریکارڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درآمد…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV برآمد کریں…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>کاپی ہوا: %1</translation>
    </message>
    <message>
        <source>One record now: %1, %2</source>
        <translation>اب ایک ریکارڈ: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) written to %1</source>
        <translation>
            <numerusform>%n مریض %1 میں لکھا گیا</numerusform>
            <numerusform>%n مریض %1 میں لکھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>فائل نہیں لکھی جا سکی: %1</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation>مریض درآمد کریں…</translation>
    </message>
    <message>
        <source>Export the patients as CSV…</source>
        <translation>مریض CSV میں برآمد کریں…</translation>
    </message>
    <message>
        <source>Export the patients</source>
        <translation>مریض برآمد کریں</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>%1 is a patient now: %2</source>
        <translation>‏%1 اب مریض ہیں: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>How %1 is reached: saved</source>
        <translation>%1 سے رابطے کا طریقہ: محفوظ</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaymentForm</name>
    <message>
        <source>Take the payment</source>
        <translation>ادائیگی وصول کریں</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>The reference is too long</source>
        <translation>حوالہ بہت لمبا ہے</translation>
    </message>
    <message>
        <source>An amount from more than 0 to %1</source>
        <translation>0 سے زیادہ اور %1 تک کی رقم</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesModel</name>
    <message>
        <source>%1, of %2</source>
        <translation>‏%1، %2 میں سے</translation>
    </message>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>سائن ان بطور</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>جڑا ہوا</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخری بار دیکھا گیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesPage</name>
    <message>
        <source>Turn away…</source>
        <translation>ہٹا دیں…</translation>
    </message>
    <message>
        <source>A phone has been connected</source>
        <translation>ایک فون جڑ گیا</translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation>جڑے ہوئے فون</translation>
    </message>
    <message>
        <source>No phone is connected yet. Show the code and scan it with the first one.</source>
        <translation>ابھی کوئی فون نہیں جڑا۔ کوڈ دکھائیں اور پہلے فون سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Turn away %1?</source>
        <translation>‏%1 کو ہٹائیں؟</translation>
    </message>
    <message>
        <source>It is signed out at once and has to be connected anew.</source>
        <translation>وہ فوراً سائن آؤٹ ہو جاتا ہے اور دوبارہ جوڑنا پڑتا ہے۔</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <source>%1 has been turned away</source>
        <translation>‏%1 کو ہٹا دیا گیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::Pinboard</name>
    <message>
        <source>Pinboard</source>
        <translation>بورڈ</translation>
    </message>
    <message>
        <source>Drag a visit here, or press P on it, to carry it to another week.</source>
        <translation>اپائنٹمنٹ یہاں کھینچیں، یا اس پر P دبائیں، تاکہ دوسرے ہفتے لے جائیں۔</translation>
    </message>
    <message>
        <source>Ctrl+V in the calendar puts the latest visit down; Delete takes one off.</source>
        <translation>کیلنڈر میں Ctrl+V تازہ ترین اپائنٹمنٹ رکھتا ہے؛ Delete ایک ہٹاتا ہے۔</translation>
    </message>
    <message>
        <source>Pinboard (%1)</source>
        <translation>بورڈ (%1)</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlaceholderBar</name>
    <message>
        <source>Insert %1</source>
        <translation>‏%1 داخل کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlanningController</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>خالی وقت تلاش کریں</translation>
    </message>
    <message>
        <source>next free slot opening</source>
        <translation>اگلا خالی وقت</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>وقت بند کریں</translation>
    </message>
    <message>
        <source>time off absence lunch away</source>
        <translation>رخصت غیر حاضری کھانا وقفہ</translation>
    </message>
    <message>
        <source>Book a staff meeting</source>
        <translation>عملے کی میٹنگ بک کریں</translation>
    </message>
    <message>
        <source>internal group doctors</source>
        <translation>اندرونی گروپ ڈاکٹر</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>انتظار کی فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>waiting earlier</source>
        <translation>انتظار جلدی</translation>
    </message>
    <message>
        <source>Book a group of patients</source>
        <translation>مریضوں کے گروپ کی بکنگ</translation>
    </message>
    <message>
        <source>class course several family</source>
        <translation>کلاس کورس کئی خاندان</translation>
    </message>
</context>
<context>
    <name>frontdesk::PreferencesSection</name>
    <message>
        <source>Reminders and messages</source>
        <translation>یاد دہانیاں اور پیغامات</translation>
    </message>
    <message>
        <source>May be reached by %1</source>
        <translation>‏%1 سے رابطہ ہو سکتا ہے</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>کلینک کی</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>ان اوقات میں یاد دہانی نہیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Has answered STOP: nothing goes out by %1</source>
        <translation>STOP جواب دیا ہے: %1 سے کچھ نہیں جاتا</translation>
    </message>
</context>
<context>
    <name>frontdesk::QrCode</name>
    <message>
        <source>QR code that connects a phone</source>
        <translation>QR کوڈ جو فون جوڑتا ہے</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuickReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <translation>فوری جوابات</translation>
    </message>
    <message>
        <source>Change the quick replies…</source>
        <translation>فوری جوابات بدلیں…</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write some…</source>
        <translation>ابھی کوئی فوری جواب نہیں۔ کچھ لکھیں…</translation>
    </message>
    <message>
        <source>No quick reply is called like that. Change them…</source>
        <translation>اس نام کا کوئی فوری جواب نہیں۔ انہیں بدلیں…</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuietHoursEditor</name>
    <message>
        <source>Send nothing from</source>
        <translation>کچھ نہ بھیجیں از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>خاموشی از</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>خاموشی تا</translation>
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
            <numerusform>‏%1، %n نیا</numerusform>
            <numerusform>‏%1، %n نئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>This is what will be made.</source>
        <translation>یہ بنایا جائے گا۔</translation>
    </message>
    <message>
        <source>Then show how phones are connected, with a QR code</source>
        <translation>پھر QR کوڈ سے فون جوڑنے کا طریقہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>وجہ (اختیاری)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>frontdesk::RefusalNote</name>
    <message>
        <source>Book anyway…</source>
        <translation>پھر بھی بک کریں…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>‏%1 پر منتقل کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderScheduleEditor</name>
    <message>
        <source>Add a reminder</source>
        <translation>یاد دہانی شامل کریں</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>یہ یاد دہانی ہٹائیں</translation>
    </message>
    <message>
        <source>Channel of the reminder</source>
        <translation>یاد دہانی کا ذریعہ</translation>
    </message>
    <message>
        <source>How long before the visit</source>
        <translation>اپائنٹمنٹ سے کتنا پہلے</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وقت کی اکائی</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>منٹ پہلے</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>گھنٹے پہلے</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>دن پہلے</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderTallies</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>%1  %2 · %3 failed</source>
        <translation>‏%1  %2 · %3 ناکام</translation>
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
        <translation>دوبارہ %1 پر</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>‏%1؛ %2</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>جاتی ہے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>اپائنٹمنٹ کے لیے</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersPage</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the settings, under Reminders.</source>
        <translation>تب کچھ نہیں جاتا۔ یاد دہانیاں بکنگ کے وقت بنتی ہیں؛ کون سی، یہ ترتیبات میں یاد دہانیوں کے نیچے ہے۔</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>پچھلا دن</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اگلا دن</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>کتنے دن</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>یہ دن</translation>
    </message>
    <message>
        <source>7 days from here</source>
        <translation>یہاں سے 7 دن</translation>
    </message>
    <message>
        <source>30 days from here</source>
        <translation>یہاں سے 30 دن</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>ہر ذریعہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>ہر حالت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیج دیا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏%1  (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>نہ بھیجیں</translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation>دوبارہ کوشش: %1</translation>
    </message>
    <message>
        <source>It goes out now: %1</source>
        <translation>ابھی جا رہی ہے: %1</translation>
    </message>
    <message>
        <source>It will not be sent: %1</source>
        <translation>نہیں بھیجی جائے گی: %1</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>اس دوران یہ بدل گئی</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepeatField</name>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>کتنے وقفے سے</translation>
    </message>
    <message>
        <source>every </source>
        <translation>ہر </translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>کب ختم ہو</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>اتنے کے بعد ختم</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>اس دن ختم</translation>
    </message>
    <message>
        <source>How many visits</source>
        <translation>کتنی اپائنٹمنٹس</translation>
    </message>
    <message>
        <source> visits</source>
        <translation> اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>تکرار نہیں</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>روزانہ</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>ہفتہ وار</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>ماہانہ، تاریخ %1</translation>
    </message>
    <message>
        <source>Monthly on the %1 %2</source>
        <translation>ماہانہ، %1 %2</translation>
    </message>
    <message>
        <source> day</source>
        <translation> دن</translation>
    </message>
    <message>
        <source> days</source>
        <translation> دن</translation>
    </message>
    <message>
        <source> week</source>
        <translation> ہفتہ</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> ہفتے</translation>
    </message>
    <message>
        <source> month</source>
        <translation> مہینہ</translation>
    </message>
    <message>
        <source> months</source>
        <translation> مہینے</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepliesSection</name>
    <message>
        <source>New reply</source>
        <translation>نیا جواب</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>فوری جوابات</translation>
    </message>
    <message>
        <source>Replies that the desk writes often will be listed here. Write the first one below; in the inbox a slash brings it up.</source>
        <translation>استقبالیہ جو جواب اکثر لکھتا ہے وہ یہاں درج ہوں گے۔ پہلا نیچے لکھیں؛ پیغامات میں سلیش اسے لاتا ہے۔</translation>
    </message>
    <message>
        <source>Type / in a message to use them. Those in the patient&apos;s language come first.</source>
        <translation>استعمال کے لیے پیغام میں / لکھیں۔ مریض کی زبان والے پہلے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>The reply is saved: %1</source>
        <translation>جواب محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>Delete this reply?</source>
        <translation>یہ جواب حذف کریں؟</translation>
    </message>
    <message>
        <source>The reply is deleted: %1</source>
        <translation>جواب حذف ہوا: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RequestsCard</name>
    <message>
        <source>Recent requests</source>
        <translation>حالیہ درخواستیں</translation>
    </message>
    <message>
        <source>Nobody has asked the server anything yet.</source>
        <translation>ابھی تک کسی نے سرور سے کچھ نہیں پوچھا۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب دیں</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>وقت لگا</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>نامعلوم پتہ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 ms</translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreDialog</name>
    <message>
        <source>From a backup</source>
        <translation>بیک اپ سے</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>بیک اپ سے جاری رکھیں</translation>
    </message>
    <message>
        <source>Everything in it becomes the clinic of this computer; the file itself stays as it is. Everybody signs in with the password that they had. The key that seals the clinic&apos;s secrets must be in this computer&apos;s keychain.</source>
        <translation>اس میں جو کچھ ہے وہ اس کمپیوٹر کا کلینک بن جائے گا؛ فائل جوں کی توں رہے گی۔ ہر کوئی اپنے پرانے پاس ورڈ سے سائن ان کرے گا۔ کلینک کے رازوں کی کلید اس کمپیوٹر کے کی چین میں ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>بیک اپ (*.db)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ایسی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>منتخب کریں…</translation>
    </message>
</context>
<context>
    <name>frontdesk::RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation>کمرے</translation>
    </message>
    <message>
        <source>A room is never given to two visits at once. Leave them out where nobody shares.</source>
        <translation>ایک کمرہ ایک وقت میں دو اپائنٹمنٹس کو نہیں دیا جاتا۔ اگر کوئی مشترکہ نہیں تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>کمرہ 2</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>کمرہ 1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RowEditor</name>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScheduleForm</name>
    <message>
        <source>Own time between two visits</source>
        <translation>دو اپائنٹمنٹس کے درمیان اپنا وقت</translation>
    </message>
    <message>
        <source>Own hours, within the clinic&apos;s</source>
        <translation>اپنے اوقات، کلینک کے اوقات کے اندر</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>نظام الاوقات محفوظ کریں</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>وقت کی لمبائی</translation>
    </message>
    <message>
        <source>Saved. Visits that are booked already stay where they are.</source>
        <translation>محفوظ ہوا۔ بک شدہ اپائنٹمنٹس اپنی جگہ رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeButton</name>
    <message>
        <source>All rooms</source>
        <translation>تمام کمرے</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n کمرہ</numerusform>
            <numerusform>%n کمرے</numerusform>
        </translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message numerus="yes">
        <source>%n doctors</source>
        <translation>
            <numerusform>%n ڈاکٹر</numerusform>
            <numerusform>%n ڈاکٹر</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>دکھائے گئے: %1</translation>
    </message>
    <message>
        <source>Whose visits are shown</source>
        <translation>کس کی اپائنٹمنٹس دکھائی جائیں</translation>
    </message>
    <message>
        <source>A column for each doctor</source>
        <translation>ہر ڈاکٹر کا کالم</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>ہر کمرے کا کالم</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopePopover</name>
    <message>
        <source>This visit repeats. Which visits do you mean?</source>
        <translation>یہ اپائنٹمنٹ دہرائی جاتی ہے۔ آپ کی مراد کون سی ہیں؟</translation>
    </message>
    <message>
        <source>1   Only this one</source>
        <translation>1   صرف یہی</translation>
    </message>
    <message>
        <source>2   This and all after it</source>
        <translation>2   یہ اور اس کے بعد کی سب</translation>
    </message>
    <message>
        <source>3   All of them</source>
        <translation>3   سب</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchButton</name>
    <message>
        <source>Search  ( / )</source>
        <translation>تلاش  ( / )</translation>
    </message>
    <message>
        <source>Search patients, visits and messages</source>
        <translation>مریض، اپائنٹمنٹس اور پیغامات تلاش کریں</translation>
    </message>
    <message>
        <source>Patients, visits, messages and dates  ( / )
All commands  ( Ctrl+K )</source>
        <translation>مریض، اپائنٹمنٹس، پیغامات اور تاریخیں  ( / )
تمام احکامات  ( Ctrl+K )</translation>
    </message>
</context>
<context>
    <name>frontdesk::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Set. Type to replace it; it is never shown.</source>
        <translation>مقرر ہے۔ بدلنے کے لیے لکھیں؛ یہ کبھی دکھایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>ہٹا دیا جائے گا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>مقرر نہیں</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>ہٹائیں: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesFlow</name>
    <message>
        <source>Cancel %1</source>
        <translation>‏%1 منسوخ کریں</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>‏%1 منتقل کریں</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>‏%1 بدلیں</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>‏%1: کچھ نہیں بدلا</translation>
    </message>
    <message>
        <source>Cancelled 1 visit of %1</source>
        <translation>‏%1 کی 1 اپائنٹمنٹ منسوخ ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits of %1</source>
        <translation>
            <numerusform>‏%1 کی %n اپائنٹمنٹ منسوخ ہوئی</numerusform>
            <numerusform>‏%1 کی %n اپائنٹمنٹس منسوخ ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 visit of %1</source>
        <translation>‏%1 کی 1 اپائنٹمنٹ منتقل ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits of %1</source>
        <translation>
            <numerusform>‏%1 کی %n اپائنٹمنٹ منتقل ہوئی</numerusform>
            <numerusform>‏%1 کی %n اپائنٹمنٹس منتقل ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>‏%1 کی اپائنٹمنٹ بدلی گئی</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visits of %1</source>
        <translation>
            <numerusform>‏%1 کی %n اپائنٹمنٹ بدلی گئی</numerusform>
            <numerusform>‏%1 کی %n اپائنٹمنٹس بدلی گئیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesRefusal</name>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>پھر بھی بک کریں؟</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>وجہ اپائنٹمنٹ کے ساتھ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>پھر بھی بک کریں</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>ڈاکٹر سے طے شدہ</translation>
    </message>
</context>
<context>
    <name>frontdesk::ServerCard</name>
    <message>
        <source>Server for phones</source>
        <translation>فونوں کے لیے سرور</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>فونوں کو کلینک کے نیٹ ورک سے جڑنے دیں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>سرٹیفکیٹ کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>چل رہا ہے</translation>
    </message>
    <message>
        <source>Not running: the address is taken or not this computer&apos;s. Choose another one in the settings, under Network.</source>
        <translation>نہیں چل رہا: پتہ زیر استعمال ہے یا اس کمپیوٹر کا نہیں۔ ترتیبات میں نیٹ ورک کے نیچے دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>بند ہے</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation>کوئی نہیں: رابطہ خفیہ نہیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::SetUpAssistant</name>
    <message>
        <source>A new clinic</source>
        <translation>نیا کلینک</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>کلینک بنائیں</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>‏%1، %2 میں</translation>
    </message>
    <message>
        <source>Doctors: %1</source>
        <translation>ڈاکٹر: %1</translation>
    </message>
    <message>
        <source>Rooms: %1</source>
        <translation>کمرے: %1</translation>
    </message>
    <message>
        <source>Administrator: %1 %2, %3</source>
        <translation>منتظم: %1 %2، %3</translation>
    </message>
    <message>
        <source>No messages leave the house yet.</source>
        <translation>ابھی کوئی پیغام باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Messages leave by the gateways that you gave.</source>
        <translation>پیغامات آپ کے دیے گئے گیٹ ویز سے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>معائنہ</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>پہلی ملاقات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>بنایا جا رہا ہے …</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message>
        <source>Any gateway over HTTP</source>
        <translation>HTTP پر کوئی بھی گیٹ وے</translation>
    </message>
    <message>
        <source>Ask the patients by their channel</source>
        <translation>مریضوں سے ان کے ذریعے سے پوچھیں</translation>
    </message>
    <message>
        <source>Tell the desk alone</source>
        <translation>صرف استقبالیہ کو بتائیں</translation>
    </message>
    <message>
        <source>Write texts without accents, so that they cost less</source>
        <translation>متن خاص حروف کے بغیر لکھیں، تاکہ خرچ کم ہو</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Outside them the desk can still book by giving a reason.</source>
        <translation>ان سے باہر استقبالیہ وجہ دے کر بک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>A change counts for visits booked or moved from now on.</source>
        <translation>تبدیلی اب سے بک یا منتقل ہونے والی اپائنٹمنٹس پر لاگو ہے۔</translation>
    </message>
    <message>
        <source>Offer the time of a cancelled visit to waiting patients</source>
        <translation>منسوخ اپائنٹمنٹ کا وقت منتظر مریضوں کو پیش کریں</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>فونوں کو کلینک کے نیٹ ورک سے جڑنے دیں</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>نیٹ ورک</translation>
    </message>
    <message>
        <source>Phones that are connected already need the same address and port.</source>
        <translation>جو فون پہلے سے جڑے ہیں انہیں وہی پتہ اور پورٹ چاہیے۔</translation>
    </message>
    <message>
        <source>Until this is filled in, nothing leaves by this channel, and every attempt is shown as failed.</source>
        <translation>جب تک یہ پُر نہ ہو اس ذریعے سے کچھ نہیں جاتا، اور ہر کوشش ناکام دکھائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Only an administrator can change these.</source>
        <translation>یہ صرف منتظم بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Keep a page of today&apos;s and tomorrow&apos;s visits</source>
        <translation>آج اور کل کی اپائنٹمنٹس کا صفحہ رکھیں</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>خرابی کے وقت</translation>
    </message>
    <message>
        <source>The program keeps day-sheet.html current, with every doctor&apos;s visits of today and tomorrow. When the program or the network is down, open it in any browser, print it and work on paper: it has lines to write on. Enter what was written when all runs again. It names patients: only this computer&apos;s account can read it.</source>
        <translation>پروگرام day-sheet.html کو ہر ڈاکٹر کی آج اور کل کی اپائنٹمنٹس سے تازہ رکھتا ہے۔ جب پروگرام یا نیٹ ورک بند ہو تو اسے کسی براؤزر میں کھولیں، چھاپیں اور کاغذ پر کام کریں: اس میں لکھنے کی سطریں ہیں۔ سب چلنے پر جو لکھا ہو درج کریں۔ اس میں مریضوں کے نام ہیں: صرف اس کمپیوٹر کا اکاؤنٹ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>ترتیبات محفوظ ہوئیں</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>ترتیبات کے حصے</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>اپائنٹمنٹس اور کمرے</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>نیٹ ورک</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>فوری جوابات</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>خرابی کے وقت</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
</context>
<context>
    <name>frontdesk::SidePanel</name>
    <message>
        <source>Patients who have arrived appear here. Press 3 on a visit.</source>
        <translation>جو مریض آ چکے ہیں یہاں آتے ہیں۔ اپائنٹمنٹ پر 3 دبائیں۔</translation>
    </message>
    <message>
        <source>Waiting patients</source>
        <translation>منتظر مریض</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>منتظر (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>4 calls the chosen patient in</source>
        <translation>4 منتخب مریض کو اندر بلاتا ہے</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>اندر بلائیں</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>اپائنٹمنٹ دکھائیں</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>دراصل نہیں آئے</translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>سائن ان</translation>
    </message>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>استقبالیہ پر کون ہے؟</translation>
    </message>
    <message>
        <source>People of the clinic</source>
        <translation>کلینک کے لوگ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
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
        <translation>‏%1 سائن ان ہیں۔ سب کچھ جوں کا توں ہے؛ جاری رکھنے کے لیے پاس ورڈ دیں، یا کسی اور کے طور پر سائن ان کریں۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Who are you? Choose a name or give an e-mail address.</source>
        <translation>آپ کون ہیں؟ نام چنیں یا ای میل پتہ دیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsCharts</name>
    <message>
        <source>Visits</source>
        <translation>اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>نہ آنے کی شرح</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>انوائس شدہ</translation>
    </message>
    <message>
        <source>Utilisation by doctor</source>
        <translation>ڈاکٹر کے لحاظ سے استعمال</translation>
    </message>
    <message>
        <source>Booked of open minutes; the line is the period before.</source>
        <translation>کھلے منٹوں میں سے بک شدہ؛ لکیر پچھلی مدت ہے۔</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>حالت کے لحاظ سے اپائنٹمنٹس</translation>
    </message>
    <message>
        <source>No-show rate by doctor</source>
        <translation>ڈاکٹر کے لحاظ سے نہ آنے کی شرح</translation>
    </message>
    <message>
        <source>No-shows of those who came or should have.</source>
        <translation>آنے والوں میں سے وہ جو نہیں آئے۔</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>ذریعے کے لحاظ سے بکنگ</translation>
    </message>
    <message>
        <source>When visits are</source>
        <translation>اپائنٹمنٹس کب ہوتی ہیں</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>مہینہ وار انوائس</translation>
    </message>
    <message>
        <source>Dark: paid by now.</source>
        <translation>گہرا: اب تک ادا شدہ۔</translation>
    </message>
    <message>
        <source>%1 invoiced, %2 paid</source>
        <translation>‏%1 انوائس، %2 ادا</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 پوائنٹس</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsPage</name>
    <message>
        <source>The period before</source>
        <translation>پچھلی مدت</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>اگلی مدت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>جدول کی صورت</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV محفوظ کریں…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>مدت کی لمبائی</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>سہ ماہی</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>اپنی تاریخیں</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>گنتی جاری…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1 کے مقابلے میں</translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message>
        <source>New patient “%1”</source>
        <translation>نیا مریض ”%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n چھوٹی</numerusform>
            <numerusform>%n چھوٹیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncModel</name>
    <message>
        <source>Refused</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>یہاں کیا ہوا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncPage</name>
    <message>
        <source>Changes that have not arrived</source>
        <translation>وہ تبدیلیاں جو نہیں پہنچیں</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived at the clinic&apos;s hub.</source>
        <translation>یہاں جو کچھ ہوا کلینک کے سرور تک پہنچ گیا۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Pick another time…</source>
        <translation>دوسرا وقت چنیں…</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>پھر بھی بک کریں…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>چھوڑ دیں…</translation>
    </message>
    <message>
        <source>Move anyway…</source>
        <translation>پھر بھی منتقل کریں…</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>اس دوران یہ بدل گئی</translation>
    </message>
    <message>
        <source>It is tried again</source>
        <translation>دوبارہ کوشش ہو رہی ہے</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>It is sent again with the reason</source>
        <translation>وجہ کے ساتھ دوبارہ بھیجا گیا</translation>
    </message>
    <message>
        <source>Discard it?</source>
        <translation>اسے چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>It has been discarded</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::TestMessageBox</name>
    <message>
        <source>Send a test message</source>
        <translation>آزمائشی پیغام بھیجیں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>آپ کا ای میل پتہ</translation>
    </message>
    <message>
        <source>A topic or a phone&apos;s push token</source>
        <translation>موضوع یا فون کا پش ٹوکن</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>آپ کا فون نمبر</translation>
    </message>
    <message>
        <source>It goes out at once, with the settings that are saved.</source>
        <translation>یہ محفوظ ترتیبات کے ساتھ فوراً جاتا ہے۔</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>بھیجا جا رہا ہے …</translation>
    </message>
    <message>
        <source>This does not look like an address of this channel.</source>
        <translation>یہ اس ذریعے کا پتہ نہیں لگتا۔</translation>
    </message>
    <message>
        <source>The gateway has taken it. Look whether it arrives.</source>
        <translation>گیٹ وے نے لے لیا۔ دیکھیں کہ پہنچتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Not sent; later it may work: %1</source>
        <translation>نہیں گیا؛ بعد میں شاید ہو جائے: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رد: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this channel is not set up yet.</source>
        <translation>کچھ نہیں بھیجا گیا: یہ ذریعہ ابھی مقرر نہیں۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::TextsSection</name>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Take the accents out of text messages</source>
        <translation>SMS سے خاص حروف نکال دیں</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>اصل متن پر واپس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Texts of reminders and notices</source>
        <translation>یاد دہانیوں اور اطلاعات کے متن</translation>
    </message>
    <message>
        <source>What patients are told, in each language. A patient gets theirs, else the clinic&apos;s.</source>
        <translation>مریضوں کو ہر زبان میں کیا بتایا جاتا ہے۔ مریض کو اپنی زبان ملتی ہے، ورنہ کلینک کی۔</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>کس لیے</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>As a patient gets it</source>
        <translation>جیسا مریض کو ملتا ہے</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s own words.</source>
        <translation>یہ آپ کے کلینک کے اپنے الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>This is the text that came with the program.</source>
        <translation>یہ پروگرام کے ساتھ آنے والا متن ہے۔</translation>
    </message>
    <message>
        <source>A text cannot be empty</source>
        <translation>متن خالی نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>“%1” is not in the alphabet of text messages: one such letter, and each part holds 70 characters instead of 160.</source>
        <translation>”%1“ SMS کے حروف میں نہیں: ایسا ایک حرف بھی ہو تو ہر حصے میں 160 کی جگہ 70 حروف آتے ہیں۔</translation>
    </message>
    <message>
        <source>The text is saved; what leaves from now on says it</source>
        <translation>متن محفوظ ہوا؛ اب سے یہی جائے گا</translation>
    </message>
    <message>
        <source>The shipped text is back</source>
        <translation>اصل متن واپس آ گیا</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadModel</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>نہیں گیا: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>‏%1، %2، %3: %4۔ %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadPane</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Seen to: it no longer waits for a person  (E)</source>
        <translation>نمٹ گیا: اب کسی فرد کا منتظر نہیں  (E)</translation>
    </message>
    <message>
        <source>You already have a conversation with this patient</source>
        <translation>اس مریض سے آپ کی گفتگو پہلے سے ہے</translation>
    </message>
    <message>
        <source>The patient does not want to be written to this way</source>
        <translation>مریض نہیں چاہتا کہ اس طرح لکھا جائے</translation>
    </message>
    <message>
        <source>The patient cannot be reached this way</source>
        <translation>مریض سے اس طرح رابطہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Only who wrote a message can delete it, or an administrator</source>
        <translation>پیغام صرف لکھنے والا یا منتظم حذف کر سکتا ہے</translation>
    </message>
    <message>
        <source>It leaves this list; what the patient was sent stays with them.</source>
        <translation>یہ اس فہرست سے نکل جائے گا؛ مریض کو جو بھیجا گیا اس کے پاس رہے گا۔</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>یہ واپس نہیں آ سکتا۔</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>یہ پیغام حذف کریں؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>The message is deleted</source>
        <translation>پیغام حذف ہوا</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>متن کاپی کریں</translation>
    </message>
    <message>
        <source>Remove the star  (S)</source>
        <translation>ستارہ ہٹائیں  (S)</translation>
    </message>
    <message>
        <source>Star  (S)</source>
        <translation>ستارہ  (S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف کریں…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadView</name>
    <message>
        <source>New message ↓</source>
        <translation>نیا پیغام ↓</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیغامات</translation>
    </message>
    <message>
        <source>Choose a conversation, or begin a new one with N.</source>
        <translation>کوئی گفتگو چنیں، یا N سے نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>یہاں ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>آخری تبدیلی واپس لیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::TroubleList</name>
    <message>
        <source>Skip these</source>
        <translation>انہیں چھوڑ دیں</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>پھر بھی بک کریں…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TypesSection</name>
    <message>
        <source>Kinds of visits</source>
        <translation>اپائنٹمنٹ کی اقسام</translation>
    </message>
    <message>
        <source>The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below.</source>
        <translation>اپائنٹمنٹ کی اقسام یہاں درج ہوں گی: معائنہ، صفائی … پہلی نیچے شامل کریں۔</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>اپائنٹمنٹس اور کمرے</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>کمرے</translation>
    </message>
    <message>
        <source>Own time before and after</source>
        <translation>پہلے اور بعد کا اپنا وقت</translation>
    </message>
    <message>
        <source>Save the kind of visit</source>
        <translation>اپائنٹمنٹ کی قسم محفوظ کریں</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نئی قسم</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>قیمت (%1)</translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation>کوئی کمرہ نہیں۔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 منٹ</translation>
    </message>
    <message>
        <source>the doctor&apos;s</source>
        <translation>ڈاکٹر کا</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>اپائنٹمنٹ کی نئی قسم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہوا: %1</translation>
    </message>
    <message>
        <source>Another kind of visit has this name.</source>
        <translation>اپائنٹمنٹ کی ایک اور قسم کا یہی نام ہے۔</translation>
    </message>
    <message>
        <source>An amount like 19.99, not below zero.</source>
        <translation>رقم جیسے 19.99، صفر سے کم نہیں۔</translation>
    </message>
    <message>
        <source>The kind of visit needs a name of at most 200 characters.</source>
        <translation>اپائنٹمنٹ کی قسم کو زیادہ سے زیادہ 200 حروف کا نام چاہیے۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewKeeper</name>
    <message>
        <source>F%1 is free. Ctrl+Shift+F%1 puts what is shown there.</source>
        <translation>F%1 خالی ہے۔ Ctrl+Shift+F%1 موجودہ منظر اس پر رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>F2 to F9 are all taken: remove one first.</source>
        <translation>F2 تا F9 سب بھرے ہیں: پہلے ایک ہٹائیں۔</translation>
    </message>
    <message>
        <source>Save this view on F%1</source>
        <translation>یہ منظر F%1 پر محفوظ کریں</translation>
    </message>
    <message>
        <source>F%1 shows “%2”</source>
        <translation>F%1 ”%2“ دکھاتا ہے</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>یہ منظر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>”%1“ کا نام بدلیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewSwitch</name>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ایجنڈا</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitButton</name>
    <message>
        <source>%1, %2, %3. Show in the calendar</source>
        <translation>‏%1، %2، %3۔ کیلنڈر میں دکھائیں</translation>
    </message>
    <message>
        <source>%1: show in the calendar</source>
        <translation>‏%1: کیلنڈر میں دکھائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitCarrier</name>
    <message>
        <source>%1 is on the pinboard. Ctrl+V puts the visit down elsewhere.</source>
        <translation>‏%1 بورڈ پر ہے۔ Ctrl+V اپائنٹمنٹ کو دوسری جگہ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Ctrl+V books %1 once more.</source>
        <translation>Ctrl+V سے %1 ایک بار اور بک ہوتی ہے۔</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitList</name>
    <message>
        <source>Show all %1</source>
        <translation>تمام %1 دکھائیں</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>کیلنڈر میں دکھائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitMenu</name>
    <message>
        <source>Open…</source>
        <translation>کھولیں…</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>دراصل نہیں آئے</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آ گئے</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>اپائنٹمنٹ منسوخ کریں…</translation>
    </message>
    <message>
        <source>Complete with invoice…</source>
        <translation>انوائس کے ساتھ مکمل کریں…</translation>
    </message>
    <message>
        <source>The patient&apos;s record</source>
        <translation>مریض کا ریکارڈ</translation>
    </message>
    <message>
        <source>Write to the patient</source>
        <translation>مریض کو لکھیں</translation>
    </message>
    <message>
        <source>Park on the pinboard</source>
        <translation>بورڈ پر رکھیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>میٹنگ منسوخ کریں…</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitOrders</name>
    <message>
        <source>Booked %1, %2</source>
        <translation>‏%1 بک ہوا، %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation>‏%1 کو %2، %3 پر منتقل کیا</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>‏%1 کو %2 پر منتقل کیا</translation>
    </message>
    <message>
        <source>%1 now ends at %2</source>
        <translation>‏%1 اب %2 پر ختم ہوتی ہے</translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>‏%1 کی اپائنٹمنٹ بدلی گئی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>‏%1 آ گئے</translation>
    </message>
    <message>
        <source>%1 has not arrived</source>
        <translation>‏%1 نہیں آئے</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStoryPopover</name>
    <message>
        <source>Book again…</source>
        <translation>دوبارہ بک کریں…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>منسوخ: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>اضافی طور پر بک: %1</translation>
    </message>
    <message>
        <source>Invoice: %1, %2 to pay</source>
        <translation>بل: %1، %2 واجب الادا</translation>
    </message>
    <message>
        <source>Invoice: %1, paid</source>
        <translation>بل: %1، ادا شدہ</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>بل کھولیں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>کون آیا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStrip</name>
    <message>
        <source>No-show</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>No-show  (6)</source>
        <translation>نہیں آئے  (6)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>نوٹ…</translation>
    </message>
    <message>
        <source>Write the note  (N)</source>
        <translation>نوٹ لکھیں  (N)</translation>
    </message>
    <message>
        <source>1 no-show before</source>
        <translation>پہلے 1 بار نہیں آئے</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows before</source>
        <translation>
            <numerusform>پہلے %n بار نہیں آئے</numerusform>
            <numerusform>پہلے %n بار نہیں آئے</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>‏%1 سے منتظر</translation>
    </message>
    <message>
        <source>Finish  ·  Space</source>
        <translation>ختم  ·  Space</translation>
    </message>
    <message>
        <source>Start  ·  Space</source>
        <translation>شروع  ·  Space</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>اپائنٹمنٹ ختم کریں</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>اپائنٹمنٹ شروع کریں</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistOrders</name>
    <message>
        <source>%1 is on the waitlist</source>
        <translation>‏%1 انتظار کی فہرست میں ہے</translation>
    </message>
    <message>
        <source>%1 is off the waitlist</source>
        <translation>‏%1 انتظار کی فہرست سے ہٹ گئے</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2</source>
        <translation>‏%1 انتظار کی فہرست سے بک ہوئے، %2</translation>
    </message>
    <message>
        <source>The offer to %1 is on its way</source>
        <translation>‏%1 کو پیشکش جا رہی ہے</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistPopover</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>انتظار کی فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Could come from</source>
        <translation>آ سکتے ہیں از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>کوئی بھی ڈاکٹر</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistSection</name>
    <message>
        <source>Patients who would come earlier appear here. Add one with +.</source>
        <translation>جو مریض جلدی آ سکتے ہیں یہاں دکھائی دیتے ہیں۔ + سے شامل کریں۔</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>انتظار کی فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>any doctor</source>
        <translation>کوئی بھی ڈاکٹر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>‏%1 سے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>‏%1 تک</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>پیشکش بھیجی گئی</translation>
    </message>
    <message>
        <source>Waitlist (%1)</source>
        <translation>انتظار کی فہرست (%1)</translation>
    </message>
    <message>
        <source>1 waiting patient fits %1 with %2</source>
        <translation>1 منتظر مریض کے لیے %1، %2 کے ساتھ موزوں ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting patients fit %1 with %2</source>
        <translation>
            <numerusform>%n منتظر مریض کے لیے %1، %2 کے ساتھ موزوں ہے</numerusform>
            <numerusform>%n منتظر مریضوں کے لیے %1، %2 کے ساتھ موزوں ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>‏%1 بک کریں</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>پوچھا گیا</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Send an offer to %1</source>
        <translation>‏%1 کو پیشکش بھیجیں</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>وقت تلاش کریں…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::WeekdayRow</name>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>وقفہ شامل کریں</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>وقفہ نہیں</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>‏%1: کھلا</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation>‏%1: کھلتا ہے</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>‏%1: بند ہوتا ہے</translation>
    </message>
    <message>
        <source>and</source>
        <translation>اور</translation>
    </message>
</context>
<context>
    <name>frontdesk::WelcomeStep</name>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Front Desk میں خوش آمدید</translation>
    </message>
    <message>
        <source>A few short pages, and your clinic is ready. Everything can be changed later.</source>
        <translation>چند مختصر صفحات اور آپ کا کلینک تیار۔ بعد میں سب کچھ بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>اس کھڑکی کی زبان</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>نیا کلینک قائم کریں</translation>
    </message>
    <message>
        <source>A second desk: link it to a clinic&apos;s hub</source>
        <translation>دوسرا ڈیسک: کلینک کے سرور سے جوڑیں</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>بیک اپ سے جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowShell</name>
    <message>
        <source>Undone: %1</source>
        <translation>واپس لیا گیا: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوبارہ کیا گیا: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>واپس نہیں لیا گیا: %1۔ %2</translation>
    </message>
</context>
</TS>
