import type { HolidayCalendar } from '../holiday-rule.ts'

/** Sweden (DL-20). The eves of Midsummer, Christmas and the new year are working days here: the safe side. */
export const sweden: HolidayCalendar = {
  law: 'lag (1989:253) om allmänna helgdagar',
  knownFrom: 2005,
  holidays: [
    { name: 'nyårsdagen', on: '01-01' },
    { name: 'trettondedag jul', on: '01-06' },
    { name: 'långfredagen', daysFromEaster: -2 },
    { name: 'påskdagen', daysFromEaster: 0 },
    { name: 'annandag påsk', daysFromEaster: 1 },
    { name: 'första maj', on: '05-01' },
    { name: 'Kristi himmelsfärdsdag', daysFromEaster: 39 },
    { name: 'pingstdagen', daysFromEaster: 49 },
    { name: 'Sveriges nationaldag', on: '06-06', from: 2005 },
    { name: 'midsommardagen', weekday: 6, onOrAfter: '06-20' },
    { name: 'alla helgons dag', weekday: 6, onOrAfter: '10-31' },
    { name: 'juldagen', on: '12-25' },
    { name: 'annandag jul', on: '12-26' },
  ],
}
