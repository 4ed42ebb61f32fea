<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n minute</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message numerus="yes">
        <source>%n visit(s) missed</source>
        <translation>
            <numerusform>%n visit missed</numerusform>
            <numerusform>%n visits missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>every %n week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsCount</name>
    <message numerus="yes">
        <source>%1 characters · %n SMS</source>
        <translation>
            <numerusform>%1 characters · %n SMS</numerusform>
            <numerusform>%1 characters · %n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n changes wait and go up by themselves.</source>
        <translation>
            <numerusform>%n change waits and goes up by itself.</numerusform>
            <numerusform>%n changes wait and go up by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceList</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n visit to move</numerusform>
            <numerusform>%n visits to move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AttendeeEditor</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Notices, %n new</numerusform>
            <numerusform>Notices, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationsModel</name>
    <message numerus="yes">
        <source>%1, %n new: %2</source>
        <translation>
            <numerusform>%1, %n new: %2</numerusform>
            <numerusform>%1, %n new: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::DaySheetDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message numerus="yes">
        <source>The last backup is %n days old. The menu of your account makes a new one.</source>
        <translation>
            <numerusform>The last backup is %n day old. The menu of your account makes a new one.</numerusform>
            <numerusform>The last backup is %n days old. The menu of your account makes a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesView</name>
    <message numerus="yes">
        <source>Looking … %n pair(s) so far.</source>
        <translation>
            <numerusform>Looking … %n pair so far.</numerusform>
            <numerusform>Looking … %n pairs so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look like one person. Open one to compare the two.</source>
        <translation>
            <numerusform>%n pair of records looks like one person. Open it to compare the two.</numerusform>
            <numerusform>%n pairs of records look like one person. Open one to compare the two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringController</name>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>a group of %n</numerusform>
            <numerusform>a group of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HeatChart</name>
    <message numerus="yes">
        <source>Most visits: %1, %n of them</source>
        <translation>
            <numerusform>Most visits: %1, %n of them</numerusform>
            <numerusform>Most visits: %1, %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n visits</source>
        <translation>
            <numerusform>%1 %2: %n visit</numerusform>
            <numerusform>%1 %2: %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportView</name>
    <message numerus="yes">
        <source>Import %n patient(s)</source>
        <translation>
            <numerusform>Import %n patient</numerusform>
            <numerusform>Import %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxButton</name>
    <message numerus="yes">
        <source>Inbox, %n conversations with something new</source>
        <translation>
            <numerusform>Inbox, %n conversation with something new</numerusform>
            <numerusform>Inbox, %n conversations with something new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message numerus="yes">
        <source>%n messages marked as read</source>
        <translation>
            <numerusform>%n message marked as read</numerusform>
            <numerusform>%n messages marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MonthView</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayHead</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past, not arrived</source>
        <translation>
            <numerusform>%n min past, not arrived</numerusform>
            <numerusform>%n min past, not arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayPage</name>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <translation>
            <numerusform>Show %n that is done</numerusform>
            <numerusform>Show %n that are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed visit(s)</source>
        <translation>
            <numerusform>%n missed visit</numerusform>
            <numerusform>%n missed visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientPane</name>
    <message numerus="yes">
        <source>Did not come %n times</source>
        <translation>
            <numerusform>Did not come %n time</numerusform>
            <numerusform>Did not come %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientsPage</name>
    <message numerus="yes">
        <source>%n patient(s) written to %1</source>
        <translation>
            <numerusform>%n patient written to %1</numerusform>
            <numerusform>%n patients written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeButton</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors</source>
        <translation>
            <numerusform>%n doctor</numerusform>
            <numerusform>%n doctors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesFlow</name>
    <message numerus="yes">
        <source>Cancelled %n visits of %1</source>
        <translation>
            <numerusform>Cancelled %n visit of %1</numerusform>
            <numerusform>Cancelled %n visits of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits of %1</source>
        <translation>
            <numerusform>Moved %n visit of %1</numerusform>
            <numerusform>Moved %n visits of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visits of %1</source>
        <translation>
            <numerusform>Changed %n visit of %1</numerusform>
            <numerusform>Changed %n visits of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TroubleList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStoryPopover</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStrip</name>
    <message numerus="yes">
        <source>%n no-shows before</source>
        <translation>
            <numerusform>%n no-show before</numerusform>
            <numerusform>%n no-shows before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistSection</name>
    <message numerus="yes">
        <source>%n waiting patients fit %1 with %2</source>
        <translation>
            <numerusform>%n waiting patient fits %1 with %2</numerusform>
            <numerusform>%n waiting patients fit %1 with %2</numerusform>
        </translation>
    </message>
</context>
</TS>
