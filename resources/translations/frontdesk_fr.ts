<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Rendez-vous choisi</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Commandes et recherche</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>Trouver un patient, un rendez-vous ou un message</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>aide touches</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Aller au jour suivant</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Aller au jour précédent</translation>
    </message>
    <message>
        <source>Move from slot to slot</source>
        <translation>Passer d&apos;un créneau à l&apos;autre</translation>
    </message>
    <message>
        <source>Book here, or open the visit</source>
        <translation>Réserver ici, ou ouvrir le rendez-vous</translation>
    </message>
    <message>
        <source>Book at the next free slot</source>
        <translation>Réserver au prochain créneau libre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Une semaine plus tôt</translation>
    </message>
    <message>
        <source>First slot of the day</source>
        <translation>Premier créneau du jour</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>The working day fills the window</source>
        <translation>La journée de travail remplit la fenêtre</translation>
    </message>
    <message>
        <source>Has arrived, or has not</source>
        <translation>Est arrivé, ou ne l&apos;est pas</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L&apos;annuler</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Tout ce qu&apos;on peut en faire</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Le relâcher</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Show the day by doctor</source>
        <translation>Afficher le jour par médecin</translation>
    </message>
    <message>
        <source>Show the day by room</source>
        <translation>Afficher le jour par salle</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Afficher l&apos;agenda</translation>
    </message>
    <message>
        <source>Show a saved view (F2 to F9)</source>
        <translation>Afficher une vue enregistrée (F2 à F9)</translation>
    </message>
    <message>
        <source>Save what is shown as a view (F2 to F9)</source>
        <translation>Enregistrer l&apos;affichage comme vue (F2 à F9)</translation>
    </message>
    <message>
        <source>Park it on the pinboard</source>
        <translation>Le mettre de côté sur le panneau</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Put down here what was parked or copied</source>
        <translation>Poser ici ce qui a été mis de côté ou copié</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Imprimer la feuille du jour…</translation>
    </message>
    <message>
        <source>pdf paper</source>
        <translation>pdf papier</translation>
    </message>
    <message>
        <source>Complete it with an invoice</source>
        <translation>La terminer avec une facture</translation>
    </message>
    <message>
        <source>Move it by a slot, or to the column beside</source>
        <translation>La déplacer d’un créneau, ou vers la colonne voisine</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>going</source>
        <translation>viendra</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venu</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
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
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Rappel d&apos;événement</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Calendar for others</source>
        <translation>Calendrier pour d&apos;autres</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>statut changé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>ajouté en surnombre</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>arrivée retirée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>a rejoint</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>app</source>
        <translation>application</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>link in an e-mail</source>
        <translation>lien d’un e-mail</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Appel vocal</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Notification push</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>No visits</source>
        <translation>Aucun rendez-vous</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>absent : %1</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Type and room</source>
        <translation>Type et salle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Aucun rendez-vous</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The doctor already has a visit %1</source>
        <translation>Le médecin a déjà un rendez-vous %1</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <translation>Chevauche %1, %2</translation>
    </message>
    <message>
        <source>Too close to the visit %1</source>
        <translation>Trop près du rendez-vous %1</translation>
    </message>
    <message>
        <source>Too close to %1, %2</source>
        <translation>Trop près de %1, %2</translation>
    </message>
    <message>
        <source>%1 is taken %2</source>
        <translation>%1 est pris %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Fermé le %1</translation>
    </message>
    <message>
        <source>A visit that is “%1” cannot become “%2”</source>
        <translation>Un rendez-vous « %1 » ne peut pas devenir « %2 »</translation>
    </message>
    <message>
        <source>This time is already past</source>
        <translation>Cette heure est déjà passée</translation>
    </message>
    <message>
        <source>More than five years ahead</source>
        <translation>À plus de cinq ans</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; it does not exist that day</source>
        <translation>On passe à l&apos;heure d&apos;été : cette heure n&apos;existe pas ce jour-là</translation>
    </message>
    <message>
        <source>Outside opening hours (%1–%2)</source>
        <translation>En dehors des heures d&apos;ouverture (%1–%2)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé : %1</translation>
    </message>
    <message>
        <source>The doctor is not available then</source>
        <translation>Le médecin n&apos;est pas disponible à ce moment</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Cette heure est prise</translation>
    </message>
    <message>
        <source>This visit is closed</source>
        <translation>Ce rendez-vous est clos</translation>
    </message>
    <message>
        <source>Only an open visit of today can be marked as arrived</source>
        <translation>Seul un rendez-vous ouvert d&apos;aujourd&apos;hui peut être marqué comme arrivé</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Il manque quelque chose : %1</translation>
    </message>
    <message>
        <source>%1 does not look right</source>
        <translation>%1 ne semble pas correct</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Vous n&apos;avez pas le droit de faire cela</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ce n&apos;est plus là</translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation>Cela existe déjà : %1</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed; please try again</source>
        <translation>L&apos;enregistrement a échoué. Rien n&apos;a été modifié ; veuillez réessayer</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas fonctionné</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes</source>
        <translation>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n minute</numerusform>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>E-mail ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime</source>
        <translation>Quelqu&apos;un l&apos;a modifié entre-temps</translation>
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
        <translation>À l&apos;accueil</translation>
    </message>
    <message>
        <source>Patients&apos; app</source>
        <translation>Application des patients</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
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
        <translation>Application</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>has no account in the app</source>
        <translation>n&apos;a pas de compte dans l&apos;application</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>ne le souhaite pas</translation>
    </message>
    <message>
        <source>not set up in the settings</source>
        <translation>non configuré dans les réglages</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>Modifications en route</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Messagerie</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Dernière %1</translation>
    </message>
    <message>
        <source>Next %1 %2</source>
        <translation>Prochaine %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) missed</source>
        <translation>
            <numerusform>%n visite manquée</numerusform>
            <numerusform>%n visites manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Doit %1</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/JJ/AAAA</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Champ obligatoire</translation>
    </message>
    <message>
        <source>Not a whole phone number; one from abroad begins with +</source>
        <translation>Ce numéro n&apos;est pas complet ; un numéro étranger commence par +</translation>
    </message>
    <message>
        <source>A day in the past, written %1</source>
        <translation>Un jour passé, écrit %1</translation>
    </message>
    <message>
        <source>An address like name@example.org</source>
        <translation>Une adresse comme nom@exemple.org</translation>
    </message>
    <message>
        <source>Times like 21:00-08:00, or off</source>
        <translation>Des heures comme 21:00-08:00, ou off</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>C&apos;est trop long</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>a ce numéro de téléphone</translation>
    </message>
    <message>
        <source>has a similar name and the same birth date</source>
        <translation>a un nom semblable et la même date de naissance</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Visit on %1, %2</source>
        <translation>Rendez-vous du %1, %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminder by hand</source>
        <translation>Rappel manuel</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Rappel d&apos;événement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>No-show text</source>
        <translation>Texte d&apos;absence</translation>
    </message>
    <message>
        <source>The visit is cancelled</source>
        <translation>Le rendez-vous est annulé</translation>
    </message>
    <message>
        <source>The visit is not approved yet</source>
        <translation>Le rendez-vous n&apos;est pas encore approuvé</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Le patient n&apos;est pas venu</translation>
    </message>
    <message>
        <source>The visit has begun or is over</source>
        <translation>Le rendez-vous a commencé ou est terminé</translation>
    </message>
    <message>
        <source>The visit was moved, closed or cancelled</source>
        <translation>Le rendez-vous a été déplacé, clos ou annulé</translation>
    </message>
    <message>
        <source>The visit is gone</source>
        <translation>Le rendez-vous n&apos;existe plus</translation>
    </message>
    <message>
        <source>Too late: the visit had begun</source>
        <translation>Trop tard : le rendez-vous avait commencé</translation>
    </message>
    <message>
        <source>The patient does not attend</source>
        <translation>Le patient ne participe pas</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>La fiche n&apos;existe plus</translation>
    </message>
    <message>
        <source>The event is cancelled or closed</source>
        <translation>L&apos;événement est annulé ou clos</translation>
    </message>
    <message>
        <source>Too late: the event had begun</source>
        <translation>Trop tard : l&apos;événement avait commencé</translation>
    </message>
    <message>
        <source>Too late: it was due more than a day before</source>
        <translation>Trop tard : c&apos;était prévu plus d&apos;un jour plus tôt</translation>
    </message>
    <message>
        <source>The time is taken</source>
        <translation>Le créneau est pris</translation>
    </message>
    <message>
        <source>The message was deleted</source>
        <translation>Le message a été supprimé</translation>
    </message>
    <message>
        <source>The patient does not want %1</source>
        <translation>Le patient ne souhaite pas %1</translation>
    </message>
    <message>
        <source>The patient has no address for %1</source>
        <translation>Le patient n&apos;a pas d&apos;adresse pour %1</translation>
    </message>
    <message>
        <source>The patient has no address for this, or does not want it</source>
        <translation>Le patient n&apos;a pas d&apos;adresse pour cela, ou ne le souhaite pas</translation>
    </message>
    <message>
        <source>The patient has unsubscribed</source>
        <translation>Le patient s&apos;est désinscrit</translation>
    </message>
    <message>
        <source>The mail server refused the address (%1)</source>
        <translation>Le serveur de messagerie a refusé l&apos;adresse (%1)</translation>
    </message>
    <message>
        <source>The address is no e-mail address</source>
        <translation>L&apos;adresse n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>%1 is not set up</source>
        <translation>%1 n&apos;est pas configuré</translation>
    </message>
    <message>
        <source>Not set up: %1 is missing</source>
        <translation>Non configuré : %1 manque</translation>
    </message>
    <message>
        <source>A secret of the settings cannot be opened with this key</source>
        <translation>Un secret des réglages ne s&apos;ouvre pas avec cette clé</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the settings is no e-mail address</source>
        <translation>L&apos;adresse de l&apos;expéditeur dans les réglages n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>The gateway did not take it</source>
        <translation>La passerelle ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Pas de réponse de la passerelle : %1</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La passerelle a répondu %1</translation>
    </message>
    <message>
        <source>No answer from the mail server: %1</source>
        <translation>Pas de réponse du serveur de messagerie : %1</translation>
    </message>
    <message>
        <source>The mail server answered %1</source>
        <translation>Le serveur de messagerie a répondu %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail (%1)</source>
        <translation>Le serveur de messagerie a refusé le message (%1)</translation>
    </message>
    <message>
        <source>This version of the program cannot write it</source>
        <translation>Cette version du programme ne sait pas l&apos;écrire</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>tous les %n mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <translation>%1 le %2 %3</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>tous les %n jours</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>chaque semaine le %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>toutes les %n semaines le %1</numerusform>
            <numerusform>toutes les %n semaines le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be booked so: at most %1 visits, all within ten years.</source>
        <translation>Rien ne peut être réservé ainsi : au plus %1 rendez-vous, tous dans les dix ans.</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 – %5</source>
        <translation>%1, %2, %3 : %4 – %5</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Administrator of all clinics</source>
        <translation>Administrateur de toutes les cliniques</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <source>As patients read it in reminders and messages.</source>
        <translation>Tel que les patients le lisent dans les rappels et les messages.</translation>
    </message>
    <message>
        <source>The clinic needs a name, on one line.</source>
        <translation>La clinique a besoin d&apos;un nom, sur une ligne.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Ce fuseau horaire n&apos;existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone numbers without a + are read as this country&apos;s.</source>
        <translation>Les numéros sans + sont lus comme ceux de ce pays.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>Language for patients</source>
        <translation>Langue pour les patients</translation>
    </message>
    <message>
        <source>Of reminders and messages, where the patient has none of their own.</source>
        <translation>Des rappels et messages, quand le patient n&apos;a pas choisi la sienne.</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>Choisissez une langue dans la liste.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A currency has three letters, like USD.</source>
        <translation>Une monnaie a trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Time between two visits of a doctor</source>
        <translation>Temps entre deux rendez-vous d&apos;un médecin</translation>
    </message>
    <message>
        <source>A doctor or a kind of visit may have another.</source>
        <translation>Un médecin ou un type de rendez-vous peut en avoir un autre.</translation>
    </message>
    <message>
        <source>From 0 to 720 minutes.</source>
        <translation>De 0 à 720 minutes.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>Un jour ferme après avoir ouvert, et ses parties ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Every closed day needs a name.</source>
        <translation>Chaque jour de fermeture a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Address of video visits</source>
        <translation>Adresse des rendez-vous vidéo</translation>
    </message>
    <message>
        <source>{token} becomes a secret of each visit.</source>
        <translation>{token} devient un secret propre à chaque rendez-vous.</translation>
    </message>
    <message>
        <source>An https address with {token} in it, once.</source>
        <translation>Une adresse https contenant {token} une seule fois.</translation>
    </message>
    <message>
        <source>Server for phones</source>
        <translation>Serveur pour les téléphones</translation>
    </message>
    <message>
        <source>Address and port of the server</source>
        <translation>Adresse et port du serveur</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every network that this computer is in.</source>
        <translation>0.0.0.0 désigne tous les réseaux de cet ordinateur.</translation>
    </message>
    <message>
        <source>An address and a port, like 0.0.0.0:8443.</source>
        <translation>Une adresse et un port, comme 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Address for patients and gateways</source>
        <translation>Adresse pour patients et passerelles</translation>
    </message>
    <message>
        <source>Where this server is reached from outside: for links in e-mails and reports of gateways.</source>
        <translation>Où ce serveur est joint de l&apos;extérieur : pour les liens des e-mails et les rapports des passerelles.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Reminders of a visit</source>
        <translation>Rappels d&apos;un rendez-vous</translation>
    </message>
    <message>
        <source>Each goes to patients who have the address and have not opted out.</source>
        <translation>Chacun part vers les patients qui ont l&apos;adresse et ne se sont pas désinscrits.</translation>
    </message>
    <message>
        <source>Every reminder needs a channel and a time before the visit.</source>
        <translation>Chaque rappel a besoin d&apos;un canal et d&apos;un délai avant le rendez-vous.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>A reminder that falls into them goes out the evening before.</source>
        <translation>Un rappel qui y tombe part la veille au soir.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>Les deux heures doivent différer.</translation>
    </message>
    <message>
        <source>Hold back notices</source>
        <translation>Retenir les avis</translation>
    </message>
    <message>
        <source>So long can a booking, a move or a cancellation be undone without a word to the patient.</source>
        <translation>Pendant ce temps, une réservation, un déplacement ou une annulation se défait sans un mot au patient.</translation>
    </message>
    <message>
        <source>From 0 to 3600 seconds.</source>
        <translation>De 0 à 3600 secondes.</translation>
    </message>
    <message>
        <source>Offers to the waitlist</source>
        <translation>Propositions à la liste d&apos;attente</translation>
    </message>
    <message>
        <source>When a visit is cancelled</source>
        <translation>Quand un rendez-vous est annulé</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Patients asked at once</source>
        <translation>Patients sollicités à la fois</translation>
    </message>
    <message>
        <source>From 1 to 20.</source>
        <translation>De 1 à 20.</translation>
    </message>
    <message>
        <source>Wait before asking the next</source>
        <translation>Attente avant de solliciter le suivant</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>De 1 à 1440 minutes.</translation>
    </message>
    <message>
        <source>Ask nobody this short before the visit</source>
        <translation>Ne solliciter personne si peu avant le rendez-vous</translation>
    </message>
    <message>
        <source>From 0 to 10080 minutes.</source>
        <translation>De 0 à 10080 minutes.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>smtp://host:587 or smtps://host:465</source>
        <translation>smtp://hôte:587 ou smtps://hôte:465</translation>
    </message>
    <message>
        <source>An address that begins with smtp:// or smtps://.</source>
        <translation>Une adresse qui commence par smtp:// ou smtps://.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Text on one line.</source>
        <translation>Un texte sur une ligne.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>What patients see: Clinic &lt;desk@example.com&gt;</source>
        <translation>Ce que voient les patients : Clinique &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>Type de passerelle</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>The whole address that is called.</source>
        <translation>L&apos;adresse entière qui est appelée.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>The number or name that the gateway knows.</source>
        <translation>Le numéro ou le nom que connaît la passerelle.</translation>
    </message>
    <message>
        <source>Secret of its reports</source>
        <translation>Secret de ses rapports</translation>
    </message>
    <message>
        <source>Delivery reports and replies are believed when they are signed with it.</source>
        <translation>Les rapports de remise et les réponses sont acceptés quand ils sont signés avec lui.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Most in a minute</source>
        <translation>Maximum par minute</translation>
    </message>
    <message>
        <source>From 1 to 6000.</source>
        <translation>De 1 à 6000.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>A single á makes a text message cost more than twice as much.</source>
        <translation>Un seul accent rare peut plus que doubler le prix d&apos;un SMS.</translation>
    </message>
    <message>
        <source>Lock an untouched desk after</source>
        <translation>Verrouiller un poste inactif après</translation>
    </message>
    <message>
        <source>Then it asks for the password; nothing typed is lost. 0 for never.</source>
        <translation>Il demande alors le mot de passe ; rien de ce qui est saisi n&apos;est perdu. 0 pour jamais.</translation>
    </message>
    <message>
        <source>From 0 to 480 minutes.</source>
        <translation>De 0 à 480 minutes.</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>Rappeler la sauvegarde après</translation>
    </message>
    <message>
        <source>Administrators are told when the last one is older. 0 for never.</source>
        <translation>Les administrateurs sont avertis quand la dernière est plus ancienne. 0 pour jamais.</translation>
    </message>
    <message>
        <source>From 0 to 365 days.</source>
        <translation>De 0 à 365 jours.</translation>
    </message>
    <message>
        <source>Day sheet for an outage</source>
        <translation>Feuille du jour en cas de panne</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Empty: “downtime” beside the clinic&apos;s data. A folder that another computer sees, or a memory stick, also helps when this computer fails.</source>
        <translation>Vide : « downtime » à côté des données de la clinique. Un dossier visible d&apos;un autre ordinateur, ou une clé USB, aide aussi quand cet ordinateur tombe en panne.</translation>
    </message>
    <message>
        <source>A folder&apos;s whole path, like /media/stick.</source>
        <translation>Le chemin complet d&apos;un dossier, comme /media/stick.</translation>
    </message>
