import type { HolidayCalendar } from '../holiday-rule.ts'

/** Norway (DL-21). That Regulation 1182/71 applies through the EEA agreement is unverified; domestic rules move the end alike. */
export const norway: HolidayCalendar = {
  law: 'lov om helligdager og helligdagsfred (1995-02-24-12); lov om 1 og 17 mai (1947-04-26-1)',
  knownFrom: 2000,
  holidays: [
    { name: 'første nyttårsdag', on: '01-01' },
    { name: 'skjærtorsdag', daysFromEaster: -3 },
    { name: 'langfredag', daysFromEaster: -2 },
    { name: 'første påskedag', daysFromEaster: 0 },
    { name: 'andre påskedag', daysFromEaster: 1 },
    { name: '1. mai', on: '05-01' },
    { name: '17. mai', on: '05-17' },
    { name: 'Kristi himmelfartsdag', daysFromEaster: 39 },
    { name: 'første pinsedag', daysFromEaster: 49 },
    { name: 'andre pinsedag', daysFromEaster: 50 },
    { name: 'første juledag', on: '12-25' },
    { name: 'andre juledag', on: '12-26' },
  ],
}
