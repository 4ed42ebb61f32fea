<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Cita elegida</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Comandos y búsqueda</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>Buscar un paciente, una cita o un mensaje</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ayuda teclas</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Agendar una cita</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>nueva cita reservar turno</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Ir al día siguiente</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Ir al día anterior</translation>
    </message>
    <message>
        <source>Move from slot to slot</source>
        <translation>Pasar de un horario a otro</translation>
    </message>
    <message>
        <source>Book here, or open the visit</source>
        <translation>Agendar aquí o abrir la cita</translation>
    </message>
    <message>
        <source>Book at the next free slot</source>
        <translation>Agendar en la próxima hora libre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>First slot of the day</source>
        <translation>Primer horario del día</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>The working day fills the window</source>
        <translation>Ajustar la jornada a la ventana</translation>
    </message>
    <message>
        <source>Has arrived, or has not</source>
        <translation>Marcar o quitar la llegada</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Todo lo que se puede hacer con ella</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Show the day by doctor</source>
        <translation>Mostrar el día por doctor</translation>
    </message>
    <message>
        <source>Show the day by room</source>
        <translation>Mostrar el día por consultorio</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Mostrar la semana</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Mostrar el mes</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Mostrar la agenda</translation>
    </message>
    <message>
        <source>Show a saved view (F2 to F9)</source>
        <translation>Mostrar una vista guardada (F2 a F9)</translation>
    </message>
    <message>
        <source>Save what is shown as a view (F2 to F9)</source>
        <translation>Guardar lo que se muestra como vista (F2 a F9)</translation>
    </message>
    <message>
        <source>Park it on the pinboard</source>
        <translation>Dejarla en el tablero</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarla</translation>
    </message>
    <message>
        <source>Put down here what was parked or copied</source>
        <translation>Colocar aquí lo que se dejó en el tablero o se copió</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Imprimir la hoja del día…</translation>
    </message>
    <message>
        <source>pdf paper</source>
        <translation>pdf papel</translation>
    </message>
    <message>
        <source>Complete it with an invoice</source>
        <translation>Completarla con una factura</translation>
    </message>
    <message>
        <source>Move it by a slot, or to the column beside</source>
        <translation>Moverla un turno, o a la columna de al lado</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>invited</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>going</source>
        <translation>vendrá</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>no vendrá</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vino</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Recordatorio de evento</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Calendar for others</source>
        <translation>Calendario para otros</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminó</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movió</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>cambió el estado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceló</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>agendó de todos modos</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>marcó la llegada</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>quitó la llegada</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshizo</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>registró el pago</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizó</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportó</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>se unió</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>link in an e-mail</source>
        <translation>enlace de un correo</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Llamada de voz</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Notificación push</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>próxima semana</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>No visits</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 cita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin consultorio</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>ausente: %1</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Type and room</source>
        <translation>Tipo y consultorio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Sin citas</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The doctor already has a visit %1</source>
        <translation>El doctor ya tiene una cita: %1</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <translation>Se superpone con %1, %2</translation>
    </message>
    <message>
        <source>Too close to the visit %1</source>
        <translation>Demasiado cerca de la cita: %1</translation>
    </message>
    <message>
        <source>Too close to %1, %2</source>
        <translation>Demasiado cerca de %1, %2</translation>
    </message>
    <message>
        <source>%1 is taken %2</source>
        <translation>%1 no está libre: %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Cerrado el %1</translation>
    </message>
    <message>
        <source>A visit that is “%1” cannot become “%2”</source>
        <translation>Una cita en estado «%1» no puede pasar a «%2»</translation>
    </message>
    <message>
        <source>This time is already past</source>
        <translation>Esa hora ya pasó</translation>
    </message>
    <message>
        <source>More than five years ahead</source>
        <translation>Faltan más de cinco años</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; it does not exist that day</source>
        <translation>El reloj se adelanta a esa hora; ese día no existe</translation>
    </message>
    <message>
        <source>Outside opening hours (%1–%2)</source>
        <translation>Fuera del horario de atención (%1–%2)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>The doctor is not available then</source>
        <translation>El doctor no está disponible a esa hora</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Este horario está ocupado</translation>
    </message>
    <message>
        <source>This visit is closed</source>
        <translation>Esta cita está cerrada</translation>
    </message>
    <message>
        <source>Only an open visit of today can be marked as arrived</source>
        <translation>Solo se puede marcar la llegada en una cita abierta de hoy</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
    <message>
        <source>%1 does not look right</source>
        <translation>%1 no parece correcto</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>No tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed; please try again</source>
        <translation>No se pudo guardar. No se cambió nada; intente de nuevo</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas. Intente de nuevo en %n minuto</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas. Intente de nuevo en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>El correo o la contraseña son incorrectos</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime</source>
        <translation>Otra persona lo modificó mientras tanto</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Trimestre %1 de %2</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>Patients&apos; app</source>
        <translation>App de pacientes</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>has no account in the app</source>
        <translation>no tiene cuenta en la app</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin correo electrónico</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>sin número de teléfono</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>no lo desea</translation>
    </message>
    <message>
        <source>not set up in the settings</source>
        <translation>sin configurar en los ajustes</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>Cambios por enviar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Última %1</translation>
    </message>
    <message>
        <source>Next %1 %2</source>
        <translation>Próxima %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) missed</source>
        <translation>
            <numerusform>%n visita perdida</numerusform>
            <numerusform>%n visitas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Debe %1</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/AAAA</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Es obligatorio</translation>
    </message>
    <message>
        <source>Not a whole phone number; one from abroad begins with +</source>
        <translation>El número no está completo; uno del extranjero empieza con +</translation>
    </message>
    <message>
        <source>A day in the past, written %1</source>
        <translation>Un día del pasado, escrito %1</translation>
    </message>
    <message>
        <source>An address like name@example.org</source>
        <translation>Una dirección como name@example.org</translation>
    </message>
    <message>
        <source>Times like 21:00-08:00, or off</source>
        <translation>Horas como 21:00-08:00, u off</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>tiene este número de teléfono</translation>
    </message>
    <message>
        <source>has a similar name and the same birth date</source>
        <translation>tiene un nombre parecido y la misma fecha de nacimiento</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Visit on %1, %2</source>
        <translation>Cita del %1, %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminder by hand</source>
        <translation>Recordatorio manual</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Recordatorio de evento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>No-show text</source>
        <translation>Mensaje por inasistencia</translation>
    </message>
    <message>
        <source>The visit is cancelled</source>
        <translation>La cita está cancelada</translation>
    </message>
    <message>
        <source>The visit is not approved yet</source>
        <translation>La cita aún no está aprobada</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>El paciente no vino</translation>
    </message>
    <message>
        <source>The visit has begun or is over</source>
        <translation>La cita ya empezó o terminó</translation>
    </message>
    <message>
        <source>The visit was moved, closed or cancelled</source>
        <translation>La cita se movió, se cerró o se canceló</translation>
    </message>
    <message>
        <source>The visit is gone</source>
        <translation>La cita ya no existe</translation>
    </message>
    <message>
        <source>Too late: the visit had begun</source>
        <translation>Demasiado tarde: la cita ya había empezado</translation>
    </message>
    <message>
        <source>The patient does not attend</source>
        <translation>El paciente no asiste</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>El registro ya no existe</translation>
    </message>
    <message>
        <source>The event is cancelled or closed</source>
        <translation>El evento está cancelado o cerrado</translation>
    </message>
    <message>
        <source>Too late: the event had begun</source>
        <translation>Demasiado tarde: el evento ya había empezado</translation>
    </message>
    <message>
        <source>Too late: it was due more than a day before</source>
        <translation>Demasiado tarde: debía salir hace más de un día</translation>
    </message>
    <message>
        <source>The time is taken</source>
        <translation>El horario está ocupado</translation>
    </message>
    <message>
        <source>The message was deleted</source>
        <translation>El mensaje se eliminó</translation>
    </message>
    <message>
        <source>The patient does not want %1</source>
        <translation>El paciente no desea %1</translation>
    </message>
    <message>
        <source>The patient has no address for %1</source>
        <translation>El paciente no tiene dirección para %1</translation>
    </message>
    <message>
        <source>The patient has no address for this, or does not want it</source>
        <translation>El paciente no tiene dirección para esto, o no lo desea</translation>
    </message>
    <message>
        <source>The patient has unsubscribed</source>
        <translation>El paciente canceló la suscripción</translation>
    </message>
    <message>
        <source>The mail server refused the address (%1)</source>
        <translation>El servidor de correo rechazó la dirección (%1)</translation>
    </message>
    <message>
        <source>The address is no e-mail address</source>
        <translation>La dirección no es un correo electrónico</translation>
    </message>
    <message>
        <source>%1 is not set up</source>
        <translation>%1 no está configurado</translation>
    </message>
    <message>
        <source>Not set up: %1 is missing</source>
        <translation>Sin configurar: falta %1</translation>
    </message>
    <message>
        <source>A secret of the settings cannot be opened with this key</source>
        <translation>Un secreto de los ajustes no se puede abrir con esta clave</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the settings is no e-mail address</source>
        <translation>La dirección del remitente en los ajustes no es un correo electrónico</translation>
    </message>
    <message>
        <source>The gateway did not take it</source>
        <translation>La pasarela no lo aceptó</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Sin respuesta de la pasarela: %1</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La pasarela respondió %1</translation>
    </message>
    <message>
        <source>No answer from the mail server: %1</source>
        <translation>Sin respuesta del servidor de correo: %1</translation>
    </message>
    <message>
        <source>The mail server answered %1</source>
        <translation>El servidor de correo respondió %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail (%1)</source>
        <translation>El servidor de correo rechazó el mensaje (%1)</translation>
    </message>
    <message>
        <source>This version of the program cannot write it</source>
        <translation>Esta versión del programa no puede escribirlo</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>cada %n mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1, el día %2</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <translation>%1, el %2 %3</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercer</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>cada semana, el %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>cada %n semana el %1</numerusform>
            <numerusform>cada %n semanas el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be booked so: at most %1 visits, all within ten years.</source>
        <translation>Así no se puede agendar nada: como máximo %1 citas, todas en un plazo de diez años.</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 cita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 – %5</source>
        <translation>%1, %2, %3: %4 – %5</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Administrator of all clinics</source>
        <translation>Administrador de todas las clínicas</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>As patients read it in reminders and messages.</source>
        <translation>Como lo leen los pacientes en recordatorios y mensajes.</translation>
    </message>
    <message>
        <source>The clinic needs a name, on one line.</source>
        <translation>La clínica necesita un nombre, en una sola línea.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>No existe esa zona horaria. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone numbers without a + are read as this country&apos;s.</source>
        <translation>Los números de teléfono sin + se leen como de este país.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>Language for patients</source>
        <translation>Idioma para los pacientes</translation>
    </message>
    <message>
        <source>Of reminders and messages, where the patient has none of their own.</source>
        <translation>De los recordatorios y mensajes, si el paciente no tiene uno propio.</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>Elija un idioma de la lista.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>A currency has three letters, like USD.</source>
        <translation>Una moneda tiene tres letras, como USD.</translation>
    </message>
    <message>
        <source>Time between two visits of a doctor</source>
        <translation>Tiempo entre dos citas de un doctor</translation>
    </message>
    <message>
        <source>A doctor or a kind of visit may have another.</source>
        <translation>Un doctor o un tipo de cita puede tener otro.</translation>
    </message>
    <message>
        <source>From 0 to 720 minutes.</source>
        <translation>De 0 a 720 minutos.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>Un día cierra después de abrir, y sus partes no se superponen.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Every closed day needs a name.</source>
        <translation>Cada día cerrado necesita un nombre.</translation>
    </message>
    <message>
        <source>Address of video visits</source>
        <translation>Dirección de las videoconsultas</translation>
    </message>
    <message>
        <source>{token} becomes a secret of each visit.</source>
        <translation>{token} se convierte en un secreto de cada cita.</translation>
    </message>
    <message>
        <source>An https address with {token} in it, once.</source>
        <translation>Una dirección https que contenga {token} una vez.</translation>
    </message>
    <message>
        <source>Server for phones</source>
        <translation>Servidor para teléfonos</translation>
    </message>
    <message>
        <source>Address and port of the server</source>
        <translation>Dirección y puerto del servidor</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every network that this computer is in.</source>
        <translation>0.0.0.0 representa todas las redes en las que está este equipo.</translation>
    </message>
    <message>
        <source>An address and a port, like 0.0.0.0:8443.</source>
        <translation>Una dirección y un puerto, como 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Address for patients and gateways</source>
        <translation>Dirección para pacientes y pasarelas</translation>
    </message>
    <message>
        <source>Where this server is reached from outside: for links in e-mails and reports of gateways.</source>
        <translation>Donde se llega a este servidor desde fuera: para enlaces en correos e informes de las pasarelas.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Una dirección que empiece con https:// o http://.</translation>
    </message>
    <message>
        <source>Reminders of a visit</source>
        <translation>Recordatorios de una cita</translation>
    </message>
    <message>
        <source>Each goes to patients who have the address and have not opted out.</source>
        <translation>Cada uno va a los pacientes que tienen la dirección y no se han dado de baja.</translation>
    </message>
    <message>
        <source>Every reminder needs a channel and a time before the visit.</source>
        <translation>Cada recordatorio necesita un canal y un tiempo antes de la cita.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>A reminder that falls into them goes out the evening before.</source>
        <translation>Un recordatorio que caiga en ellas sale la noche anterior.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>Las dos horas deben ser distintas.</translation>
    </message>
    <message>
        <source>Hold back notices</source>
        <translation>Retener los avisos</translation>
    </message>
    <message>
        <source>So long can a booking, a move or a cancellation be undone without a word to the patient.</source>
        <translation>Durante este tiempo se puede deshacer una cita nueva, un cambio de hora o una cancelación sin que el paciente reciba nada.</translation>
    </message>
    <message>
        <source>From 0 to 3600 seconds.</source>
        <translation>De 0 a 3600 segundos.</translation>
    </message>
    <message>
        <source>Offers to the waitlist</source>
        <translation>Ofertas a la lista de espera</translation>
    </message>
    <message>
        <source>When a visit is cancelled</source>
        <translation>Cuando se cancela una cita</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una opción de la lista.</translation>
    </message>
    <message>
        <source>Patients asked at once</source>
        <translation>Pacientes consultados a la vez</translation>
    </message>
    <message>
        <source>From 1 to 20.</source>
        <translation>De 1 a 20.</translation>
    </message>
    <message>
        <source>Wait before asking the next</source>
        <translation>Esperar antes de consultar al siguiente</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>De 1 a 1440 minutos.</translation>
    </message>
    <message>
        <source>Ask nobody this short before the visit</source>
        <translation>No consultar a nadie si falta menos de este tiempo para la cita</translation>
    </message>
    <message>
        <source>From 0 to 10080 minutes.</source>
        <translation>De 0 a 10080 minutos.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465</source>
        <translation>smtp://host:587 o smtps://host:465</translation>
    </message>
    <message>
        <source>An address that begins with smtp:// or smtps://.</source>
        <translation>Una dirección que empiece con smtp:// o smtps://.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Text on one line.</source>
        <translation>Texto en una sola línea.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>What patients see: Clinic &lt;desk@example.com&gt;</source>
        <translation>Lo que ven los pacientes: Clínica &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>No parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>Tipo de pasarela</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <source>The whole address that is called.</source>
        <translation>La dirección completa a la que se llama.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The number or name that the gateway knows.</source>
        <translation>El número o nombre que la pasarela conoce.</translation>
    </message>
    <message>
        <source>Secret of its reports</source>
        <translation>Secreto de sus informes</translation>
    </message>
    <message>
        <source>Delivery reports and replies are believed when they are signed with it.</source>
        <translation>Los informes de entrega y las respuestas se aceptan si están firmados con él.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Most in a minute</source>
        <translation>Máximo por minuto</translation>
    </message>
    <message>
        <source>From 1 to 6000.</source>
        <translation>De 1 a 6000.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>A single á makes a text message cost more than twice as much.</source>
        <translation>Una sola á hace que un mensaje de texto cueste más del doble.</translation>
    </message>
    <message>
        <source>Lock an untouched desk after</source>
        <translation>Bloquear la recepción sin uso tras</translation>
    </message>
    <message>
        <source>Then it asks for the password; nothing typed is lost. 0 for never.</source>
        <translation>Entonces pide la contraseña; nada de lo escrito se pierde. 0 para nunca.</translation>
    </message>
    <message>
        <source>From 0 to 480 minutes.</source>
        <translation>De 0 a 480 minutos.</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>Recordar la copia de seguridad tras</translation>
    </message>
    <message>
        <source>Administrators are told when the last one is older. 0 for never.</source>
        <translation>Se avisa a los administradores cuando la última es más antigua. 0 para nunca.</translation>
    </message>
    <message>
        <source>From 0 to 365 days.</source>
        <translation>De 0 a 365 días.</translation>
    </message>
    <message>
        <source>Day sheet for an outage</source>
        <translation>Hoja del día para una interrupción</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Empty: “downtime” beside the clinic&apos;s data. A folder that another computer sees, or a memory stick, also helps when this computer fails.</source>
        <translation>Vacío: «downtime» junto a los datos de la clínica. Una carpeta que otro equipo ve, o una memoria USB, también ayuda cuando este equipo falla.</translation>
    </message>
    <message>
        <source>A folder&apos;s whole path, like /media/stick.</source>
        <translation>La ruta completa de una carpeta, como /media/stick.</translation>
    </message>