</context>
<context>
    <name>SmsCount</name>
    <message numerus="yes">
        <source>%1 characters · %n SMS</source>
        <translation>
            <numerusform>%1 caractères · %n SMS</numerusform>
            <numerusform>%1 caractères · %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; “%2” leaves room for %3 in each</source>
        <translation>%1 ; « %2 » n&apos;en laisse que %3 dans chacun</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>Modification d&apos;un rendez-vous</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>Arrivée retirée</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>Données du patient</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Change of the set-up</source>
        <translation>Modification de la configuration</translation>
    </message>
    <message>
        <source>Goes up by itself when the clinic&apos;s hub can be reached</source>
        <translation>Monte de lui-même dès que le serveur de la clinique est joignable</translation>
    </message>
    <message>
        <source>It rests on another change that was refused</source>
        <translation>Dépend d&apos;une autre modification qui a été refusée</translation>
    </message>
    <message>
        <source>That time was taken meanwhile: %1</source>
        <translation>Ce créneau a été pris entre-temps : %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it</source>
        <translation>Le serveur de la clinique l&apos;a refusé</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub refused it: %1</source>
        <translation>Le serveur de la clinique l&apos;a refusé : %1</translation>
    </message>
    <message>
        <source>One change waits and goes up by itself.</source>
        <translation>Une modification attend et part d&apos;elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and go up by themselves.</source>
        <translation>
            <numerusform>%n modification attend et part d&apos;elle-même.</numerusform>
            <numerusform>%n modifications attendent et partent d&apos;elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>Serveur non reconnu</translation>
    </message>
    <message>
        <source>The clinic is being copied to this desk.</source>
        <translation>La clinique est en cours de copie sur ce poste.</translation>
    </message>
    <message>
        <source>This desk and the clinic&apos;s hub are in step.</source>
        <translation>Ce poste et le serveur de la clinique sont à jour.</translation>
    </message>
    <message>
        <source>The clinic&apos;s hub has not been reached since %1. Work goes on here.</source>
        <translation>Le serveur de la clinique n&apos;a pas été joint depuis %1. Le travail continue ici.</translation>
    </message>
    <message>
        <source>The hub no longer knows this desk&apos;s account: link the desk anew.</source>
        <translation>Le serveur ne connaît plus le compte de ce poste : reliez le poste de nouveau.</translation>
    </message>
    <message>
        <source>Whoever answers at the hub&apos;s address is not the hub that this desk was linked to. Nothing is sent.</source>
        <translation>Ce qui répond à l&apos;adresse du serveur n&apos;est pas le serveur auquel ce poste a été relié. Rien n&apos;est envoyé.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Reminder of a visit</source>
        <translation>Rappel d&apos;un rendez-vous</translation>
    </message>
    <message>
        <source>A visit was booked</source>
        <translation>Un rendez-vous a été pris</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>Un rendez-vous a été déplacé</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>Un rendez-vous a été annulé</translation>
    </message>
    <message>
        <source>A free time for the waitlist</source>
        <translation>Un créneau libre pour la liste d&apos;attente</translation>
    </message>
    <message>
        <source>A free time was accepted</source>
        <translation>Un créneau libre a été accepté</translation>
    </message>
    <message>
        <source>A free time went to somebody else</source>
        <translation>Un créneau libre a été donné à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>A new message in the app</source>
        <translation>Un nouveau message dans l&apos;application</translation>
    </message>
    <message>
        <source>the patient&apos;s name</source>
        <translation>le nom du patient</translation>
    </message>
    <message>
        <source>the doctor&apos;s name</source>
        <translation>le nom du médecin</translation>
    </message>
    <message>
        <source>the clinic&apos;s name</source>
        <translation>le nom de la clinique</translation>
    </message>
    <message>
        <source>the day of the visit</source>
        <translation>le jour du rendez-vous</translation>
    </message>
    <message>
        <source>the time of the visit</source>
        <translation>l&apos;heure du rendez-vous</translation>
    </message>
    <message>
        <source>the link, where there is one</source>
        <translation>le lien, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>A %1 stands alone: a placeholder is a word in braces, like {patient}</source>
        <translation>Un %1 est seul : un espace réservé est un mot entre accolades, comme {patient}</translation>
    </message>
    <message>
        <source>%1 means nothing here; use one of those below</source>
        <translation>%1 ne signifie rien ici ; utilisez l&apos;un de ceux ci-dessous</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Staff meeting</source>
        <translation>Réunion d&apos;équipe</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Ajouté en surnombre : %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>%1 sur %2 venus</translation>
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
    <message>
        <source>No time off is entered.</source>
        <translation>Aucune absence n&apos;est saisie.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Premier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Dernier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Absent de</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu&apos;à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n rendez-vous à déplacer</numerusform>
            <numerusform>%n rendez-vous à déplacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Time off ends after it begins.</source>
        <translation>L&apos;absence finit après avoir commencé.</translation>
    </message>
    <message>
        <source>Time off added: %1</source>
        <translation>Absence ajoutée : %1</translation>
    </message>
    <message>
        <source>Time off removed: %1</source>
        <translation>Absence retirée : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AbsenceOrders</name>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué : %1</translation>
    </message>
    <message>
        <source>%1. Visits that lie in it: %2</source>
        <translation>%1. Rendez-vous concernés : %2</translation>
    </message>
    <message>
        <source>Free again: %1</source>
        <translation>De nouveau libre : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountSection</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 à payer</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <translation>Facture %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdminStep</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The administrator: may change everything and add the others.</source>
        <translation>L&apos;administrateur : peut tout modifier et ajouter les autres.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail, to sign in with</source>
        <translation>Votre e-mail, pour vous connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Quel est votre prénom ?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Quel est votre nom ?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>The password needs eight characters or more.</source>
        <translation>Le mot de passe doit avoir huit caractères ou plus.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaDelegate</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgendaView</name>
    <message>
        <source>Filter the agenda</source>
        <translation>Filtrer l&apos;agenda</translation>
    </message>
    <message>
        <source>Filter by patient, doctor, type, room or note</source>
        <translation>Filtrer par patient, médecin, type, salle ou note</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No visits in these four weeks. Press C to book one.</source>
        <translation>Aucun rendez-vous dans ces quatre semaines. Appuyez sur C pour en prendre un.</translation>
    </message>
    <message>
        <source>No visit matches “%1”.</source>
        <translation>Aucun rendez-vous ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttendeeEditor</name>
    <message>
        <source>Add a patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Add a patient: name, phone or number</source>
        <translation>Ajouter : nom, téléphone ou numéro</translation>
    </message>
    <message>
        <source>Patients of the group</source>
        <translation>Patients du groupe</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
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
    <name>frontdesk::AuditDetails</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditModel</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Un patient</translation>
    </message>
    <message>
        <source>Former user</source>
        <translation>Ancien utilisateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPage</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show new entries</source>
        <translation>Afficher les nouvelles entrées</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No entry fits. Everything that is done in the clinic is noted here, and never changed.</source>
        <translation>Aucune entrée ne correspond. Tout ce qui se fait dans la clinique est noté ici et n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action, like status</source>
        <translation>Action, par exemple status</translation>
    </message>
    <message>
        <source>Id of a patient</source>
        <translation>Identifiant d&apos;un patient</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choisissez une entrée pour voir ce qu&apos;elle a changé.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Each entry is sealed with the one before it: whoever changes one breaks the chain.</source>
        <translation>Chaque entrée est scellée avec la précédente : qui en modifie une rompt la chaîne.</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>patient %1</translation>
    </message>
    <message>
        <source>Reading every entry…</source>
        <translation>Lecture de toutes les entrées…</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries follow from each other.</source>
        <translation>La chaîne est intacte : les %1 entrées se suivent toutes.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before, was changed or taken out.</source>
        <translation>La chaîne est rompue à l&apos;entrée %1 : elle, ou la précédente, a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPanel</name>
    <message>
        <source>%1 exists already. Nothing was overwritten; choose another name or an empty folder.</source>
        <translation>%1 existe déjà. Rien n&apos;a été écrasé ; choisissez un autre nom ou un dossier vide.</translation>
    </message>
    <message>
        <source>A newer version of Front Desk made this backup. Update first.</source>
        <translation>Cette sauvegarde vient d&apos;une version plus récente de Front Desk. Mettez d&apos;abord le programme à jour.</translation>
    </message>
    <message>
        <source>This is no whole backup of Front Desk. Nothing was changed.</source>
        <translation>Ce n&apos;est pas une sauvegarde complète de Front Desk. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Everything in one file, while everybody goes on working. Keep it on another disk, and the clinic&apos;s secrets key apart from it: nothing else opens what is sealed.</source>
        <translation>Tout dans un seul fichier, pendant que chacun continue à travailler. Gardez-le sur un autre disque, et la clé des secrets de la clinique à part : rien d&apos;autre n&apos;ouvre ce qui est scellé.</translation>
    </message>
    <message>
        <source>The last backup was made on %1 at %2:
