"""Reads a mail from standard input with Python's own parser and its calendar with icalendar; prints what they see as JSON."""

import email
import email.policy
import json
import sys

import icalendar

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
seen = {
    "defects": [str(defect) for part in mail.walk() for defect in part.defects],
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n"),
    "ascii": raw.isascii(),
    "type": mail.get_content_type(),
    "parts": [],
}
for name in ("Date", "Message-ID", "From", "To", "Subject", "List-Unsubscribe", "List-Unsubscribe-Post", "Bcc"):
    seen[name] = str(mail[name]) if mail[name] is not None else None
for part in mail.iter_parts() if mail.is_multipart() else []:
    text = part.get_content()
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    seen["parts"].append({"type": part.get_content_type(), "method": part.get_param("method"), "text": text.replace("\r\n", "\n").rstrip("\n")})
    if part.get_content_type() != "text/calendar":
        continue
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    event = calendar.walk("VEVENT")[0]
    seen["calendar"] = {
        "errors": [str(error) for error in event.errors],
        "method": str(calendar["METHOD"]),
        "version": str(calendar["VERSION"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "location": str(event["LOCATION"]),
        "status": str(event["STATUS"]),
        "organizer": str(event["ORGANIZER"]),
        "organizerName": str(event["ORGANIZER"].params["CN"]),
        "attendee": str(event["ATTENDEE"]),
        "events": len(calendar.walk("VEVENT")),
    }
print(json.dumps(seen))