</context>
<context>
    <name>SmsCount</name>
    <message numerus="yes">
        <source>%1 characters · %n SMS</source>
        <translation>
            <numerusform>%1 caracteres · %n SMS</numerusform>
            <numerusform>%1 caracteres · %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; “%2” leaves room for %3 in each</source>
        <translation>%1; «%2» deja sitio para %3 en cada uno</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no-show</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Booking</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>Cambio de una cita</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>Llegada retirada</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>Datos del paciente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Change of the set-up</source>
        <translation>Cambio de configuración</translation>
    </message>
    <message>
        <source>Goes up by itself when the clinic&apos;s hub can be reached</source>
        <translation>Se envía solo cuando se pueda llegar al servidor de la clínica</translation>
    </message>
    <message>
        <source>It rests on another change that was refused</source>
        <translation>Depende de otro cambio que fue rechazado</translation>
    </message>
    <message>
        <source>That time was taken meanwhile: %1</source>
        <translation>Ese horario se ocupó mientras tanto: %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it</source>
        <translation>El servidor de la clínica lo rechazó</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it: %1</source>
        <translation>El servidor de la clínica lo rechazó: %1</translation>
    </message>
    <message>
        <source>One change waits and goes up by itself.</source>
        <translation>Un cambio espera y se envía solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and go up by themselves.</source>
        <translation>
            <numerusform>%n cambio espera y se envía solo.</numerusform>
            <numerusform>%n cambios esperan y se envían solos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>Servidor no confiable</translation>
    </message>
    <message>
        <source>The clinic is being copied to this desk.</source>
        <translation>La clínica se está copiando a esta recepción.</translation>
    </message>
    <message>
        <source>This desk and the clinic&apos;s hub are in step.</source>
        <translation>Esta recepción y el servidor de la clínica están al día.</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub has not been reached since %1. Work goes on here.</source>
        <translation>No se ha podido llegar al servidor de la clínica desde %1. El trabajo sigue aquí.</translation>
    </message>
    <message>
        <source>The hub no longer knows this desk&apos;s account: link the desk anew.</source>
        <translation>El servidor ya no reconoce la cuenta de esta recepción: vuelva a vincularla.</translation>
    </message>
    <message>
        <source>Whoever answers at the hub&apos;s address is not the hub that this desk was linked to. Nothing is sent.</source>
        <translation>Quien responde en la dirección del servidor no es el servidor al que se vinculó esta recepción. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Reminder of a visit</source>
        <translation>Recordatorio de una cita</translation>
    </message>
    <message>
        <source>A visit was booked</source>
        <translation>Se agendó una cita</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>Se movió una cita</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>Se canceló una cita</translation>
    </message>
    <message>
        <source>A free time for the waitlist</source>
        <translation>Una hora libre para la lista de espera</translation>
    </message>
    <message>
        <source>A free time was accepted</source>
        <translation>Se aceptó una hora libre</translation>
    </message>
    <message>
        <source>A free time went to somebody else</source>
        <translation>Una hora libre fue para otra persona</translation>
    </message>
    <message>
        <source>A new message in the app</source>
        <translation>Un mensaje nuevo en la app</translation>
    </message>
    <message>
        <source>the patient&apos;s name</source>
        <translation>el nombre del paciente</translation>
    </message>
    <message>
        <source>the doctor&apos;s name</source>
        <translation>el nombre del doctor</translation>
    </message>
    <message>
        <source>the clinic&apos;s name</source>
        <translation>el nombre de la clínica</translation>
    </message>
    <message>
        <source>the day of the visit</source>
        <translation>el día de la cita</translation>
    </message>
    <message>
        <source>the time of the visit</source>
        <translation>la hora de la cita</translation>
    </message>
    <message>
        <source>the link, where there is one</source>
        <translation>el enlace, si lo hay</translation>
    </message>
    <message>
        <source>A %1 stands alone: a placeholder is a word in braces, like {patient}</source>
        <translation>Hay un %1 suelto: un marcador es una palabra entre llaves, como {patient}</translation>
    </message>
    <message>
        <source>%1 means nothing here; use one of those below</source>
        <translation>%1 no significa nada aquí; use uno de los de abajo</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Staff meeting</source>
        <translation>Reunión del personal</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Agendado de todos modos: %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>vinieron %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceList</name>
    <message>
        <source>No time off is entered.</source>
        <translation>No hay ninguna ausencia registrada.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Primer día de ausencia</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Último día de ausencia</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>Agregar ausencia</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n cita por mover</numerusform>
            <numerusform>%n citas por mover</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Time off ends after it begins.</source>
        <translation>La ausencia debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Time off added: %1</source>
        <translation>Ausencia agregada: %1</translation>
    </message>
    <message>
        <source>Time off removed: %1</source>
        <translation>Ausencia quitada: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceOrders</name>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>%1. Visits that lie in it: %2</source>
        <translation>%1. Citas que quedan dentro: %2</translation>
    </message>
    <message>
        <source>Free again: %1</source>
        <translation>Libre de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountSection</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada por pagar</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <translation>Factura %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdminStep</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The administrator: may change everything and add the others.</source>
        <translation>El administrador: puede cambiar todo y agregar a los demás.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Su apellido</translation>
    </message>
    <message>
        <source>Your e-mail, to sign in with</source>
        <translation>Su correo electrónico, para iniciar sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>¿Cuál es su apellido?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>No parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The password needs eight characters or more.</source>
        <translation>La contraseña necesita ocho caracteres o más.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaDelegate</name>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaView</name>
    <message>
        <source>Filter the agenda</source>
        <translation>Filtrar la agenda</translation>
    </message>
    <message>
        <source>Filter by patient, doctor, type, room or note</source>
        <translation>Filtrar por paciente, doctor, tipo, consultorio o nota</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No visits in these four weeks. Press C to book one.</source>
        <translation>No hay citas en estas cuatro semanas. Pulse C para agendar una.</translation>
    </message>
    <message>
        <source>No visit matches “%1”.</source>
        <translation>Ninguna cita coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttendeeEditor</name>
    <message>
        <source>Add a patient</source>
        <translation>Agregar un paciente</translation>
    </message>
    <message>
        <source>Add a patient: name, phone or number</source>
        <translation>Agregar paciente: nombre, teléfono o número</translation>
    </message>
    <message>
        <source>Patients of the group</source>
        <translation>Pacientes del grupo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditDetails</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditModel</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Un paciente</translation>
    </message>
    <message>
        <source>Former user</source>
        <translation>Usuario anterior</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Vía</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPage</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show new entries</source>
        <translation>Mostrar las entradas nuevas</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entry fits. Everything that is done in the clinic is noted here, and never changed.</source>
        <translation>Ninguna entrada coincide. Todo lo que se hace en la clínica se anota aquí y nunca se modifica.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action, like status</source>
        <translation>Acción, p. ej. status</translation>
    </message>
    <message>
        <source>Id of a patient</source>
        <translation>Id de un paciente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Elija una entrada para ver qué cambió.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Each entry is sealed with the one before it: whoever changes one breaks the chain.</source>
        <translation>Cada entrada está sellada con la anterior: quien modifica una rompe la cadena.</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>paciente %1</translation>
    </message>
    <message>
        <source>Reading every entry…</source>
        <translation>Leyendo todas las entradas…</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries follow from each other.</source>
        <translation>La cadena está íntegra: las %1 entradas se siguen unas a otras.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before, was changed or taken out.</source>
        <translation>La cadena está rota en la entrada %1: esta, o la anterior, fue modificada o retirada.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPanel</name>
    <message>
        <source>%1 exists already. Nothing was overwritten; choose another name or an empty folder.</source>
        <translation>%1 ya existe. No se sobrescribió nada; elija otro nombre o una carpeta vacía.</translation>
    </message>
    <message>
        <source>A newer version of Front Desk made this backup. Update first.</source>
        <translation>Esta copia se hizo con una versión más reciente de Front Desk. Actualice primero.</translation>
    </message>
    <message>
        <source>This is no whole backup of Front Desk. Nothing was changed.</source>
        <translation>No es una copia de seguridad completa de Front Desk. No se cambió nada.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Everything in one file, while everybody goes on working. Keep it on another disk, and the clinic&apos;s secrets key apart from it: nothing else opens what is sealed.</source>
        <translation>Todo en un solo archivo, mientras todos siguen trabajando. Guárdelo en otro disco, y la clave de los secretos de la clínica aparte: nada más abre lo que está sellado.</translation>
    </message>
    <message>
        <source>The last backup was made on %1 at %2:
%3</source>
        <translation>La última copia de seguridad se hizo el %1 a las %2:
%3</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia guardada en %1</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>An empty folder for it</source>
        <translation>Una carpeta vacía para ella</translation>
    </message>
    <message>
        <source>The backup is a clinic of its own now. The one that is open was not touched. To work with the restored one, close this window and start:
%1</source>
        <translation>La copia es ahora una clínica aparte. La que está abierta no se tocó. Para trabajar con la restaurada, cierre esta ventana e inicie:
%1</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Avisos, %n nuevo</numerusform>
            <numerusform>Avisos, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>frontdesk::BlockPopover</name>
    <message>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>Se muestra en el calendario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papeleo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It has to end later than it begins.</source>
        <translation>Tiene que terminar después de empezar.</translation>
    </message>
    <message>
        <source>1 visit lies in it and has to be moved.</source>
        <translation>1 cita queda dentro y hay que moverla.</translation>
    </message>
    <message>
        <source>%1 visits lie in it and have to be moved.</source>
        <translation>%1 citas quedan dentro y hay que moverlas.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin consultorio</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingPopover</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone of the new patient</source>
        <translation>Teléfono del paciente nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter; with Ctrl+Enter the next one follows</source>
        <translation>Enter; con Ctrl+Enter sigue la próxima</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquear tiempo…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Reunión…</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>Crear uno nuevo de todos modos</translation>
    </message>
    <message>
        <source>%1 of %2 visits cannot be booked:</source>
        <translation>%1 de %2 citas no se pueden agendar:</translation>
    </message>
    <message>
        <source>This cannot be booked:</source>
        <translation>No se puede agendar:</translation>
    </message>
    <message>
        <source>Booked %1, %2, %3</source>
        <translation>Agendado: %1, %2, %3</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>Agendado: %1, %2</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