%3</source>
        <translation>La dernière sauvegarde date du %1 à %2 :
%3</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aucune sauvegarde n&apos;a encore été faite.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>An empty folder for it</source>
        <translation>Un dossier vide pour elle</translation>
    </message>
    <message>
        <source>The backup is a clinic of its own now. The one that is open was not touched. To work with the restored one, close this window and start:
%1</source>
        <translation>La sauvegarde est maintenant une clinique à part entière. Celle qui est ouverte n&apos;a pas été touchée. Pour travailler avec celle qui est restaurée, fermez cette fenêtre et lancez :
%1</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>frontdesk::Bell</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Avis, %n nouveau</numerusform>
            <numerusform>Avis, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>frontdesk::BlockPopover</name>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>Affiché dans le calendrier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It has to end later than it begins.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>1 visit lies in it and has to be moved.</source>
        <translation>1 rendez-vous s&apos;y trouve et doit être déplacé.</translation>
    </message>
    <message>
        <source>%1 visits lie in it and have to be moved.</source>
        <translation>%1 rendez-vous s&apos;y trouvent et doivent être déplacés.</translation>
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
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Appel vidéo</translation>
    </message>
</context>
<context>
    <name>frontdesk::BookingPopover</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone of the new patient</source>
        <translation>Téléphone du nouveau patient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter; with Ctrl+Enter the next one follows</source>
        <translation>Entrée ; avec Ctrl+Enter le suivant s&apos;ouvre</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquer du temps…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Réunion…</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>En créer un quand même</translation>
    </message>
    <message>
        <source>%1 of %2 visits cannot be booked:</source>
        <translation>%1 rendez-vous sur %2 ne peuvent pas être pris :</translation>
    </message>
    <message>
        <source>This cannot be booked:</source>
        <translation>Ceci ne peut pas être réservé :</translation>
    </message>
    <message>
        <source>Booked %1, %2, %3</source>
        <translation>%1 réservé, %2, %3</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>%1 réservé, %2</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Groupe…</translation>
    </message>
</context>
<context>
    <name>frontdesk::BubbleDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClashLine</name>
    <message>
        <source>Book anyway…</source>
        <translation>Réserver quand même…</translation>
    </message>
    <message>
        <source>Pick %1 instead</source>
        <translation>Prendre plutôt %1</translation>
    </message>
    <message>
        <source>Free the blocked time</source>
        <translation>Libérer le temps bloqué</translation>
    </message>
    <message>
        <source>Free the blocked time “%1”</source>
        <translation>Libérer le temps bloqué « %1 »</translation>
    </message>
</context>
<context>
    <name>frontdesk::ClinicStep</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Votre clinique</translation>
    </message>
    <message>
        <source>Patients read the name in reminders and messages.</source>
        <translation>Les patients lisent ce nom dans les rappels et les messages.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Country, for phone numbers and money</source>
        <translation>Pays, pour les téléphones et la monnaie</translation>
    </message>
    <message>
        <source>Language of messages to patients</source>
        <translation>Langue des messages aux patients</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>La clinique a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Ce fuseau horaire n&apos;existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choisissez le pays.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePopover</name>
    <message>
        <source>Complete the visit</source>
        <translation>Terminer le rendez-vous</translation>
    </message>
    <message>
        <source>Complete with invoice</source>
        <translation>Terminer avec facture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>/  Quick reply</source>
        <translation>/  Réponse rapide</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Envoyer par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>Envoyer  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no way to write to %1.</source>
        <translation>Il n&apos;y a aucun moyen d&apos;écrire à %1.</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends, / for a quick reply</source>
        <translation>Écrire à %1 …   Ctrl+Enter envoie, / pour une réponse rapide</translation>
    </message>
    <message>
        <source>Write to %1 …   Ctrl+Enter sends</source>
        <translation>Écrire à %1 …   Ctrl+Enter envoie</translation>
    </message>
    <message>
        <source>Fill in %1 first</source>
        <translation>Complétez d&apos;abord %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConfirmPopover</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactPopover</name>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>A patient or a colleague</source>
        <translation>Un patient ou un collègue</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Nobody is called like that</source>
        <translation>Personne ne s&apos;appelle ainsi</translation>
    </message>
