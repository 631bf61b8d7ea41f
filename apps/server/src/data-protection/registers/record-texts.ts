import type { SubjectKind } from '../declarations/declaration.ts'
import type { Label } from '../purposes/purposes.ts'

/** Categories of persons by the kind of data subject (article 30(1)(c)). */
export const subjectCategories: Record<SubjectKind, readonly Label[]> = {
  person: [
    { da: 'private kunder og interesserede', en: 'private customers and prospects' },
    { da: 'kontaktpersoner i virksomheder', en: 'contact persons of companies' },
    { da: 'enkeltmandsvirksomheder', en: 'sole traders' },
  ],
  account: [{ da: 'medarbejdere, der bruger systemet', en: 'staff who use the system' }],
}

/** What protects the data (article 32(1)), in general terms (article 30(1)(g)); each is built in and tested. */
export const securityMeasures: readonly Label[] = [
  {
    da: 'Hvert formål har sin egen adgang i databasen, som kun viser de personer og felter, formålet må bruge.',
    en: 'Each purpose has an access of its own in the database, which shows only the persons and fields that it may use.',
  },
  {
    da: 'Adgang efter rolle; administratoren ser ingen personoplysninger.',
    en: 'Access by role; the administrator sees no personal data.',
  },
  {
    da: 'Hvert opslag, hver ændring, videregivelse og sletning står i en revisionslog, som ingen kan ændre.',
    en: 'Each look, change, disclosure and erasure stands in an audit log that nobody can change.',
  },
  {
    da: 'Sletning i én transaktion med kontrol bagefter; en nøglebeskyttet liste hindrer, at slettede kommer ind igen.',
    en: 'Erasure in one transaction with a check afterwards; a keyed list keeps the erased from coming back.',
  },
  {
    da: 'Oplysninger, der venter på svar, er krypteret (AES-256-GCM); nøglerne ligger adskilt fra dataene.',
    en: 'Data that waits for an answer is encrypted (AES-256-GCM); the keys lie apart from the data.',
  },
  { da: 'Programmets log indeholder ingen personoplysninger.', en: 'The log of the program holds no personal data.' },
  {
    da: 'Daglig sletning af det, hvis frist er udløbet.',
    en: 'Daily erasure of what has reached the end of its period.',
  },
]
