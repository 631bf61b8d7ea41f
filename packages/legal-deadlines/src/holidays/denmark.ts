import type { HolidayCalendar } from '../holiday-rule.ts'

/**
 * Denmark (DL-18). 1 May, 5 June, 24 and 31 December and the Friday after Ascension are working days here (DL-19): treating
 * them so can only make a due date earlier.
 */
export const denmark: HolidayCalendar = {
  law: 'helligdage; lov nr. 214 af 6. marts 2023 (store bededag)',
  knownFrom: 2000,
  holidays: [
    { name: 'nytårsdag', on: '01-01' },
    { name: 'skærtorsdag', daysFromEaster: -3 },
    { name: 'langfredag', daysFromEaster: -2 },
    { name: 'påskedag', daysFromEaster: 0 },
    { name: '2. påskedag', daysFromEaster: 1 },
    { name: 'store bededag', daysFromEaster: 26, until: 2023 },
    { name: 'Kristi himmelfartsdag', daysFromEaster: 39 },
    { name: 'pinsedag', daysFromEaster: 49 },
    { name: '2. pinsedag', daysFromEaster: 50 },
    { name: 'juledag', on: '12-25' },
    { name: '2. juledag', on: '12-26' },
  ],
}