</context>
<context>
    <name>frontdesk::ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>No message gets through to this number</source>
        <translation>Aucun message n&apos;arrive à ce numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail to this address comes back</source>
        <translation>Le courrier à cette adresse revient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationPane</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>What wants an answer from a person</source>
        <translation>Ce qui attend la réponse d&apos;une personne</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Trouver une conversation</translation>
    </message>
    <message>
        <source>Name, phone or number  ( / )</source>
        <translation>Nom, téléphone ou numéro  ( / )</translation>
    </message>
    <message>
        <source>Write to somebody  (N)</source>
        <translation>Écrire à quelqu&apos;un  (N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>What patients and colleagues write stands here. N writes to somebody.</source>
        <translation>Ce que patients et collègues écrivent apparaît ici. N pour écrire à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Aucune conversation ne correspond.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationsModel</name>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon : %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new: %2</source>
        <translation>
            <numerusform>%1, %n nouveau : %2</numerusform>
            <numerusform>%1, %n nouveaux : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayController</name>
    <message>
        <source>%1 stays at %2</source>
        <translation>%1 reste à %2</translation>
    </message>
    <message>
        <source>%1 keeps its length</source>
        <translation>%1 garde sa durée</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>Réserver quand même ?</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>Le motif est conservé avec le rendez-vous.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>Convenu avec le médecin</translation>
    </message>
    <message>
        <source>Cancel the visit of %1?</source>
        <translation>Annuler le rendez-vous de %1 ?</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Patient called</source>
        <translation>Le patient a appelé</translation>
    </message>
    <message>
        <source>Doctor is ill</source>
        <translation>Le médecin est malade</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Réservé deux fois</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Annuler %1 ?</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
</context>
<context>
    <name>frontdesk::DaySheetDialog</name>
    <message>
        <source>Cancelled visits and no-shows too</source>
        <translation>Aussi les rendez-vous annulés et les absences</translation>
    </message>
    <message>
        <source>Each doctor on a page of their own</source>
        <translation>Chaque médecin sur sa propre page</translation>
    </message>
    <message>
        <source>Print the day: %1</source>
        <translation>Imprimer le jour : %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>L&apos;imprimante ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DayView</name>
    <message>
        <source>Calendar by the hour</source>
        <translation>Calendrier par heure</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskWindow</name>
    <message>
        <source>Phones cannot connect: the server is not listening.</source>
        <translation>Les téléphones ne peuvent pas se connecter : le serveur n&apos;écoute pas.</translation>
    </message>
    <message>
        <source>Phones cannot connect: the server is switched off.</source>
        <translation>Les téléphones ne peuvent pas se connecter : le serveur est éteint.</translation>
    </message>
    <message>
        <source>LAN off</source>
        <translation>Réseau coupé</translation>
    </message>
    <message>
        <source>Phones connect to %1</source>
        <translation>Les téléphones se connectent à %1</translation>
    </message>
    <message>
        <source>Phones connect to %1
Fingerprint %2</source>
        <translation>Les téléphones se connectent à %1
Empreinte %2</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Changer d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stop telling notices on the desktop</source>
        <translation>Ne plus afficher les avis sur le bureau</translation>
    </message>
    <message>
        <source>Tell notices on the desktop</source>
        <translation>Afficher les avis sur le bureau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme colours mode</source>
        <translation>thème couleurs mode</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Colours as this computer</source>
        <translation>Couleurs de cet ordinateur</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>restore copy save</source>
        <translation>restaurer copie enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old. The menu of your account makes a new one.</source>
        <translation>
            <numerusform>La dernière sauvegarde date de %n jour. Le menu de votre compte en fait une nouvelle.</numerusform>
            <numerusform>La dernière sauvegarde date de %n jours. Le menu de votre compte en fait une nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. The menu of your account makes one.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Le menu de votre compte en fait une.</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Sauvegarde…</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsSection</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorsStep</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Each gets a column in the calendar. A speciality may follow after a comma. More can be added later.</source>
        <translation>Chacun a sa colonne dans le calendrier. Une spécialité peut suivre après une virgule. D&apos;autres s&apos;ajoutent plus tard.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Fatima Khan, Dentist</source>
        <translation>Fatima Khan, Dentiste</translation>
    </message>
    <message>
        <source>Visits are booked with a doctor: name one at least.</source>
        <translation>Les rendez-vous se prennent avec un médecin : nommez-en au moins un.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesModel</name>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L&apos;autre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Records that are probably of one person</source>
        <translation>Fiches qui sont sans doute de la même personne</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
    <message numerus="yes">
        <source>Looking … %n pair(s) so far.</source>
        <translation>
            <numerusform>Recherche … %n paire jusqu&apos;ici.</numerusform>
            <numerusform>Recherche … %n paires jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like one person: nobody has a similar name and the same phone, e-mail or birth date.</source>
        <translation>Aucune paire de fiches ne ressemble à une même personne : personne n&apos;a un nom semblable et le même téléphone, e-mail ou date de naissance.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look like one person. Open one to compare the two.</source>
        <translation>
            <numerusform>%n paire de fiches semble être une même personne. Ouvrez-la pour comparer.</numerusform>
            <numerusform>%n paires de fiches semblent être une même personne. Ouvrez-en une pour comparer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::FeedsCard</name>
    <message>
        <source>Visits in other calendars</source>
        <translation>Rendez-vous dans d&apos;autres calendriers</translation>
    </message>
    <message>
        <source>End the address…</source>
        <translation>Mettre fin à l&apos;adresse…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Or once, as a file (.ics):</source>
        <translation>Ou une fois, en fichier (.ics) :</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Adresse du calendrier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it reads the visits: give it to the doctor only.</source>
        <translation>Elle n&apos;est montrée que cette fois. Qui l&apos;a lit les rendez-vous : ne la donnez qu&apos;au médecin.</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Rendez-vous de</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>Quelles dates</translation>
    </message>
    <message>
        <source>7 days from today</source>
        <translation>7 jours à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>4 weeks from today</source>
        <translation>4 semaines à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>A year from today</source>
        <translation>Un an à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Créer une adresse</translation>
    </message>
    <message>
        <source>There is an address. A new one ends it.</source>
        <translation>Il y a une adresse. Une nouvelle met fin à celle-ci.</translation>
    </message>
    <message>
        <source>With an address, a phone&apos;s or a computer&apos;s calendar shows the doctor&apos;s visits and follows every change.</source>
        <translation>Avec une adresse, le calendrier d&apos;un téléphone ou d&apos;un ordinateur montre les rendez-vous du médecin et suit chaque modification.</translation>
    </message>
    <message>
        <source>The address is on the clipboard</source>
        <translation>L&apos;adresse est dans le presse-papiers</translation>
    </message>
    <message>
        <source>End the address?</source>
        <translation>Mettre fin à l&apos;adresse ?</translation>
    </message>
    <message>
        <source>Calendars that follow %1 stop being told of changes.</source>
        <translation>Les calendriers qui suivent %1 ne seront plus informés.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>The address has been ended</source>
        <translation>L&apos;adresse n&apos;est plus valable</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FiguresTable</name>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Temps réservé</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Temps ouvert</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d&apos;occupation</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Taux d&apos;absence</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Dont payé</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>Facturé par mois</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>Rendez-vous par statut</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>Réservations par source</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Par jour de semaine et heure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
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
        <translation>Rien n&apos;est libre dans les 60 jours. Essayez un autre médecin, une durée plus courte ou tout moment du jour.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment du jour</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>N&apos;importe quel médecin</translation>
    </message>
    <message>
        <source>Free times for %1</source>
        <translation>Créneaux libres pour %1</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>Trouver un créneau libre</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewayTests</name>
    <message>
        <source>A test message</source>
        <translation>Un message d&apos;essai</translation>
    </message>
    <message>
        <source>This is a test message of %1. Messages to patients will arrive like this one.</source>
        <translation>Ceci est un message d&apos;essai de %1. Les messages aux patients arriveront comme celui-ci.</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatewaysStep</name>
    <message>
        <source>Messages to patients</source>
        <translation>Messages aux patients</translation>
    </message>
    <message>
        <source>Reminders leave by e-mail and SMS once the clinic has a way to send them. This can wait: the settings have it all.</source>
        <translation>Les rappels partent par e-mail et SMS dès que la clinique a de quoi les envoyer. Cela peut attendre : tout est dans les réglages.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Clinic &lt;desk@example.com&gt;</source>
        <translation>Clinique &lt;desk@example.com&gt;</translation>
    </message>
    <message>
        <source>Address of the SMS gateway</source>
        <translation>Adresse de la passerelle SMS</translation>
    </message>
    <message>
        <source>Access token of the SMS gateway</source>
        <translation>Jeton d&apos;accès de la passerelle SMS</translation>
    </message>
    <message>
        <source>This does not look right: %1</source>
        <translation>Cela ne semble pas correct : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringController</name>
    <message>
        <source>a staff meeting</source>
        <translation>une réunion d&apos;équipe</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>un groupe de %n</numerusform>
            <numerusform>un groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <translation>%1 réservé, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::GatheringPopover</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Something stands against it:</source>
        <translation>Un obstacle :</translation>
    </message>
</context>
<context>
    <name>frontdesk::GroupPopover</name>
    <message>
        <source>Antenatal class</source>
        <translation>Préparation à la naissance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
</context>
<context>
    <name>frontdesk::HeatChart</name>
    <message>
        <source>No visits</source>
        <translation>Aucun rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>Most visits: %1, %n of them</source>
        <translation>
            <numerusform>Le plus de rendez-vous : %1, dont %n</numerusform>
            <numerusform>Le plus de rendez-vous : %1, dont %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n visits</source>
        <translation>
            <numerusform>%1 %2 : %n rendez-vous</numerusform>
            <numerusform>%1 %2 : %n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidaysEditor</name>
    <message>
        <source>Add a closed day</source>
        <translation>Ajouter un jour de fermeture</translation>
    </message>
    <message>
        <source>Remove this closed day</source>
        <translation>Retirer ce jour de fermeture</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Nom du jour</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Patients can ask for visits within them. The desk may still squeeze one in.</source>
        <translation>Les patients peuvent demander des rendez-vous pendant ces heures. L&apos;accueil peut toujours en ajouter un.</translation>
    </message>
    <message>
        <source>A day closes after it opens, and its parts do not overlap.</source>
        <translation>Un jour ferme après avoir ouvert, et ses parties ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>The clinic is open on one day at least.</source>
        <translation>La clinique est ouverte au moins un jour.</translation>
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
        <translation>%1, attend depuis %2</translation>
    </message>
    <message>
        <source>Missed visits so far: %1</source>
        <translation>Rendez-vous manqués jusqu&apos;ici : %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Ajouté en surnombre : %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Réunion d&apos;équipe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportModel</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Known: %1, %2</source>
        <translation>Connu : %1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;elle devient</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportView</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Also those who are known already</source>
        <translation>Aussi ceux qui sont déjà connus</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Personnes du fichier</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here: a table (CSV) from a spreadsheet or another program, or the contacts of a phone (vCard). You see what becomes of each row before anything is written.</source>
        <translation>Choisissez un fichier, ou déposez-en un ici : un tableau (CSV) d&apos;un tableur ou d&apos;un autre programme, ou les contacts d&apos;un téléphone (vCard). Vous voyez ce que devient chaque ligne avant toute écriture.</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>Importer des patients</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Comment les dates sont écrites</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>Dates : jour d&apos;abord</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>Dates : mois d&apos;abord</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Tableaux et contacts (*.csv *.txt *.tsv *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n&apos;a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Nobody is in this file: it needs a line with the names of its columns, and a line for each person.</source>
        <translation>Il n&apos;y a personne dans ce fichier : il lui faut une ligne avec les noms des colonnes, et une ligne par personne.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n patient(s)</source>
        <translation>
            <numerusform>Importer %n patient</numerusform>
            <numerusform>Importer %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made so far …</source>
        <translation>%1 créés jusqu&apos;ici …</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 broken</source>
        <translation>%1 nouveaux, %2 déjà connus, %3 inutilisables</translation>
    </message>
    <message>
        <source>Done: %1 patients made, %2 rows passed over.</source>
        <translation>Terminé : %1 patients créés, %2 lignes laissées.</translation>
    </message>
    <message>
        <source>Stopped after %1 patients: %2</source>
        <translation>Arrêté après %1 patients : %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxButton</name>
    <message numerus="yes">
        <source>Inbox, %n conversations with something new</source>
        <translation>
            <numerusform>Messagerie, %n conversation avec du nouveau</numerusform>
            <numerusform>Messagerie, %n conversations avec du nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Messagerie</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Star the message</source>
        <translation>Mettre le message en favori</translation>
    </message>
    <message>
        <source>Seen to: waits for nobody any more</source>
        <translation>Traité : n&apos;attend plus personne</translation>
    </message>
    <message>
        <source>Book a visit for the patient</source>
        <translation>Prendre un rendez-vous pour le patient</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Mark all messages as read</source>
        <translation>Marquer tous les messages comme lus</translation>
    </message>
    <message numerus="yes">
        <source>%n messages marked as read</source>
        <translation>
            <numerusform>%n message marqué comme lu</numerusform>
            <numerusform>%n messages marqués comme lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceCard</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Visit on %1 %2, %3</source>
        <translation>Rendez-vous du %1 %2, %3</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Paiement encaissé</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Entièrement payé</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoiceForm</name>
    <message>
        <source>Every item needs a description</source>
        <translation>Chaque article a besoin d&apos;une description</translation>
    </message>
    <message>
        <source>The quantity is a number, 0 or more</source>
        <translation>La quantité est un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>The price is an amount, 0 or more</source>
        <translation>Le prix est un montant, 0 ou plus</translation>
    </message>
    <message>
        <source>The discount is an amount or a percentage, at most what the items come to</source>
        <translation>La remise est un montant ou un pourcentage, au plus la somme des articles</translation>
    </message>
    <message>
        <source>The tax is an amount or a percentage, 0 or more</source>
        <translation>La taxe est un montant ou un pourcentage, 0 ou plus</translation>
    </message>
    <message>
        <source>The notes are too long</source>
        <translation>Les notes sont trop longues</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Note sur la facture</translation>
    </message>
    <message>
        <source>0 or 0%</source>
        <translation>0 ou 0%</translation>
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
        <translation>Facture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesModel</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
</context>
<context>
    <name>frontdesk::InvoicesPage</name>
    <message>
        <source>Which invoices</source>
        <translation>Quelles factures</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Toutes les factures</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>Non entièrement payées</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Créées quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>No invoice then. A visit that is completed with an invoice appears here: right-click it in the calendar, “Complete with invoice…”.</source>
        <translation>Aucune facture alors. Un rendez-vous terminé avec facture apparaît ici : clic droit dans le calendrier, « Terminer avec facture… ».</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 to pay</source>
        <translation>%1 en tout, %2 à payer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Rendez-vous de qui</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Du – au…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemRows</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela correspond</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Retirer l&apos;article</translation>
    </message>
</context>
<context>
    <name>frontdesk::Legend</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
</context>
<context>
    <name>frontdesk::LinkDialog</name>
    <message>
        <source>A second desk</source>
        <translation>Un second poste</translation>
    </message>
    <message>
        <source>Link this desk to the clinic&apos;s hub</source>
        <translation>Relier ce poste au serveur de la clinique</translation>
    </message>
    <message>
        <source>The hub shows its address and fingerprint on the page for phones.</source>
        <translation>Le serveur montre son adresse et son empreinte sur la page des téléphones.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Its fingerprint, to be sure that it is the one</source>
        <translation>Son empreinte, pour être sûr que c&apos;est le bon</translation>
    </message>
    <message>
        <source>Your e-mail there</source>
        <translation>Votre e-mail là-bas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Link this desk</source>
        <translation>Relier ce poste</translation>
    </message>
    <message>
        <source>Copying the clinic …</source>
        <translation>Copie de la clinique …</translation>
    </message>
    <message>
        <source>The address looks like https://192.168.1.10:8443.</source>
        <translation>L&apos;adresse ressemble à https://192.168.1.10:8443.</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read along.</source>
        <translation>Sans https, chacun sur le chemin pourrait lire.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 letters and digits. Leave it out to trust the hub as it is.</source>
        <translation>Une empreinte a 64 lettres et chiffres. Laissez vide pour faire confiance au serveur tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Il manque le mot de passe.</translation>
    </message>
    <message>
        <source>Hubs on this network</source>
        <translation>Serveurs sur ce réseau</translation>
    </message>
</context>
<context>
    <name>frontdesk::LookalikeBox</name>
    <message>
        <source>Is it somebody who is here already?</source>
        <translation>Est-ce quelqu&apos;un qui est déjà là ?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
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
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Non annulé : %1. %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>frontdesk::MeetingPopover</name>
    <message>
        <source>Staff meeting</source>
        <translation>Réunion d&apos;équipe</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Réunion d&apos;équipe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
</context>
<context>
    <name>frontdesk::MergeView</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>Une personne, deux fiches ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l&apos;autre</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Cette fiche reste</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Celle-ci disparaît</translation>
    </message>
    <message>
        <source>From %1 move: %2 visits (%3 to come), %4 messages, %5 invoices, %6 entries of the waitlist. Notes are put together; a phone number or an address that is not chosen is kept in them. A channel that either record does not want stays off.</source>
        <translation>De %1 passent : %2 rendez-vous (%3 à venir), %4 messages, %5 factures, %6 entrées de la liste d&apos;attente. Les notes sont réunies ; un téléphone ou une adresse non choisis y sont gardés. Un canal refusé dans l&apos;une des fiches reste coupé.</translation>
    </message>
    <message>
        <source>Both have an account for the app. Remove one of them first.</source>
        <translation>Les deux ont un compte dans l&apos;application. Retirez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>This desk is linked to a hub: records are merged there.</source>
        <translation>Ce poste est relié à un serveur : les fiches se fusionnent là-bas.</translation>
    </message>
    <message>
        <source>Both have a visit on %1 at %2.</source>
        <translation>Les deux ont un rendez-vous le %1 à %2.</translation>
    </message>
    <message>
        <source>Merge the two records?</source>
        <translation>Fusionner les deux fiches ?</translation>
    </message>
    <message>
        <source>%1 becomes part of %2. This cannot be undone.</source>
        <translation>%1 devient une partie de %2. Cela ne peut pas être défait.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>frontdesk::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Calendrier du mois</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayHead</name>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past, not arrived</source>
        <translation>
            <numerusform>%n min de retard, pas arrivé</numerusform>
            <numerusform>%n min de retard, pas arrivé</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l&apos;heure</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Start the visit, or finish it</source>
        <translation>Commencer le rendez-vous, ou le terminer</translation>
    </message>
    <message>
        <source>The patient has not come</source>
        <translation>Le patient n&apos;est pas venu</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Écrire la note</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Masquer ce qui est terminé</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <translation>
            <numerusform>Afficher %n terminé</numerusform>
            <numerusform>Afficher %n terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>No visits today. What is booked appears here at once.</source>
        <translation>Aucun rendez-vous aujourd&apos;hui. Ce qui est pris apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Note of %1 kept</source>
        <translation>Note de %1 conservée</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Conserver la note</translation>
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
        <translation>Rien de nouveau. Les réservations, modifications et messages des autres sont annoncés ici.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotificationsModel</name>
    <message>
        <source>A visit was booked</source>
        <translation>Un rendez-vous a été pris</translation>
    </message>
    <message>
        <source>A patient asks for a visit</source>
        <translation>Un patient demande un rendez-vous</translation>
    </message>
    <message>
        <source>A visit was moved</source>
        <translation>Un rendez-vous a été déplacé</translation>
    </message>
    <message>
        <source>A visit was cancelled</source>
        <translation>Un rendez-vous a été annulé</translation>
    </message>
    <message>
        <source>A visit was confirmed</source>
        <translation>Un rendez-vous a été confirmé</translation>
    </message>
    <message>
        <source>A visit has changed</source>
        <translation>Un rendez-vous a changé</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Message de %1</translation>
    </message>
    <message>
        <source>Free for the waitlist</source>
        <translation>Libre pour la liste d&apos;attente</translation>
    </message>
    <message>
        <source>A time is offered</source>
        <translation>Un créneau est proposé</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>Quelqu&apos;un a été plus rapide</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PairingCard</name>
    <message>
        <source>Connect a phone</source>
        <translation>Connecter un téléphone</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>The phone scans the code with the clinic&apos;s app and is signed in. No password is typed on it.</source>
        <translation>Le téléphone scanne le code avec l&apos;application de la clinique et il est connecté. Aucun mot de passe n&apos;y est saisi.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For whom the phone is</source>
        <translation>À qui est le téléphone</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>%1 (patient)</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>Valable une fois, encore %1</translation>
    </message>
    <message>
        <source>The server listens on this computer alone; phones cannot reach it.</source>
        <translation>Le serveur n&apos;écoute que sur cet ordinateur ; les téléphones ne peuvent pas le joindre.</translation>
    </message>
    <message>
        <source>Switch the server on first.</source>
        <translation>Allumez d&apos;abord le serveur.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Nothing fits. Try a name, a phone number, a date or a command.</source>
        <translation>Rien ne correspond. Essayez un nom, un téléphone, une date ou une commande.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find a patient, a visit or a message</source>
        <translation>Trouver un patient, un rendez-vous ou un message</translation>
    </message>
    <message>
        <source>What would you like to do, or whom do you look for?</source>
        <translation>Que voulez-vous faire, ou qui cherchez-vous ?</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Fiche de %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientCard</name>
    <message>
        <source>Any doctor</source>
        <translation>N&apos;importe quel médecin</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Rendez-vous passés</translation>
    </message>
    <message>
        <source>No visit is booked.</source>
        <translation>Aucun rendez-vous n&apos;est pris.</translation>
    </message>
    <message>
        <source>Has not been here yet.</source>
        <translation>N&apos;est pas encore venu.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>uses the app</source>
        <translation>utilise l&apos;application</translation>
    </message>
    <message numerus="yes">
        <source>%n missed visit(s)</source>
        <translation>
            <numerusform>%n rendez-vous manqué</numerusform>
            <numerusform>%n rendez-vous manqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientEdit</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Nom, téléphone ou numéro</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientForm</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>Celle de la clinique</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Ajouter le patient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Make a new one anyway</source>
        <translation>En créer un quand même</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientList</name>
    <message>
        <source>Find a patient</source>
        <translation>Trouver un patient</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Nom, téléphone ou numéro</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the first patient, or book a visit: whoever comes is remembered.</source>
        <translation>Il n&apos;y a encore personne. Ajoutez le premier patient, ou prenez un rendez-vous : qui vient est retenu.</translation>
    </message>
    <message>
        <source>Nobody found. Press Enter to add “%1”.</source>
        <translation>Personne trouvé. Appuyez sur Entrée pour ajouter « %1 ».</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientPane</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n times</source>
        <translation>
            <numerusform>Absent %n fois</numerusform>
            <numerusform>Absent %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>None is booked.</source>
        <translation>Aucun n&apos;est pris.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>Book a visit for %1  (B)</source>
        <translation>Prendre un rendez-vous pour %1  (B)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernier rendez-vous</translation>
    </message>
</context>
<context>
    <name>frontdesk::PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Choose a patient on the left, or type a name, a phone number or a patient number.</source>
        <translation>Choisissez un patient à gauche, ou tapez un nom, un téléphone ou un numéro de patient.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>One record now: %1, %2</source>
        <translation>Une seule fiche désormais : %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) written to %1</source>
        <translation>
            <numerusform>%n patient écrit dans %1</numerusform>
            <numerusform>%n patients écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation>Importer des patients…</translation>
    </message>
    <message>
        <source>Export the patients as CSV…</source>
        <translation>Exporter les patients en CSV…</translation>
    </message>
    <message>
        <source>Export the patients</source>
        <translation>Exporter les patients</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>%1 is a patient now: %2</source>
        <translation>%1 est maintenant patient : %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>How %1 is reached: saved</source>
        <translation>Comment joindre %1 : enregistré</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaymentForm</name>
    <message>
        <source>Take the payment</source>
        <translation>Encaisser le paiement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The reference is too long</source>
        <translation>La référence est trop longue</translation>
    </message>
    <message>
        <source>An amount from more than 0 to %1</source>
        <translation>Un montant au-dessus de 0, jusqu&apos;à %1</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté comme</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhonesPage</name>
    <message>
        <source>Turn away…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>A phone has been connected</source>
        <translation>Un téléphone a été connecté</translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation>Téléphones connectés</translation>
    </message>
    <message>
        <source>No phone is connected yet. Show the code and scan it with the first one.</source>
        <translation>Aucun téléphone n&apos;est encore connecté. Affichez le code et scannez-le avec le premier.</translation>
    </message>
    <message>
        <source>Turn away %1?</source>
        <translation>Refuser %1 ?</translation>
    </message>
    <message>
        <source>It is signed out at once and has to be connected anew.</source>
        <translation>Il est déconnecté aussitôt et doit être connecté de nouveau.</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 has been turned away</source>
        <translation>%1 a été refusé</translation>
    </message>
</context>
<context>
    <name>frontdesk::Pinboard</name>
    <message>
        <source>Pinboard</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Drag a visit here, or press P on it, to carry it to another week.</source>
        <translation>Glissez un rendez-vous ici, ou appuyez sur P, pour le porter à une autre semaine.</translation>
    </message>
    <message>
        <source>Ctrl+V in the calendar puts the latest visit down; Delete takes one off.</source>
        <translation>Ctrl+V dans le calendrier pose le dernier rendez-vous ; Suppr en retire un.</translation>
    </message>
    <message>
        <source>Pinboard (%1)</source>
        <translation>Panneau (%1)</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlaceholderBar</name>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlanningController</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>Trouver un créneau libre</translation>
    </message>
    <message>
        <source>next free slot opening</source>
        <translation>prochain créneau libre disponibilité</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>time off absence lunch away</source>
        <translation>absence pause déjeuner congé</translation>
    </message>
    <message>
        <source>Book a staff meeting</source>
        <translation>Organiser une réunion d&apos;équipe</translation>
    </message>
    <message>
        <source>internal group doctors</source>
        <translation>interne groupe médecins</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Ajouter à la liste d&apos;attente</translation>
    </message>
    <message>
        <source>waiting earlier</source>
        <translation>attente plus tôt</translation>
    </message>
    <message>
        <source>Book a group of patients</source>
        <translation>Réserver pour un groupe de patients</translation>
    </message>
    <message>
        <source>class course several family</source>
        <translation>cours atelier plusieurs famille</translation>
    </message>
</context>
<context>
    <name>frontdesk::PreferencesSection</name>
    <message>
        <source>Reminders and messages</source>
        <translation>Rappels et messages</translation>
    </message>
    <message>
        <source>May be reached by %1</source>
        <translation>Peut être joint par %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>Celle de la clinique</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>Pas de rappels entre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Has answered STOP: nothing goes out by %1</source>
        <translation>A répondu STOP : rien ne part par %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::QrCode</name>
    <message>
        <source>QR code that connects a phone</source>
        <translation>Code QR qui connecte un téléphone</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuickReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Change the quick replies…</source>
        <translation>Modifier les réponses rapides…</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write some…</source>
        <translation>Il n’y a pas encore de réponses rapides. En écrire…</translation>
    </message>
    <message>
        <source>No quick reply is called like that. Change them…</source>
        <translation>Aucune réponse rapide ne s’appelle ainsi. Les modifier…</translation>
    </message>
</context>
<context>
    <name>frontdesk::QuietHoursEditor</name>
    <message>
        <source>Send nothing from</source>
        <translation>Ne rien envoyer de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme de</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Calme à</translation>
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
            <numerusform>%1, %n nouveau</numerusform>
            <numerusform>%1, %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>This is what will be made.</source>
        <translation>Voici ce qui sera créé.</translation>
    </message>
    <message>
        <source>Then show how phones are connected, with a QR code</source>
        <translation>Montrer ensuite comment connecter les téléphones, avec un code QR</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>frontdesk::RefusalNote</name>
    <message>
        <source>Book anyway…</source>
        <translation>Réserver quand même…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderScheduleEditor</name>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Retirer ce rappel</translation>
    </message>
    <message>
        <source>Channel of the reminder</source>
        <translation>Canal du rappel</translation>
    </message>
    <message>
        <source>How long before the visit</source>
        <translation>Combien de temps avant le rendez-vous</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutes avant</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>heures avant</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReminderTallies</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1  %2 · %3 failed</source>
        <translation>%1  %2 · %3 échoués</translation>
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
        <translation>de nouveau à %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Pour le rendez-vous</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemindersPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the settings, under Reminders.</source>
        <translation>Rien ne part alors. Les rappels sont créés quand un rendez-vous est pris ; les réglages disent lesquels, sous Rappels.</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Combien de jours</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>7 days from here</source>
        <translation>7 jours à partir d&apos;ici</translation>
    </message>
    <message>
        <source>30 days from here</source>
        <translation>30 jours à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation>Nouvel essai : %1</translation>
    </message>
    <message>
        <source>It goes out now: %1</source>
        <translation>Part maintenant : %1</translation>
    </message>
    <message>
        <source>It will not be sent: %1</source>
        <translation>Ne sera pas envoyé : %1</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepeatField</name>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>À quel intervalle</translation>
    </message>
    <message>
        <source>every </source>
        <translation>tous les </translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand cela finit</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>finit après</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>finit le</translation>
    </message>
    <message>
        <source>How many visits</source>
        <translation>Combien de rendez-vous</translation>
    </message>
    <message>
        <source> visits</source>
        <translation> rendez-vous</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>Chaque mois le %1</translation>
    </message>
    <message>
        <source>Monthly on the %1 %2</source>
        <translation>Chaque mois le %1 %2</translation>
    </message>
    <message>
        <source> day</source>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> week</source>
        <translation> semaine</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source> month</source>
        <translation> mois</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
</context>
<context>
    <name>frontdesk::RepliesSection</name>
    <message>
        <source>New reply</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Replies that the desk writes often will be listed here. Write the first one below; in the inbox a slash brings it up.</source>
        <translation>Les réponses que l&apos;accueil écrit souvent seront listées ici. Écrivez la première ci-dessous ; dans la messagerie, une barre oblique les fait apparaître.</translation>
    </message>
    <message>
        <source>Type / in a message to use them. Those in the patient&apos;s language come first.</source>
        <translation>Tapez / dans un message pour les utiliser. Celles dans la langue du patient viennent d&apos;abord.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The reply is saved: %1</source>
        <translation>La réponse est enregistrée : %1</translation>
    </message>
    <message>
        <source>Delete this reply?</source>
        <translation>Supprimer cette réponse ?</translation>
    </message>
    <message>
        <source>The reply is deleted: %1</source>
        <translation>La réponse est supprimée : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RequestsCard</name>
    <message>
        <source>Recent requests</source>
        <translation>Requêtes récentes</translation>
    </message>
    <message>
        <source>Nobody has asked the server anything yet.</source>
        <translation>Personne n&apos;a encore rien demandé au serveur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>adresse inconnue</translation>
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
        <translation>À partir d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Continuer à partir d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Everything in it becomes the clinic of this computer; the file itself stays as it is. Everybody signs in with the password that they had. The key that seals the clinic&apos;s secrets must be in this computer&apos;s keychain.</source>
        <translation>Tout son contenu devient la clinique de cet ordinateur ; le fichier lui-même reste tel quel. Chacun se connecte avec son mot de passe d&apos;alors. La clé qui scelle les secrets de la clinique doit être dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>frontdesk::RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>A room is never given to two visits at once. Leave them out where nobody shares.</source>
        <translation>Une salle n&apos;est jamais donnée à deux rendez-vous à la fois. Laissez vide si personne n&apos;en partage.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Salle 2</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>Salle 1</translation>
    </message>
</context>
<context>
    <name>frontdesk::RowEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScheduleForm</name>
    <message>
        <source>Own time between two visits</source>
        <translation>Son propre temps entre deux rendez-vous</translation>
    </message>
    <message>
        <source>Own hours, within the clinic&apos;s</source>
        <translation>Ses propres heures, dans celles de la clinique</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Enregistrer l&apos;horaire</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Durée d&apos;un créneau</translation>
    </message>
    <message>
        <source>Saved. Visits that are booked already stay where they are.</source>
        <translation>Enregistré. Les rendez-vous déjà pris restent à leur place.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeButton</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message numerus="yes">
        <source>%n doctors</source>
        <translation>
            <numerusform>%n médecin</numerusform>
            <numerusform>%n médecins</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affichés : %1</translation>
    </message>
    <message>
        <source>Whose visits are shown</source>
        <translation>Rendez-vous affichés</translation>
    </message>
    <message>
        <source>A column for each doctor</source>
        <translation>Une colonne par médecin</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>Une colonne par salle</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopePopover</name>
    <message>
        <source>This visit repeats. Which visits do you mean?</source>
        <translation>Ce rendez-vous se répète. Lesquels voulez-vous dire ?</translation>
    </message>
    <message>
        <source>1   Only this one</source>
        <translation>1   Seulement celui-ci</translation>
    </message>
    <message>
        <source>2   This and all after it</source>
        <translation>2   Celui-ci et tous les suivants</translation>
    </message>
    <message>
        <source>3   All of them</source>
        <translation>3   Tous</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchButton</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Rechercher  ( / )</translation>
    </message>
    <message>
        <source>Search patients, visits and messages</source>
        <translation>Rechercher patients, rendez-vous et messages</translation>
    </message>
    <message>
        <source>Patients, visits, messages and dates  ( / )
All commands  ( Ctrl+K )</source>
        <translation>Patients, rendez-vous, messages et dates  ( / )
Toutes les commandes  ( Ctrl+K )</translation>
    </message>
</context>
<context>
    <name>frontdesk::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set. Type to replace it; it is never shown.</source>
        <translation>Défini. Tapez pour le remplacer ; il n&apos;est jamais affiché.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesFlow</name>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>%1 : rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>Cancelled 1 visit of %1</source>
        <translation>1 rendez-vous de %1 annulé</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits of %1</source>
        <translation>
            <numerusform>%n rendez-vous de %1 annulé</numerusform>
            <numerusform>%n rendez-vous de %1 annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 visit of %1</source>
        <translation>1 rendez-vous de %1 déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits of %1</source>
        <translation>
            <numerusform>%n rendez-vous de %1 déplacé</numerusform>
            <numerusform>%n rendez-vous de %1 déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>Rendez-vous de %1 modifié</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visits of %1</source>
        <translation>
            <numerusform>%n rendez-vous de %1 modifié</numerusform>
            <numerusform>%n rendez-vous de %1 modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SeriesRefusal</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Book anyway?</source>
        <translation>Réserver quand même ?</translation>
    </message>
    <message>
        <source>The reason is kept with the visit.</source>
        <translation>Le motif est conservé avec le rendez-vous.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Agreed with the doctor</source>
        <translation>Convenu avec le médecin</translation>
    </message>
</context>
<context>
    <name>frontdesk::ServerCard</name>
    <message>
        <source>Server for phones</source>
        <translation>Serveur pour les téléphones</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>Laisser les téléphones se connecter par le réseau de la clinique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Not running: the address is taken or not this computer&apos;s. Choose another one in the settings, under Network.</source>
        <translation>À l&apos;arrêt : l&apos;adresse est prise ou n&apos;est pas celle de cet ordinateur. Choisissez-en une autre dans les réglages, sous Réseau.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation>aucun : la connexion n&apos;est pas chiffrée</translation>
    </message>
</context>
<context>
    <name>frontdesk::SetUpAssistant</name>
    <message>
        <source>A new clinic</source>
        <translation>Une nouvelle clinique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Créer la clinique</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Doctors: %1</source>
        <translation>Médecins : %1</translation>
    </message>
    <message>
        <source>Rooms: %1</source>
        <translation>Salles : %1</translation>
    </message>
    <message>
        <source>Administrator: %1 %2, %3</source>
        <translation>Administrateur : %1 %2, %3</translation>
    </message>
    <message>
        <source>No messages leave the house yet.</source>
        <translation>Aucun message ne part encore.</translation>
    </message>
    <message>
        <source>Messages leave by the gateways that you gave.</source>
        <translation>Les messages partent par les passerelles indiquées.</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Création …</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsForm</name>
    <message>
        <source>Any gateway over HTTP</source>
        <translation>Toute passerelle par HTTP</translation>
    </message>
    <message>
        <source>Ask the patients by their channel</source>
        <translation>Solliciter les patients par leur canal</translation>
    </message>
    <message>
        <source>Tell the desk alone</source>
        <translation>Prévenir seulement l&apos;accueil</translation>
    </message>
    <message>
        <source>Write texts without accents, so that they cost less</source>
        <translation>Écrire les textes sans accents, pour qu&apos;ils coûtent moins</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Outside them the desk can still book by giving a reason.</source>
        <translation>En dehors, l&apos;accueil peut encore réserver en donnant un motif.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>A change counts for visits booked or moved from now on.</source>
        <translation>Une modification vaut pour les rendez-vous pris ou déplacés désormais.</translation>
    </message>
    <message>
        <source>Offer the time of a cancelled visit to waiting patients</source>
        <translation>Proposer le créneau d&apos;un rendez-vous annulé aux patients en attente</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Let phones connect over the clinic&apos;s network</source>
        <translation>Laisser les téléphones se connecter par le réseau de la clinique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Phones that are connected already need the same address and port.</source>
        <translation>Les téléphones déjà connectés ont besoin de la même adresse et du même port.</translation>
    </message>
    <message>
        <source>Until this is filled in, nothing leaves by this channel, and every attempt is shown as failed.</source>
        <translation>Tant que ceci n&apos;est pas rempli, rien ne part par ce canal, et chaque essai est montré comme échoué.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Only an administrator can change these.</source>
        <translation>Seul un administrateur peut les modifier.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Keep a page of today&apos;s and tomorrow&apos;s visits</source>
        <translation>Tenir une page des rendez-vous d&apos;aujourd&apos;hui et de demain</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>En cas de panne</translation>
    </message>
    <message>
        <source>The program keeps day-sheet.html current, with every doctor&apos;s visits of today and tomorrow. When the program or the network is down, open it in any browser, print it and work on paper: it has lines to write on. Enter what was written when all runs again. It names patients: only this computer&apos;s account can read it.</source>
        <translation>Le programme tient à jour day-sheet.html, avec les rendez-vous d&apos;aujourd&apos;hui et de demain de chaque médecin. Quand le programme ou le réseau est en panne, ouvrez-la dans un navigateur, imprimez-la et travaillez sur papier : elle a des lignes pour écrire. Saisissez ce qui a été écrit quand tout refonctionne. Elle nomme des patients : seul le compte de cet ordinateur peut la lire.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Réglages enregistrés</translation>
    </message>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>Rendez-vous et salles</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>In an outage</source>
        <translation>En cas de panne</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>frontdesk::SidePanel</name>
    <message>
        <source>Patients who have arrived appear here. Press 3 on a visit.</source>
        <translation>Les patients arrivés apparaissent ici. Appuyez sur 3 sur un rendez-vous.</translation>
    </message>
    <message>
        <source>Waiting patients</source>
        <translation>Patients en attente</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En attente (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>4 calls the chosen patient in</source>
        <translation>4 appelle le patient choisi</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Afficher le rendez-vous</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>Pas arrivé finalement</translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est à l&apos;accueil ?</translation>
    </message>
    <message>
        <source>People of the clinic</source>
        <translation>Personnes de la clinique</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left; give the password to go on, or sign in as somebody else.</source>
        <translation>%1 est connecté. Tout est resté tel quel ; donnez le mot de passe pour continuer, ou connectez-vous sous un autre nom.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Who are you? Choose a name or give an e-mail address.</source>
        <translation>Qui êtes-vous ? Choisissez un nom ou donnez une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsCharts</name>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d&apos;occupation</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Taux d&apos;absence</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Utilisation by doctor</source>
        <translation>Occupation par médecin</translation>
    </message>
    <message>
        <source>Booked of open minutes; the line is the period before.</source>
        <translation>Minutes réservées sur minutes ouvertes ; le trait est la période précédente.</translation>
    </message>
    <message>
        <source>Visits by status</source>
        <translation>Rendez-vous par statut</translation>
    </message>
    <message>
        <source>No-show rate by doctor</source>
        <translation>Taux d&apos;absence par médecin</translation>
    </message>
    <message>
        <source>No-shows of those who came or should have.</source>
        <translation>Absents parmi ceux qui sont venus ou auraient dû venir.</translation>
    </message>
    <message>
        <source>Bookings by source</source>
        <translation>Réservations par source</translation>
    </message>
    <message>
        <source>When visits are</source>
        <translation>Quand ont lieu les rendez-vous</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>Facturé par mois</translation>
    </message>
    <message>
        <source>Dark: paid by now.</source>
        <translation>Foncé : déjà payé.</translation>
    </message>
    <message>
        <source>%1 invoiced, %2 paid</source>
        <translation>%1 facturés, %2 payés</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatisticsPage</name>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>La période suivante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>Longueur de la période</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Dates au choix</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>par rapport à %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SuggestionDelegate</name>
    <message>
        <source>New patient “%1”</source>
        <translation>Nouveau patient « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Ce qui a été fait ici</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>frontdesk::SyncPage</name>
    <message>
        <source>Changes that have not arrived</source>
        <translation>Modifications qui ne sont pas arrivées</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived at the clinic&apos;s hub.</source>
        <translation>Tout ce qui a été fait ici est arrivé au serveur de la clinique.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pick another time…</source>
        <translation>Choisir une autre heure…</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>Réserver quand même…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Move anyway…</source>
        <translation>Déplacer quand même…</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
    <message>
        <source>It is tried again</source>
        <translation>Nouvel essai en cours</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It is sent again with the reason</source>
        <translation>Renvoyé avec le motif</translation>
    </message>
    <message>
        <source>Discard it?</source>
        <translation>L&apos;abandonner ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It has been discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>frontdesk::TestMessageBox</name>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d&apos;essai</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>A topic or a phone&apos;s push token</source>
        <translation>Un sujet ou le jeton push d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>It goes out at once, with the settings that are saved.</source>
        <translation>Il part aussitôt, avec les réglages enregistrés.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>This does not look like an address of this channel.</source>
        <translation>Cela ne ressemble pas à une adresse de ce canal.</translation>
    </message>
    <message>
        <source>The gateway has taken it. Look whether it arrives.</source>
        <translation>La passerelle l&apos;a accepté. Vérifiez qu&apos;il arrive.</translation>
    </message>
    <message>
        <source>Not sent; later it may work: %1</source>
        <translation>Non envoyé ; cela peut marcher plus tard : %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this channel is not set up yet.</source>
        <translation>Rien n&apos;a été envoyé : ce canal n&apos;est pas encore configuré.</translation>
    </message>
</context>
<context>
    <name>frontdesk::TextsSection</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Take the accents out of text messages</source>
        <translation>Retirer les accents des SMS</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Revenir au texte d&apos;origine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Texts of reminders and notices</source>
        <translation>Textes des rappels et des avis</translation>
    </message>
    <message>
        <source>What patients are told, in each language. A patient gets theirs, else the clinic&apos;s.</source>
        <translation>Ce qui est dit aux patients, dans chaque langue. Un patient reçoit la sienne, sinon celle de la clinique.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As a patient gets it</source>
        <translation>Tel qu&apos;un patient le reçoit</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s own words.</source>
        <translation>Ce sont les mots de votre clinique.</translation>
    </message>
    <message>
        <source>This is the text that came with the program.</source>
        <translation>C&apos;est le texte fourni avec le programme.</translation>
    </message>
    <message>
        <source>A text cannot be empty</source>
        <translation>Un texte ne peut pas être vide</translation>
    </message>
    <message>
        <source>“%1” is not in the alphabet of text messages: one such letter, and each part holds 70 characters instead of 160.</source>
        <translation>« %1 » n&apos;est pas dans l&apos;alphabet des SMS : une seule lettre de ce genre, et chaque partie contient 70 caractères au lieu de 160.</translation>
    </message>
    <message>
        <source>The text is saved; what leaves from now on says it</source>
        <translation>Le texte est enregistré ; ce qui part désormais le dit</translation>
    </message>
    <message>
        <source>The shipped text is back</source>
        <translation>Le texte d&apos;origine est revenu</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1, %2, %3 : %4. %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadPane</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Seen to: it no longer waits for a person  (E)</source>
        <translation>Traité : n&apos;attend plus personne  (E)</translation>
    </message>
    <message>
        <source>You already have a conversation with this patient</source>
        <translation>Vous avez déjà une conversation avec ce patient</translation>
    </message>
    <message>
        <source>The patient does not want to be written to this way</source>
        <translation>Le patient ne souhaite pas qu&apos;on lui écrive ainsi</translation>
    </message>
    <message>
        <source>The patient cannot be reached this way</source>
        <translation>Le patient ne peut pas être joint ainsi</translation>
    </message>
    <message>
        <source>Only who wrote a message can delete it, or an administrator</source>
        <translation>Seuls l&apos;auteur d&apos;un message ou un administrateur peuvent le supprimer</translation>
    </message>
    <message>
        <source>It leaves this list; what the patient was sent stays with them.</source>
        <translation>Il quitte cette liste ; ce que le patient a reçu lui reste.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The message is deleted</source>
        <translation>Le message est supprimé</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Remove the star  (S)</source>
        <translation>Retirer l&apos;étoile  (S)</translation>
    </message>
    <message>
        <source>Star  (S)</source>
        <translation>Favori  (S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ThreadView</name>
    <message>
        <source>New message ↓</source>
        <translation>Nouveau message ↓</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Choose a conversation, or begin a new one with N.</source>
        <translation>Choisissez une conversation, ou commencez-en une avec N.</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Rien n&apos;a encore été écrit ici.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
</context>
<context>
    <name>frontdesk::TroubleList</name>
    <message>
        <source>Skip these</source>
        <translation>Passer ceux-ci</translation>
    </message>
    <message>
        <source>Book anyway…</source>
        <translation>Réserver quand même…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::TypesSection</name>
    <message>
        <source>Kinds of visits</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>The kinds of visits will be listed here: Checkup, Cleaning … Add the first one below.</source>
        <translation>Les types de rendez-vous seront listés ici : Consultation, Nettoyage … Ajoutez le premier ci-dessous.</translation>
    </message>
    <message>
        <source>Visits and rooms</source>
        <translation>Rendez-vous et salles</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Own time before and after</source>
        <translation>Son propre temps avant et après</translation>
    </message>
    <message>
        <source>Save the kind of visit</source>
        <translation>Enregistrer le type de rendez-vous</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Prix (%1)</translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation>Il n&apos;y a pas de salles.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the doctor&apos;s</source>
        <translation>celle du médecin</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>Un nouveau type de rendez-vous</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Another kind of visit has this name.</source>
        <translation>Un autre type de rendez-vous a ce nom.</translation>
    </message>
    <message>
        <source>An amount like 19.99, not below zero.</source>
        <translation>Un montant comme 19.99, jamais négatif.</translation>
    </message>
    <message>
        <source>The kind of visit needs a name of at most 200 characters.</source>
        <translation>Le type de rendez-vous a besoin d&apos;un nom de 200 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewKeeper</name>
    <message>
        <source>F%1 is free. Ctrl+Shift+F%1 puts what is shown there.</source>
        <translation>F%1 est libre. Ctrl+Shift+F%1 y met ce qui est affiché.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>F2 to F9 are all taken: remove one first.</source>
        <translation>F2 à F9 sont toutes prises : retirez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>Save this view on F%1</source>
        <translation>Enregistrer cette vue sur F%1</translation>
    </message>
    <message>
        <source>F%1 shows “%2”</source>
        <translation>F%1 affiche « %2 »</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer « %1 »</translation>
    </message>
</context>
<context>
    <name>frontdesk::ViewSwitch</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
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
        <translation>%1, %2, %3. Afficher dans le calendrier</translation>
    </message>
    <message>
        <source>%1: show in the calendar</source>
        <translation>%1 : afficher dans le calendrier</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitCarrier</name>
    <message>
        <source>%1 is on the pinboard. Ctrl+V puts the visit down elsewhere.</source>
        <translation>%1 est sur le panneau. Ctrl+V pose le rendez-vous ailleurs.</translation>
    </message>
    <message>
        <source>Ctrl+V books %1 once more.</source>
        <translation>Ctrl+V réserve %1 une fois de plus.</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitList</name>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>L&apos;afficher dans le calendrier</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitMenu</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>Pas arrivé finalement</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>Annuler le rendez-vous…</translation>
    </message>
    <message>
        <source>Complete with invoice…</source>
        <translation>Terminer avec facture…</translation>
    </message>
    <message>
        <source>The patient&apos;s record</source>
        <translation>Le dossier du patient</translation>
    </message>
    <message>
        <source>Write to the patient</source>
        <translation>Écrire au patient</translation>
    </message>
    <message>
        <source>Park on the pinboard</source>
        <translation>Mettre sur le tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la réunion…</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitOrders</name>
    <message>
        <source>Booked %1, %2</source>
        <translation>%1 réservé, %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation>%1 déplacé au %2, %3</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 déplacé à %2</translation>
    </message>
    <message>
        <source>%1 now ends at %2</source>
        <translation>%1 finit maintenant à %2</translation>
    </message>
    <message>
        <source>Changed the visit of %1</source>
        <translation>Rendez-vous de %1 modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 est arrivé</translation>
    </message>
    <message>
        <source>%1 has not arrived</source>
        <translation>%1 n&apos;est pas arrivé</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStoryPopover</name>
    <message>
        <source>Book again…</source>
        <translation>Réserver à nouveau…</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Ajouté en surnombre : %1</translation>
    </message>
    <message>
        <source>Invoice: %1, %2 to pay</source>
        <translation>Facture : %1, %2 à payer</translation>
    </message>
    <message>
        <source>Invoice: %1, paid</source>
        <translation>Facture : %1, payée</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>Qui est venu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitStrip</name>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No-show  (6)</source>
        <translation>Absent  (6)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Write the note  (N)</source>
        <translation>Écrire la note  (N)</translation>
    </message>
    <message>
        <source>1 no-show before</source>
        <translation>1 absence auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows before</source>
        <translation>
            <numerusform>%n absence auparavant</numerusform>
            <numerusform>%n absences auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>Finish  ·  Space</source>
        <translation>Terminer  ·  Espace</translation>
    </message>
    <message>
        <source>Start  ·  Space</source>
        <translation>Commencer  ·  Espace</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Terminer le rendez-vous</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Commencer le rendez-vous</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistOrders</name>
    <message>
        <source>%1 is on the waitlist</source>
        <translation>%1 est sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>%1 is off the waitlist</source>
        <translation>%1 n&apos;est plus sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2</source>
        <translation>%1 réservé depuis la liste d&apos;attente, %2</translation>
    </message>
    <message>
        <source>The offer to %1 is on its way</source>
        <translation>La proposition à %1 est en route</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistPopover</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>Ajouter à la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Could come from</source>
        <translation>Pourrait venir du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>N&apos;importe quel médecin</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitlistSection</name>
    <message>
        <source>Patients who would come earlier appear here. Add one with +.</source>
        <translation>Les patients qui viendraient plus tôt apparaissent ici. Ajoutez-en un avec +.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Ajouter à la liste d&apos;attente</translation>
    </message>
    <message>
        <source>any doctor</source>
        <translation>n&apos;importe quel médecin</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>proposition envoyée</translation>
    </message>
    <message>
        <source>Waitlist (%1)</source>
        <translation>Liste d&apos;attente (%1)</translation>
    </message>
    <message>
        <source>1 waiting patient fits %1 with %2</source>
        <translation>1 patient en attente convient à %1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting patients fit %1 with %2</source>
        <translation>
            <numerusform>%n patient en attente convient à %1 avec %2</numerusform>
            <numerusform>%n patients en attente conviennent à %1 avec %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Send an offer to %1</source>
        <translation>Envoyer une proposition à %1</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Trouver une heure…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>frontdesk::WeekdayRow</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Sans pause</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1 : ouvert</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation>%1 : ouvre</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1 : ferme</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>frontdesk::WelcomeStep</name>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Bienvenue dans Front Desk</translation>
    </message>
    <message>
        <source>A few short pages, and your clinic is ready. Everything can be changed later.</source>
        <translation>Quelques pages courtes et votre clinique est prête. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>Configurer une nouvelle clinique</translation>
    </message>
    <message>
        <source>A second desk: link it to a clinic&apos;s hub</source>
        <translation>Un second poste : le relier au serveur d&apos;une clinique</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Continuer à partir d&apos;une sauvegarde</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowShell</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Non annulé : %1. %2</translation>
    </message>
</context>
</TS>
