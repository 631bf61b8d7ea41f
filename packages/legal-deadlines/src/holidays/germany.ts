import type { HolidayCalendar, HolidayRule } from '../holiday-rule.ts'

/** Germany nationwide (DL-22). Known from 2018: in 2017 alone 31 October was a holiday in every Land. */
export const germany: HolidayCalendar = {
  law: 'Feiertagsgesetze der Länder, Einigungsvertrag Art. 2(2) (3. Oktober)',
  knownFrom: 2018,
  holidays: [
    { name: 'Neujahr', on: '01-01' },
    { name: 'Karfreitag', daysFromEaster: -2 },
    { name: 'Ostermontag', daysFromEaster: 1 },
    { name: 'Tag der Arbeit', on: '05-01' },
    { name: 'Christi Himmelfahrt', daysFromEaster: 39 },
    { name: 'Pfingstmontag', daysFromEaster: 50 },
    { name: 'Tag der Deutschen Einheit', on: '10-03' },
    { name: 'erster Weihnachtstag', on: '12-25' },
    { name: 'zweiter Weihnachtstag', on: '12-26' },
  ],
}

/**
 * Holidays that some Länder add. Which Land has which is for the controller to say: give the calendar those of its
 * establishment, `{ country: 'DE', landHolidays: [landHolidays.epiphany, landHolidays.allSaints] }`.
 */
export const landHolidays = {
  epiphany: { name: 'Heilige Drei Könige', on: '01-06' },
  corpusChristi: { name: 'Fronleichnam', daysFromEaster: 60 },
  assumption: { name: 'Mariä Himmelfahrt', on: '08-15' },
  reformation: { name: 'Reformationstag', on: '10-31' },
  allSaints: { name: 'Allerheiligen', on: '11-01' },
  repentance: { name: 'Buß- und Bettag', weekday: 3, onOrAfter: '11-16' },
} as const satisfies Record<string, HolidayRule>
