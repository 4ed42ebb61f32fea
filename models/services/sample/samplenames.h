#pragma once

#include <QStringView>

#include <array>

namespace frontdesk {

/// Given and family names of the places where front desks speak the program's languages.
inline constexpr std::array<QStringView, 48> sampleFirstNames{
    u"Ana",     u"Ahmed",   u"Fatima", u"José",   u"María",    u"Carlos",  u"Sofía",   u"Omar",    u"Aisha",  u"Luis",
    u"Camille", u"Pierre",  u"Chloé",  u"Hassan", u"Zainab",   u"Diego",   u"Lucía",   u"Bilal",   u"Emma",   u"James",
    u"Olivia",  u"William", u"Maryam", u"Usman",  u"Gabriela", u"Mateo",   u"Valeria", u"Tomás",   u"Élodie", u"Julien",
    u"Noor",    u"Ibrahim", u"Hannah", u"Daniel", u"Renée",    u"Antoine", u"Sana",    u"Kamran",  u"Paula",  u"Andrés",
    u"Grace",   u"Henry",   u"Leila",  u"Yusuf",  u"Inés",     u"Ricardo", u"Zoë",     u"Mahmoud",
};

inline constexpr std::array<QStringView, 48> sampleLastNames{
    u"García",   u"Khan",    u"Hernández", u"Smith",    u"Ali",      u"Martínez", u"Dubois",  u"Hussain",
    u"López",    u"Johnson", u"Malik",     u"Pérez",    u"Lefèvre",  u"Rahman",   u"Ramírez", u"Brown",
    u"Sheikh",   u"Flores",  u"Moreau",    u"Chaudhry", u"Rivera",   u"Taylor",   u"Farooq",  u"Gómez",
    u"Bernard",  u"Qureshi", u"Díaz",      u"Wilson",   u"Siddiqui", u"Morales",  u"Laurent", u"Abbasi",
    u"Castillo", u"Evans",   u"Haddad",    u"Vásquez",  u"Fournier", u"Nasser",   u"Mendoza", u"Walker",
    u"Mansour",  u"Núñez",   u"Rousseau",  u"Iqbal",    u"Peña",     u"O’Brien",  u"Saleh",   u"Aguilar",
};

inline constexpr std::array<QStringView, 6> sampleSpecialties{
    u"General dentistry", u"Orthodontics", u"Endodontics", u"Periodontics", u"Oral surgery", u"Paediatric dentistry",
};

inline constexpr std::array<QStringView, 6> sampleNotes{
    u"Sensitive to cold on the lower left",
    u"Prefers mornings",
    u"Bring the last X-ray",
    u"Asked about whitening",
    u"Needs an interpreter",
    u"Nervous: allow five minutes more",
};

/// The same for clinics that speak Spanish.
inline constexpr std::array<QStringView, 6> sampleNotesInSpanish{
    u"Sensible al frío abajo a la izquierda", u"Prefiere las mañanas", u"Traer la última radiografía",
    u"Preguntó por blanqueamiento",           u"Necesita intérprete",  u"Nervioso: dar cinco minutos más",
};

} // namespace frontdesk
