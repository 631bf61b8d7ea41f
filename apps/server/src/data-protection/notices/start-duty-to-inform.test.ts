import { expect, test } from 'vitest'
import { noticeDueAt } from './start-duty-to-inform.ts'

const denmark = { country: 'DK', timeZone: 'Europe/Copenhagen' }

test('what comes from the person is told at once [NOT-10]', () => {
  const obtained = new Date('2026-06-01T10:00:00+02:00')
  expect(noticeDueAt(true, obtained, denmark)).toEqual(obtained)
})

test('what comes from elsewhere is told by the end of the day one month later, in the zone of the controller [NOT-11, DL-6]', () => {
  const late = new Date('2026-06-08T23:30:00Z')
  expect(noticeDueAt(false, late, denmark)).toEqual(new Date('2026-07-10T00:00:00+02:00'))
})

test('a due day that is a Sunday moves to the next working day, where holidays are known', () => {
  const obtained = new Date('2026-06-05T10:00:00Z')
  expect(noticeDueAt(false, obtained, denmark)).toEqual(new Date('2026-07-07T00:00:00+02:00'))
  const elsewhere = { country: 'FR', timeZone: 'Europe/Paris' }
  expect(noticeDueAt(false, obtained, elsewhere)).toEqual(new Date('2026-07-06T00:00:00+02:00'))
})
