import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConsentReading, readConsent, readDoNotContact, stricterReading } from './read-consent.ts'

const cells: [ConsentReading, string[]][] = [
  ['none', ['', '?', '-', 'ved ikke', 'spørg', 'ikke spurgt endnu', 'false', '0', 'Not subscribed', 'N/A', 'Gitte']],
  [
    'claimed',
    [
      'ja',
      'JA!!',
      'x',
      'ok',
      '1',
      'j',
      'yes',
      'TRUE',
      'Ja tak',
      'Subscribed',
      'tilmeldt',
      'ønsker nyhedsbrev',
      '✓',
      'ja til nyhedsbrev',
    ],
  ],
  [
    'claimed-with-trace',
    [
      'ja tlf 3/4',
      'ok pr. mail 12-03-2024',
      '14-05-2023',
      '3. april 2023',
      'ja (messe Herning 2023)',
      'ja, skrev under 02-11-2022',
      'tlf. 17/1 ja til nyhedsbrev',
      'Opted in via web',
    ],
  ],
  [
    'refused',
    [
      'nej',
      'N',
      'Nej tak',
      'nej, ikke ringe',
      'afmeldt nyhedsbrev',
      'frabedt sig',
      'Robinson',
      'No',
      'unsubscribed',
      'ønsker ikke kontakt',
      'slet ikke interesseret',
      'ja, men ikke på mail',
      'keine Werbung',
      'avregistrerad',
    ],
  ],
  [
    'erasure-requested',
    [
      'slet',
      'vil slettes af listen',
      'SLET MIG (mail 4/2)',
      'delete please',
      'bitte löschen',
      'ta bort',
      'tag mig af listen',
    ],
  ],
]

describe('a consent cell', () => {
  for (const [reading, texts] of cells) {
    it.each(texts)(`is read as ${reading}: %j [CON-33]`, (text) => {
      expect(readConsent(text)).toBe(reading)
    })
  }

  it('never proves a consent: there is no such reading [CON-5, CON-33]', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cells.map(([reading]) => reading)).toContain(readConsent(text))
      }),
    )
  })

  it('says no wherever it says no, even beside a yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ja', 'ok', 'x', 'yes', '1'),
        fc.constantFrom('nej', 'afmeldt', 'ikke'),
        (yes, no) => {
          expect(readConsent(`${yes}, ${no}`)).toBe('refused')
          expect(stricterReading(readConsent(yes), readConsent(no))).toBe('refused')
        },
      ),
    )
  })
})

describe('a do-not-contact cell', () => {
  it.each(['1', 'TRUE', 'yes', 'Ja', 'x', '2024-03-01', 'ring ikke'])('refuses by %j [OBJ-1]', (text) => {
    expect(readDoNotContact(text)).toBe('refused')
  })

  it.each(['', '0', 'false', 'No', 'nej', '-', 'n', '?'])('refuses nothing by %j', (text) => {
    expect(readDoNotContact(text)).toBe('none')
  })
})