</context>
<context>
    <name>frontdesk::BubbleDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClashLine</name>
    <message>
        <source>Book anyway…</source>
        <translation>Agendar de todos modos…</translation>
    </message>
    <message>
        <source>Pick %1 instead</source>
        <translation>Elegir %1 en su lugar</translation>
    </message>
    <message>
        <source>Free the blocked time</source>
        <translation>Liberar el tiempo bloqueado</translation>
    </message>
    <message>
        <source>Free the blocked time “%1”</source>
        <translation>Liberar el tiempo bloqueado «%1»</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClinicStep</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Patients read the name in reminders and messages.</source>
        <translation>Los pacientes leen el nombre en recordatorios y mensajes.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country, for phone numbers and money</source>
        <translation>País, para los números de teléfono y la moneda</translation>
    </message>
    <message>
        <source>Language of messages to patients</source>
        <translation>Idioma de los mensajes a los pacientes</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>La clínica necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>No existe esa zona horaria. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Elija el país.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePopover</name>
    <message>
        <source>Complete the visit</source>
        <translation>Completar la cita</translation>
    </message>
    <message>
        <source>Complete with invoice</source>
        <translation>Completar con factura</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>/  Quick reply</source>
        <translation>/  Respuesta rápida</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Enviar por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>Enviar  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n carácter de más</numerusform>
            <numerusform>%n caracteres de más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no way to write to %1.</source>
        <translation>No hay forma de escribir a %1.</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends, / for a quick reply</source>
        <translation>Escribir a %1 …   Ctrl+Enter envía, / para una respuesta rápida</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends</source>
        <translation>Escribir a %1 …   Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Fill in %1 first</source>
        <translation>Complete primero %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConfirmPopover</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactPopover</name>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>A patient or a colleague</source>
        <translation>Un paciente o un colega</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Nobody is called like that</source>
        <translation>Nadie se llama así</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>No message gets through to this number</source>
        <translation>Ningún mensaje llega a este número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mail to this address comes back</source>
        <translation>El correo a esta dirección se devuelve</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationPane</name>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>What wants an answer from a person</source>
        <translation>Lo que espera la respuesta de una persona</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Buscar una conversación</translation>
    </message>
    <message>
        <source>Name, phone or number  ( / )</source>
        <translation>Nombre, teléfono o número  ( / )</translation>
    </message>
    <message>
        <source>Write to somebody  (N)</source>
        <translation>Escribir a alguien  (N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>What patients and colleagues write stands here. N writes to somebody.</source>
        <translation>Aquí aparece lo que escriben los pacientes y los colegas. N para escribir a alguien.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Ninguna conversación coincide.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationsModel</name>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new: %2</source>
        <translation>
            <numerusform>%1, %n nuevo: %2</numerusform>
            <numerusform>%1, %n nuevos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayController</name>
    <message>
        <source>%1 stays at %2</source>
        <translation>%1 sigue en su hora: %2</translation>
    </message>
    <message>
        <source>%1 keeps its length</source>
        <translation>%1 conserva su duración</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>¿Agendar de todos modos?</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>El motivo se guarda con la cita.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Agendar de todos modos</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>Acordado con el doctor</translation>
    </message>
    <message>
        <source>Cancel the visit of %1?</source>
        <translation>¿Cancelar la cita de %1?</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>Patient called</source>
        <translation>Llamó el paciente</translation>
    </message>
    <message>
        <source>Doctor is ill</source>
        <translation>El doctor está enfermo</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Agendada dos veces</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>¿Cancelar %1?</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
</context>
<context>
    <name>frontdesk::DaySheetDialog</name>
    <message>
        <source>Cancelled visits and no-shows too</source>
        <translation>También las canceladas y las inasistencias</translation>
    </message>
    <message>
        <source>Each doctor on a page of their own</source>
        <translation>Cada doctor en su propia página</translation>
    </message>
    <message>
        <source>Print the day: %1</source>
        <translation>Imprimir el día: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los doctores</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>La impresora no lo aceptó</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayView</name>
    <message>
        <source>Calendar by the hour</source>
        <translation>Calendario por horas</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message>
        <source>Phones cannot connect: the server is not listening.</source>
        <translation>Los teléfonos no se pueden conectar: el servidor no está escuchando.</translation>
    </message>
    <message>
        <source>Phones cannot connect: the server is switched off.</source>
        <translation>Los teléfonos no se pueden conectar: el servidor está apagado.</translation>
    </message>
    <message>
        <source>LAN off</source>
        <translation>LAN apagada</translation>
    </message>
    <message>
        <source>Phones connect to %1</source>
        <translation>Los teléfonos se conectan a %1</translation>
    </message>
    <message>
        <source>Phones connect to %1
Fingerprint %2</source>
        <translation>Los teléfonos se conectan a %1
Huella digital %2</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear la recepción</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stop telling notices on the desktop</source>
        <translation>Dejar de mostrar avisos en el escritorio</translation>
    </message>
    <message>
        <source>Tell notices on the desktop</source>
        <translation>Mostrar avisos en el escritorio</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme colours mode</source>
        <translation>tema colores modo oscuro claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Colours as this computer</source>
        <translation>Colores como este equipo</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>restore copy save</source>
        <translation>restaurar copia guardar respaldo</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old. The menu of your account makes a new one.</source>
        <translation>
            <numerusform>La última copia de seguridad tiene %n día. En el menú de su cuenta puede hacer una nueva.</numerusform>
            <numerusform>La última copia de seguridad tiene %n días. En el menú de su cuenta puede hacer una nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. The menu of your account makes one.</source>
        <translation>Todavía no hay copia de seguridad. En el menú de su cuenta puede hacer una.</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsSection</name>
    <message>
        <source>Doctors</source>
        <translation>Doctores</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Ausencias</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsStep</name>
    <message>
        <source>Doctors</source>
        <translation>Doctores</translation>
    </message>
    <message>
        <source>Each gets a column in the calendar. A speciality may follow after a comma. More can be added later.</source>
        <translation>Cada uno tiene una columna en el calendario. La especialidad puede ir después de una coma. Más adelante puede agregar otros.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Fatima Khan, Dentist</source>
        <translation>Fatima Khan, Odontóloga</translation>
    </message>
    <message>
        <source>Visits are booked with a doctor: name one at least.</source>
        <translation>Las citas se agendan con un doctor: indique al menos uno.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesModel</name>
    <message>
        <source>One record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Records that are probably of one person</source>
        <translation>Registros que probablemente son de una misma persona</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Volver a los pacientes</translation>
    </message>
    <message numerus="yes">
        <source>Looking … %n pair(s) so far.</source>
        <translation>
            <numerusform>Buscando … %n par hasta ahora.</numerusform>
            <numerusform>Buscando … %n pares hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like one person: nobody has a similar name and the same phone, e-mail or birth date.</source>
        <translation>No hay dos registros que parezcan de una misma persona: nadie tiene un nombre parecido y el mismo teléfono, correo o fecha de nacimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look like one person. Open one to compare the two.</source>
        <translation>
            <numerusform>%n par de registros parece de una misma persona. Ábralo para comparar los dos.</numerusform>
            <numerusform>%n pares de registros parecen de una misma persona. Abra uno para comparar los dos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::FeedsCard</name>
    <message>
        <source>Visits in other calendars</source>
        <translation>Citas en otros calendarios</translation>
    </message>
    <message>
        <source>End the address…</source>
        <translation>Dar de baja la dirección…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Or once, as a file (.ics):</source>
        <translation>O una sola vez, como archivo (.ics):</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Dirección del calendario</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it reads the visits: give it to the doctor only.</source>
        <translation>Se muestra solo esta vez. Quien la tenga puede leer las citas: désela solo al doctor.</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Citas de quién</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>Qué fechas</translation>
    </message>
    <message>
        <source>7 days from today</source>
        <translation>7 días desde hoy</translation>
    </message>
    <message>
        <source>4 weeks from today</source>
        <translation>4 semanas desde hoy</translation>
    </message>
    <message>
        <source>A year from today</source>
        <translation>Un año desde hoy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los doctores</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Crear una dirección</translation>
    </message>
    <message>
        <source>There is an address. A new one ends it.</source>
        <translation>Ya hay una dirección. Una nueva la reemplaza.</translation>
    </message>
    <message>
        <source>With an address, a phone&apos;s or a computer&apos;s calendar shows the doctor&apos;s visits and follows every change.</source>
        <translation>Con una dirección, el calendario de un teléfono o de un equipo muestra las citas del doctor y sigue cada cambio.</translation>
    </message>
    <message>
        <source>The address is on the clipboard</source>
        <translation>La dirección está en el portapapeles</translation>
    </message>
    <message>
        <source>End the address?</source>
        <translation>¿Dar de baja la dirección?</translation>
    </message>
    <message>
        <source>Calendars that follow %1 stop being told of changes.</source>
        <translation>Los calendarios que siguen a %1 dejarán de recibir los cambios.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>The address has been ended</source>
        <translation>La dirección se dio de baja</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FiguresTable</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Tiempo agendado</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Tiempo de atención</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Tasa de inasistencia</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>De ello, pagado</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>Facturado por mes</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>Citas por estado</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>Citas por origen</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Por día de la semana y hora</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>frontdesk::FreeSlotsPopover</name>
    <message>
        <source>Nothing is free within 60 days. Try another doctor, a shorter visit or any time of the day.</source>
        <translation>No hay nada libre en los próximos 60 días. Pruebe con otro doctor, una cita más corta o cualquier hora del día.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier doctor</translation>
    </message>
    <message>
        <source>Free times for %1</source>
        <translation>Horas libres para %1</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>Buscar una hora libre</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewayTests</name>
    <message>
        <source>A test message</source>
        <translation>Un mensaje de prueba</translation>
    </message>
    <message>
        <source>This is a test message of %1. Messages to patients will arrive like this one.</source>
        <translation>Este es un mensaje de prueba de %1. Los mensajes a los pacientes llegarán como este.</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewaysStep</name>
    <message>
        <source>Messages to patients</source>
        <translation>Mensajes a los pacientes</translation>
    </message>
    <message>
        <source>Reminders leave by e-mail and SMS once the clinic has a way to send them. This can wait: the settings have it all.</source>
        <translation>Los recordatorios salen por correo electrónico y SMS cuando la clínica tiene cómo enviarlos. Puede esperar: todo está en los ajustes.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Clinic &lt;desk@example.com&gt;</source>
        <translation>Clínica &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>Address of the SMS gateway</source>
        <translation>Dirección de la pasarela de SMS</translation>
    </message>
    <message>
        <source>Access token of the SMS gateway</source>
        <translation>Token de acceso de la pasarela de SMS</translation>
    </message>
    <message>
        <source>This does not look right: %1</source>
        <translation>No parece correcto: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringController</name>
    <message>
        <source>a staff meeting</source>
        <translation>una reunión del personal</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>un grupo de %n</numerusform>
            <numerusform>un grupo de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>Agendado: %1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringPopover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Something stands against it:</source>
        <translation>Algo lo impide:</translation>
    </message>
</context>
<context>
    <name>frontdesk::GroupPopover</name>
    <message>
        <source>Antenatal class</source>
        <translation>Curso prenatal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quiénes vienen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeatChart</name>
    <message>
        <source>No visits</source>
        <translation>Sin citas</translation>
    </message>
    <message numerus="yes">
        <source>Most visits: %1, %n of them</source>
        <translation>
            <numerusform>Más citas: %1, %n cita</numerusform>
            <numerusform>Más citas: %1, %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n visits</source>
        <translation>
            <numerusform>%1 %2: %n cita</numerusform>
            <numerusform>%1 %2: %n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidaysEditor</name>
    <message>
        <source>Add a closed day</source>
        <translation>Agregar un día cerrado</translation>
    </message>
    <message>
        <source>Remove this closed day</source>
        <translation>Quitar este día cerrado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Nombre del día</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Patients can ask for visits within them. The desk may still squeeze one in.</source>
        <translation>Los pacientes pueden pedir citas dentro de él. La recepción puede agendar fuera de él de todos modos.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>Un día cierra después de abrir, y sus partes no se superponen.</translation>
    </message>
    <message>
        <source>The clinic is open on one day at least.</source>
        <translation>La clínica abre al menos un día.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoverCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, esperando desde hace %2</translation>
    </message>
    <message>
        <source>Missed visits so far: %1</source>
        <translation>Inasistencias hasta ahora: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Agendado de todos modos: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Reunión del personal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportModel</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Known: %1, %2</source>
        <translation>Conocido: %1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hará con ella</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportView</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Also those who are known already</source>
        <translation>También los que ya se conocen</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Personas del archivo</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here: a table (CSV) from a spreadsheet or another program, or the contacts of a phone (vCard). You see what becomes of each row before anything is written.</source>
        <translation>Elija un archivo o suéltelo aquí: una tabla (CSV) de una hoja de cálculo u otro programa, o los contactos de un teléfono (vCard). Verá qué se hará con cada fila antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>Importar pacientes</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>Fechas: primero el día</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>Fechas: primero el mes</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Volver a los pacientes</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Tablas y contactos (*.csv *.txt *.tsv *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Nobody is in this file: it needs a line with the names of its columns, and a line for each person.</source>
        <translation>No hay nadie en este archivo: necesita una línea con los nombres de sus columnas y una línea por persona.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n patient(s)</source>
        <translation>
            <numerusform>Importar %n paciente</numerusform>
            <numerusform>Importar %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made so far …</source>
        <translation>%1 creados hasta ahora …</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 broken</source>
        <translation>%1 nuevos, %2 ya conocidos, %3 con errores</translation>
    </message>
    <message>
        <source>Done: %1 patients made, %2 rows passed over.</source>
        <translation>Listo: %1 pacientes creados, %2 filas omitidas.</translation>
    </message>
    <message>
        <source>Stopped after %1 patients: %2</source>
        <translation>Se detuvo después de %1 pacientes: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxButton</name>
    <message numerus="yes">
        <source>Inbox, %n conversations with something new</source>
        <translation>
            <numerusform>Bandeja de entrada, %n conversación con novedades</numerusform>
            <numerusform>Bandeja de entrada, %n conversaciones con novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Star the message</source>
        <translation>Destacar el mensaje</translation>
    </message>
    <message>
        <source>Seen to: waits for nobody any more</source>
        <translation>Atendido: ya no espera a nadie</translation>
    </message>
    <message>
        <source>Book a visit for the patient</source>
        <translation>Agendar una cita para el paciente</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <source>Mark all messages as read</source>
        <translation>Marcar todos los mensajes como leídos</translation>
    </message>
    <message numerus="yes">
        <source>%n messages marked as read</source>
        <translation>
            <numerusform>%n mensaje marcado como leído</numerusform>
            <numerusform>%n mensajes marcados como leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceCard</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Visit on %1 %2, %3</source>
        <translation>Cita del %1 %2, %3</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Pagada por completo</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceForm</name>
    <message>
        <source>Every item needs a description</source>
        <translation>Cada concepto necesita una descripción</translation>
    </message>
    <message>
        <source>The quantity is a number, 0 or more</source>
        <translation>La cantidad es un número, 0 o más</translation>
    </message>
    <message>
        <source>The price is an amount, 0 or more</source>
        <translation>El precio es un importe, 0 o más</translation>
    </message>
    <message>
        <source>The discount is an amount or a percentage, at most what the items come to</source>
        <translation>El descuento es un importe o un porcentaje, como máximo la suma de los conceptos</translation>
    </message>
    <message>
        <source>The tax is an amount or a percentage, 0 or more</source>
        <translation>El impuesto es un importe o un porcentaje, 0 o más</translation>
    </message>
    <message>
        <source>The notes are too long</source>
        <translation>Las notas son demasiado largas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Agregar un concepto</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Nota en la factura</translation>
    </message>
    <message>
        <source>0 or 0%</source>
        <translation>0 o 0%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicePopover</name>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesModel</name>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Por pagar</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesPage</name>
    <message>
        <source>Which invoices</source>
        <translation>Qué facturas</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Todas las facturas</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>Con saldo por pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Cuándo se hicieron</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>No invoice then. A visit that is completed with an invoice appears here: right-click it in the calendar, “Complete with invoice…”.</source>
        <translation>No hay facturas en esas fechas. Una cita que se completa con factura aparece aquí: clic derecho sobre ella en el calendario, «Completar con factura…».</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 to pay</source>
        <translation>%1 en total, %2 por pagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Citas de quién</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los doctores</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemRows</name>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Quitar el concepto</translation>
    </message>
</context>
<context>
    <name>frontdesk::Legend</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
</context>
<context>
    <name>frontdesk::LinkDialog</name>
    <message>
        <source>A second desk</source>
        <translation>Una segunda recepción</translation>
    </message>
    <message>
        <source>Link this desk to the clinic&apos;s hub</source>
        <translation>Vincular esta recepción al servidor de la clínica</translation>
    </message>
    <message>
        <source>The hub shows its address and fingerprint on the page for phones.</source>
        <translation>El servidor muestra su dirección y su huella digital en la página de teléfonos.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Its fingerprint, to be sure that it is the one</source>
        <translation>Su huella digital, para asegurarse de que es el correcto</translation>
    </message>
    <message>
        <source>Your e-mail there</source>
        <translation>Su correo electrónico allí</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Link this desk</source>
        <translation>Vincular esta recepción</translation>
    </message>
    <message>
        <source>Copying the clinic …</source>
        <translation>Copiando la clínica …</translation>
    </message>
    <message>
        <source>The address looks like https://192.168.1.10:8443.</source>
        <translation>La dirección es como https://192.168.1.10:8443.</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read along.</source>
        <translation>Sin https, cualquiera en el camino podría leer los datos.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is.</source>
        <translation>Una huella digital tiene 64 letras y dígitos. Déjela vacía para confiar en el servidor tal como está.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>No parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Hubs on this network</source>
        <translation>Servidores en esta red</translation>
    </message>
</context>
<context>
    <name>frontdesk::LookalikeBox</name>
    <message>
        <source>Is it somebody who is here already?</source>
        <translation>¿Es alguien que ya está registrado?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
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
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>No se deshizo: %1. %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>frontdesk::MeetingPopover</name>
    <message>
        <source>Staff meeting</source>
        <translation>Reunión del personal</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>Quiénes asisten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin consultorio</translation>
    </message>
</context>
<context>
    <name>frontdesk::MergeView</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>¿Una persona, dos registros?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Este registro se queda</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Este se elimina</translation>
    </message>
    <message>
        <source>From %1 move: %2 visits (%3 to come), %4 messages, %5 invoices, %6 entries of the waitlist. Notes are put together; a phone number or an address that is not chosen is kept in them. A channel that either record does not want stays off.</source>
        <translation>De %1 pasan: %2 citas (%3 por venir), %4 mensajes, %5 facturas, %6 entradas de la lista de espera. Las notas se juntan; un número de teléfono o una dirección que no se elija se conserva en ellas. Un canal que alguno de los registros no desea queda desactivado.</translation>
    </message>
    <message>
        <source>Both have an account for the app. Remove one of them first.</source>
        <translation>Ambos tienen una cuenta en la app. Quite primero una de ellas.</translation>
    </message>
    <message>
        <source>This desk is linked to a hub: records are merged there.</source>
        <translation>Esta recepción está vinculada a un servidor: los registros se unen allí.</translation>
    </message>
    <message>
        <source>Both have a visit on %1 at %2.</source>
        <translation>Ambos tienen una cita el %1 a las %2.</translation>
    </message>
    <message>
        <source>Merge the two records?</source>
        <translation>¿Unir los dos registros?</translation>
    </message>
    <message>
        <source>%1 becomes part of %2. This cannot be undone.</source>
        <translation>%1 pasa a formar parte de %2. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>frontdesk::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Calendario del mes</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 cita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayHead</name>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 cita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past, not arrived</source>
        <translation>
            <numerusform>%n min de retraso, no ha llegado</numerusform>
            <numerusform>%n min de retraso, no ha llegado</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de atraso</numerusform>
            <numerusform>%n min de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Start the visit, or finish it</source>
        <translation>Iniciar la cita o finalizarla</translation>
    </message>
    <message>
        <source>The patient has not come</source>
        <translation>El paciente no se presentó</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Ocultar lo completado</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <translation>
            <numerusform>Mostrar %n completada</numerusform>
            <numerusform>Mostrar %n completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No visits today. What is booked appears here at once.</source>
        <translation>Hoy no hay citas. Lo que se agende aparece aquí enseguida.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Note of %1 kept</source>
        <translation>Nota de %1 guardada</translation>
    </message>
</context>
<context>
    <name>frontdesk::NameList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotePopover</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
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
        <translation>Nada nuevo. Aquí se avisa de citas, cambios y mensajes de otros.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message>
        <source>A visit was booked</source>
        <translation>Se agendó una cita</translation>
    </message>
    <message>
        <source>A patient asks for a visit</source>
        <translation>Un paciente pide una cita</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>Se movió una cita</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>Se canceló una cita</translation>
    </message>
    <message>
        <source>A visit was confirmed</source>
        <translation>Se confirmó una cita</translation>
    </message>
    <message>
        <source>A visit has changed</source>
        <translation>Una cita cambió</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Mensaje de %1</translation>
    </message>
    <message>
        <source>Free for the waitlist</source>
        <translation>Libre para la lista de espera</translation>
    </message>
    <message>
        <source>A time is offered</source>
        <translation>Se ofrece una hora</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>Otra persona fue más rápida</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PairingCard</name>
    <message>
        <source>Connect a phone</source>
        <translation>Conectar un teléfono</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>The phone scans the code with the clinic&apos;s app and is signed in. No password is typed on it.</source>
        <translation>El teléfono escanea el código con la app de la clínica e inicia sesión. No se escribe ninguna contraseña en él.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For whom the phone is</source>
        <translation>Para quién es el teléfono</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>%1 (paciente)</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>Sirve una vez, durante %1 más</translation>
    </message>
    <message>
        <source>The server listens on this computer alone; phones cannot reach it.</source>
        <translation>El servidor solo escucha en este equipo; los teléfonos no pueden llegar a él.</translation>
    </message>
    <message>
        <source>Switch the server on first.</source>
        <translation>Encienda primero el servidor.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Nothing fits. Try a name, a phone number, a date or a command.</source>
        <translation>Nada coincide. Pruebe con un nombre, un número de teléfono, una fecha o un comando.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>Buscar un paciente, una cita o un mensaje</translation>
    </message>
    <message>
        <source>What would you like to do, or whom do you look for?</source>
        <translation>¿Qué desea hacer o a quién busca?</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Ficha de %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientCard</name>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier doctor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Agendar una cita</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Próximas citas</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Citas anteriores</translation>
    </message>
    <message>
        <source>No visit is booked.</source>
        <translation>No hay ninguna cita agendada.</translation>
    </message>
    <message>
        <source>Has not been here yet.</source>
        <translation>Todavía no ha venido.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>uses the app</source>
        <translation>usa la app</translation>
    </message>
    <message numerus="yes">
        <source>%n missed visit(s)</source>
        <translation>
            <numerusform>%n inasistencia</numerusform>
            <numerusform>%n inasistencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientEdit</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Nombre, teléfono o número</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>El de la clínica</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Agregar paciente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>Crear uno nuevo de todos modos</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientList</name>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Nombre, teléfono o número</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the first patient, or book a visit: whoever comes is remembered.</source>
        <translation>Todavía no hay nadie. Agregue el primer paciente o agende una cita: quien viene queda registrado.</translation>
    </message>
    <message>
        <source>Nobody found. Press Enter to add “%1”.</source>
        <translation>No se encontró a nadie. Pulse Enter para agregar «%1».</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientPane</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Mensajes en</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n times</source>
        <translation>
            <numerusform>No se presentó %n vez</numerusform>
            <numerusform>No se presentó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Próximas citas</translation>
    </message>
    <message>
        <source>None is booked.</source>
        <translation>No hay ninguna agendada.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Agendar una cita</translation>
    </message>
    <message>
        <source>Book a visit for %1  (B)</source>
        <translation>Agendar una cita para %1  (B)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última cita</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Choose a patient on the left, or type a name, a phone number or a patient number.</source>
        <translation>Elija un paciente a la izquierda, o escriba un nombre, un número de teléfono o un número de paciente.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>One record now: %1, %2</source>
        <translation>Ahora un solo registro: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) written to %1</source>
        <translation>
            <numerusform>%n paciente escrito en %1</numerusform>
            <numerusform>%n pacientes escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation>Importar pacientes…</translation>
    </message>
    <message>
        <source>Export the patients as CSV…</source>
        <translation>Exportar los pacientes como CSV…</translation>
    </message>
    <message>
        <source>Export the patients</source>
        <translation>Exportar los pacientes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>%1 is a patient now: %2</source>
        <translation>%1 ya es paciente: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>How %1 is reached: saved</source>
        <translation>Cómo contactar a %1: guardado</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaymentForm</name>
    <message>
        <source>Take the payment</source>
        <translation>Registrar el pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The reference is too long</source>
        <translation>La referencia es demasiado larga</translation>
    </message>
    <message>
        <source>An amount from more than 0 to %1</source>
        <translation>Un importe mayor que 0 y hasta %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesModel</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesPage</name>
    <message>
        <source>Turn away…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>A phone has been connected</source>
        <translation>Se conectó un teléfono</translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation>Teléfonos conectados</translation>
    </message>
    <message>
        <source>No phone is connected yet. Show the code and scan it with the first one.</source>
        <translation>Todavía no hay ningún teléfono conectado. Muestre el código y escanéelo con el primero.</translation>
    </message>
    <message>
        <source>Turn away %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>It is signed out at once and has to be connected anew.</source>
        <translation>Su sesión se cierra enseguida y hay que conectarlo de nuevo.</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1 has been turned away</source>
        <translation>%1 se desconectó</translation>
    </message>
</context>
<context>
    <name>frontdesk::Pinboard</name>
    <message>
        <source>Pinboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Drag a visit here, or press P on it, to carry it to another week.</source>
        <translation>Arrastre una cita aquí, o pulse P sobre ella, para llevarla a otra semana.</translation>
    </message>
    <message>
        <source>Ctrl+V in the calendar puts the latest visit down; Delete takes one off.</source>
        <translation>Ctrl+V en el calendario coloca la última cita; Supr quita una.</translation>
    </message>
    <message>
        <source>Pinboard (%1)</source>
        <translation>Tablero (%1)</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlaceholderBar</name>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlanningController</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>Buscar una hora libre</translation>
    </message>
    <message>
        <source>next free slot opening</source>
        <translation>próxima hora libre hueco disponible</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>time off absence lunch away</source>
        <translation>ausencia vacaciones permiso almuerzo ausente</translation>
    </message>
    <message>
        <source>Book a staff meeting</source>
        <translation>Agendar una reunión del personal</translation>
    </message>
    <message>
        <source>internal group doctors</source>
        <translation>interna grupo doctores</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Agregar a la lista de espera</translation>
    </message>
    <message>
        <source>waiting earlier</source>
        <translation>espera antes adelantar</translation>
    </message>
    <message>
        <source>Book a group of patients</source>
        <translation>Agendar un grupo de pacientes</translation>
    </message>
    <message>
        <source>class course several family</source>
        <translation>clase curso varios familia</translation>
    </message>
</context>
<context>
    <name>frontdesk::PreferencesSection</name>
    <message>
        <source>Reminders and messages</source>
        <translation>Recordatorios y mensajes</translation>
    </message>
    <message>
        <source>May be reached by %1</source>
        <translation>Se le puede contactar por %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>El de la clínica</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>Sin recordatorios entre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Has answered STOP: nothing goes out by %1</source>
        <translation>Respondió STOP: no se le envía nada por %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::QrCode</name>
    <message>
        <source>QR code that connects a phone</source>
        <translation>Código QR que conecta un teléfono</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuickReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Change the quick replies…</source>
        <translation>Cambiar las respuestas rápidas…</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write some…</source>
        <translation>Aún no hay respuestas rápidas. Escribir alguna…</translation>
    </message>
    <message>
        <source>No quick reply is called like that. Change them…</source>
        <translation>Ninguna respuesta rápida se llama así. Cambiarlas…</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuietHoursEditor</name>
    <message>
        <source>Send nothing from</source>
        <translation>No enviar nada desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n nuevo</numerusform>
            <numerusform>%1, %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This is what will be made.</source>
        <translation>Esto es lo que se creará.</translation>
    </message>
    <message>
        <source>Then show how phones are connected, with a QR code</source>
        <translation>Después, mostrar cómo se conectan los teléfonos, con un código QR</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>frontdesk::RefusalNote</name>
    <message>
        <source>Book anyway…</source>
        <translation>Agendar de todos modos…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderScheduleEditor</name>
    <message>
        <source>Add a reminder</source>
        <translation>Agregar un recordatorio</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Quitar este recordatorio</translation>
    </message>
    <message>
        <source>Channel of the reminder</source>
        <translation>Canal del recordatorio</translation>
    </message>
    <message>
        <source>How long before the visit</source>
        <translation>Cuánto antes de la cita</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>horas antes</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderTallies</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1  %2 · %3 failed</source>
        <translation>%1  %2 · %3 fallidos</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersModel</name>
    <message>
        <source>again at %1</source>
        <translation>de nuevo a las %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Para la cita</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the settings, under Reminders.</source>
        <translation>No sale nada en esas fechas. Los recordatorios se crean al agendar una cita; cuáles, se indica en los ajustes, en Recordatorios.</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>7 days from here</source>
        <translation>7 días desde aquí</translation>
    </message>
    <message>
        <source>30 days from here</source>
        <translation>30 días desde aquí</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation>Se intenta de nuevo: %1</translation>
    </message>
    <message>
        <source>It goes out now: %1</source>
        <translation>Sale ahora: %1</translation>
    </message>
    <message>
        <source>It will not be sent: %1</source>
        <translation>No se enviará: %1</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Cambió mientras tanto</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepeatField</name>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>termina tras</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>termina el</translation>
    </message>
    <message>
        <source>How many visits</source>
        <translation>Cuántas citas</translation>
    </message>
    <message>
        <source> visits</source>
        <translation> citas</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>A diario</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>Cada mes, el día %1</translation>
    </message>
    <message>
        <source>Monthly on the %1 %2</source>
        <translation>Cada mes, el %1 %2</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> week</source>
        <translation> semana</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source> month</source>
        <translation> mes</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepliesSection</name>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Replies that the desk writes often will be listed here. Write the first one below; in the inbox a slash brings it up.</source>
        <translation>Aquí aparecerán las respuestas que la recepción escribe a menudo. Escriba la primera abajo; en la bandeja de entrada, una barra (/) las muestra.</translation>
    </message>
    <message>
        <source>Type / in a message to use them. Those in the patient&apos;s language come first.</source>
        <translation>Escriba / en un mensaje para usarlas. Las que están en el idioma del paciente aparecen primero.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The reply is saved: %1</source>
        <translation>La respuesta se guardó: %1</translation>
    </message>
    <message>
        <source>Delete this reply?</source>
        <translation>¿Eliminar esta respuesta?</translation>
    </message>
    <message>
        <source>The reply is deleted: %1</source>
        <translation>La respuesta se eliminó: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RequestsCard</name>
    <message>
        <source>Recent requests</source>
        <translation>Solicitudes recientes</translation>
    </message>
    <message>
        <source>Nobody has asked the server anything yet.</source>
        <translation>Todavía nadie ha pedido nada al servidor.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>dirección desconocida</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreDialog</name>
    <message>
        <source>From a backup</source>
        <translation>Desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Continuar desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Everything in it becomes the clinic of this computer; the file itself stays as it is. Everybody signs in with the password that they had. The key that seals the clinic&apos;s secrets must be in this computer&apos;s keychain.</source>
        <translation>Todo lo que contiene pasa a ser la clínica de este equipo; el archivo queda como está. Cada persona inicia sesión con la contraseña que tenía. La clave que sella los secretos de la clínica debe estar en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>frontdesk::RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation>Consultorios</translation>
    </message>
    <message>
        <source>A room is never given to two visits at once. Leave them out where nobody shares.</source>
        <translation>Un consultorio nunca se asigna a dos citas a la vez. Omítalos si nadie los comparte.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Consultorio 2</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>Consultorio 1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RowEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScheduleForm</name>
    <message>
        <source>Own time between two visits</source>
        <translation>Tiempo propio entre dos citas</translation>
    </message>
    <message>
        <source>Own hours, within the clinic&apos;s</source>
        <translation>Horario propio, dentro del de la clínica</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Duración de cada horario</translation>
    </message>
    <message>
        <source>Saved. Visits that are booked already stay where they are.</source>
        <translation>Guardado. Las citas ya agendadas quedan donde están.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeButton</name>
    <message>
        <source>All rooms</source>
        <translation>Todos los consultorios</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n consultorio</numerusform>
            <numerusform>%n consultorios</numerusform>
        </translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los doctores</translation>
    </message>
    <message numerus="yes">
        <source>%n doctors</source>
        <translation>
            <numerusform>%n doctor</numerusform>
            <numerusform>%n doctores</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Whose visits are shown</source>
        <translation>De quién se muestran las citas</translation>
    </message>
    <message>
        <source>A column for each doctor</source>
        <translation>Una columna por doctor</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>Una columna por consultorio</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopePopover</name>
    <message>
        <source>This visit repeats. Which visits do you mean?</source>
        <translation>Esta cita se repite. ¿A qué citas se refiere?</translation>
    </message>
    <message>
        <source>1   Only this one</source>
        <translation>1   Solo esta</translation>
    </message>
    <message>
        <source>2   This and all after it</source>
        <translation>2   Esta y todas las siguientes</translation>
    </message>
    <message>
        <source>3   All of them</source>
        <translation>3   Todas</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchButton</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Buscar  ( / )</translation>
    </message>
    <message>
        <source>Search patients, visits and messages</source>
        <translation>Buscar pacientes, citas y mensajes</translation>
    </message>
    <message>
        <source>Patients, visits, messages and dates  ( / )
All commands  ( Ctrl+K )</source>
        <translation>Pacientes, citas, mensajes y fechas  ( / )
Todos los comandos  ( Ctrl+K )</translation>
    </message>
</context>
<context>
    <name>frontdesk::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set. Type to replace it; it is never shown.</source>
        <translation>Definido. Escriba para reemplazarlo; nunca se muestra.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesFlow</name>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>%1: no se cambió nada</translation>
    </message>
    <message>
        <source>Cancelled 1 visit of %1</source>
        <translation>Se canceló 1 cita de %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits of %1</source>
        <translation>
            <numerusform>Se canceló %n cita de %1</numerusform>
            <numerusform>Se cancelaron %n citas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 visit of %1</source>
        <translation>Se movió 1 cita de %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits of %1</source>
        <translation>
            <numerusform>Se movió %n cita de %1</numerusform>
            <numerusform>Se movieron %n citas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>Se cambió la cita de %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visits of %1</source>
        <translation>
            <numerusform>Se cambió %n cita de %1</numerusform>
            <numerusform>Se cambiaron %n citas de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesRefusal</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>¿Agendar de todos modos?</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>El motivo se guarda con la cita.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Agendar de todos modos</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>Acordado con el doctor</translation>
    </message>
</context>
<context>
    <name>frontdesk::ServerCard</name>
    <message>
        <source>Server for phones</source>
        <translation>Servidor para teléfonos</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>Permitir que los teléfonos se conecten por la red de la clínica</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Huella digital del certificado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not running: the address is taken or not this computer&apos;s. Choose another one in the settings, under Network.</source>
        <translation>No está en marcha: la dirección está ocupada o no es de este equipo. Elija otra en los ajustes, en Red.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation>ninguna: la conexión no está cifrada</translation>
    </message>
</context>
<context>
    <name>frontdesk::SetUpAssistant</name>
    <message>
        <source>A new clinic</source>
        <translation>Una clínica nueva</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Crear la clínica</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Doctors: %1</source>
        <translation>Doctores: %1</translation>
    </message>
    <message>
        <source>Rooms: %1</source>
        <translation>Consultorios: %1</translation>
    </message>
    <message>
        <source>Administrator: %1 %2, %3</source>
        <translation>Administrador: %1 %2, %3</translation>
    </message>
    <message>
        <source>No messages leave the house yet.</source>
        <translation>Por ahora no sale ningún mensaje de la clínica.</translation>
    </message>
    <message>
        <source>Messages leave by the gateways that you gave.</source>
        <translation>Los mensajes salen por las pasarelas que indicó.</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Creando …</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message>
        <source>Any gateway over HTTP</source>
        <translation>Cualquier pasarela por HTTP</translation>
    </message>
    <message>
        <source>Ask the patients by their channel</source>
        <translation>Preguntar a los pacientes por su canal</translation>
    </message>
    <message>
        <source>Tell the desk alone</source>
        <translation>Avisar solo a la recepción</translation>
    </message>
    <message>
        <source>Write texts without accents, so that they cost less</source>
        <translation>Escribir los textos sin acentos, para que cuesten menos</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Outside them the desk can still book by giving a reason.</source>
        <translation>Fuera de él, la recepción puede agendar de todos modos indicando un motivo.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A change counts for visits booked or moved from now on.</source>
        <translation>Un cambio vale para las citas que se agenden o se muevan desde ahora.</translation>
    </message>
    <message>
        <source>Offer the time of a cancelled visit to waiting patients</source>
        <translation>Ofrecer la hora de una cita cancelada a los pacientes en espera</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>Permitir que los teléfonos se conecten por la red de la clínica</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Phones that are connected already need the same address and port.</source>
        <translation>Los teléfonos ya conectados necesitan la misma dirección y el mismo puerto.</translation>
    </message>
    <message>
        <source>Until this is filled in, nothing leaves by this channel, and every attempt is shown as failed.</source>
        <translation>Hasta que esto se complete, no sale nada por este canal y cada intento se muestra como fallido.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Only an administrator can change these.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Keep a page of today&apos;s and tomorrow&apos;s visits</source>
        <translation>Mantener una página con las citas de hoy y de mañana</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>En una interrupción</translation>
    </message>
    <message>
        <source>The program keeps day-sheet.html current, with every doctor&apos;s visits of today and tomorrow. When the program or the network is down, open it in any browser, print it and work on paper: it has lines to write on. Enter what was written when all runs again. It names patients: only this computer&apos;s account can read it.</source>
        <translation>El programa mantiene al día day-sheet.html, con las citas de hoy y de mañana de cada doctor. Cuando el programa o la red no funcionen, ábralo en cualquier navegador, imprímalo y trabaje en papel: tiene líneas para escribir. Registre lo escrito cuando todo vuelva a funcionar. Contiene nombres de pacientes: solo la cuenta de este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Doctores</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>Citas y consultorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>En una interrupción</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>frontdesk::SidePanel</name>
    <message>
        <source>Patients who have arrived appear here. Press 3 on a visit.</source>
        <translation>Aquí aparecen los pacientes que han llegado. Pulse 3 sobre una cita.</translation>
    </message>
    <message>
        <source>Waiting patients</source>
        <translation>Pacientes en espera</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En espera (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>4 calls the chosen patient in</source>
        <translation>4 hace pasar al paciente elegido</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Hacer pasar</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Mostrar la cita</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>En realidad no llegó</translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en recepción?</translation>
    </message>
    <message>
        <source>People of the clinic</source>
        <translation>Personas de la clínica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left; give the password to go on, or sign in as somebody else.</source>
        <translation>%1 tiene la sesión iniciada. Todo está como se dejó; escriba la contraseña para continuar o inicie sesión como otra persona.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who are you? Choose a name or give an e-mail address.</source>
        <translation>¿Quién es usted? Elija un nombre o escriba un correo electrónico.</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsCharts</name>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Tasa de inasistencia</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Utilisation by doctor</source>
        <translation>Ocupación por doctor</translation>
    </message>
    <message>
        <source>Booked of open minutes; the line is the period before.</source>
        <translation>Minutos agendados respecto a los de atención; la línea es el período anterior.</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>Citas por estado</translation>
    </message>
    <message>
        <source>No-show rate by doctor</source>
        <translation>Tasa de inasistencia por doctor</translation>
    </message>
    <message>
        <source>No-shows of those who came or should have.</source>
        <translation>Inasistencias entre quienes vinieron o debían venir.</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>Citas por origen</translation>
    </message>
    <message>
        <source>When visits are</source>
        <translation>Cuándo son las citas</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>Facturado por mes</translation>
    </message>
    <message>
        <source>Dark: paid by now.</source>
        <translation>Oscuro: pagado hasta ahora.</translation>
    </message>
    <message>
        <source>%1 invoiced, %2 paid</source>
        <translation>%1 facturado, %2 pagado</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsPage</name>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>Duración del período</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Fechas propias</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>frente a %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message>
        <source>New patient “%1”</source>
        <translation>Paciente nuevo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n inasistencia</numerusform>
            <numerusform>%n inasistencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncModel</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Qué se hizo aquí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncPage</name>
    <message>
        <source>Changes that have not arrived</source>
        <translation>Cambios que no han llegado</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived at the clinic&apos;s hub.</source>
        <translation>Todo lo que se hizo aquí llegó al servidor de la clínica.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Pick another time…</source>
        <translation>Elegir otra hora…</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>Agendar de todos modos…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Move anyway…</source>
        <translation>Mover de todos modos…</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Cambió mientras tanto</translation>
    </message>
    <message>
        <source>It is tried again</source>
        <translation>Se intenta de nuevo</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>It is sent again with the reason</source>
        <translation>Se envía de nuevo con el motivo</translation>
    </message>
    <message>
        <source>Discard it?</source>
        <translation>¿Descartarlo?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It has been discarded</source>
        <translation>Se descartó</translation>
    </message>
</context>
<context>
    <name>frontdesk::TestMessageBox</name>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>A topic or a phone&apos;s push token</source>
        <translation>Un tema o el token push de un teléfono</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Su número de teléfono</translation>
    </message>
    <message>
        <source>It goes out at once, with the settings that are saved.</source>
        <translation>Sale enseguida, con los ajustes guardados.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>This does not look like an address of this channel.</source>
        <translation>No parece una dirección de este canal.</translation>
    </message>
    <message>
        <source>The gateway has taken it. Look whether it arrives.</source>
        <translation>La pasarela lo aceptó. Compruebe si llega.</translation>
    </message>
    <message>
        <source>Not sent; later it may work: %1</source>
        <translation>No enviado; más tarde podría funcionar: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this channel is not set up yet.</source>
        <translation>No se envió nada: este canal aún no está configurado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::TextsSection</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Take the accents out of text messages</source>
        <translation>Quitar los acentos de los mensajes de texto</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Volver al texto original</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Texts of reminders and notices</source>
        <translation>Textos de recordatorios y avisos</translation>
    </message>
    <message>
        <source>What patients are told, in each language. A patient gets theirs, else the clinic&apos;s.</source>
        <translation>Lo que se dice a los pacientes, en cada idioma. Cada paciente lo recibe en el suyo; si no, en el de la clínica.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As a patient gets it</source>
        <translation>Como lo recibe un paciente</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s own words.</source>
        <translation>Estas son las palabras propias de su clínica.</translation>
    </message>
    <message>
        <source>This is the text that came with the program.</source>
        <translation>Este es el texto que venía con el programa.</translation>
    </message>
    <message>
        <source>A text cannot be empty</source>
        <translation>Un texto no puede estar vacío</translation>
    </message>
    <message>
        <source>“%1” is not in the alphabet of text messages: one such letter, and each part holds 70 characters instead of 160.</source>
        <translation>«%1» no está en el alfabeto de los mensajes de texto: con una sola letra así, cada parte admite 70 caracteres en lugar de 160.</translation>
    </message>
    <message>
        <source>The text is saved; what leaves from now on says it</source>
        <translation>El texto se guardó; lo que salga desde ahora lo usa</translation>
    </message>
    <message>
        <source>The shipped text is back</source>
        <translation>Se recuperó el texto original</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1, %2, %3: %4. %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadPane</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Seen to: it no longer waits for a person  (E)</source>
        <translation>Atendido: ya no espera a una persona  (E)</translation>
    </message>
    <message>
        <source>You already have a conversation with this patient</source>
        <translation>Ya tiene una conversación con este paciente</translation>
    </message>
    <message>
        <source>The patient does not want to be written to this way</source>
        <translation>El paciente no desea recibir mensajes por esta vía</translation>
    </message>
    <message>
        <source>The patient cannot be reached this way</source>
        <translation>No se puede contactar al paciente por esta vía</translation>
    </message>
    <message>
        <source>Only who wrote a message can delete it, or an administrator</source>
        <translation>Solo quien escribió un mensaje puede eliminarlo, o un administrador</translation>
    </message>
    <message>
        <source>It leaves this list; what the patient was sent stays with them.</source>
        <translation>Sale de esta lista; lo que se envió al paciente queda con él.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The message is deleted</source>
        <translation>El mensaje se eliminó</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Remove the star  (S)</source>
        <translation>Quitar de destacados  (S)</translation>
    </message>
    <message>
        <source>Star  (S)</source>
        <translation>Destacar  (S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadView</name>
    <message>
        <source>New message ↓</source>
        <translation>Mensaje nuevo ↓</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Choose a conversation, or begin a new one with N.</source>
        <translation>Elija una conversación o empiece una nueva con N.</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Aquí todavía no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>frontdesk::TroubleList</name>
    <message>
        <source>Skip these</source>
        <translation>Omitir estas</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>Agendar de todos modos…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TypesSection</name>
    <message>
        <source>Kinds of visits</source>
        <translation>Tipos de citas</translation>
    </message>
    <message>
        <source>The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below.</source>
        <translation>Aquí aparecerán los tipos de citas: Chequeo, Limpieza … Agregue el primero abajo.</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>Citas y consultorios</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Consultorios</translation>
    </message>
    <message>
        <source>Own time before and after</source>
        <translation>Tiempo propio antes y después</translation>
    </message>
    <message>
        <source>Save the kind of visit</source>
        <translation>Guardar el tipo de cita</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Precio (%1)</translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation>No hay consultorios.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the doctor&apos;s</source>
        <translation>el del doctor</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>Un nuevo tipo de cita</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Another kind of visit has this name.</source>
        <translation>Otro tipo de cita tiene este nombre.</translation>
    </message>
    <message>
        <source>An amount like 19.99, not below zero.</source>
        <translation>Un importe como 19.99, no menor que cero.</translation>
    </message>
    <message>
        <source>The kind of visit needs a name of at most 200 characters.</source>
        <translation>El tipo de cita necesita un nombre de 200 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewKeeper</name>
    <message>
        <source>F%1 is free. Ctrl+Shift+F%1 puts what is shown there.</source>
        <translation>F%1 está libre. Ctrl+Shift+F%1 guarda ahí lo que se muestra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>F2 to F9 are all taken: remove one first.</source>
        <translation>F2 a F9 están ocupadas: quite una primero.</translation>
    </message>
    <message>
        <source>Save this view on F%1</source>
        <translation>Guardar esta vista en F%1</translation>
    </message>
    <message>
        <source>F%1 shows “%2”</source>
        <translation>F%1 muestra «%2»</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewSwitch</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitButton</name>
    <message>
        <source>%1, %2, %3. Show in the calendar</source>
        <translation>%1, %2, %3. Mostrar en el calendario</translation>
    </message>
    <message>
        <source>%1: show in the calendar</source>
        <translation>%1: mostrar en el calendario</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitCarrier</name>
    <message>
        <source>%1 is on the pinboard. Ctrl+V puts the visit down elsewhere.</source>
        <translation>%1 está en el tablero. Ctrl+V coloca la cita en otro lugar.</translation>
    </message>
    <message>
        <source>Ctrl+V books %1 once more.</source>
        <translation>Ctrl+V agenda otra vez: %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitList</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>Mostrarla en el calendario</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitMenu</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>En realidad no llegó</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>Cancelar la cita…</translation>
    </message>
    <message>
        <source>Complete with invoice…</source>
        <translation>Completar con factura…</translation>
    </message>
    <message>
        <source>The patient&apos;s record</source>
        <translation>El expediente del paciente</translation>
    </message>
    <message>
        <source>Write to the patient</source>
        <translation>Escribir al paciente</translation>
    </message>
    <message>
        <source>Park on the pinboard</source>
        <translation>Aparcar en el tablero</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Cancelar la reunión…</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitOrders</name>
    <message>
        <source>Booked %1, %2</source>
        <translation>Agendado: %1, %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation>Movido: %1 a %2, %3</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Movido: %1 a %2</translation>
    </message>
    <message>
        <source>%1 now ends at %2</source>
        <translation>%1 termina ahora a las %2</translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>Se cambió la cita de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 llegó</translation>
    </message>
    <message>
        <source>%1 has not arrived</source>
        <translation>%1 no ha llegado</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStoryPopover</name>
    <message>
        <source>Book again…</source>
        <translation>Agendar de nuevo…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Agendado de todos modos: %1</translation>
    </message>
    <message>
        <source>Invoice: %1, %2 to pay</source>
        <translation>Factura: %1, %2 por pagar</translation>
    </message>
    <message>
        <source>Invoice: %1, paid</source>
        <translation>Factura: %1, pagada</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Abrir la factura</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>Quiénes vinieron…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStrip</name>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>No-show  (6)</source>
        <translation>No se presentó  (6)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write the note  (N)</source>
        <translation>Escribir la nota  (N)</translation>
    </message>
    <message>
        <source>1 no-show before</source>
        <translation>1 inasistencia anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows before</source>
        <translation>
            <numerusform>%n inasistencia anterior</numerusform>
            <numerusform>%n inasistencias anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>Finish  ·  Space</source>
        <translation>Finalizar  ·  Espacio</translation>
    </message>
    <message>
        <source>Start  ·  Space</source>
        <translation>Iniciar  ·  Espacio</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Finalizar la cita</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Iniciar la cita</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistOrders</name>
    <message>
        <source>%1 is on the waitlist</source>
        <translation>%1 está en la lista de espera</translation>
    </message>
    <message>
        <source>%1 is off the waitlist</source>
        <translation>%1 salió de la lista de espera</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2</source>
        <translation>Agendado desde la lista de espera: %1, %2</translation>
    </message>
    <message>
        <source>The offer to %1 is on its way</source>
        <translation>La oferta para %1 está en camino</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistPopover</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>Agregar a la lista de espera</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Could come from</source>
        <translation>Podría venir desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier doctor</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistSection</name>
    <message>
        <source>Patients who would come earlier appear here. Add one with +.</source>
        <translation>Aquí aparecen los pacientes que vendrían antes. Agregue uno con +.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Agregar a la lista de espera</translation>
    </message>
    <message>
        <source>any doctor</source>
        <translation>cualquier doctor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>oferta enviada</translation>
    </message>
    <message>
        <source>Waitlist (%1)</source>
        <translation>Lista de espera (%1)</translation>
    </message>
    <message>
        <source>1 waiting patient fits %1 with %2</source>
        <translation>1 paciente en espera puede venir: %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting patients fit %1 with %2</source>
        <translation>
            <numerusform>%n paciente en espera puede venir: %1 con %2</numerusform>
            <numerusform>%n pacientes en espera pueden venir: %1 con %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Agendar a %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>Send an offer to %1</source>
        <translation>Enviar una oferta a %1</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Buscar una hora…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>frontdesk::WeekdayRow</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Agregar una pausa</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: abierto</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation>%1: abre</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1: cierra</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>frontdesk::WelcomeStep</name>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Le damos la bienvenida a Front Desk</translation>
    </message>
    <message>
        <source>A few short pages, and your clinic is ready. Everything can be changed later.</source>
        <translation>Unas páginas breves y su clínica estará lista. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>Configurar una clínica nueva</translation>
    </message>
    <message>
        <source>A second desk: link it to a clinic&apos;s hub</source>
        <translation>Una segunda recepción: vincularla al servidor de una clínica</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Continuar desde una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowShell</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>No se deshizo: %1. %2</translation>
    </message>
</context>
</TS>
