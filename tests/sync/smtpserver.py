"""A real SMTP server (aiosmtpd) on a free loopback port, for tests: prints its port, keeps each mail in a file.

    smtpserver.py FOLDER [--tls CERT KEY] [--auth USER PASSWORD]

How it behaves is the receiver's name: refused@ (550 5.1.1), relay@ (550 5.7.1), busy@ (451), full@ (554 after the
content), lost@ (takes the content and hangs up without a word), everybody else is served.
"""

import argparse
import asyncio
import json
import os
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

REFUSALS = {
    "refused": "550 5.1.1 No such user",
    "relay": "550 5.7.1 Relaying denied",
    "busy": "451 4.3.0 Try again later",
}


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.mails = 0
        self.attempts = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = REFUSALS.get(address.split("@")[0])
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "full":
            return "554 5.6.0 Content not accepted"
        self.mails += 1
        path = os.path.join(self.folder, f"{self.mails:03}")
        with open(path + ".eml", "wb") as file:
            file.write(envelope.content)
        facts = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "connection": session.peer[1],
            "tls": session.ssl is not None,
            "authenticated": session.authenticated,
        }
        with open(path + ".tmp", "w") as file:
            json.dump(facts, file)
        os.rename(path + ".tmp", path + ".json")
        if name == "lost":
            server.transport.abort()
        return "250 OK"


async def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("--tls", nargs=2)
    arguments.add_argument("--auth", nargs=2)
    given = arguments.parse_args()
    context = None
    if given.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*given.tls)

    def authenticate(server, session, envelope, mechanism, data):
        known = given.auth and [data.login.decode(), data.password.decode()] == given.auth
        return AuthResult(success=bool(known), handled=bool(known))

    keeper = Keeper(given.folder)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(
            keeper,
            hostname="mail.test",
            tls_context=context,
            require_starttls=context is not None,
            authenticator=authenticate if given.auth else None,
            auth_required=given.auth is not None,
            auth_require_tls=context is not None,
        ),
        "127.0.0.1",
        0,
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
