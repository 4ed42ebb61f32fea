<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from slot to slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book here, or open the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book at the next free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First slot of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working day fills the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has arrived, or has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>No visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The doctor already has a visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to the visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit that is “%1” cannot become “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is already past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward over this time; it does not exist that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside opening hours (%1–%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor is not available then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an open visit of today can be marked as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this visit in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not look right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed; please try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of all clinics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As patients read it in reminders and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic needs a name, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers without a + are read as this country&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language for patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of reminders and messages, where the patient has none of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, like USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two visits of a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or a kind of visit may have another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 720 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every closed day needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of video visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} becomes a secret of each visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address with {token} in it, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every network that this computer is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and a port, like 0.0.0.0:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for patients and gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this server is reached from outside: for links in e-mails and reports of gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each goes to patients who have the address and have not opted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reminder needs a channel and a time before the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder that falls into them goes out the evening before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long can a booking, a move or a cancellation be undone without a word to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 3600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a visit is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients asked at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before asking the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nobody this short before the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 10080 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with smtp:// or smtps://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What patients see: Clinic &lt;desk@example.com&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address that is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or name that the gateway knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of its reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports and replies are believed when they are signed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 6000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single á makes a text message cost more than twice as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock an untouched desk after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it asks for the password; nothing typed is lost. 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 480 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators are told when the last one is older. 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceList</name>
    <message>
        <source>No time off is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingForm</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingPopover</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter; with Ctrl+Enter the next one follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ClashLine</name>
    <message>
        <source>Book anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConfirmPopover</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DayController</name>
    <message>
        <source>%1 stays at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DayView</name>
    <message>
        <source>Calendar of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message>
        <source>Phones cannot connect: the server is not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones cannot connect: the server is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones connect to %1
Fingerprint %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsSection</name>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewayTests</name>
    <message>
        <source>A test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test message of %1. Messages to patients will arrive like this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HeaderBar</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidaysEditor</name>
    <message>
        <source>Add a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HoverCard</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed visits so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Legend</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::LinkDialog</name>
    <message>
        <source>A second desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this desk to the clinic&apos;s hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub shows its address and fingerprint on the page for phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint, to be sure that it is the one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the clinic …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address looks like https://192.168.1.10:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationPanel</name>
    <message>
        <source>Nothing new. Bookings, changes and messages of others are told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message>
        <source>A visit was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient asks for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PairingCard</name>
    <message>
        <source>Connect a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone scans the code with the clinic&apos;s app and is signed in. No password is typed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the phone is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listens on this computer alone; phones cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the server on first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Nothing fits. Try a name, a phone number, a date or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do, or whom do you look for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientEdit</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesModel</name>
    <message>
        <source>%1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesPage</name>
    <message>
        <source>Turn away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone has been connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is connected yet. Show the code and scan it with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed out at once and has to be connected anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been turned away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::QrCode</name>
    <message>
        <source>QR code that connects a phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::QuietHoursEditor</name>
    <message>
        <source>Send nothing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RefusalNote</name>
    <message>
        <source>Book anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderScheduleEditor</name>
    <message>
        <source>Add a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderTallies</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 · %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersModel</name>
    <message>
        <source>again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the settings, under Reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RowEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ScheduleForm</name>
    <message>
        <source>Own time between two visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hours, within the clinic&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Visits that are booked already stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchButton</name>
    <message>
        <source>Search  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients, visits and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, visits, messages and dates  ( / )
All commands  ( Ctrl+K )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set. Type to replace it; it is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ServerCard</name>
    <message>
        <source>Server for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running: the address is taken or not this computer&apos;s. Choose another one in the settings, under Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SetUpDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, for phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail, to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a hub already: link this desk to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about your clinic, and it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs eight characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message>
        <source>Any gateway over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the patients by their channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desk alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write texts without accents, so that they cost less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside them the desk can still book by giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change counts for visits booked or moved from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the time of a cancelled visit to waiting patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones that are connected already need the same address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is filled in, nothing leaves by this channel, and every attempt is shown as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can change these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SidePanel</name>
    <message>
        <source>Patients who have arrived appear here. Press 3 on a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left; give the password to go on, or sign in as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you? Choose a name or give an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message>
        <source>New patient “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TestMessageBox</name>
    <message>
        <source>Send a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic or a phone&apos;s push token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out at once, with the settings that are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an address of this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has taken it. Look whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent; later it may work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this channel is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TypesSection</name>
    <message>
        <source>Kinds of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of visit has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount like 19.99, not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of visit needs a name of at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitMenu</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitOrders</name>
    <message>
        <source>Booked %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::WeekdayRow</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
